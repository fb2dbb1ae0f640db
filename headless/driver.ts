import type { WaitingDriver } from "../core/index";
import { solveStep } from "../solver/index";
import { showProgress } from "./progress";

/** How the command line drives a calculation. HiGHS, where it is needed, stands beside the program. */
export const driver: WaitingDriver = { progress: showProgress, solve: (step) => solveStep(step) };
