import { Missing } from "../parts/missing";
import { TableCard } from "../parts/table-card";
import { Inserted, Templates } from "../parts/templates";
import { useFrame } from "../frame";
import type { Found } from "../work/messages";

/** What was found in the workbook, and what more would be possible. */
export function StartView() {
  const { state, texts, actions } = useFrame();
  const { found, activity, areTemplatesOpen, notice } = state;
  if (!found) {
    return (
      <section>
        <p>{texts.start.intro}</p>
        <button
          type="button"
          class="primary"
          disabled={activity.kind !== "idle"}
          onClick={() => void actions.read()}
        >
          {texts.start.read}
        </button>
        <Begin isOpen />
      </section>
    );
  }
  const isEmpty = found.tables.length === 0;
  return (
    <section>
      <Headline found={found} />
      <Ways found={found} />
      <Begin isOpen={isEmpty || areTemplatesOpen === true || notice?.kind === "offer"} />
      <ul class="cards">
        {found.tables.map((table) => (
          <TableCard key={`${table.sheet}!${table.range}`} table={table} />
        ))}
      </ul>
      <Missing />
    </section>
  );
}

function Headline({ found: { tables, asOf } }: { readonly found: Found }) {
  const { texts, date } = useFrame();
  const sheets = new Set(tables.map(({ sheet }) => sheet)).size;
  if (tables.length === 0) return <h2>{texts.start.nothing}</h2>;
  return (
    <>
      <h2>{texts.start.found(tables.length, sheets)}</h2>
      <p class="quiet-text">{texts.start.asOf(date(asOf))}</p>
    </>
  );
}

/** Where to go from here. */
function Ways({ found: { tables, issues } }: { readonly found: Found }) {
  const { state, texts, actions, change } = useFrame();
  const isBusy = state.activity.kind !== "idle";
  const open = (view: "map" | "check" | "run") => (): void => {
    change({ kind: "view", view });
  };
  return (
    <div class="actions">
      {tables.length > 0 && (
        <>
          <button type="button" class="primary" disabled={isBusy} onClick={open("run")}>
            {texts.start.toRun}
          </button>
          <button type="button" class="quiet" onClick={open("map")}>
            {texts.start.toMap}
          </button>
          <button type="button" class="quiet" onClick={open("check")}>
            {texts.start.toCheck(issues.length)}
          </button>
        </>
      )}
      <button type="button" class="quiet" disabled={isBusy} onClick={() => void actions.read()}>
        {texts.start.readAgain}
      </button>
    </div>
  );
}

/** For who has nothing yet: in an empty workbook it stands open. */
function Begin({ isOpen }: { readonly isOpen: boolean }) {
  const { texts } = useFrame();
  return (
    <>
      <details open={isOpen}>
        <summary>{texts.insert.title}</summary>
        <Templates />
      </details>
      <Inserted />
    </>
  );
}
