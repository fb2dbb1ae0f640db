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

/** A driver that may have to wait: for a solver, say, that is loaded when it is first needed. */
export interface WaitingDriver extends Pick<Driver, "progress"> {
  /** Solves a programme, in no more time than the step gives. */
  solve(step: SolveStep): ProgrammeAnswer | Promise<ProgrammeAnswer>;
}

/** Drives a calculation to its end, and waits for what is to be solved. */
export async function driveWaiting<R>(calculation: Calculation<R>, driver: WaitingDriver): Promise<R> {
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
