import type { Known } from "../domain/known";
import type { FiscalYear, Period } from "../domain/period";
import type { Treatment } from "../domain/records";
import type { Claim } from "./problem";

/** What other parts of the work know and the selection needs. */
export interface SelectionSources {
  readonly planningYear: FiscalYear;
  /** What is settled about each open project, by id: those that are missing take no part. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** Projects that the score list funds. */
  readonly listed: ReadonlySet<string>;
  /** A measure of every project by its id: `score`, `npv`, the title of a calculated figure, or a column of Projects; `null` when there is none of that name. */
  measure(name: string): Known<SourceMeasure>;
  /** One-off cost that is still to come in a period, when the project comes so many months later than planned. */
  cost(project: string, when: CostWhen): Known<number>;
  /** Go-forward NPV when it comes so many months later. */
  npv(project: string, monthsLater: number): Known<number>;
  /** What each role has and is wanted for, from the capacity plan; empty without one. */
  readonly roles: readonly RolePeriod[];
}

/** A project's claim, and why it has it. */
export interface Standing {
  readonly claim: Claim;
  readonly isInFlight: boolean;
  readonly reason: string;
}

export interface SourceMeasure {
  readonly title: string;
  readonly unit: "money" | "number";
  /** Which is better, where its criterion says so. */
  readonly aim?: "most" | "least";
  readonly values: ReadonlyMap<string, Known<number>>;
}

export interface CostWhen {
  readonly period: Period;
  readonly treatment?: Treatment;
  readonly monthsLater: number;
}

/** A role in a period, in full-time equivalents. */
export interface RolePeriod {
  readonly role: string;
  readonly period: Period;
  readonly capacity: number;
  /** By project id; what belongs to no project under "". */
  readonly wanted: ReadonlyMap<string, number>;
}
