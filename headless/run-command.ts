import {
  reportContext,
  driveWaiting,
  jsonDocument,
  PARTS,
  runPortfolio,
  type Outcome,
  type PartId,
} from "../core/index";
import type { RunRequest } from "./arguments";
import { drawTabs, type Target } from "./draw-tabs";
import { driver } from "./driver";
import type { ExitStatus } from "./exit-status";
import { takeIn } from "./intake";
import { readInput } from "./read-input";
import { WrongUsage } from "./refusal";
import { runStamp } from "./run-stamp";
import { printSummary } from "./summary";
import { outputOf } from "./targets";
import { VERSION } from "./version";
import { writeWhole } from "./write-file";
import { writeJson } from "./write-json";

/** Reads, calculates, and writes the tabs and the JSON that were asked for. */
export async function runWorkbook(request: RunRequest): Promise<ExitStatus> {
  const parts = partsWanted(request.only);
  const out = outputOf(request);
  const clock = stopwatch();
  const input = await readInput(request.workbook);
  const intake = await takeIn(input.grids, request.reading);
  const read = clock();
  const report = reportContext({ file: input.name, runStamp: runStamp() }, intake.portfolio);
  const outcome = await driveWaiting(runPortfolio(intake, { parts, report }), driver);
  const compute = clock();
  const outputs = out === undefined ? [] : await writeTabs(outcome, { report, input, out });
  const seconds = { read, compute, write: clock() };
  const frame = { version: VERSION, ...intake, issues: outcome.issues, outputs, seconds };
  await writeJson(request.json, jsonDocument(frame, outcome.parts));
  if (request.json !== "-") printSummary(outcome, intake, out);
  return outcome.issues.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** Writes the tabs into a copy of the workbook; gives their names. */
async function writeTabs(outcome: Outcome, target: Target): Promise<readonly string[]> {
  const drawings = await drawTabs(outcome, target);
  await writeWhole(target.out, target.input.write(drawings), { keepOld: true });
  return drawings.map(({ sheet }) => sheet);
}

function partsWanted(only: readonly string[] | undefined): readonly PartId[] {
  const ids = PARTS.map(({ id }) => id);
  if (only === undefined) return ids;
  const unknown = only.filter((part) => !ids.some((id) => id === part));
  if (unknown.length > 0 || only.length === 0) {
    throw new WrongUsage(`--only takes ${ids.join(", ")}; not "${unknown.join(", ")}"`);
  }
  return ids.filter((id) => only.includes(id));
}

/** Seconds since it was last asked. */
function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const seconds = Math.round(now - last) / 1000;
    last = now;
    return seconds;
  };
}
