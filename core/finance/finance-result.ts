import type { Assumption } from "../domain/assumption";
import type { Day } from "../domain/day";
import type { Finding } from "../domain/issue";
import type { Known } from "../domain/known";
import type { FiscalYear, Period } from "../domain/period";
import type { Project } from "../domain/project";
import type { Flow, Version } from "../domain/records";
import type { Appraisal } from "./appraisal";
import type { BenefitPosition } from "./benefit-position";
import type { BudgetPosition } from "./budget-position";
import type { MoneyLine } from "./money-line";
import type { ProjectFlows } from "./project-flows";
import type { FinanceTerms } from "./terms";
import type { TreatedCost } from "./treatment";
import type { VarianceParts } from "./variance-parts";

/** The money of one project. */
export interface ProjectFinance {
  readonly id: string;
  readonly name: string;
  readonly program: Known<string>;
  /** `null`: it stands in Financials only. */
  readonly project: Known<Project>;
  readonly mandatory: boolean;
  readonly position: BudgetPosition;
  readonly varianceParts: VarianceParts;
  readonly appraisal: Appraisal;
  readonly npvAtApproval: Known<number>;
  readonly benefits: BenefitPosition;
  /** One-off cost that is still to come in the planning year. */
  readonly planningYearCost: Known<number>;
  /** One-off cost that is still to come, whenever. */
  readonly costToGo: Known<number>;
  /** Its whole-life money. */
  readonly flows: ProjectFlows;
  readonly lines: readonly MoneyLine[];
}

/** Sums over projects; each over those of which it is known. */
export interface FinanceSums {
  readonly projects: number;
  readonly budgetYear: Known<number>;
  readonly budgetToDate: Known<number>;
  readonly actualToDate: Known<number>;
  readonly varianceToDate: Known<number>;
  readonly outlookYear: Known<number>;
  readonly varianceYear: Known<number>;
  readonly budgetLife: Known<number>;
  readonly eac: Known<number>;
  readonly varianceLife: Known<number>;
  readonly npvGoForward: Known<number>;
  readonly npv: Known<number>;
  readonly commitments: Known<number>;
  readonly available: Known<number>;
  readonly planningYearCost: Known<number>;
}

/** Cost of a month of the fiscal year, as budgeted, expected and booked; `null` where the data give no months. */
export interface MonthOfYear {
  readonly month: Period;
  readonly budget: Known<number>;
  readonly outlook: Known<number>;
  readonly actual: Known<number>;
}

/** Money of a fiscal year and kind, by version. */
export interface YearByVersion {
  readonly year: FiscalYear;
  readonly kind: "project cost" | "run cost" | "benefit" | "revenue";
  readonly originalBudget: Known<number>;
  readonly currentBudget: Known<number>;
  readonly outlook: Known<number>;
  /** Booked, accruals included. */
  readonly actual: Known<number>;
}

/** By what the projects' money is added up. */
export type RollUpKind = "program" | "businessUnit" | "theme" | "startYear";

/** The sums by program, unit, theme or fiscal year of start. */
export interface RollUp {
  readonly kind: RollUpKind;
  /** In the order in which they come, years rising; last those that belong to none. */
  readonly groups: readonly ProjectGroup[];
  /** Projects that count in more than one group, so that the groups add up to more than the portfolio. */
  readonly inSeveral: readonly string[];
}

/** The projects of one of them; `null`: those that belong to none. */
export interface ProjectGroup {
  readonly name: Known<string>;
  readonly sums: FinanceSums;
}

/** What Financials hold of a version and flow, and what became of it: source = used + left out. */
export interface ReconciledVersion {
  readonly version: Version;
  readonly flow: Flow;
  readonly source: number;
  readonly used: number;
  readonly leftOut: number;
  /** Why rows were left out; empty when none was. */
  readonly why: string;
}

/** All that finance says of a portfolio. */
export interface FinanceResult {
  readonly terms: FinanceTerms;
  readonly projects: readonly ProjectFinance[];
  readonly portfolio: FinanceSums;
  readonly byMonth: readonly MonthOfYear[];
  readonly byYear: readonly YearByVersion[];
  /** Only those by which some project can be told. */
  readonly rollUps: readonly RollUp[];
  readonly byTreatment: Readonly<Record<"budgetYear" | "actualToDate" | "outlookYear", TreatedCost>>;
  readonly reconciliation: readonly ReconciledVersion[];
  /** First flow of all, for the note on the valuation date; `null` without flows. */
  readonly firstFlow: Known<Day>;
  readonly lastFlow: Known<Day>;
  /** How the rate is meant, as Settings say: nominal or real, pre- or post-tax. */
  readonly basis: string;
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
}
