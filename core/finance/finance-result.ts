import type { Assumption } from "../domain/assumption";
import type { Day } from "../domain/day";
import type { Finding } from "../domain/issue";
import type { Known } from "../domain/known";
import type { Period } from "../domain/period";
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
  readonly year: Period;
  readonly kind: "project cost" | "run cost" | "benefit" | "revenue";
  readonly originalBudget: Known<number>;
  readonly currentBudget: Known<number>;
  readonly outlook: Known<number>;
  /** Booked, accruals included. */
  readonly actual: Known<number>;
}

/** A program, or what belongs to none. */
export interface ProgramFinance {
  readonly program: Known<string>;
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
  readonly byProgram: readonly ProgramFinance[];
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
