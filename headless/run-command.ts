import { jsonDocument, PARTS, runPortfolio, type PartId } from "../core/index";
import type { RunRequest } from "./arguments";
import { drawTabs } from "./draw-tabs";
import type { ExitStatus } from "./exit-status";
import { takeIn } from "./intake";
import { drive, showProgress } from "./progress";
import { readInput } from "./read-input";
import { WrongUsage } from "./refusal";
import { reportContext } from "./report-context";
import { printSummary } from "./summary";
import { outputOf } from "./targets";
import { VERSION } from "./version";
import { writeWhole } from "./write-file";
import { plainText } from "./print";

/** Reads, calculates, and writes the tabs and the JSON that were asked for. */
export async function runWorkbook(request: RunRequest): Promise<ExitStatus> {
  const parts = partsWanted(request.only);
  const out = outputOf(request);
  const clock = stopwatch();
  const input = await readInput(request.workbook);
  const intake = await takeIn(input.grids, request.reading);
  const read = clock();
  const report = reportContext(input.name, intake);
  const outcome = drive(runPortfolio(intake, { parts, report }), showProgress);
  const compute = clock();
  const drawings = out === undefined ? [] : await drawTabs(outcome, { report, input, out });
  if (out !== undefined) {
    await writeWhole(out, input.write(drawings), { keepOld: true });
  }
  const seconds = { read, compute, write: clock() };
  const outputs = drawings.map(({ sheet }) => sheet);
  const frame = { version: VERSION, ...intake, issues: outcome.issues, outputs, seconds };
  await writeJson(request.json, jsonDocument(frame, outcome.parts));
  if (request.json !== "-") printSummary(outcome, intake, out);
  return outcome.issues.some(({ severity }) => severity === "error") ? 1 : 0;
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

async function writeJson(target: string | undefined, document: unknown): Promise<void> {
  if (target === undefined) return;
  const text = `${JSON.stringify(document, null, 1)}\n`;
  if (target === "-") process.stdout.write(plainText(text));
  else await writeWhole(target, text);
}
