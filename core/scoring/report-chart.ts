import type { ChartBlock } from "../report/sheet-model";
import { COLOURS, SERIES_COLOURS } from "../report/style";
import type { Decision } from "./funding-line";
import { isScoring, SCORE_WORDS } from "./ranking-method";
import type { RankedProject, RankingResult } from "./ranking-result";

/** More bars than this cannot be read on a page. */
const MOST_BARS = 30;

/** Rows of 15 points that a bar takes, so that the list begins on the first page. */
const BAR_ROWS = 0.65;

const GREY = SERIES_COLOURS[5];
const COLOUR_OF: Readonly<Record<Decision, string>> = {
  mandatory: SERIES_COLOURS[0],
  fund: SERIES_COLOURS[0],
  stop: COLOURS.over,
  later: GREY,
  "below line": GREY,
  "not ranked": GREY,
};

/** The ranking as sorted bars: of score, or without criteria of money over budget. Colour is for what is decided. */
export function rankingChart(result: RankingResult): ChartBlock | undefined {
  const { method } = result;
  const weighted = isScoring(method);
  const bars = result.rows
    .flatMap((row) => {
      const value = weighted ? row.score : overrun(row);
      return row.rank !== null && value !== null ? [{ row, value }] : [];
    })
    .sort((a, b) => b.value - a.value || a.row.order - b.row.order)
    .slice(0, MOST_BARS);
  if (bars.length === 0) return undefined;
  const colours = bars.map(({ row }) => (weighted ? decisionColour(row.decision) : COLOURS.over));
  return {
    kind: "chart",
    name: "PMO ranking bars",
    title: chartTitle(
      result,
      bars.map(({ row }) => row),
    ),
    height: Math.max(10, Math.ceil(bars.length * BAR_ROWS) + 5),
    chart: {
      kind: "bars",
      categories: bars.map(({ row: { project } }) =>
        project.id === project.name ? project.name : `${project.id} ${project.name}`,
      ),
      series: [
        {
          name: weighted ? SCORE_WORDS[method].title : "Over budget",
          values: bars.map(({ value }) => value),
          draw: "column",
          colour: GREY,
          labels: true,
          pointColours: Object.fromEntries(colours.map((colour, index) => [index, colour])),
        },
      ],
      valueFormat: weighted ? SCORE_WORDS[method].format : "money",
    },
  };
}

function decisionColour(decision: RankedProject["decision"]): string {
  return decision === null ? GREY : COLOUR_OF[decision];
}

/** How much the forecast is over the budget; `null` when it is not. */
function overrun({ variance }: RankedProject): number | null {
  return variance !== null && variance < 0 ? -variance : null;
}

function chartTitle({ method, envelope }: RankingResult, shown: readonly RankedProject[]): string {
  const first = shown[0]?.project.name ?? "";
  if (!isScoring(method)) return `${first} is the furthest over its budget (bars: forecast − budget)`;
  const under = shown.filter(({ decision }) => decision === "below line").length;
  return envelope === null
    ? `${first} scores highest`
    : `${first} scores highest; ${under} ${under === 1 ? "is" : "are"} below the line (grey), orange is to stop`;
}
