import type { Day } from "./day";
import type { Known } from "./known";
import type { Rag } from "./rag";
import type { Sourced } from "./row-source";

/** A row of Criteria: what projects are scored on. */
export interface Criterion extends Sourced {
  readonly name: string;
  readonly weight: Known<number>;
  readonly direction: Known<"benefit" | "cost">;
  readonly scaleMin: Known<number>;
  readonly scaleMax: Known<number>;
  /** The Projects column, or the measure's title, that holds the score; blank: the criterion's own name. */
  readonly column: Known<string>;
  readonly description: Known<string>;
}

/** A row of Constraints: a limit on what may be selected. */
export interface Constraint extends Sourced {
  readonly name: string;
  readonly kind: Known<"budget" | "role" | "count" | "minimum" | "custom">;
  /** The Projects column, or the role. */
  readonly column: Known<string>;
  readonly period: Known<string>;
  readonly limit: Known<number>;
  readonly theme: Known<string>;
  readonly businessUnit: Known<string>;
}

/** A row of Start options: what a project costs, yields and takes when it starts then. */
export interface StartOption extends Sourced {
  readonly project: string;
  readonly start: Known<Day>;
  readonly costFirstYear: Known<number>;
  readonly costSecondYear: Known<number>;
  readonly netPresentValue: Known<number>;
  /** The scarce role that it takes. */
  readonly role: Known<string>;
  readonly fullTimeEquivalents: Known<number>;
  /** Until when it takes them. */
  readonly roleUntil: Known<Day>;
}

/** As soon or as late as possible; not earlier or later than its date; on its date, for the start or the finish. */
export type TaskConstraint = "ASAP" | "ALAP" | "SNET" | "SNLT" | "FNET" | "FNLT" | "MSO" | "MFO";

/** A row of Tasks. */
export interface Task extends Sourced {
  readonly id: string;
  readonly project: Known<string>;
  readonly wbs: Known<string>;
  readonly name: Known<string>;
  readonly durationDays: Known<number>;
  readonly workHours: Known<number>;
  readonly predecessors: Known<string>;
  readonly resources: Known<readonly string[]>;
  readonly role: Known<string>;
  readonly start: Known<Day>;
  readonly finish: Known<Day>;
  readonly baselineStart: Known<Day>;
  readonly baselineFinish: Known<Day>;
  readonly actualStart: Known<Day>;
  readonly actualFinish: Known<Day>;
  readonly shareComplete: Known<number>;
  readonly milestone: Known<boolean>;
  /** Sums up other tasks; never counted itself. */
  readonly summary: Known<boolean>;
  /** Id of the task that it is a part of. */
  readonly parent: Known<string>;
  readonly priority: Known<string>;
  readonly actualWorkHours: Known<number>;
  readonly remainingWorkHours: Known<number>;
  /** Three-point estimate of the duration, in working days. */
  readonly optimisticDays: Known<number>;
  readonly likelyDays: Known<number>;
  readonly pessimisticDays: Known<number>;
  readonly constraint: Known<TaskConstraint>;
  readonly constraintDate: Known<Day>;
  readonly deadline: Known<Day>;
  readonly calendar: Known<string>;
  readonly fixedCost: Known<number>;
  readonly cost: Known<number>;
  readonly actualCost: Known<number>;
  readonly status: Known<string>;
  readonly owner: Known<string>;
  readonly rag: Known<Rag>;
}

/** A row of Milestones. */
export interface Milestone extends Sourced {
  readonly project: Known<string>;
  readonly name: string;
  readonly baseline: Known<Day>;
  readonly forecast: Known<Day>;
  readonly actual: Known<Day>;
  readonly owner: Known<string>;
  readonly gate: Known<boolean>;
}

export type Version = "original budget" | "current budget" | "outlook" | "actual" | "accrual" | "commitment";
export type Flow = "cost" | "benefit" | "revenue";
export type Treatment = "capex" | "opex";

