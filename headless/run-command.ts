import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, resolve } from "node:path";
import {
  jsonDocument,
  layOut,
  PARTS,
  runPortfolio,
  type Drawing,
  type Grid,
  type Intake,
  type Outcome,
  type PartId,
  type ReportContext,
} from "../core/index";
import type { RunRequest } from "./arguments";
import type { ExitStatus } from "./exit-status";
import { openWorkbook } from "./host/xlsx/workbook";
import { takeIn } from "./intake";
import { drive, showProgress } from "./progress";
import { readInput, type Input } from "./read-input";
import { WrongUsage } from "./refusal";
import { printSummary } from "./summary";
import { VERSION } from "./version";
import { writeWhole } from "./write-file";

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
  const drawings = out === undefined ? [] : await draw(outcome, { report, input, out });
  if (out !== undefined) {
    await writeWhole(out, input.write(drawings), { keepOld: existsSync(out) });
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

function outputOf({ workbook, out, inPlace }: RunRequest): string | undefined {
  if (inPlace) {
    if (out !== undefined) throw new WrongUsage("--in-place writes into the workbook: it takes no --out");
    if (!/\.xls[xm]$/i.test(workbook)) throw new WrongUsage("--in-place needs an .xlsx or .xlsm");
    return workbook;
  }
  if (out === undefined) return undefined;
  if (resolve(out) === resolve(workbook)) {
    throw new WrongUsage(
      "--out is the workbook itself; say --in-place if that is meant (the old one is kept as .bak)",
    );
  }
  const wanted = extname(workbook).toLowerCase() === ".xlsm" ? ".xlsm" : ".xlsx";
  if (extname(out).toLowerCase() !== wanted) throw new WrongUsage(`--out must end in ${wanted}`);
  return out;
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

/** What every tab prints about this run. */
export function reportContext(file: string, { portfolio }: Intake): ReportContext {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, "0");
  const date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return {
    file,
    asOf: portfolio.asOf,
    runStamp: `${date} ${two(now.getHours())}:${two(now.getMinutes())}`,
    currency: portfolio.settings.currency ?? "",
    moneyUnit: portfolio.settings.moneyUnit,
  };
}

async function draw(
  outcome: Outcome,
  { report, input, out }: { readonly report: ReportContext; readonly input: Input; readonly out: string },
): Promise<readonly Drawing[]> {
  const before = await earlierTabs(input, out);
  return outcome.sheets.map((sheet) => {
    const previous = before.find(({ owned }) => owned === sheet.id);
    return layOut(sheet, { context: report, ...(previous && { previous }) });
  });
}

/** Our tabs of an earlier run: in the workbook itself, else in the output that is about to be written again. */
async function earlierTabs(input: Input, out: string): Promise<readonly Grid[]> {
  const own = input.grids.filter(({ owned }) => owned !== undefined);
  if (own.length > 0 || !existsSync(out)) return own;
  return openWorkbook(new Uint8Array(await readFile(out))).grids.filter(({ owned }) => owned !== undefined);
}

async function writeJson(target: string | undefined, document: unknown): Promise<void> {
  if (target === undefined) return;
  const text = `${JSON.stringify(document, null, 1)}\n`;
  if (target === "-") process.stdout.write(text);
  else await writeWhole(target, text);
}
