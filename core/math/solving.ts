import type { IntegerProgramme, ProgrammeAnswer } from "./integer-programme";

/** A programme that whoever drives the calculation is to solve: with HiGHS, or with our own search. */
export interface SolveStep {
  readonly kind: "solve";
  readonly programme: IntegerProgramme;
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
