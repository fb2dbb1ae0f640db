/**
 * A 0–1 integer programme: choose each variable as 0 or 1, so that every row holds and the objective is largest.
 *
 * Variables are numbered from 0; a minimum is the largest of the negated objective.
 */
export interface IntegerProgramme {
  /** What a variable adds to the value when it is 1; one number a variable, finite. */
  readonly objective: readonly number[];
  readonly rows: readonly ProgrammeRow[];
}

/** `low ≤ Σ coefficients · variables ≤ high`; an open side is −Infinity or Infinity. Each variable at most once. */
export interface ProgrammeRow {
  readonly variables: readonly number[];
  readonly coefficients: readonly number[];
  readonly low: number;
  readonly high: number;
}

/**
 * What a search came to. No value is above `bound`.
 *
 * `optimal`: no better answer exists, to within the rounding of sums. `feasible`: the time was up; the gap is
 * (bound − value) / |value|. `unknown`: the time was up before any answer was found, or it was shown that none exists.
 */
export type ProgrammeAnswer =
  | {
      readonly status: "optimal" | "feasible";
      /** 0 or 1 for each variable. */
      readonly chosen: readonly number[];
      readonly value: number;
      readonly bound: number;
    }
  | { readonly status: "infeasible" }
  | { readonly status: "unknown"; readonly bound: number };

/** A programme that whoever drives the calculation is to solve: with HiGHS, or with our own search. */
export interface SolveStep {
  readonly kind: "solve";
  readonly programme: IntegerProgramme;
  /** An answer that is known to hold, 0 or 1 for each variable. */
  readonly start: readonly number[] | null;
  /** For how long to search at the most. */
  readonly seconds: number;
}

/** A calculation that asks for the answers to programmes on its way. */
export type Solving<R> = Generator<SolveStep, R, ProgrammeAnswer | undefined>;

/** Asks for the answer to one programme. */
export function* solved(step: Omit<SolveStep, "kind">): Solving<ProgrammeAnswer> {
  const answer = yield { kind: "solve", ...step };
  if (answer === undefined) throw new TypeError("solved: a solve step must be answered");
  return answer;
}
