import type { MappingRow } from "../../core/index";
import { useFrame } from "../frame";
import { chosenRow, sayRow, type Choice } from "../mapping-drafts";
import { ChoiceSelect } from "./choice";

/** What is not read: tables that the user has left out, and sheets on which none was found; each may be said to be one. */
export function MapRest() {
  const { state, texts } = useFrame();
  const { leftOut = [], unread = [] } = state.found ?? {};
  const sheets = unread.map((sheet) => ({ sheet, header: "", table: "", column: "" }));
  return (
    <>
      {leftOut.length > 0 && (
        <>
          <h3>{texts.map.leftOut}</h3>
          <Rows rows={leftOut} nothing={texts.map.leaveOut} hasGuess />
        </>
      )}
      {sheets.length > 0 && (
        <>
          <h3>{texts.map.unread}</h3>
          <p class="quiet-text">{texts.map.unreadIntro}</p>
          <Rows rows={sheets} nothing={texts.map.choose} hasGuess={false} />
        </>
      )}
    </>
  );
}

function Rows(props: {
  readonly rows: readonly MappingRow[];
  readonly nothing: string;
  readonly hasGuess: boolean;
}) {
  const { state, change } = useFrame();
  const { rows, nothing, hasGuess } = props;
  const { drafts, found } = state;
  return (
    <ul class="headers">
      {rows.map((row) => {
        const name = row.range ? `${row.sheet}!${row.range}` : row.sheet;
        const say = (choice: Choice): void => {
          change({ kind: "drafts", drafts: sayRow(drafts, row, choice) });
        };
        return (
          <li key={name} class="header">
            <label class="field">
              {name}
              <ChoiceSelect
                label={name}
                value={chosenRow(drafts, row)}
                titles={found?.kinds.map(({ title }) => title) ?? []}
                nothing={nothing}
                hasGuess={hasGuess}
                onChoose={say}
              />
            </label>
          </li>
        );
      })}
    </ul>
  );
}
