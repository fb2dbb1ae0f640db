import { useFrame } from "../frame";
import { chosen, draftOf, sayAll, sayTable, withoutDraft, type Choice } from "../mapping-drafts";
import { isNotUsed } from "../not-used";
import type { TableFound } from "../work/messages";
import { CellLink } from "./cell-link";
import { ChoiceSelect } from "./choice";
import { firstCell } from "./first-cell";
import { MapHeader } from "./map-header";
import { Confirm, Why } from "./why";

/** A table: what it was taken for, and its headers; those that are to be confirmed stand open. */
export function MapTable({ table, questions }: { readonly table: TableFound; readonly questions: number }) {
  const { state, texts, actions } = useFrame();
  const { drafts, activity } = state;
  const now = chosen(drafts, table);
  const isSame = now.kind === "title" && now.title === table.title;
  return (
    <li class="card">
      <h3>{table.title}</h3>
      <CellLink cell={firstCell(table)}>
        {table.sheet}!{table.range}
      </CellLink>
      {questions > 0 && <p class="ask">{texts.map.pleaseConfirm}</p>}
      <Kind table={table} now={now} />
      {isSame ? <Headers table={table} /> : now.kind !== "nothing" && <p>{texts.map.saveFirst}</p>}
      {isSame && (
        <button
          type="button"
          class="quiet"
          disabled={activity.kind !== "idle"}
          onClick={() => void actions.saveMapping(sayAll(drafts, table))}
        >
          {texts.map.confirmAll}
        </button>
      )}
    </li>
  );
}

/** What the table as a whole is. */
function Kind({ table, now }: { readonly table: TableFound; readonly now: Choice }) {
  const { state, texts, change } = useFrame();
  const { drafts, found } = state;
  const { isSaid, isDoubtful } = table.taken;
  const isDraft = draftOf(drafts, table, "") !== undefined;
  const say = (choice: Choice): void => {
    change({ kind: "drafts", drafts: sayTable(drafts, table, choice) });
  };
  return (
    <>
      <label class="field">
        {texts.map.table}
        <ChoiceSelect
          label={`${texts.map.table}: ${table.sheet}!${table.range}`}
          value={now}
          titles={found?.kinds.map(({ title }) => title) ?? []}
          nothing={texts.map.leaveOut}
          hasGuess={isSaid}
          onChoose={say}
        />
      </label>
      <Why recognition={table} isSaid={isSaid} isDraft={isDraft} />
      {isDoubtful && !isSaid && (
        <Confirm
          isDraft={isDraft}
          onConfirm={() => {
            say({ kind: "title", title: table.title });
          }}
          onLeave={() => {
            change({ kind: "drafts", drafts: withoutDraft(drafts, table, "") });
          }}
        />
      )}
    </>
  );
}

/** Those to be confirmed first, then those that are not used, then those that are clear. */
function Headers({ table }: { readonly table: TableFound }) {
  const { texts } = useFrame();
  const { headers, periods } = table.taken;
  const doubtful = headers.filter((one) => one.isDoubtful && !one.isSaid);
  const unused = headers.filter((one) => isNotUsed(one) || one.header === "");
  const clear = headers.filter((one) => !doubtful.includes(one) && !unused.includes(one));
  const listed = (some: typeof headers) => (
    <ul class="headers">
      {some.map((taken) => (
        <MapHeader key={`${taken.place.row} ${taken.place.column}`} table={table} taken={taken} />
      ))}
    </ul>
  );
  return (
    <>
      {doubtful.length > 0 && listed(doubtful)}
      {unused.length > 0 && (
        <details>
          <summary>{texts.map.unusedHeaders(unused.length)}</summary>
          {listed(unused)}
        </details>
      )}
      {clear.length > 0 && (
        <details>
          <summary>{texts.map.otherColumns(clear.length)}</summary>
          {listed(clear)}
        </details>
      )}
      {periods > 0 && <p class="quiet-text">{texts.map.periods(periods)}</p>}
    </>
  );
}
