import { useFrame } from "../frame";
import type { Choice } from "../mapping-drafts";

const NOTHING = "nothing";
const GUESS = "guess";
const TITLE = "title ";

/** A select of titles, with what else may be said: nothing, or that Gridfolio is to find it out. */
export function ChoiceSelect(props: {
  readonly label: string;
  readonly value: Choice;
  readonly titles: readonly string[];
  /** How it is called that nothing of them is it. */
  readonly nothing: string;
  readonly hasGuess: boolean;
  readonly onChoose: (choice: Choice) => void;
}) {
  const { state, texts } = useFrame();
  const { label, value, titles, nothing, hasGuess, onChoose } = props;
  return (
    <select
      aria-label={label}
      disabled={state.activity.kind !== "idle"}
      value={value.kind === "title" ? TITLE + value.title : value.kind}
      onChange={(event) => {
        onChoose(choiceOf(event.currentTarget.value));
      }}
    >
      <option value={NOTHING}>{nothing}</option>
      {titles.map((title) => (
        <option key={title} value={TITLE + title}>
          {title}
        </option>
      ))}
      {hasGuess && <option value={GUESS}>{texts.map.guess}</option>}
    </select>
  );
}

function choiceOf(value: string): Choice {
  if (value === NOTHING || value === GUESS) return { kind: value };
  return { kind: "title", title: value.slice(TITLE.length) };
}
