import { driveWaiting, explainedLines, explainer, PARTS, reportContext, runPortfolio } from "../core/index";
import type { Reading } from "./arguments";
import { driver } from "./driver";
import type { ExitStatus } from "./exit-status";
import { takeIn } from "./intake";
import { printLines } from "./print";
import { readInput } from "./read-input";
import { WrongUsage } from "./refusal";
import { runStamp } from "./run-stamp";

/** Says how a figure came about, down to the source cells; or how a cell of the workbook was read. */
export async function explainFigure(request: {
  readonly workbook: string;
  readonly target: string;
  readonly reading: Reading;
}): Promise<ExitStatus> {
  const input = await readInput(request.workbook);
  const intake = await takeIn(input.grids, request.reading);
  const report = reportContext({ file: input.name, runStamp: runStamp() }, intake.portfolio);
  const outcome = await driveWaiting(
    runPortfolio(intake, { parts: PARTS.map(({ id }) => id), report }),
    driver,
  );
  const explained = explainer({ intake, grids: input.grids, outcome, report })({
    kind: "words",
    words: request.target,
  });
  if (explained.kind === "nothing") throw new WrongUsage(explained.sorry);
  printLines(explainedLines(explained));
  return 0;
}
