import { useFrame } from "../frame";
import { Offer } from "./templates";

/** The tables that are not there: what each would give, and a sheet to fill it in. */
export function Missing() {
  const { state, texts, actions } = useFrame();
  const { found, notice, activity } = state;
  const offered = notice?.kind === "offer" && typeof notice.what === "object" ? notice : undefined;
  if (!found || found.missing.length === 0) return null;
  return (
    <details>
      <summary>{texts.start.missing}</summary>
      <dl>
        {found.missing.map(({ table, title, wouldGive }) => {
          const what = { table };
          const isOffered = typeof offered?.what === "object" && offered.what.table === table;
          return (
            <div key={table}>
              <dt>{title}</dt>
              <dd>
                {wouldGive}
                <button
                  type="button"
                  class="link"
                  aria-label={texts.insert.addTable(title)}
                  disabled={activity.kind !== "idle"}
                  onClick={() => void actions.insert({ what, isAgreed: false })}
                >
                  {texts.insert.addOne}
                </button>
                {isOffered && <Offer what={what} sheets={offered.sheets} />}
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
