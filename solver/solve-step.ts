import type { ProgrammeAnswer } from "../core/math/integer-programme";
import type { SolveStep } from "../core/math/solving";
import { highsSolver, type ReadWasm } from "./highs";
import { solveWithin } from "./solve-programme";

/** Answers a step of a calculation. HiGHS is loaded for the first programme that our own search does not prove soon. */
export function solveStep(
  { programme, seconds }: Pick<SolveStep, "programme" | "seconds">,
  readWasm?: ReadWasm,
): Promise<ProgrammeAnswer> {
  const loadHighs = () => highsSolver(readWasm);
  return solveWithin(programme, { seconds, now: () => performance.now(), loadHighs });
}
