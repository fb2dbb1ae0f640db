import type { ProgrammeAnswer } from "../math/integer-programme";
import type { SolveStep } from "../math/solving";
import type { Calculation, ProgressStep } from "./command";

/** What a host does at the steps of a calculation. */
export interface Driver {
  /** Shows how far it is. */
  progress(step: ProgressStep): void;
  /** Solves a programme, in no more time than the step gives. */
  solve(step: SolveStep): ProgrammeAnswer;
}

/** Drives a calculation to its end. */
export function drive<R>(calculation: Calculation<R>, driver: Driver): R {
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
