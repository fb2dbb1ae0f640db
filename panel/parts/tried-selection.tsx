import type { Preview, PreviewedSelection } from "../../core/index";
import { useFrame } from "../frame";
import { TriedClash } from "./tried-clash";

/** What would be chosen, in a sentence, and what the user's decisions change about it. */
export function TriedSelection({ preview: { depth, projects, selection } }: { readonly preview: Preview }) {
  const { texts, money, percent } = useFrame();
  const worth = useWorth(selection);
  if (!selection) return <p role="status">{texts.trial.noLimit}</p>;
  const { status, gap, better, value, title, cost, budget, clash } = selection;
  const count = projects.filter(({ isIn }) => isIn === true).length;
  const { isBest, isSought, isWithin, nothingFits, noTime, working } = texts.trial;
  const unproven = depth === "first" ? isSought : isWithin;
  return (
    <div class="finding" role="status">
      {value !== null && (
        <p>
          {texts.trial.taken(count, projects.length)} {`${title} ${worth(value)}.`}{" "}
          {cost !== null && budget !== null && texts.trial.costs(money(cost), money(budget))}{" "}
          {status === "optimal" ? isBest : unproven(gap === null ? worth(better) : percent(gap))}
        </p>
      )}
      {status === "unknown" && (depth === "first" ? <p>{working}</p> : <p class="bad">{noTime}</p>)}
      {status === "infeasible" && <p class="bad">{nothingFits}</p>}
      <TriedClash clash={clash} />
      <Changed selection={selection} />
    </div>
  );
}

const CENTS = 100;

/** Who comes in and who gives way, and what that costs. */
function Changed({ selection }: { readonly selection: PreviewedSelection }) {
  const { texts } = useFrame();
  const worth = useWorth(selection);
  const { change, title } = selection;
  if (!change) return null;
  const { enters, leaves, value } = change;
  if (enters.length + leaves.length === 0 && Math.round(value * CENTS) === 0)
    return <p>{texts.trial.sameAsBefore}</p>;
  const amount = `${title} ${worth(Math.abs(value))}`;
  return (
    <dl class="changed">
      {enters.length > 0 && (
        <div>
          <dt>{texts.trial.enters}</dt>
          <dd>{enters.join(", ")}</dd>
        </div>
      )}
      {leaves.length > 0 && (
        <div>
          <dt>{texts.trial.leaves}</dt>
          <dd>{leaves.join(", ")}</dd>
        </div>
      )}
      <div>
        <dt>{value > 0 ? texts.trial.gained : texts.trial.lost}</dt>
        <dd>{amount}</dd>
      </div>
    </dl>
  );
}

/** How values of the objective are shown: as money, or as points. */
export function useWorth(
  selection: Pick<PreviewedSelection, "unit"> | null,
): (value: number | null) => string {
  const { money, number } = useFrame();
  return (value) => (value === null ? "–" : selection?.unit === "number" ? number(value) : money(value));
}
