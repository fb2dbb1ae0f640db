import { useId, useRef } from "preact/hooks";
import type { PreviewedSelection } from "../../core/index";
import { choose } from "../choices";
import { useFrame } from "../frame";
import type { Previewed } from "../state";
import type { Found } from "../work/messages";
import { SmallChart } from "./small-chart";
import { useWorth } from "./tried-selection";

type Point = PreviewedSelection["frontier"][number];

/** What each budget buys at best; picking one sets the budget of the next run. */
export function TriedBudget({ selection }: { readonly selection: PreviewedSelection }) {
  const { state, texts, money, change } = useFrame();
  const worth = useWorth(selection);
  const id = useId();
  const points = useSteady(selection.frontier, state.previewed);
  const { budget, title } = selection;
  if (budget === null) return null;
  // Its place is kept, so that nothing jumps when it comes.
  if (points.length < 2) return <div class="frontier" />;
  const at = nearest(points, Number(state.choices.overrides["budget"] ?? budget));
  const words = (point: Point | undefined): string =>
    point ? `${money(point.budget)}: ${title} ${worth(point.value)}` : "–";
  return (
    <div class="slider frontier">
      <label for={id}>{texts.trial.budget}</label>
      <output for={id}>{words(points[at])}</output>
      <input
        id={id}
        type="range"
        min={0}
        max={points.length - 1}
        step={1}
        value={at}
        aria-valuetext={words(points[at])}
        onInput={(event) => {
          const point = points[event.currentTarget.valueAsNumber];
          if (!point) return;
          // A whole amount, and not a cent too little for what it buys.
          const choices = choose(state.choices, "budget", String(Math.ceil(point.budget)));
          change({ kind: "choices", choices });
        }}
      />
      <SmallChart
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

/** The points while nothing but the budget is changed: they stand still under the thumb that moves among them. */
function useSteady(frontier: readonly Point[], of: Previewed | undefined): readonly Point[] {
  const held = useRef<{
    readonly key?: string;
    readonly found?: Found | undefined;
    readonly points: readonly Point[];
  }>({ points: [] });
  const others = Object.entries(of?.choices.overrides ?? {}).filter(([name]) => name !== "budget");
  const key = JSON.stringify([of?.choices.preset, others]);
  const isOther = held.current.key !== key || held.current.found !== of?.found;
  // While it is worked out anew the last one stays in its place.
  if (frontier.length > 0 && isOther) held.current = { key, found: of?.found, points: frontier };
  return held.current.points;
}

function nearest(points: readonly Point[], budget: number): number {
  const distances = points.map((point) => Math.abs(point.budget - budget));
  return distances.indexOf(Math.min(...distances));
}
