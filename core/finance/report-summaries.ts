import { fiscalYearName } from "../domain/period";
import type { ColumnLook } from "../report/measure-table";
import type { TableBlock, TableColumn } from "../report/sheet-model";
import type { FinanceResult, FinanceSums, RollUp, RollUpKind } from "./finance-result";
import { difference } from "./json";
import { financeMeasures } from "./measures";
import { namedIds } from "../domain/named-ids";
import type { TreatedCost } from "./treatment";

const ADVERSE: ColumnLook = { rule: { kind: "adverse" } };
const ADVERSE_SUMS: ReadonlySet<string> = new Set([
  "varianceToDate",
  "varianceYear",
  "varianceLife",
  "npvGoForward",
]);

const SUM_COLUMNS = [
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
] as const satisfies readonly (keyof FinanceSums)[];

const ROLL_UPS: Readonly<Record<RollUpKind, { readonly name: string; readonly title: string }>> = {
  program: { name: "Programs", title: "Program" },
  businessUnit: { name: "Units", title: "Business unit" },
  theme: { name: "Themes", title: "Theme" },
  startYear: { name: "Start_Years", title: "Fiscal year of start" },
};

/** The same figures by program, unit, theme and year of start; nothing where no project has one. */
export function rollUpTables(result: FinanceResult): TableBlock[] {
  const measures = financeMeasures(result.terms);
  const figures = SUM_COLUMNS.flatMap((id): TableColumn[] => {
    const measure = measures.get(id);
    return measure
      ? [{ id, title: measure.title, format: "money", ...(ADVERSE_SUMS.has(id) ? ADVERSE : {}) }]
      : [];
  });
  return result.rollUps.map((rollUp) => rollUpTable(rollUp, figures));
}

function rollUpTable({ kind, groups, inSeveral }: RollUp, figures: readonly TableColumn[]): TableBlock {
  const { name, title } = ROLL_UPS[kind];
  const what = title.charAt(0).toLowerCase() + title.slice(1);
  const shared = inSeveral.length === 1 ? "A project" : `${inSeveral.length} projects`;
  const count = inSeveral.length === 1 ? "counts" : "count";
  const note = `${shared} with more than one ${what} (${namedIds(inSeveral)}) ${count} in each, so that the rows add up to more than the portfolio.`;
  return {
    kind: "table",
    name: `PMO_Finance_${name}`,
    title: `By ${what}`,
    ...(inSeveral.length > 0 ? { note } : {}),
    columns: [
      { id: "projects", title: "Projects", format: "integer" },
      { id: kind, title, format: "text" },
      ...figures,
    ],
    key: [kind],
    rows: groups.map(({ name: group, sums }) => ({
      key: group ?? `no ${what}`,
      cells: {
        projects: sums.projects,
        [kind]: group ?? `no ${what}`,
        ...Object.fromEntries(SUM_COLUMNS.map((id) => [id, sums[id]])),
      },
    })),
  };
}

/** The fiscal year's cost by capex and opex; nothing where Financials hold none. */
export function treatmentTable({ byTreatment, terms }: FinanceResult): TableBlock[] {
  const year = fiscalYearName(terms.year);
  const { budgetYear, actualToDate, outlookYear } = byTreatment;
  if ([budgetYear, actualToDate, outlookYear].every(({ total }) => total === 0)) return [];
  const parts: readonly (readonly [keyof TreatedCost, string])[] = [
    ["capex", "Capex"],
    ["opex", "Opex"],
    ["unknown", "Not said"],
  ];
  return [
    {
      kind: "table",
      name: "PMO_Finance_Capex_Opex",
      title: "By capex and opex",
      note: "By Treatment in Financials, project cost only; never guessed from the category.",
      columns: [
        { id: "part", title: "Treatment", format: "text" },
        { id: "budgetYear", title: `${year} budget`, format: "money" },
        { id: "actualToDate", title: "YTD actual", format: "money" },
        { id: "outlookYear", title: `${year} outlook`, format: "money" },
        {
          id: "varianceYear",
          title: `${year} var`,
          format: "money",
          formula: "[budgetYear]-[outlookYear]",
          ...ADVERSE,
        },
      ],
      key: ["part"],
      rows: parts.map(([part, title]) => ({
        key: part,
        cells: {
          part: title,
          budgetYear: budgetYear[part],
          actualToDate: actualToDate[part],
          outlookYear: outlookYear[part],
          varianceYear: budgetYear[part] - outlookYear[part],
        },
      })),
    },
  ];
}

/** Every fiscal year by version, as Financials hold them. */
export function yearTable({ byYear }: FinanceResult): TableBlock[] {
  if (byYear.length === 0) return [];
  const versions = ["originalBudget", "currentBudget", "outlook", "actual"] as const;
  const titles = ["Original budget", "Current budget", "Outlook", "Actual"];
  return [
    {
      kind: "table",
      name: "PMO_Finance_Years",
      title: "Fiscal years by version",
      note: "Actual of closed months, accruals included; the outlook holds the actuals of closed months.",
      columns: [
        { id: "year", title: "Fiscal year", format: "text" },
        { id: "kind", title: "Kind", format: "text" },
        ...versions.map((id, index): TableColumn => ({ id, title: titles[index] ?? id, format: "money" })),
      ],
      key: ["year", "kind"],
      rows: byYear.map((row) => ({
        key: `${fiscalYearName(row.year)}|${row.kind}`,
        cells: {
          year: fiscalYearName(row.year),
          kind: row.kind,
          ...Object.fromEntries(versions.map((id) => [id, row[id]])),
        },
      })),
    },
  ];
}

/** That every amount of Financials is in the figures, or why it is not. */
export function reconciliationTable({ reconciliation }: FinanceResult): TableBlock[] {
  if (reconciliation.length === 0) return [];
  const open = reconciliation.filter((line) => difference(line) !== 0).length;
  return [
    {
      kind: "table",
      name: "PMO_Finance_Reconciliation",
      title: "Ties to Financials",
      note:
        open === 0
          ? "Every version ties to Financials, difference 0: source = used + left out."
          : `${open} versions do not tie to Financials.`,
      columns: [
        { id: "flow", title: "Flow", format: "text" },
        { id: "version", title: "Version", format: "text" },
        { id: "source", title: "In Financials", format: "money" },
        { id: "used", title: "Used", format: "money" },
        { id: "leftOut", title: "Left out", format: "money" },
        {
          id: "difference",
          title: "Difference",
          format: "money",
          formula: "ROUND([source]-[used]-[leftOut],2)",
        },
        { id: "why", title: "Left out because", format: "text" },
      ],
      key: ["version", "flow"],
      rows: reconciliation.map((line) => ({
        key: `${line.version}|${line.flow}`,
        cells: {
          version: line.version,
          flow: line.flow,
          source: line.source,
          used: line.used,
          leftOut: line.leftOut,
          difference: difference(line),
          why: line.why,
        },
      })),
    },
  ];
}
