import type { Day } from "./day";
import type { Known } from "./known";
import type { WorkType } from "./project";
import type { Sourced } from "./row-source";

/** A row of Comparisons: how much more one criterion counts than another. */
export interface Comparison extends Sourced {
  readonly criterionA: string;
  readonly criterionB: string;
  /** 1–9 when A counts more, 1/9–1 when B does. */
  readonly judgement: Known<number>;
  readonly judge: Known<string>;
}

/** A row of Scenarios: one thing that a scenario sets otherwise. */
export interface ScenarioChange extends Sourced {
  readonly name: string;
  /** The setting or the project. */
  readonly subject: string;
  /** The setting's value; in, out or a start for a project. */
  readonly value: string;
}

/** A row of Timesheets, or one period's cell of it: hours that were worked. */
export interface TimesheetEntry extends Sourced {
  readonly resource: string;
  readonly employeeId: Known<string>;
  readonly project: Known<string>;
  readonly task: Known<string>;
  /** The day, or the first day of the week or month. */
  readonly date: Known<Day>;
  readonly hours: Known<number>;
  readonly approvedHours: Known<number>;
  readonly cost: Known<number>;
  readonly workType: Known<WorkType>;
  readonly billable: Known<boolean>;
  readonly status: Known<string>;
  readonly costCentre: Known<string>;
  readonly comment: Known<string>;
}

/** A row of Skills: how well a person commands one skill. */
export interface PersonSkill extends Sourced {
  readonly name: string;
  readonly skill: string;
  /** 1–5. */
  readonly level: Known<number>;
}

/** A row of Rate card: what a role costs and is charged for. */
export interface RoleRate extends Sourced {
  readonly role: string;
  readonly level: Known<string>;
  readonly location: Known<string>;
  readonly costRate: Known<number>;
  readonly billRate: Known<number>;
  readonly unit: Known<"hour" | "day" | "month">;
  readonly currency: Known<string>;
  readonly validFrom: Known<Day>;
}

/** A row of Crosswalk: a code of another system and the project that it means. */
export interface ExternalCode extends Sourced {
  /** A prefix ends with `*`. */
  readonly code: string;
  readonly project: string;
  readonly system: Known<string>;
}

/** A row of Fiscal calendar: P01–P16, 4-4-5 weeks or months. */
export interface FiscalPeriod extends Sourced {
  readonly period: string;
  readonly start: Known<Day>;
  readonly finish: Known<Day>;
  readonly fiscalYear: Known<string>;
  readonly closed: Known<boolean>;
}
