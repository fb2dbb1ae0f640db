import { footerText } from "../report/footer";
import type { ReportContext } from "../report/report-context";
import type { Band, SheetModel, TableBlock } from "../report/sheet-model";
import { frontierChart, valueCostChart } from "./report-charts";
import { selectionFinding, selectionNotes, selectionTiles } from "./report-headline";
import { comparedTable } from "./report-compared";
import { limitsTables } from "./report-limits";
import { envelopesTable, projectsTable } from "./report-tables";
import type { SelectionResult } from "./selection-result";

/** PMO Portfolio: the finding, what is in and out, what less and more money would do, the limits, and the proof beside other ways to choose. */
export function selectionSheet(result: SelectionResult, context: ReportContext): SheetModel {
  const tiles = selectionTiles(result, context);
  const charts = [frontierChart(result, context), valueCostChart(result, context)].flatMap(
    (chart) => chart ?? [],
  );
  const tables: readonly TableBlock[] = [...limitsTables(result), ...comparedTable(result, context)];
  const bands: readonly Band[] = [
    [
      {
        block: {
          kind: "headline",
          title: "Portfolio",
          finding: selectionFinding(result, context),
          notes: [],
        },
      },
    ],
    ...(tiles.length > 0 ? [[{ block: { kind: "tiles", tiles } } as const]] : []),
    [{ block: even(projectsTable(result, context)) }],
    [{ block: { kind: "note", lines: selectionNotes(result) } }],
    ...envelopesTable(result).map((block) => [{ block: even(block) }]),
    ...(charts.length > 0 ? [charts.map((block) => ({ block }))] : []),
    ...tables.map((block) => [{ block: even(block) }]),
  ];
  return {
    id: "selection",
    title: "PMO Portfolio",
    bands,
    grid: "tables",
    orientation: "landscape",
    pages: "one-wide",
    footer: footerText(context),
  };
}

/** Figures take the same room in all tables that share the sheet's columns. */
function even(block: TableBlock): TableBlock {
  const columns = block.columns.map((column) =>
    FIGURES.has(column.format) ? { ...column, width: column.width ?? FIGURE_WIDTH } : column,
  );
  return { ...block, columns };
}

const FIGURE_WIDTH = 12.5;
const FIGURES: ReadonlySet<string> = new Set(["money", "percent", "fte", "score", "month", "integer"]);
