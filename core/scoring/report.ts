import type { Measure } from "../domain/measure";
import { fiscalYearName } from "../domain/period";
import { sum } from "../math/sum";
import { measureTable, type ColumnLook } from "../report/measure-table";
import { headlineMoney } from "../report/number-format";
import type { ReportContext } from "../report/report-context";
import type { Band, HeadlineBlock, RichCell, SheetModel, TableBlock, TableRow } from "../report/sheet-model";
import { biasTable } from "./report-bias";
import { rankingChart } from "./report-chart";
import { judgesTable } from "./report-judges";
import { requestsTable } from "./report-requests";
import { criterionMeasures } from "./measures-criteria";
import { rankingMeasures } from "./measures";
import { rankingFinding, rankingNotes, rankingTiles } from "./report-headline";
import { isScoring } from "./ranking-method";
import type { RankedProject, RankingResult } from "./ranking-result";

const SCORED = [
  "rank",
  "rankChange",
  "project",
  "name",
  "program",
  "decision",
  "score",
  "coverage",
  "yearCost",
  "cumulativeCost",
  "goForwardValue",
  "class",
];
const UNSCORED = [
  "rank",
  "project",
  "name",
  "program",
  "decision",
  "budget",
  "forecast",
  "variance",
  "varianceShare",
  "yearCost",
  "cumulativeCost",
  "goForwardValue",
];
const DETAILS = ["dependsOn", "unfundedDependencies", "sponsor", "why", "source"];
/** Shown only when some row has one: what the data do not speak of has no column. */
const OPTIONAL = new Set([
  "rankChange",
  "previousRank",
  "program",
  "decision",
  "yearCost",
  "cumulativeCost",
  "goForwardValue",
  "class",
  "rankLow",
  "rankHigh",
  "topShare",
  "swap",
  "dependsOn",
  "unfundedDependencies",
  "sponsor",
]);
const LOOKS: Readonly<Record<string, ColumnLook>> = {
  name: { width: 38 },
  program: { width: 18 },
  decision: { width: 15 },
  score: { width: 18, rule: { kind: "bar" } },
  goForwardValue: { rule: { kind: "adverse" } },
  variance: { rule: { kind: "adverse" } },
  varianceShare: { rule: { kind: "adverse" } },
  swap: { width: 42 },
  why: { width: 80 },
};

/** PMO Ranking: the finding, the bars, and the list with the line where the money ends. */
export function rankingSheet(result: RankingResult, context: ReportContext): SheetModel {
  const headline: HeadlineBlock = {
    kind: "headline",
    title: "Ranking",
    finding: rankingFinding(result, context),
    notes: [],
  };
  const tiles = rankingTiles(result, context);
  const chart = rankingChart(result);
  const bands: Band[] = [
    [{ block: headline }],
    ...(tiles.length > 0 ? [[{ block: { kind: "tiles", tiles } } as const]] : []),
    [{ block: rankingTable(result, context) }],
    [{ block: { kind: "note", lines: rankingNotes(result) } }],
    ...judgesTable(result).map((block) => [{ block }]),
    ...requestsTable(result).map((block) => [{ block }]),
    ...biasTable(result).map((block) => [{ block }]),
    ...(chart ? [[{ block: chart }]] : []),
  ];
  return {
    id: "ranking",
    title: "PMO Ranking",
    bands,
    grid: "tables",
    orientation: "landscape",
    pages: "one-wide",
    footer: "",
  };
}

function rankingTable(result: RankingResult, context: ReportContext): TableBlock {
  const { visible, details } = columnsOf(result);
  const table = measureTable({ visible, details }, LOOKS);
  const line = lineAbove(result, context);
  return {
    kind: "table",
    name: "PMO_Ranking",
    figures: "ranking",
    columns: table.columns,
    key: ["project"],
    freeze: true,
    empty: "No project is open, so there is nothing to rank.",
    rows: result.rows.map((row): TableRow => {
      const unranked =
        row.decision === "not ranked" || row.decision === "below line" || row.decision === "later";
      return {
        key: row.project.id,
        cells: { ...table.cells(row), ...exceptions(row, result) },
        ...(unranked ? { tone: "muted" as const } : {}),
        ...(line?.key === row.project.id ? { ruleAbove: line.words } : {}),
      };
    }),
    totals: totalsOf(result),
  };
}

function columnsOf(result: RankingResult): Record<"visible" | "details", Measure<RankedProject>[]> {
  const byId = rankingMeasures(result);
  const scoring = isScoring(result.method);
  const pick = (ids: readonly string[]): Measure<RankedProject>[] =>
    ids.flatMap((id) => {
      const measure = byId[id];
      const isEmpty = measure && OPTIONAL.has(id) && result.rows.every((row) => measure.value(row) === null);
      return measure && !isEmpty ? [measure] : [];
    });
  return {
    visible: pick(scoring ? SCORED : UNSCORED),
    details: [
      ...criterionMeasures(result),
      ...pick(
        scoring
          ? ["rankLow", "rankHigh", "topShare", "worstRank", "swap", "previousRank", ...DETAILS]
          : DETAILS,
      ),
    ],
  };
}

/** Cells that differ from their column: a decision's colour; points that stand for a missing score under the mean rule. */
function exceptions(row: RankedProject, { missingRule }: RankingResult): Record<string, RichCell> {
  const means = row.parts.flatMap(({ raw, points }, index): [string, RichCell][] =>
    missingRule === "mean" && raw === null
      ? [[`points${index + 1}`, { value: points, formula: null, tone: "quiet" }]]
      : [],
  );
  const decision: [string, RichCell][] =
    row.decision === "stop" ? [["decision", { value: row.decision, tone: "bad" }]] : [];
  return Object.fromEntries([...means, ...decision]);
}

/** The first row that the envelope does not reach, and what the line says. */
function lineAbove(
  { rows, envelope, planningYear }: RankingResult,
  { currency }: ReportContext,
): { readonly key: string; readonly words: string } | undefined {
  if (envelope === null) return undefined;
  const first = rows.find(({ decision }) => decision !== "fund" && decision !== "mandatory");
  if (!first) return undefined;
  const given = sum(rows.slice(0, first.order - 1).map(({ yearCost }) => yearCost ?? 0));
  const left = envelope - given;
  const words =
    left >= 0
      ? `${headlineMoney(left, currency)} left`
      : `${headlineMoney(-left, currency)} too much is committed`;
  return {
    key: first.project.id,
    words: `The ${fiscalYearName(planningYear)} envelope of ${headlineMoney(envelope, currency)} ends here: ${words}.`,
  };
}

function totalsOf({ rows }: RankingResult): TableBlock["totals"] & object {
  const total = (id: "yearCost" | "goForwardValue"): Record<string, RichCell> => {
    const known = rows.flatMap((row) => (row[id] === null ? [] : [row[id]]));
    return known.length === 0 ? {} : { [id]: { value: sum(known), formula: `SUM([${id}])` } };
  };
  const cells = { ...total("yearCost"), ...total("goForwardValue") };
  return Object.keys(cells).length === 0 ? [] : [{ label: "All that ask", cells }];
}
