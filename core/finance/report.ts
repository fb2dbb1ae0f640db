import type { Format } from "../domain/measure";
import { withEvenFigures } from "../report/even-figures";
import { footerText } from "../report/footer";
import type { ReportContext } from "../report/report-context";
import type { Band, SheetModel, TableBlock } from "../report/sheet-model";
import type { StudiedFinance } from "./studies";
import { cashFlowTables } from "./report-cash-flows";
import { monthChart, valueChart } from "./report-charts";
import { financeFinding, financeNotes, financeTiles } from "./report-headline";
import { quadrantChart, quadrantNotes } from "./report-quadrants";
import { reconciliationTable, rollUpTables, treatmentTable, yearTable } from "./report-summaries";
import { projectTable } from "./report-tables";
import { whatIfTables } from "./report-what-if";
import { cashChart, cashTable } from "./report-working-capital";

/** PMO Finance: the finding, the year by month and value against cost, the projects, and below them what proves them. */
export function financeSheet(result: StudiedFinance, context: ReportContext): SheetModel {
  const tiles = financeTiles(result, context);
  const cash = result.studies.workingCapital();
  const placed = result.studies.quadrants();
  const charts = [
    [monthChart(result, context), valueChart(result, context)],
    [cashChart(cash, context), quadrantChart(placed, context)],
  ]
    .map((band) => band.flatMap((chart) => (chart ? [{ block: chart }] : [])))
    .filter((band) => band.length > 0);
  const proof: readonly TableBlock[] = [
    ...rollUpTables(result),
    ...treatmentTable(result),
    ...yearTable(result),
    ...cashTable(cash, result, context),
    ...whatIfTables(result),
    ...reconciliationTable(result),
    ...cashFlowTables(result),
  ];
  const bands: readonly Band[] = [
    [
      {
        block: {
          kind: "headline",
          title: "Finance",
          finding: financeFinding(result, context),
          notes: [],
        },
      },
    ],
    ...(tiles.length > 0 ? [[{ block: { kind: "tiles", tiles } } as const]] : []),
    [{ block: withEvenFigures(projectTable(result), FIGURES) }],
    [{ block: { kind: "note", lines: [...financeNotes(result), ...quadrantNotes(placed, context)] } }],
    ...charts,
    ...proof.map((block) => [{ block: withEvenFigures(block, FIGURES) }]),
  ];
  return {
    id: "finance",
    title: "PMO Finance",
    bands,
    grid: "tables",
    orientation: "landscape",
    pages: "one-wide",
    footer: footerText(context),
  };
}

const FIGURES: ReadonlySet<Format> = new Set(["money", "percent", "index", "years"]);
