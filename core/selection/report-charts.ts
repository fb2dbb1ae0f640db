import { headlineMoney } from "../report/number-format";
import type { ReportContext } from "../report/report-context";
import type { ChartBlock } from "../report/sheet-model";
import { COLOURS, SERIES_COLOURS } from "../report/style";
import { worthTitle, worthFormat } from "./problem";
import { valueWords } from "./report-headline";
import type { Outcome, SelectedProject, SelectionResult } from "./selection-result";

/** Bubbles that are named, by their ids; more would cover each other. */
const MOST_LABELS = 8;

/** The best value at each envelope; the present one is marked. Nothing with fewer than three points. */
export function frontierChart(result: SelectionResult, { currency }: ReportContext): ChartBlock | undefined {
  const { frontier, problem, value } = result;
  const known = frontier.filter((point) => point.value !== null);
  if (known.length < 3) return undefined;
  const amount = problem.limits[problem.envelope]?.amount ?? 0;
  const last = known[known.length - 1];
  const rest = (last?.value ?? 0) - (value ?? 0);
  const title =
    rest > 0
      ? `More money adds at most ${valueWords(result, rest, currency)}, all of it by ${headlineMoney(last?.budget ?? null, currency)}`
      : "More money adds nothing: something else is the limit";
  return {
    kind: "chart",
    name: "PMO portfolio frontier",
    title,
    chart: {
      kind: "columns",
      categories: known.map(({ budget }) => headlineMoney(budget, currency)),
      series: [
        {
          name: `Best ${worthTitle(problem.objective)} at that envelope`,
          values: known.map((point) => point.value),
          draw: "column",
          colour: SERIES_COLOURS[0],
          pointColours: Object.fromEntries(
            known.flatMap(({ budget }, index) => (budget === amount ? [[index, COLOURS.over]] : [])),
          ),
        },
      ],
      valueFormat: worthFormat(problem.objective),
    },
    height: 16,
    width: 1 / 2,
  };
}

const GROUPS: readonly {
  readonly name: string;
  readonly outcomes: readonly Outcome[];
  readonly colour: string;
}[] = [
  { name: "Selected", outcomes: ["selected"], colour: SERIES_COLOURS[0] },
  { name: "Rejected", outcomes: ["rejected", "ruled out"], colour: SERIES_COLOURS[5] },
  { name: "Stop", outcomes: ["stop"], colour: COLOURS.over },
];

/** What candidates are worth against what they cost; bubbles by cost. Nothing with fewer than two to compare. */
export function valueCostChart(result: SelectionResult, { currency }: ReportContext): ChartBlock | undefined {
  const { rows, problem } = result;
  const competing = rows.filter(
    ({ outcome, cost, value }) =>
      GROUPS.some(({ outcomes }) => outcomes.includes(outcome)) && (cost ?? 0) > 0 && value !== null,
  );
  if (competing.length < 2) return undefined;
  const named = new Set(
    [...competing]
      .sort((a, b) => Math.abs(b.value ?? 0) - Math.abs(a.value ?? 0))
      .slice(0, MOST_LABELS)
      .map(({ candidate }) => candidate.id),
  );
  const point = ({
    candidate,
    cost,
    value,
  }: SelectedProject): { label: string; x: number; y: number; size: number; labelled: boolean } => ({
    label: candidate.id,
    x: cost ?? 0,
    y: value ?? 0,
    size: cost ?? 0,
    labelled: named.has(candidate.id),
  });
  const best = competing
    .filter(({ outcome }) => outcome === "selected")
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))[0];
  return {
    kind: "chart",
    name: "PMO portfolio value and cost",
    title: best
      ? `${best.candidate.name} brings most of the best set: ${valueWords(result, best.value, currency)}`
      : "Nothing is worth its place",
    chart: {
      kind: "bubbles",
      xTitle: problem.limits[problem.envelope]?.name ?? "Cost",
      yTitle: worthTitle(problem.objective),
      xFormat: "money",
      yFormat: worthFormat(problem.objective),
      groups: GROUPS.map(({ name, outcomes, colour }) => ({
        name,
        colour,
        points: competing.filter(({ outcome }) => outcomes.includes(outcome)).map(point),
      })).filter(({ points }) => points.length > 0),
    },
    height: 16,
    width: 1 / 2,
  };
}
