import {
  drive,
  reportContext,
  runPortfolio,
  searchWithin,
  type Grid,
  type Intake,
  type Outcome,
  type PartId,
  type ReportContext,
} from "../../core/index";
import type { Answer, Signature } from "./messages";

/** A workbook as it was read. */
export interface Workbook {
  readonly intake: Intake;
  readonly grids: readonly Grid[];
}

/** What parts of a workbook came to, and how its tabs are signed. */
export interface Calculated {
  readonly outcome: Outcome;
  readonly report: ReportContext;
}

/** Calculates parts of a workbook, and says on its way how far it is. */
export function calculate(
  { intake }: Workbook,
  { parts, ...signature }: Signature & { readonly parts: readonly PartId[] },
  post: (answer: Answer) => void,
): Calculated {
  const report = signed(intake, signature);
  const outcome = drive(runPortfolio(intake, { parts, report }), {
    progress: ({ share, note }) => {
      post({ kind: "progress", share, note });
    },
    solve: (step) => searchWithin(step, () => performance.now()),
  });
  return { outcome, report };
}

/** How the tabs of a workbook are signed. */
export function signed({ portfolio }: Intake, { file, stamp }: Signature): ReportContext {
  return reportContext({ file, runStamp: stamp }, portfolio);
}
