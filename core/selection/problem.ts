import type { CellRef } from "../domain/cell-ref";
import type { Day } from "../domain/day";
import type { Known } from "../domain/known";
import type { Period } from "../domain/period";
import type { Project } from "../domain/project";

/** What is to be decided: which projects are done, each at one of its starts, within limits, for the most value. */
export interface SelectionProblem {
  readonly candidates: readonly Candidate[];
  readonly limits: readonly Limit[];
  readonly objective: Objective;
  /** The limit that the envelope, the frontier and the prices of entry are about: its place in `limits`; −1 when no money is limited. */
  readonly envelope: number;
}

/**
 * How free the choice is. `mandatory` and `committed` (in flight) are in, and so is `forced in`, whose value counts
 * as chosen; `forced out` stays out; `free` competes.
 */
export type Claim = "mandatory" | "committed" | "forced in" | "forced out" | "free";

/** A project that takes part. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly project: Project;
  readonly claim: Claim;
  /** Work on it has begun: not to take it is to stop it. */
  readonly isInFlight: boolean;
  /** Why it has this claim, in words. */
  readonly reason: string;
  /** Nobody knows what it is worth, so that it does not compete: where it is done anyway its value counts as 0. */
  readonly isValueUnknown: boolean;
  /** Limits of which nobody knows what it takes, by place: the same. */
  readonly unknownUses: readonly number[];
  /** The ways in which it may be done, one or more; the first is the one that it asks for. */
  readonly starts: readonly Start[];
  /** Ids of candidates that it cannot do without. */
  readonly dependsOn: readonly string[];
  /** Ids of candidates that cannot be done beside it. */
  readonly excludes: readonly string[];
}

/** A way in which a project may be done. */
export interface Start {
  /** First day; `null`: as planned, with no date. */
  readonly start: Known<Day>;
  /** By the parts of the objective. */
  readonly values: readonly number[];
  /** By limit, in the limit's unit. */
  readonly uses: readonly number[];
}

/** A limit on what may be done at once. */
export interface Limit {
  readonly name: string;
  readonly kind: "budget" | "role" | "count" | "minimum" | "custom";
  /** What is limited: `Budget`, a role, a column. Limits of one resource in several periods go together. */
  readonly resource: string;
  readonly period: Known<Period>;
  readonly sense: "at most" | "at least";
  readonly amount: number;
  readonly unit: LimitUnit;
  /** Where the amount stands; `null`: it was calculated. */
  readonly cell: Known<CellRef>;
}

export type LimitUnit = "money" | "fte" | "projects" | "number";

/** What makes one choice better than another. */
export interface Objective {
  /** `weighted`: parts are added by weight, each divided by its scale. `ordered`: the first part decides, the next among equals. */
  readonly kind: "single" | "weighted" | "ordered";
  readonly parts: readonly ObjectivePart[];
}

export interface ObjectivePart {
  /** `npv`, `score`, or a column of Projects. */
  readonly id: string;
  readonly title: string;
  readonly unit: "money" | "number";
  /** `least`: less of it is better, so that its values are held with the other sign. */
  readonly aim: "most" | "least";
  readonly weight: number;
  /** What 1 of the weighted value is; 1 where values are not weighted. */
  readonly scale: number;
}

/**
 * What a start is worth by an objective whose parts are added; of an ordered one by the part at `place`.
 */
export function worthOf({ values }: Start, { kind, parts }: Objective, place = 0): number {
  if (kind !== "weighted") return values[place] ?? 0;
  return parts.reduce(
    (worth, { weight, scale }, index) => worth + (weight * (values[index] ?? 0)) / scale,
    0,
  );
}

/** What a candidate is worth at a start; `null`: nobody knows. */
export function knownWorth(
  { objective }: SelectionProblem,
  { isValueUnknown }: Candidate,
  start?: Start,
): Known<number> {
  return isValueUnknown || !start ? null : worthOf(start, objective);
}

/** What a candidate takes of the envelope at a start; `null`: nobody knows, or no money is limited. */
export function knownCost(
  { envelope }: SelectionProblem,
  { unknownUses }: Candidate,
  start?: Start,
): Known<number> {
  return envelope < 0 || unknownUses.includes(envelope) ? null : (start?.uses[envelope] ?? null);
}

/** What worths are in: those of added parts are points. */
export function worthUnit({ kind, parts }: Objective): "money" | "number" {
  return kind === "weighted" ? "number" : (parts[0]?.unit ?? "number");
}

/** How worths are shown. */
export function worthFormat(objective: Objective): "money" | "score" {
  return worthUnit(objective) === "number" ? "score" : "money";
}

/** What people call the worth: of an ordered objective the first part. */
export function worthTitle({ kind, parts }: Objective): string {
  if (kind === "weighted") return parts.map(({ title }) => title).join(" + ");
  return parts[0]?.title ?? "Value";
}

/** Sums of money that differ by half a cent are the same. */
export const HALF_A_CENT = 1 / 200;

/** Whether more is used of a limit than there is; what a limit demands is another question. */
export function isOverLimit({ sense, amount, unit }: Limit, used: number): boolean {
  return sense === "at most" && used > amount + (unit === "money" ? HALF_A_CENT : 1e-9);
}

/** Worths that differ by less are the same: half a cent of money, a millionth of points. */
export function sameWorth({ kind, parts }: Objective, place = 0): number {
  return kind !== "weighted" && parts[place]?.unit === "money" ? HALF_A_CENT : 1 / 1_000_000;
}

/** Whether it can compete at all: what is not known cannot be compared. */
export function isKnown({ isValueUnknown, unknownUses }: Candidate): boolean {
  return !isValueUnknown && unknownUses.length === 0;
}

/** Whether a candidate is done whatever else is. */
export function isSettled({ claim }: Candidate): boolean {
  return claim === "mandatory" || claim === "committed" || claim === "forced in";
}

/** Whether a candidate's value counts as chosen: what is mandatory or in flight is there anyway. */
export function isChoice({ claim }: Candidate): boolean {
  return claim === "free" || claim === "forced in";
}
