import { useFrame } from "../frame";
import type { Insertable } from "../work/messages";
import { TabLinks } from "./tab-links";

/** Two ways to begin: sheets to fill in, or a portfolio that somebody has filled in. */
export function Templates() {
  const { state, texts, actions } = useFrame();
  const { notice, activity } = state;
  const choice = (what: "template" | "sample") => (
    <div class="card">
      <p>{texts.insert.about[what]}</p>
      <button
        type="button"
        class="quiet"
        disabled={activity.kind !== "idle"}
        onClick={() => void actions.insert({ what, isAgreed: false })}
      >
        {texts.insert.add[what]}
      </button>
    </div>
  );
  return (
    <>
      {choice("sample")}
      {choice("template")}
      {notice?.kind === "offer" && typeof notice.what === "string" && (
        <Offer what={notice.what} sheets={notice.sheets} />
      )}
    </>
  );
}

/** Before sheets come into a workbook that holds tables already. */
export function Offer({ what, sheets }: { readonly what: Insertable; readonly sheets: number }) {
  const { state, texts, actions } = useFrame();
  return (
    <div class="offer" role="alert">
      <p>{texts.insert.adds(sheets)}</p>
      <button
        type="button"
        class="quiet"
        disabled={state.activity.kind !== "idle"}
        onClick={() => void actions.insert({ what, isAgreed: true })}
      >
        {texts.insert.agree(sheets)}
      </button>
    </div>
  );
}

/** What was added. */
export function Inserted() {
  const { state, texts } = useFrame();
  const { notice } = state;
  if (notice?.kind !== "inserted") return null;
  return <TabLinks title={texts.insert.added(notice.sheets.length)} sheets={notice.sheets} />;
}
