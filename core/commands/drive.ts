import type { ProgrammeAnswer } from "../math/integer-programme";
import type { SolveStep } from "../math/solving";
import type { Calculation, ProgressStep } from "./command";

/** What a host does at the steps of a calculation. */
export interface Driver<Answer> {
  /** Shows how far it is. */
  progress(step: ProgressStep): void;
  /** Solves a programme, in no more time than the step gives. */
  solve(step: SolveStep): Answer;
}

/** Drives a calculation to its end. */
export function drive<R>(calculation: Calculation<R>, driver: Driver<ProgrammeAnswer>): R {
  let next = calculation.next();
  while (!next.done) {
    const step = next.value;
    if (step.kind === "solve") {
      next = calculation.next(driver.solve(step));
    } else {
      driver.progress(step);
      next = calculation.next();
    }
  }
  return next.value;
}

/** Drives a calculation to its end, where programmes are solved elsewhere. */
export async function driveWaiting<R>(
  calculation: Calculation<R>,
  driver: Driver<Promise<ProgrammeAnswer>>,
): Promise<R> {
  let next = calculation.next();
  while (!next.done) {
    const step = next.value;
    if (step.kind === "solve") {
      next = calculation.next(await driver.solve(step));
    } else {
      driver.progress(step);
      next = calculation.next();
    }
  }
  return next.value;
}
