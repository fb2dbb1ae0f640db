import type { Known } from "../domain/known";
import { knownFirst, measureTable, type ColumnLook } from "../report/measure-table";
import type { RichCell, TableBlock, TotalsRow } from "../report/sheet-model";
import { sumKnown } from "../math/sum";
import type { FinanceResult, ProjectFinance } from "./finance-result";
import { financeMeasures } from "./measures";
import type { FinanceMeasure } from "./measures-budget";

const VISIBLE = [
  "project",
  "name",
  "budgetYear",
  "budgetToDate",
  "actualToDate",
  "varianceToDate",
  "outlookYear",
  "varianceYear",
  "budgetLife",
  "eac",
  "varianceLife",
  "npvGoForward",
];
const DETAILS = [
  ...[
    "program",
    "costCentre",
    "entity",
    "currency",
    "originalBudget",
    "approvedChanges",
    "released",
    "priorYears",
  ],
  ...["accruals", "actualLife", "commitments", "available"],
  ...["budgetYear-capex", "budgetYear-opex", "budgetYear-unknown"],
  ...["actualToDate-capex", "actualToDate-opex", "actualToDate-unknown"],
  ...["outlookYear-capex", "outlookYear-opex", "outlookYear-unknown"],
  ...["fx", "timing", "priceAndScope", "notStarted", "costToGo", "planningYearCost"],
  ...["oneOffCost", "runCost", "runCostPerYear", "income", "revenue"],
  ...["planToDate", "realised", "realisationRate", "cashableShare"],
  ...[
    "roi",
    "npvAtApproval",
    "npv",
    "irr",
    "mirr",
    "payback",
    "discountedPayback",
    "bcr",
    "profitabilityIndex",
    "margin",
  ],
  ...["why", "source"],
];
const ADVERSE: ColumnLook = { rule: { kind: "adverse" } };
const LOOKS: Readonly<Record<string, ColumnLook>> = {
  varianceToDate: ADVERSE,
  varianceYear: ADVERSE,
  varianceLife: ADVERSE,
  npvGoForward: ADVERSE,
  available: ADVERSE,
  fx: ADVERSE,
  why: { width: 60 },
};

/** The projects, with the details that the data speak of grouped to the right, and the totals below. */
export function projectTable(result: FinanceResult): TableBlock {
  const measures = financeMeasures(result.terms);
  const pick = (ids: readonly string[]): FinanceMeasure[] => ids.flatMap((id) => measures.get(id) ?? []);
  const details = pick(DETAILS).filter((measure) =>
    result.projects.some((row) => measure.value(row) !== null),
  );
  const [known, unknown] = knownFirst(pick(VISIBLE), result.projects);
  const table = measureTable({ visible: known, details: [...unknown, ...details] }, LOOKS);
  return {
    kind: "table",
    name: "PMO_Finance",
    figures: "finance",
    columns: table.columns,
    key: ["project"],
    freeze: true,
    empty: "No project has money that could be shown.",
    rows: result.projects.map((row) => ({
      key: row.id,
      cells: { ...table.cells(row), ...notLive(details, row) },
    })),
    totals: [totalsRow([...pick(VISIBLE), ...details], result.projects)],
  };
}

/** Cells without their column's formula, which cannot see why they are not known: a mandatory project's return … */
function notLive(
  measures: readonly FinanceMeasure[],
  row: ProjectFinance,
): Readonly<Record<string, RichCell>> {
  const fixed = measures.filter(({ formula, live }) => formula !== undefined && live && !live(row));
  return Object.fromEntries(
    fixed.map((measure) => [measure.id, { value: measure.value(row), formula: null }]),
  );
}

function totalsRow(measures: readonly FinanceMeasure[], rows: readonly ProjectFinance[]): TotalsRow {
  const cells = measures.flatMap((measure): [string, RichCell][] => {
    if (measure.format !== "money") return [];
    const total = sumKnown(rows.map((row) => numberOf(measure, row)));
    return total === null ? [] : [[measure.id, { value: total, formula: `SUM([${measure.id}])` }]];
  });
  return { label: "Total of what is known", cells: Object.fromEntries(cells) };
}

function numberOf(measure: FinanceMeasure, row: ProjectFinance): Known<number> {
  const value = measure.value(row);
  return typeof value === "number" ? value : null;
}
