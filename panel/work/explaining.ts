import {
  drive,
  explainer,
  PARTS,
  reportContext,
  runPortfolio,
  type Explained,
  type Grid,
  type Intake,
  type Question,
} from "../../core/index";
import type { Answer } from "./messages";

/** A workbook as it was read. */
export interface Workbook {
  readonly intake: Intake;
  readonly grids: readonly Grid[];
}

/** Calculates everything, so that whatever is asked about the workbook can be answered. */
export function explainerOf(
  { intake, grids }: Workbook,
  { file, stamp }: { readonly file: string; readonly stamp: string },
  post: (answer: Answer) => void,
): (question: Question) => Explained {
  const report = reportContext({ file, runStamp: stamp }, intake.portfolio);
  const outcome = drive(
    runPortfolio(intake, { parts: PARTS.map(({ id }) => id), report }),
    ({ share, note }) => {
      post({ kind: "progress", share, note });
    },
  );
  return explainer({ intake, grids, outcome, report });
}
