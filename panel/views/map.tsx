import { useFrame } from "../frame";
import { MapRest } from "../parts/map-rest";
import { MapTable } from "../parts/map-table";
import type { TableFound } from "../work/messages";

/** What every table and header was taken for; the user confirms it or says otherwise, and it is kept in the workbook. */
export function MapView() {
  const { state, texts } = useFrame();
  const { found } = state;
  if (!found) return <p>{texts.map.first}</p>;
  const asked = found.tables.reduce((sum, table) => sum + questionsOf(table), 0);
  const tables = [...found.tables].sort((one, other) => rankOf(one) - rankOf(other));
  return (
    <section>
      <h2>{asked === 0 ? texts.map.clear : texts.map.toConfirm(asked)}</h2>
      <p class="quiet-text">{texts.map.intro}</p>
      <Mapped />
      <ul class="cards">
        {tables.map((table) => (
          <MapTable key={`${table.sheet}!${table.range}`} table={table} questions={questionsOf(table)} />
        ))}
      </ul>
      <MapRest />
      <SaveBar />
    </section>
  );
}

/** How many guesses of a table the user should be asked about. */
function questionsOf({ taken: { isDoubtful, isSaid, headers } }: TableFound): number {
  const doubtful = headers.filter((one) => one.isDoubtful && !one.isSaid).length;
  return doubtful + (isDoubtful && !isSaid ? 1 : 0);
}

/** Tables with something to confirm come first. */
function rankOf(table: TableFound): number {
  return questionsOf(table) > 0 ? 0 : 1;
}

/** What the mapping that was saved has changed. */
function Mapped() {
  const { state, texts, number } = useFrame();
  const { notice } = state;
  if (notice?.kind !== "mapped") return null;
  const { before, after } = notice;
  return (
    <div class="written" role="status">
      <h3>{texts.map.saved}</h3>
      <p>{texts.map.used(number(before.used), number(after.used))}</p>
      <p>{texts.map.remarks(number(before.remarks), number(after.remarks))}</p>
    </div>
  );
}

/** In sight wherever the user is in the list. */
function SaveBar() {
  const { state, texts, change, actions } = useFrame();
  const { drafts, activity } = state;
  if (drafts.length === 0) return null;
  const isBusy = activity.kind !== "idle";
  return (
    <div class="save-bar">
      <button
        type="button"
        class="primary"
        disabled={isBusy}
        onClick={() => void actions.saveMapping(drafts)}
      >
        {texts.map.save(drafts.length)}
      </button>
      <button
        type="button"
        class="quiet"
        disabled={isBusy}
        onClick={() => {
          change({ kind: "drafts", drafts: [] });
        }}
      >
        {texts.map.discard}
      </button>
    </div>
  );
}
