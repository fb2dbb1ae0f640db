import type { Step } from "./command";

/** Drives a calculation to its end and hands every step to `onStep`. */
export function drive<R>(calculation: Generator<Step, R>, onStep: (step: Step) => void): R {
  for (;;) {
    const next = calculation.next();
    if (next.done) return next.value;
    onStep(next.value);
  }
}