/** A row of Financials, or one period's cell of it. Costs are positive. */
export interface Financial extends Sourced {
  readonly project: Known<string>;
  /** First day of the period, or the flow's own date. */
  readonly period: Known<Day>;
  /** True when the table gives dates of single flows, false when it gives whole periods. */
  readonly dated: boolean;
  /** In the reporting currency, at the rate of its version (budget, average). */
  readonly amount: Known<number>;
  /** The same at the budget rate; the difference is the currency effect. */
  readonly amountAtBudgetRate: Known<number>;
  /** `null`: no version given. */
  readonly version: Known<Version>;
  /** The outlook's own label, such as `9+3`. */
  readonly versionLabel: Known<string>;
  readonly flow: Flow;
  /** `null`: not known; never inferred from the category. */
  readonly treatment: Known<Treatment>;
  readonly category: Known<string>;
  readonly phase: Known<"one-off" | "run">;
  readonly costCentre: Known<string>;
  readonly wbs: Known<string>;
  readonly account: Known<string>;
  readonly entity: Known<string>;
  readonly vendor: Known<string>;
  readonly currency: Known<string>;
}

/** A row of Status: one project's figures at one status date. */
export interface StatusReport extends Sourced {
  readonly project: Known<string>;
  readonly date: Known<Day>;
  readonly plannedValue: Known<number>;
  readonly earnedValue: Known<number>;
  readonly actualCost: Known<number>;
  readonly budget: Known<number>;
  readonly shareComplete: Known<number>;
  readonly rag: Known<Rag>;
  readonly ragScope: Known<Rag>;
  readonly ragSchedule: Known<Rag>;
  readonly ragCost: Known<Rag>;
  readonly ragRisk: Known<Rag>;
  readonly finishForecast: Known<Day>;
  readonly costForecast: Known<number>;
  readonly comment: Known<string>;
}

/** A row of Risks. */
export interface Risk extends Sourced {
  readonly id: string;
  readonly project: Known<string>;
  readonly title: Known<string>;
  readonly kind: Known<"threat" | "opportunity">;
  /** 0–1; a 1–5 rating is not a probability and is not read as one. */
  readonly probability: Known<number>;
  readonly category: Known<string>;
  /** In the user's own words or marks, such as 1–5. */
  readonly impact: Known<string>;
  readonly impactCost: Known<number>;
  readonly impactDays: Known<number>;
  readonly response: Known<string>;
  readonly responseCost: Known<number>;
  /** 0–1, after the response. */
  readonly residualProbability: Known<number>;
  /** In the user's own words or marks, after the response. */
  readonly residualImpact: Known<string>;
  readonly priority: Known<string>;
  readonly owner: Known<string>;
  readonly due: Known<Day>;
  readonly raised: Known<Day>;
  readonly closed: Known<Day>;
  readonly status: Known<string>;
}

/** A row of Decisions. */
export interface Decision extends Sourced {
  readonly id: string;
  readonly project: Known<string>;
  readonly title: Known<string>;
  readonly owner: Known<string>;
  readonly due: Known<Day>;
  readonly status: Known<string>;
  /** What a month's delay costs. */
  readonly costOfDelay: Known<number>;
}

/** A row of Benefits. */
export interface Benefit extends Sourced {
  readonly project: Known<string>;
  readonly name: string;
  readonly measure: Known<string>;
  readonly kind: Known<"cashable" | "non-cashable" | "non-financial">;
  readonly baseline: Known<number>;
  readonly target: Known<number>;
  readonly actual: Known<number>;
  readonly targetDate: Known<Day>;
  readonly annualValue: Known<number>;
  /** Benefit planned up to the status date. */
  readonly planToDate: Known<number>;
  /** Benefit realised up to the status date. */
  readonly realised: Known<number>;
  readonly owner: Known<string>;
  readonly ownerAfterClosure: Known<string>;
  /** Taken out of a budget already. */
  readonly inBudget: Known<boolean>;
  readonly financeConfirmed: Known<boolean>;
}

/** A row of History: a completed project of the reference class. */
export interface CompletedProject extends Sourced {
  readonly id: string;
  readonly type: Known<string>;
  readonly sponsor: Known<string>;
  readonly estimatedCost: Known<number>;
  readonly actualCost: Known<number>;
  readonly estimatedDays: Known<number>;
  readonly actualDays: Known<number>;
  readonly finished: Known<Day>;
  readonly expectedBenefit: Known<number>;
  readonly actualBenefit: Known<number>;
  readonly size: Known<string>;
}

/** A row of Rates: what one unit of the currency is worth in the reporting currency. */
export interface ExchangeRate extends Sourced {
  readonly currency: string;
  readonly rate: Known<number>;
  readonly date: Known<Day>;
  readonly type: Known<"budget" | "average" | "closing">;
}
