import {
  driveWaiting,
  reportContext,
  runPortfolio,
  searchWithin,
  type Driver,
  type Grid,
  type Intake,
  type Outcome,
  type PartId,
  type ReportContext,
  type WaitingDriver,
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

/** What solves the programmes of a run: a host that can may bring a stronger search than our own. */
export type Solve = WaitingDriver["solve"];

/** Our own search, which runs everywhere. */
export const ownSearch: Driver["solve"] = (step) => searchWithin(step, () => performance.now());

/** Who is told how far a calculation is, and who solves its programmes. */
export interface Helpers {
  readonly post: (answer: Answer) => void;
  readonly solve: Solve;
}

/** Calculates parts of a workbook, and says on its way how far it is. */
export async function calculate(
  { intake }: Workbook,
  { parts, ...signature }: Signature & { readonly parts: readonly PartId[] },
  { post, solve }: Helpers,
): Promise<Calculated> {
  const report = signed(intake, signature);
  const outcome = await driveWaiting(runPortfolio(intake, { parts, report }), {
    progress: ({ share, note }) => {
      post({ kind: "progress", share, note });
    },
    solve,
  });
  return { outcome, report };
}

/** How the tabs of a workbook are signed. */
export function signed({ portfolio }: Intake, { file, stamp }: Signature): ReportContext {
  return reportContext({ file, runStamp: stamp }, portfolio);
}
