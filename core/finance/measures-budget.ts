import type { Measure } from "../domain/measure";
import { fiscalYearName } from "../domain/period";
import { isAskedFor } from "./budget-left";
import type { BudgetPosition } from "./budget-position";
import type { ProjectFinance } from "./finance-result";
import type { FinanceTerms } from "./terms";
import type { TreatedCost } from "./treatment";
import type { VarianceParts } from "./variance-parts";

/** A figure of a project's money; `live` is false where its formula cannot see why it is not known. */
export interface FinanceMeasure extends Measure<ProjectFinance> {
  readonly live?: (row: ProjectFinance) => boolean;
}

type BudgetFigure = {
  [Key in keyof BudgetPosition]: BudgetPosition[Key] extends number | null ? Key : never;
}[keyof BudgetPosition];

/** Titles, FY standing for the fiscal year, and what they mean. */
const FIGURES: readonly (readonly [id: BudgetFigure, title: string, help: string])[] = [
  ["budgetYear", "FY budget", "Current budget of the fiscal year for the project itself, without run cost."],
  ["budgetToDate", "YTD budget", "Current budget from the fiscal year's first month to the last closed one."],
  [
    "actualToDate",
    "YTD actual",
    "Booked cost of the fiscal year to the last closed month, accruals included.",
  ],
  [
    "outlookYear",
    "FY outlook",
    "Actuals of the closed months and the outlook's rest, or the outlook as given for the whole year.",
  ],
  [
    "budgetLife",
    "Current budget (life)",
    "Budget of the whole project: original budget and approved changes, without management reserve.",
  ],
  [
    "eac",
    "EAC",
    "Estimate at completion, as on PMO Forecast; where that has none, the outlook of the whole life.",
  ],
  ["originalBudget", "Original budget", "Budget of the whole project when it was approved."],
  ["approvedChanges", "Approved changes", "Changes of the budget that were approved since."],
  ["released", "Released", "Funding that has been released."],
  ["priorYears", "Prior years", "Booked cost before this fiscal year."],
  ["actualLife", "Actual (life)", "Booked cost to the last closed month, prior years and accruals included."],
  ["accruals", "Accruals", "Of the actual cost, what is accrued and not yet invoiced."],
  ["commitments", "Commitments", "Open orders."],
  [
    "fx",
    "FX effect",
    "What exchange rates did to the year's actuals: at budget rates less at average rates; adverse is negative.",
  ],
];

const VARIANCES: readonly (readonly [
  id: BudgetFigure,
  title: string,
  plan: BudgetFigure,
  cost: BudgetFigure,
])[] = [
  ["varianceToDate", "YTD var", "budgetToDate", "actualToDate"],
  ["varianceYear", "FY var", "budgetYear", "outlookYear"],
  ["varianceLife", "VAC", "budgetLife", "eac"],
];

const AVAILABLE: FinanceMeasure = {
  ...money(["available", "Available", "Current budget (life) − (actual (life) + commitments)."]),
  inputs: ["budgetLife", "actualLife", "commitments"],
  formula:
    'IF(COUNT([budgetLife],[actualLife],[commitments])<3,"–",[budgetLife]-([actualLife]+[commitments]))',
  live: (row) => !isAskedFor(row),
  why: (row) =>
    row.position.available !== null
      ? null
      : isAskedFor(row)
        ? "An idea or a proposal has no budget granted to spend from."
        : "Budget, actual cost or commitments are not known.",
};

/** What the variance to date is made of. */
const PARTS: readonly (readonly [id: keyof VarianceParts, title: string, help: string])[] = [
  [
    "timing",
    "YTD var: timing",
    "Work budgeted by now and not done yet: YTD budget − earned value of the year. Its cost is still to come: not a saving.",
  ],
  [
    "priceAndScope",
    "YTD var: price and scope",
    "What the work that is done cost less than budgeted, exchange rates apart: earned value of the year − YTD actual.",
  ],
  ["notStarted", "YTD var: not started", "Budget to date of work that has not begun: not a saving."],
];

/** Figures of budget, spending and outlook. */
export function budgetMeasures(terms: FinanceTerms): FinanceMeasure[] {
  const year = fiscalYearName(terms.year);
  const measures = [
    ...FIGURES.map(money),
    ...VARIANCES.map(variance),
    ...PARTS.map(varianceParts),
    AVAILABLE,
    ...treatmentMeasures(),
  ];
  return measures.map((measure) => ({ ...measure, title: measure.title.replace(/^FY /, `${year} `) }));
}

const NOT_KNOWN: Readonly<Partial<Record<BudgetFigure, string>>> = {
  budgetYear: "Neither Financials nor Year budget of Projects give a budget for the year.",
  budgetToDate: "Financials give no budget by month for the closed months.",
  actualToDate:
    "Neither Financials nor Actual cost and Prior-years actual of Projects tell what was booked this year.",
  outlookYear: "Neither Financials nor Year forecast of Projects give an outlook for the year.",
  budgetLife: "Neither Projects nor Financials give a budget.",
  eac: "There is neither a forecast nor an outlook.",
  commitments: "Financials hold no commitments.",
  accruals: "Financials hold no accruals.",
};

function money([id, title, help]: (typeof FIGURES)[number]): FinanceMeasure {
  return {
    id,
    title,
    format: "money",
    help,
    value: ({ position }) => position[id],
    why: ({ position }) => (position[id] === null ? (NOT_KNOWN[id] ?? `${title} is not given.`) : null),
  };
}

function variance([id, title, plan, cost]: (typeof VARIANCES)[number]): FinanceMeasure {
  return {
    ...money([id, title, "Budget less cost: in brackets when the cost is over the budget."]),
    inputs: [plan, cost],
    formula: `IF(COUNT([${plan}],[${cost}])<2,"–",[${plan}]-[${cost}])`,
    why: ({ position }) => (position[id] === null ? "One of the two that it compares is not known." : null),
  };
}

function varianceParts([id, title, help]: (typeof PARTS)[number]): FinanceMeasure {
  return {
    id,
    title,
    format: "money",
    help,
    value: (row) => row.varianceParts[id],
    why: (row) => (row.varianceParts[id] === null ? whyNotSplit(row) : null),
  };
}

function whyNotSplit({ position }: ProjectFinance): string {
  return position.varianceToDate === null
    ? "There is no budget, or no actual, of the closed months to compare."
    : "What was earned this year up to the last booked month is not known: work not done cannot be told from work that cost less.";
}

function treatmentMeasures(): FinanceMeasure[] {
  const figures = [
    ["budgetYear", "FY budget"],
    ["actualToDate", "YTD actual"],
    ["outlookYear", "FY outlook"],
  ] as const;
  const parts = [
    ["capex", "capex"],
    ["opex", "opex"],
    ["unknown", "not said"],
  ] as const satisfies readonly (readonly [keyof TreatedCost, string])[];
  return figures.flatMap(([figure, title]) =>
    parts.map(([part, words]): FinanceMeasure => ({
      id: `${figure}-${part}`,
      title: `${title}: ${words}`,
      format: "money",
      help: `Part of ${title} by Treatment in Financials; it is never guessed from the category.`,
      value: ({ position }) => position.treated[figure]?.[part] ?? null,
      why: ({ position }) => (position.treated[figure] === null ? "It does not come from Financials." : null),
    })),
  );
}
