import { decisionName, type Preview, type PreviewedProject } from "../../core/index";
import { choose, chosen } from "../choices";
import { useFrame } from "../frame";
import { Paged } from "./paged";
import { useWorth } from "./tried-selection";

/** Each has three buttons: so many hold up a slow page for some forty milliseconds. */
const AT_A_TIME = 25;

/** The ranking, and of each project whether it would be in; a click forces it in or out. */
export function TriedProjects({ preview: { projects, selection } }: { readonly preview: Preview }) {
  const worth = useWorth(selection);
  // Where there is no choice, nobody is in by it, nor out.
  const isNothingChosen = selection?.value === null;
  const byRank = [...projects].sort((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity));
  return (
    <Paged
      items={byRank}
      atATime={AT_A_TIME}
      draw={(some) => (
        <ol class="cards tried">
          {some.map((project) => (
            <li key={project.id} class="card">
              <h3>
                <span class="rank">{project.rank ?? "–"}</span>
                <span>{project.name}</span>
                {!isNothingChosen && <Mark project={project} />}
              </h3>
              <Figures project={project} selection={selection} worth={worth} />
              {selection && <Decision project={project} />}
            </li>
          ))}
        </ol>
      )}
    />
  );
}

/** By the selection; where nothing limits it, by the ranking's own line. */
function Mark({ project: { isIn, isFunded } }: { readonly project: PreviewedProject }) {
  const { texts } = useFrame();
  const isTaken = isIn ?? isFunded;
  return (
    <span class={isTaken ? "mark good" : "mark quiet-text"}>
      <span aria-hidden="true">{isTaken ? "● " : "○ "}</span>
      {isTaken ? texts.trial.isIn : texts.trial.isOut}
    </span>
  );
}

function Figures({
  project: { score, value, cost },
  selection,
  worth,
}: {
  readonly project: PreviewedProject;
  readonly selection: Preview["selection"];
  readonly worth: (value: number | null) => string;
}) {
  const { texts, number, money } = useFrame();
  const figures = [
    [texts.trial.score, score === null ? "–" : number(score)],
    ...(selection ? [[selection.title, worth(value)]] : []),
    ...(selection && selection.budget !== null
      ? [[texts.trial.cost, cost === null ? "–" : money(cost)]]
      : []),
  ];
  return (
    <dl class="asked">
      {figures.map(([name, figure]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}

const DECISIONS = ["free", "in", "out"] as const;

/** Leaves a project as it is, or forces it in or out: for the next run, as for what is tried. */
function Decision({ project: { id, name } }: { readonly project: PreviewedProject }) {
  const { state, texts, change } = useFrame();
  const { found, choices } = state;
  if (!found) return null;
  const key = decisionName(id);
  const said = chosen(found, choices, key).value;
  const inPreset = chosen(found, { ...choices, overrides: {} }, key).value;
  return (
    <fieldset class="decision">
      <legend class="said-only">{texts.trial.decide(name)}</legend>
      {DECISIONS.map((decision) => (
        <label key={decision}>
          <input
            type="radio"
            name={key}
            checked={(said === "" ? "free" : said) === decision}
            onChange={() => {
              const isAsItIs = decision === "free" && inPreset === "";
              change({
                kind: "choices",
                choices: choose(choices, key, isAsItIs ? undefined : decision),
              });
            }}
          />
          <span>{texts.trial.decisions[decision]}</span>
        </label>
      ))}
    </fieldset>
  );
}
