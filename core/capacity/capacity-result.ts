import type { Assumption } from "../domain/assumption";
import type { Finding } from "../domain/issue";
import type { Known } from "../domain/known";
import type { Period, PeriodKind } from "../domain/period";
import type { WorkType } from "../domain/project";
import type { Assignment, Resource } from "../domain/resource";
import type { Supply } from "./supply";
import type { PersonalTime } from "./working-hours";

/** Somebody with capacity: a row of Resources, or a name that only Assignments has. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** `(no role)` when none is given. */
  readonly role: string;
  readonly team: Known<string>;
  readonly skills: readonly string[];
  readonly time: PersonalTime;
  readonly supply: Supply;
  readonly utilizationTarget: Known<number>;
  /** `null`: known from Assignments only. */
  readonly resource: Known<Resource>;
}

export type DemandKind = "confirmed" | "tentative" | "requested";

/** A booking or request, spread over the periods. */
export interface Load {
  readonly assignment: Assignment;
  readonly person: Known<Person>;
  readonly role: string;
  readonly kind: DemandKind;
  /** What it is for, as people say it. */
  readonly purpose: string;
  readonly project: Known<string>;
  /** Of the booking, else of its project. */
  readonly workType: Known<WorkType>;
  readonly hours: readonly number[];
}

/** A role in one period, in hours. */
export interface RolePeriod {
  readonly role: string;
  readonly index: number;
  readonly period: Period;
  readonly heads: number;
  /** `null` when nothing says who or how many there are. */
  readonly capacity: Known<number>;
  readonly confirmed: number;
  readonly tentative: number;
  readonly requested: number;
  /** Capacity − confirmed − tentative − requested; negative is a shortage. */
  readonly gap: Known<number>;
  readonly gapEquivalents: Known<number>;
  /** What 1 FTE is in this period. */
  readonly fullTime: number;
  /** Confirmed hours of people with names. */
  readonly booked: number;
  /** Confirmed hours of the role's people over their base hours. */
  readonly utilization: Known<number>;
  /** Hours that utilisation is measured on: net of leave and holidays, or total. */
  readonly base: number;
  /** Demand by purpose, largest first. */
  readonly purposes: readonly { readonly purpose: string; readonly hours: number }[];
  /** Hours of demand by project id; "" for work that is no project's. */
  readonly wantedBy: ReadonlyMap<string, number>;
}

/** A role over the horizon. */
export interface RoleCapacityRow {
  readonly role: string;
  /** People with names, of those employed in any period. */
  readonly heads: number;
  readonly periods: readonly RolePeriod[];
  /** The period with the lowest gap; `null` when no gap is known. */
  readonly worst: Known<RolePeriod>;
}

export type PersonFlag =
  "over 100 %" | "bench" | "neither billable nor strategic" | "single point of failure" | "no role";

/** A person over the horizon. */
export interface PersonRow {
  readonly person: Person;
  readonly booked: readonly number[];
  readonly billable: readonly number[];
  readonly strategic: readonly number[];
  readonly nonProject: number;
  /** Hours that utilisation is measured on, by period. */
  readonly base: readonly number[];
  readonly utilization: readonly Known<number>[];
  readonly peak: Known<Period>;
  readonly flags: readonly PersonFlag[];
  /** What the person alone can do. */
  readonly soleSkills: readonly string[];
}

/** A person and a period with more confirmed work than hours. */
export interface Conflict {
  readonly person: Person;
  readonly period: Period;
  readonly overHours: number;
  readonly booked: number;
  readonly net: number;
  readonly loads: readonly { readonly purpose: string; readonly hours: number; readonly load: Load }[];
}

/** Supply, demand, gaps and utilisation of a portfolio's people. */
export interface CapacityResult {
  readonly periodKind: PeriodKind;
  readonly periods: readonly Period[];
  readonly utilizationBase: "net" | "total";
  /** By role name. */
  readonly roles: readonly RoleCapacityRow[];
  readonly people: readonly PersonRow[];
  readonly conflicts: readonly Conflict[];
  /** Hours that each project wants over the horizon, by its id: confirmed, tentative and requested. */
  readonly hoursByProject: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
}
