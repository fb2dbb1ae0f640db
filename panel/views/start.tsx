import { Said } from "../parts/said";
import { TableCard } from "../parts/table-card";
import { useFrame } from "../frame";

/** What was found in the workbook, and what more would be possible. */
export function StartView() {
  const { state, texts, actions, change, date } = useFrame();
  const { found } = state;
  const isBusy = state.activity.kind !== "idle";
  const read = (): void => void actions.read();
  if (!found) {
    return (
      <section>
        <p>{texts.start.intro}</p>
        <button type="button" class="primary" disabled={isBusy} onClick={read}>
          {texts.start.read}
        </button>
      </section>
    );
  }
  const sheets = new Set(found.tables.map(({ sheet }) => sheet)).size;
  const open = (view: "check" | "run") => (): void => {
    change({ kind: "view", view });
  };
  return (
    <section>
      <h2>
        {found.tables.length === 0 ? texts.start.nothing : texts.start.found(found.tables.length, sheets)}
      </h2>
      {found.tables.length > 0 && <p class="quiet-text">{texts.start.asOf(date(found.asOf))}</p>}
      <div class="actions">
        {found.tables.length > 0 && (
          <button type="button" class="primary" disabled={isBusy} onClick={open("run")}>
            {texts.start.toRun}
          </button>
        )}
        <button type="button" class="quiet" onClick={open("check")}>
          {texts.start.toCheck(found.issues.length)}
        </button>
        <button type="button" class="quiet" disabled={isBusy} onClick={read}>
          {texts.start.readAgain}
        </button>
      </div>
      <ul class="cards">
        {found.tables.map((table) => (
          <TableCard key={`${table.sheet}!${table.range}`} table={table} />
        ))}
      </ul>
      <Said
        title={texts.start.missing}
        entries={found.missing.map(({ title, wouldGive }) => ({ term: title, text: wouldGive }))}
      />
    </section>
  );
}
