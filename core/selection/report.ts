import type { Format } from "../domain/measure";
import { withEvenFigures } from "../report/even-figures";
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
    [{ block: withEvenFigures(projectsTable(result, context), FIGURES) }],
    [{ block: { kind: "note", lines: selectionNotes(result) } }],
    ...envelopesTable(result).map((block) => [{ block: withEvenFigures(block, FIGURES) }]),
    ...(charts.length > 0 ? [charts.map((block) => ({ block }))] : []),
    ...tables.map((block) => [{ block: withEvenFigures(block, FIGURES) }]),
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

const FIGURES: ReadonlySet<Format> = new Set(["money", "percent", "fte", "score", "month", "integer"]);
