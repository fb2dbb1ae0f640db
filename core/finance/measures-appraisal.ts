import type { Known } from "../domain/known";
import type { Format } from "../domain/measure";
import { fiscalYearName } from "../domain/period";
import type { ProjectFinance } from "./finance-result";
import type { FinanceMeasure } from "./measures-budget";
import type { FinanceTerms } from "./terms";

interface NumberFigure {
  readonly id: string;
  readonly title: string;
  readonly format: Format;
  readonly help: string;
  readonly read: (row: ProjectFinance) => Known<number>;
}

/** What the whole of a project's flows is worth. */
const WORTH: readonly NumberFigure[] = [
  {
    id: "npvGoForward",
    title: "Go-forward NPV",
    format: "money",
    help: "NPV at the valuation date of what is still to come: sunk cost and past benefits are left out. Live in the table of cash flows below.",
    read: ({ appraisal }) => appraisal.npvGoForward,
  },
  {
    id: "npv",
    title: "NPV whole-life",
    format: "money",
    help: "NPV at the valuation date of all flows; those before it are compounded.",
    read: ({ appraisal }) => appraisal.npv,
  },
  {
    id: "irr",
    title: "IRR",
    format: "percent",
    help: "Internal rate of return per year of the whole life; of several the one nearest to 10 %.",
    read: ({ appraisal }) => appraisal.irr,
  },
  {
    id: "mirr",
    title: "MIRR",
    format: "percent",
    help: "Modified internal rate of return per year, financed and reinvested at the discount rate; not for dated flows.",
    read: ({ appraisal }) => appraisal.mirr,
  },
  {
    id: "payback",
    title: "Payback (years)",
    format: "years",
    help: "Years from the first outflow until what came in makes up for what went out.",
    read: ({ appraisal }) => appraisal.payback,
  },
  {
    id: "discountedPayback",
    title: "Discounted payback (years)",
    format: "years",
    help: "Payback over present values.",
    read: ({ appraisal }) => appraisal.discountedPayback,
  },
  {
    id: "bcr",
    title: "BCR",
    format: "index",
    help: "Present value of benefits and revenue ÷ present value of costs, run cost included.",
    read: ({ appraisal }) => appraisal.bcr,
  },
  {
    id: "profitabilityIndex",
    title: "Profitability index",
    format: "index",
    help: "Present value of the periods that bring money ÷ that of the periods that take it.",
    read: ({ appraisal }) => appraisal.profitabilityIndex,
  },
];

/** Sums and parts that other tables or the flows give. */
const SUMS: readonly NumberFigure[] = [
  {
    id: "npvAtApproval",
    title: "NPV at approval",
    format: "money",
    help: "NPV of the flows as the original budget has them, valued at the first of them.",
    read: ({ npvAtApproval }) => npvAtApproval,
  },
  {
    id: "oneOffCost",
    title: "One-off cost",
    format: "money",
    help: "Cost of the project itself, whole life, as the cash flows have it.",
    read: ({ appraisal }) => appraisal.oneOffCost,
  },
  {
    id: "runCost",
    title: "Run cost (life)",
    format: "money",
    help: "Cost of running what it delivers, whole life.",
    read: ({ appraisal }) => appraisal.runCost,
  },
  {
    id: "income",
    title: "Benefit and revenue (life)",
    format: "money",
    help: "What comes in over the whole life, undiscounted.",
    read: incomeOf,
  },
  {
    id: "revenue",
    title: "Revenue (life)",
    format: "money",
    help: "Revenue over the whole life, undiscounted.",
    read: ({ appraisal }) => appraisal.revenue,
  },
  {
    id: "costToGo",
    title: "Cost to go",
    format: "money",
    help: "One-off cost that is still to come.",
    read: ({ costToGo }) => costToGo,
  },
  {
    id: "runCostPerYear",
    title: "Run cost p.a.",
    format: "money",
    help: "As the Projects table says.",
    read: ({ project }) => project?.runCostPerYear ?? null,
  },
  {
    id: "planToDate",
    title: "Benefit plan to date",
    format: "money",
    help: "Planned up to the status date; non-financial ones do not count.",
    read: ({ benefits }) => benefits.planToDate,
  },
  {
    id: "realised",
    title: "Benefit realised",
    format: "money",
    help: "Realised up to the status date.",
    read: ({ benefits }) => benefits.realised,
  },
  {
    id: "realisationRate",
    title: "Realisation rate %",
    format: "percent",
    help: "Realised ÷ planned to date, over the benefits of which both are known.",
    read: ({ benefits }) => benefits.rate,
  },
  {
    id: "cashableShare",
    title: "Cashable %",
    format: "percent",
    help: "Cashable part of the benefits by annual value.",
    read: ({ benefits }) => benefits.cashableShare,
  },
];

/** Figures of what a project is worth, and of what is still to come. */
export function appraisalMeasures({ planningYear }: FinanceTerms): FinanceMeasure[] {
  const next = fiscalYearName(planningYear);
  const nextYear: NumberFigure = {
    id: "planningYearCost",
    title: `${next} cost to go`,
    format: "money",
    help: `One-off cost that is still to come in ${next}.`,
    read: ({ planningYearCost }) => planningYearCost,
  };
  return [
    ...WORTH.map((figure) => numberMeasure(figure, whyNoWorth)),
    ...[...SUMS, nextYear].map((figure) => numberMeasure(figure, () => "The tables do not tell.")),
    RETURN_ON_INVESTMENT,
    MARGIN,
  ];
}

function numberMeasure(
  { read, ...about }: NumberFigure,
  why: (row: ProjectFinance) => string,
): FinanceMeasure {
  return { ...about, value: read, why: (row) => (read(row) === null ? why(row) : null) };
}

function whyNoWorth({ appraisal }: ProjectFinance): string {
  return appraisal.why ?? "Its cash flows have none: they never turn, or never pay back.";
}

const RETURN_ON_INVESTMENT: FinanceMeasure = {
  id: "roi",
  live: ({ mandatory }) => !mandatory,
  title: "ROI whole-life",
  format: "percent",
  help: "(Benefit and revenue − one-off − run) ÷ (one-off + run), whole life, undiscounted; none for mandatory projects.",
  inputs: ["income", "oneOffCost", "runCost"],
  formula:
    'IF(COUNT([income],[oneOffCost],[runCost])<3,"–",IF([oneOffCost]+[runCost]=0,"–",([income]-[oneOffCost]-[runCost])/([oneOffCost]+[runCost])))',
  value: ({ appraisal }) => appraisal.roi,
  why: ({ appraisal, mandatory }) => {
    if (appraisal.roi !== null) return null;
    return mandatory
      ? "It is mandatory: it is not done for its return."
      : (appraisal.why ?? "Nothing is spent.");
  },
};

const MARGIN: FinanceMeasure = {
  id: "margin",
  title: "Margin",
  format: "percent",
  help: "(Revenue − one-off − run) ÷ revenue, whole life.",
  inputs: ["revenue", "oneOffCost", "runCost"],
  formula:
    'IF(COUNT([revenue],[oneOffCost],[runCost])<3,"–",IF([revenue]=0,"–",([revenue]-[oneOffCost]-[runCost])/[revenue]))',
  value: ({ appraisal }) => appraisal.margin,
  why: ({ appraisal }) => (appraisal.margin === null ? "There is no revenue, or no cost is given." : null),
};

function incomeOf({ appraisal: { benefit, revenue } }: ProjectFinance): Known<number> {
  return benefit === null && revenue === null ? null : (benefit ?? 0) + (revenue ?? 0);
}
