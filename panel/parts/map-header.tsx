import { a1, type HeaderTaken } from "../../core/index";
import { useFrame } from "../frame";
import { chosen, draftOf, sayHeader, withoutDraft, type Choice } from "../mapping-drafts";
import type { TableFound } from "../work/messages";
import { CellLink } from "./cell-link";
import { ChoiceSelect } from "./choice";
import { Confirm, Why } from "./why";

/** A header: what stands below it, what it was taken for and why, and the way to say otherwise. */
export function MapHeader({ table, taken }: { readonly table: TableFound; readonly taken: HeaderTaken }) {
  const { state, texts, change } = useFrame();
  const { drafts, found } = state;
  const { header, place, sample, isNamable, isSaid } = taken;
  const titles = found?.kinds.find(({ id }) => id === table.kind)?.columns ?? [];
  const say = (choice: Choice): void => {
    change({ kind: "drafts", drafts: sayHeader(drafts, table, { taken, choice }) });
  };
  return (
    <li class="header">
      <CellLink cell={place}>{header === "" ? a1(place) : header}</CellLink>
      {sample.length > 0 && <p class="quiet-text">{sample.join(" · ")}</p>}
      {isNamable ? (
        <>
          <ChoiceSelect
            label={header}
            value={chosen(drafts, table, taken)}
            titles={titles}
            nothing={texts.map.notUsed}
            hasGuess={isSaid}
            onChoose={say}
          />
          <Reason table={table} taken={taken} say={say} />
        </>
      ) : (
        <p>{header === "" ? texts.map.noHeader(a1(place)) : texts.map.sameHeader}</p>
      )}
    </li>
  );
}

interface Reasoned {
  readonly table: TableFound;
  readonly taken: HeaderTaken;
  readonly say: (choice: Choice) => void;
}

/** Why it was taken for that, and a way to confirm it or to follow what is suggested. */
function Reason({ table, taken, say }: Reasoned) {
  const { state, texts, change } = useFrame();
  const { drafts } = state;
  const { header, title, isSaid, isDoubtful, isScore, suggestion } = taken;
  const isDraft = draftOf(drafts, table, header) !== undefined;
  return (
    <>
      {(title !== "" || isSaid || isDraft) && <Why recognition={taken} isSaid={isSaid} isDraft={isDraft} />}
      {isScore && <p class="quiet-text">{texts.map.isScore}</p>}
      {!isSaid && suggestion && !isDraft && (
        <button
          type="button"
          class="quiet"
          title={suggestion.how}
          onClick={() => {
            say({ kind: "title", title: suggestion.title });
          }}
        >
          {texts.map.mayBe(suggestion.title)}
        </button>
      )}
      {!isSaid && isDoubtful && (
        <Confirm
          isDraft={isDraft}
          onConfirm={() => {
            say({ kind: "title", title });
          }}
          onLeave={() => {
            change({ kind: "drafts", drafts: withoutDraft(drafts, table, header) });
          }}
        />
      )}
    </>
  );
}
