import type { Health } from "../domain/health";
import { isKnown } from "../domain/known";
import { EAC_METHODS } from "../domain/settings";
import { footerText } from "../report/footer";
import { knownFirst, measureTable, type ColumnLook } from "../report/measure-table";
import type { ReportContext } from "../report/report-context";
import type { Band, PlacedBlock, RichCell, SheetModel, TableBlock, TableRow } from "../report/sheet-model";
import { weakness } from "./estimate-at-completion";
import type { ForecastResult } from "./forecast";
import type { ForecastRow } from "./forecast-row";
import { DETAILS, forecastRows, VISIBLE } from "./measures";
import { METHOD_COLUMNS } from "./measures-forecast";
import { costCurveChart, worstProjectsChart } from "./report-charts";
import { forecastFinding, forecastNotes, forecastTiles } from "./report-headline";
import { forecastTotals } from "./report-totals";

const ADVERSE: ColumnLook = { rule: { kind: "adverse" } };

const LOOKS: Readonly<Record<string, ColumnLook>> = {
  name: { width: 38 },
  reported: { width: 14 },
  indicated: { width: 14 },
  vac: ADVERSE,
  cv: ADVERSE,
  sv: ADVERSE,
  cpi: { rule: { kind: "beyond", below: 0.9 } },
  slip: { rule: { kind: "beyond", above: 4 } },
  pvBasis: { width: 12 },
  evBasis: { width: 18 },
  method: { width: 22 },
  rule: { width: 80 },
  evidence: { width: 40 },
  why: { width: 80 },
  source: { width: 18 },
};

/** PMO Forecast: what the projects will cost and when they end, by their own data, beside what is reported. */
export function forecastSheet(
  result: ForecastResult,
  health: readonly Health[],
  context: ReportContext,
): SheetModel {
  const rows = worstFirst(forecastRows(result, health));
  const charts = [costCurveChart(result, context), worstProjectsChart(rows, context)].flatMap(
    (chart): PlacedBlock[] => (chart ? [{ block: chart }] : []),
  );
  const tiles = forecastTiles(result, rows, context);
  const bands: Band[] = [
    [
      {
        block: {
          kind: "headline",
          title: "Forecast",
          finding: forecastFinding(rows, context),
          notes: [],
        },
      },
    ],
    ...(tiles.length > 0 ? [[{ block: { kind: "tiles", tiles } } as const]] : []),
    [{ block: forecastTable(result, rows) }],
    [{ block: { kind: "note", lines: forecastNotes(result, context) } }],
    ...(charts.length > 0 ? [charts] : []),
  ];
  return {
    id: "forecast",
    title: "PMO Forecast",
    bands,
    grid: "tables",
    orientation: "landscape",
    pages: "one-wide",
    footer: footerText(context),
  };
}

/** The most money over budget first; what has no variance last, in the order of Projects. */
function worstFirst(rows: readonly ForecastRow[]): ForecastRow[] {
  const variance = ({ forecast }: ForecastRow): number => forecast.varianceAtCompletion ?? Infinity;
  return rows
    .map((row, order) => ({ row, order }))
    .sort((a, b) => compare(variance(a.row), variance(b.row)) || a.order - b.order)
    .map(({ row }) => row);
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function forecastTable(result: ForecastResult, rows: readonly ForecastRow[]): TableBlock {
  const [known, unknown] = knownFirst(VISIBLE, rows);
  const table = measureTable({ visible: known, details: [...unknown, ...DETAILS] }, LOOKS);
  return {
    kind: "table",
    name: "PMO_Forecast",
    figures: "forecast",
    columns: table.columns,
    key: ["id"],
    freeze: true,
    empty: "There are no projects.",
    rows: rows.map((row): TableRow => ({
      key: row.forecast.project.id,
      cells: { ...table.cells(row), ...exceptions(row) },
      ...(isOver(row) ? { tone: "muted" as const } : {}),
    })),
    totals: forecastTotals(result),
  };
}

/** Nothing is left to be steered. */
function isOver({ forecast: { state } }: ForecastRow): boolean {
  return state === "completed" || state === "cancelled";
}

/** Cells that differ from their column: the chosen method, weak estimates, and what a formula cannot see. */
function exceptions(row: ForecastRow): Record<string, RichCell> {
  const { forecast } = row;
  const fixed = [...VISIBLE, ...DETAILS].flatMap((measure): [string, RichCell][] =>
    measure.formula !== undefined && measure.live && !measure.live(row)
      ? [[measure.id, { value: measure.value(row), formula: null }]]
      : [],
  );
  const weak = EAC_METHODS.flatMap((method): [string, RichCell][] => {
    const value = forecast.now?.estimates[method] ?? null;
    return isKnown(value) && isKnown(weakness(method, forecast.now?.shareComplete ?? null))
      ? [[METHOD_COLUMNS[method], { value, tone: "quiet" }]]
      : [];
  });
  return Object.fromEntries([...weak, ...fixed, ...chosen(row)]);
}

/** EAC indicated is the cell of the method that was chosen. */
function chosen({ forecast: { estimate, method } }: ForecastRow): [string, RichCell][] {
  if (estimate === null || method === null) return [];
  const column = method === "actual" ? "ac" : METHOD_COLUMNS[method];
  return [["eacIndicated", { value: estimate, formula: `[${column}]` }]];
}
