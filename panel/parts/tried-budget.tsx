import { useId, useRef } from "preact/hooks";
import type { PreviewDepth, PreviewedSelection } from "../../core/index";
import { choose } from "../choices";
import { useFrame } from "../frame";
import type { State } from "../state";
import type { Choices, Found } from "../work/messages";
import { SmallChart } from "./small-chart";
import { useWorth } from "./tried-selection";

type Point = PreviewedSelection["frontier"][number];

/** What each budget buys at best; picking one sets the budget of the next run. */
export function TriedBudget({
  selection,
  depth,
}: {
  readonly selection: PreviewedSelection;
  readonly depth: PreviewDepth;
}) {
  const { state, texts, money, change } = useFrame();
  const worth = useWorth(selection);
  const id = useId();
  const { points, isStale } = useSteady(depth === "details" ? selection.frontier : undefined, state);
  const { budget, title } = selection;
  if (budget === null) return null;
  // Its place is kept, so that nothing jumps when it comes.
  if (points.length < 2) return isStale ? <div class="frontier" /> : null;
  const picked = nearest(points, Number(state.choices.overrides["budget"] ?? budget));
  const words = (point: Point | undefined): string =>
    point ? `${money(point.budget)}: ${title} ${worth(point.value)}` : "–";
  return (
    <div class="slider frontier" aria-busy={isStale || undefined}>
      <label for={id}>{texts.trial.budget}</label>
      <output for={id}>{words(points[picked])}</output>
      <input
        id={id}
        type="range"
        min={0}
        max={points.length - 1}
        step={1}
        value={picked}
        aria-valuetext={words(points[picked])}
        onInput={(event) => {
          const point = points[event.currentTarget.valueAsNumber];
          if (!point) return;
          // A whole amount, and not a cent too little for what it buys.
          const choices = choose(state.choices, "budget", String(Math.ceil(point.budget)));
          change({ kind: "choices", choices });
        }}
      />
      <SmallChart
        marked={picked}
        chart={{
          title: texts.trial.frontier(title),
          categories: points.map((point) => money(point.budget)),
          series: [{ name: title, values: points.map(({ value }) => value), draw: "bar" }],
          more: 0,
        }}
      />
    </div>
  );
}

/**
 * The points while nothing but the budget is changed: they stand still under the thumb that moves among them. While
 * they are worked out anew the last ones stay in their place.
 */
function useSteady(
  frontier: readonly Point[] | undefined,
  { choices, previewed }: State,
): { readonly points: readonly Point[]; readonly isStale: boolean } {
  const held = useRef<{
    readonly key?: string;
    readonly found?: Found | undefined;
    readonly points: readonly Point[];
  }>({ points: [] });
  const key = previewed && withoutBudget(previewed.choices);
  const isOther = held.current.key !== key || held.current.found !== previewed?.found;
  if (frontier && key !== undefined && isOther) {
    held.current = { key, found: previewed?.found, points: frontier };
  }
  return { points: held.current.points, isStale: held.current.key !== withoutBudget(choices) };
}

function withoutBudget({ preset, overrides }: Choices): string {
  return JSON.stringify([preset, Object.entries(overrides).filter(([name]) => name !== "budget")]);
}

function nearest(points: readonly Point[], budget: number): number {
  const distances = points.map((point) => Math.abs(point.budget - budget));
  return distances.indexOf(Math.min(...distances));
}
