import type { Day } from "./day";
import type { Known } from "./known";
import type { WorkType } from "./project";
import type { Sourced } from "./row-source";

/** A row of Resources: a person (or a named machine). */
export interface Resource extends Sourced {
  /** Unique; falls back to the name. */
  readonly id: string;
  readonly name: string;
  readonly role: Known<string>;
  readonly skills: Known<readonly string[]>;
  readonly team: Known<string>;
  readonly location: Known<string>;
  readonly manager: Known<string>;
  /** Hours per week; when both are given, these and not the FTE count. */
  readonly hoursPerWeek: Known<number>;
  readonly fullTimeEquivalent: Known<number>;
  /** What is left after run-the-business work, 0–1. */
  readonly availability: Known<number>;
  readonly start: Known<Day>;
  readonly finish: Known<Day>;
  readonly costRate: Known<number>;
  readonly billRate: Known<number>;
  readonly employment: Known<"employee" | "contractor">;
  readonly calendar: Known<string>;
  readonly utilizationTarget: Known<number>;
  readonly vacationDays: Known<number>;
  readonly interests: Known<readonly string[]>;
  readonly grade: Known<string>;
  readonly email: Known<string>;
}

export type BookingStatus = "requested" | "tentative" | "confirmed" | "rejected";

/** A row of Assignments, or one period's cell of it: a booking, leave, or (without a resource) an open request. */
export interface Assignment extends Sourced {
  /** `null`: work outside of projects. */
  readonly project: Known<string>;
  /** `null`: an open request. */
  readonly resource: Known<string>;
  readonly role: Known<string>;
  readonly skills: Known<readonly string[]>;
  readonly start: Known<Day>;
  readonly finish: Known<Day>;
  /** Total hours between start and finish. */
  readonly hours: Known<number>;
  readonly hoursPerWeek: Known<number>;
  /** Share of the resource's own capacity, 0–1 (above 1: overbooked). */
  readonly allocation: Known<number>;
  /** Full-time equivalents: share of the calendar's full time. */
  readonly fullTimeEquivalent: Known<number>;
  readonly workType: Known<WorkType>;
  readonly status: Known<BookingStatus>;
  readonly priority: Known<string>;
  /** Who is worked for, where it is no project. */
  readonly client: Known<string>;
  /** What an amount of the row counts, in the user's words: hours, days, FTE, %. */
  readonly unit: Known<string>;
}

/** A row of Capacity by role: people without names. */
export interface RoleCapacity extends Sourced {
  readonly role: string;
  /** First day of the period; `null`: every period. */
  readonly period: Known<Day>;
  readonly fullTimeEquivalent: Known<number>;
}

/** A row of Calendar. */
export interface CalendarRow extends Sourced {
  readonly name: string;
  /** `Mon-Fri` or a list of weekday names. */
  readonly workingDays: Known<string>;
  readonly hoursPerDay: Known<number>;
}

/** A row of Holidays. */
export interface Holiday extends Sourced {
  readonly date: Known<Day>;
  /** `null`: every calendar. */
  readonly calendar: Known<string>;
  readonly name: Known<string>;
}
