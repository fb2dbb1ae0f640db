import { searchWithin } from "../core/index";
import { showProgress } from "./progress";

/** How the command line drives a calculation. */
export const driver = {
  progress: showProgress,
  solve: (step: Parameters<typeof searchWithin>[0]) => searchWithin(step, () => performance.now()),
};
