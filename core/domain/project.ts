import type { Day } from "./day";
import type { Known } from "./known";
import type { Rag } from "./rag";
import type { Sourced } from "./row-source";

export type WorkType =
  "billable" | "strategic" | "non-billable" | "internal" | "leave" | "training" | "admin";
export type Stage = "idea" | "proposed" | "approved" | "in progress" | "on hold" | "completed" | "cancelled";
export type Phase = "initiation" | "planning" | "execution" | "monitoring" | "closure";
export type InvestmentCategory = "run" | "grow" | "transform" | "mandatory";
export type MoSCoW = "must" | "should" | "could" | "wont";

/** A row of Projects. Money is in the reporting currency, shares are 0–1, `null` is not known. */
export interface Project extends Sourced {
  /** Unique; falls back to the name. */
  readonly id: string;
  readonly name: string;
  readonly portfolio: Known<string>;
  readonly program: Known<string>;
  readonly businessUnit: Known<string>;
  readonly location: Known<string>;
  /** Reference class for forecasting. */
  readonly type: Known<string>;
  readonly workType: Known<WorkType>;
  readonly stage: Known<Stage>;
  readonly phase: Known<Phase>;
  readonly investmentCategory: Known<InvestmentCategory>;
  readonly sponsor: Known<string>;
  readonly manager: Known<string>;
  readonly client: Known<string>;
  readonly theme: Known<readonly string[]>;
  readonly start: Known<Day>;
  readonly finish: Known<Day>;
  readonly baselineStart: Known<Day>;
  readonly baselineFinish: Known<Day>;
  readonly actualStart: Known<Day>;
  readonly actualFinish: Known<Day>;
  /** Date of the manager's last report. */
  readonly statusDate: Known<Day>;
  /** Physical progress, 0–1. */
  readonly shareComplete: Known<number>;
  /** BAC: budget at completion, without management reserve. */
  readonly budget: Known<number>;
  readonly originalBudget: Known<number>;
  readonly approvedChanges: Known<number>;
  readonly fundingReleased: Known<number>;
  readonly contingency: Known<number>;
  readonly managementReserve: Known<number>;
  readonly plannedValue: Known<number>;
  readonly earnedValue: Known<number>;
  readonly actualCost: Known<number>;
  /** The manager's own estimate at completion. */
  readonly forecastCost: Known<number>;
  /** The manager's own estimate to complete. */
  readonly estimateToComplete: Known<number>;
  readonly priorYearsActual: Known<number>;
  readonly yearBudget: Known<number>;
  readonly yearForecast: Known<number>;
  readonly revenue: Known<number>;
  readonly annualBenefit: Known<number>;
  readonly benefitStart: Known<Day>;
  readonly benefitYears: Known<number>;
  /** Three-point estimate of the whole cost. */
  readonly costOptimistic: Known<number>;
  readonly costLikely: Known<number>;
  readonly costPessimistic: Known<number>;
  /** Three-point estimate of the duration, in working days. */
  readonly daysOptimistic: Known<number>;
  readonly daysLikely: Known<number>;
  readonly daysPessimistic: Known<number>;
  /** How rough the estimate is, such as ±25 %. */
  readonly estimateClass: Known<string>;
  /** Cost of running what the project delivers, per year. */
  readonly runCostPerYear: Known<number>;
  readonly mandatory: Known<boolean>;
  readonly forced: Known<"in" | "out">;
  readonly dependsOn: Known<readonly string[]>;
  readonly excludes: Known<readonly string[]>;
  readonly earliestStart: Known<Day>;
  readonly latestStart: Known<Day>;
  readonly moscow: Known<MoSCoW>;
  readonly rag: Known<Rag>;
  readonly previousRag: Known<Rag>;
  readonly assurerRag: Known<Rag>;
  /** When the criteria scores were last given. */
  readonly scoredOn: Known<Day>;
  readonly pathToGreen: Known<string>;
  readonly comment: Known<string>;
  readonly decisionRequested: Known<string>;
  readonly decisionDue: Known<Day>;
  /** ISO 4217 of the row's own figures, before conversion. */
  readonly currency: Known<string>;
  readonly costCentre: Known<string>;
  readonly entity: Known<string>;
  readonly aliases: Known<readonly string[]>;
  /** Every column that no field of ours took, by its header: criteria scores are found here. */
  readonly others: ReadonlyMap<string, OtherCell>;
}

/** A cell of a column that the user's table has and ours does not. */
export interface OtherCell {
  readonly value: string | number | boolean | null;
  /** Sheet column, from 0. */
  readonly column: number;
}
