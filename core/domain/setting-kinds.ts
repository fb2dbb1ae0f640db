import { EAC_METHODS, type Settings } from "./settings";

/** How a setting's text is read. */
export type SettingType = "date" | "number" | "share" | "text" | "currency" | readonly string[];

/** What can be set, and how its text is read. */
export interface Settable {
  readonly key: string;
  /** How the Settings table and people name it. */
  readonly label: string;
  readonly type: SettingType;
}

/** One row of Settings, described once for reading, the template, `--set`, the panel's forms and the docs. */
export interface SettingKind extends Settable {
  readonly key: keyof Settings;
  readonly help: string;
}

/** The name that a criterion's weight is set by: a setting for every criterion, beside those of the list. */
export function weightName(criterion: string): string {
  return `Weight of ${criterion}`;
}

/** The name that what is decided on a project is set by: a setting for every project. */
export function decisionName(project: string): string {
  return `Decision on ${project}`;
}

/** What may be decided on a project, whatever its own row says; `free`: it competes. */
export const DECISIONS = ["in", "out", "free"] as const;

/** Every setting that there is. */
export const SETTING_KINDS: readonly SettingKind[] = [
  { key: "statusDate", label: "Status date", type: "date", help: "The day to which the figures stand." },
  {
    key: "actualsThrough",
    label: "Actuals through",
    type: "date",
    help: "Last closed period; not the status date.",
  },
  {
    key: "currency",
    label: "Currency",
    type: "currency",
    help: "Reporting currency, ISO 4217; other currencies are converted with Rates.",
  },
  {
    key: "locale",
    label: "Locale",
    type: "text",
    help: "How dates and numbers written as text are meant, such as en-GB, en-US or de-DE.",
  },
  {
    key: "fiscalYearStart",
    label: "Fiscal year start",
    type: "number",
    help: "Month, 1 to 12, in which the fiscal year begins; a year is named by the calendar year in which it ends.",
  },
  {
    key: "period",
    label: "Period",
    type: ["week", "month", "quarter"],
    help: "The columns of the capacity plan.",
  },
  {
    key: "capacityPeriods",
    label: "Capacity periods",
    type: "number",
    help: "How many periods the capacity plan looks ahead.",
  },
  { key: "moneyUnit", label: "Money unit", type: ["1", "k", "m"], help: "The unit that money is shown in." },
  { key: "discountRate", label: "Discount rate", type: "share", help: "Per year." },
  {
    key: "valuationDate",
    label: "Valuation date",
    type: "date",
    help: "One for all projects, so that their NPVs can be compared and added.",
  },
  {
    key: "realNominal",
    label: "Real or nominal",
    type: ["real", "nominal"],
    help: "What the cash flows are; printed beside the rate.",
  },
  {
    key: "prePostTax",
    label: "Tax",
    type: ["pre-tax", "post-tax"],
    help: "What the cash flows are; printed beside the rate.",
  },
  {
    key: "budget",
    label: "Budget",
    type: "number",
    help: "The money there is for the planning year; the ranking draws its line there.",
  },
  {
    key: "planningYear",
    label: "Planning year",
    type: "date",
    help: "First day of the fiscal year to be decided on.",
  },
  {
    key: "ranking",
    label: "Ranking",
    type: ["weighted", "ahp", "topsis", "wsjf", "cd3"],
    help: "How projects are ranked: weighted sum, the same with weights from Comparisons (AHP), TOPSIS, weighted shortest job first, or cost of delay divided by duration.",
  },
  {
    key: "normalisation",
    label: "Normalisation",
    type: ["scale", "data", "vector"],
    help: "How a value becomes a place: between the ends of its scale, between the lowest and highest in the data, or as a share of the length of all values (vector); for weighted sums, TOPSIS is always by vector.",
  },
  {
    key: "moscowFirst",
    label: "MoSCoW first",
    type: ["yes", "no"],
    help: "Whether candidates come by MoSCoW where it is given (should, could, not said), and only then by rank.",
  },
  {
    key: "missingScores",
    label: "Missing scores",
    type: ["reweight", "worst", "mean"],
    help: "How a missing score counts: left out and the rest re-weighted, as the worst, or as the criterion's mean.",
  },
  {
    key: "minCoverage",
    label: "Minimum coverage",
    type: "share",
    help: "Share of the weight that must be scored; below it a project is not ranked.",
  },
  {
    key: "topCount",
    label: "Top count",
    type: "number",
    help: "How many candidates the top holds when ranks are tested with other weights; blank: as many as are funded.",
  },
  {
    key: "objective",
    label: "Objective",
    type: "text",
    help: "What the selection makes largest: npv, score or a Projects column; several by weight (npv 70 %; score 30 %) or in order (npv > score); min: before one of which less is better.",
  },
  {
    key: "inFlight",
    label: "Projects in flight",
    type: ["stay", "compete"],
    help: "Whether projects in flight keep their place in the selection, or compete with their cost to complete and the benefit still to come.",
  },
  {
    key: "roleLimits",
    label: "Role limits",
    type: ["given", "constraints", "capacity", "none"],
    help: "What limits the roles that a selection may take: Constraints, the capacity plan, or nothing; given takes Constraints where it names a role, else the capacity plan.",
  },
  {
    key: "solverSeconds",
    label: "Solver seconds",
    type: "number",
    help: "How long the best selection is searched for at the most.",
  },
  {
    key: "eacMethod",
    label: "EAC method",
    type: ["auto", ...EAC_METHODS],
    help: "The estimate at completion to show; auto lets the workbook's own history choose, else CPI.",
  },
  {
    key: "utilizationBase",
    label: "Utilization base",
    type: ["net", "total"],
    help: "Booked hours over hours net of leave and holidays, or over total hours.",
  },
  {
    key: "availabilityMultipliesFte",
    label: "Availability multiplies FTE",
    type: ["yes", "no"],
    help: "Whether Availability % comes on top of a person's FTE.",
  },
  {
    key: "staleDays",
    label: "Stale after days",
    type: "number",
    help: "A status older than this is not rated.",
  },
  {
    key: "costGreen",
    label: "Cost green",
    type: "number",
    help: "Green while VAC ÷ BAC is at least this share.",
  },
  {
    key: "costAmber",
    label: "Cost amber",
    type: "number",
    help: "Amber while VAC ÷ BAC is at least this share, else red.",
  },
  {
    key: "scheduleGreen",
    label: "Schedule green",
    type: "number",
    help: "Green while SPI(t) is at least this.",
  },
  {
    key: "scheduleAmber",
    label: "Schedule amber",
    type: "number",
    help: "Amber while SPI(t) is at least this, else red.",
  },
  {
    key: "riskGreen",
    label: "Risk green",
    type: "number",
    help: "Green while exposure ÷ contingency is at most this.",
  },
  {
    key: "riskAmber",
    label: "Risk amber",
    type: "number",
    help: "Amber while exposure ÷ contingency is at most this, else red.",
  },
  {
    key: "benefitsGreen",
    label: "Benefits green",
    type: "number",
    help: "Green while realised ÷ planned to date is at least this.",
  },
  {
    key: "benefitsAmber",
    label: "Benefits amber",
    type: "number",
    help: "Amber while realised ÷ planned to date is at least this, else red.",
  },
  { key: "seed", label: "Seed", type: "number", help: "Of every random draw: the same seed, the same bits." },
];
