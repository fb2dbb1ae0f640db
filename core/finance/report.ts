import { footerText } from "../report/footer";
import type { ReportContext } from "../report/report-context";
import type { Band, Block, SheetModel } from "../report/sheet-model";
import type { FinanceResult } from "./finance-result";
import { cashFlowTables } from "./report-cash-flows";
import { monthChart, valueChart } from "./report-charts";
import { financeFinding, financeNotes, financeTiles } from "./report-headline";
import { programTable, reconciliationTable, treatmentTable, yearTable } from "./report-summaries";
import { projectTable } from "./report-tables";

/** PMO Finance: the finding, the year by month and value against cost, the projects, and below them what proves them. */
export function financeSheet(result: FinanceResult, context: ReportContext): SheetModel {
  const tiles = financeTiles(result, context);
  const charts = [monthChart(result, context), valueChart(result, context)].flatMap((chart) => chart ?? []);
  const alone: readonly Block[] = [
    projectTable(result),
    ...programTable(result),
    ...treatmentTable(result),
    ...yearTable(result),
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
          notes: financeNotes(result),
        },
      },
    ],
    ...(tiles.length > 0 ? [[{ block: { kind: "tiles", tiles } } as const]] : []),
    ...(charts.length > 0 ? [charts.map((block) => ({ block }))] : []),
    ...alone.map((block) => [{ block }]),
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
