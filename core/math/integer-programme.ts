import { sum } from "./sum";

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

/** How far a search has come: its best value, `null` before the first answer, and what no answer exceeds. */
export interface SearchProgress {
  readonly value: number | null;
  readonly bound: number;
}

/**
 * A search under way. It yields after every few milliseconds of work; `next("stop")` makes it return the best that it
 * has, so whoever drives it keeps the time.
 */
export type ProgrammeSearch = Generator<SearchProgress, ProgrammeAnswer, "stop" | undefined>;

/** Of a row's limit, or of 1 where that is less: by so much a sum may miss the limit, which is rounding. */
const ROUNDING = 1e-9;

/**
 * What an answer is worth: the sum of the objective over what is chosen.
 *
 * @example valueOf({ objective: [10, 8], rows: [] }, [0, 1]) // => 8
 */
export function valueOf({ objective }: IntegerProgramme, chosen: readonly number[]): number {
  return sum(objective.filter((_, index) => chosen[index] === 1));
}

/**
 * Whether an answer keeps every row, to within the rounding of sums.
 *
 * @example holds({ objective: [1], rows: [{ variables: [0], coefficients: [2], low: -Infinity, high: 1 }] }, [1]) // => false
 */
export function holds({ rows }: IntegerProgramme, chosen: readonly number[]): boolean {
  return rows.every(({ variables, coefficients, low, high }) => {
    const total = sum(coefficients.filter((_, at) => chosen[variables[at] ?? -1] === 1));
    return total >= low - roundingOf(low) && total <= high + roundingOf(high);
  });
}

function roundingOf(limit: number): number {
  return Number.isFinite(limit) ? ROUNDING * Math.max(1, Math.abs(limit)) : 0;
}
