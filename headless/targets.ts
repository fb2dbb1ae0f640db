import { existsSync, statSync } from "node:fs";
import { extname, resolve } from "node:path";
import type { RunRequest } from "./arguments";
import { WrongUsage } from "./refusal";

/** Where the tabs go: nowhere, into a copy, or into the workbook itself. Nothing is ever written over the input unasked. */
export function outputOf(request: RunRequest): string | undefined {
  refuseOverwriting(request);
  const { workbook, out, inPlace } = request;
  if (inPlace) {
    if (out !== undefined) throw new WrongUsage("--in-place writes into the workbook: it takes no --out");
    if (!/\.xls[xm]$/i.test(workbook)) throw new WrongUsage("--in-place needs an .xlsx or .xlsm");
    return workbook;
  }
  if (out === undefined) return undefined;
  if (isSameFile(out, workbook)) {
    throw new WrongUsage(
      "--out is the workbook itself; say --in-place if that is meant (the old one is kept as .bak)",
    );
  }
  const wanted = extname(workbook).toLowerCase() === ".xlsm" ? ".xlsm" : ".xlsx";
  if (extname(out).toLowerCase() !== wanted) throw new WrongUsage(`--out must end in ${wanted}`);
  return out;
}

/** The JSON needs a file of its own. */
export function refuseOverwriting(request: {
  readonly workbook: string;
  readonly out?: string;
  readonly json?: string;
}): void {
  const { workbook, out, json } = request;
  if (json === undefined || json === "-") return;
  if (isSameFile(workbook, json) || (out !== undefined && isSameFile(out, json))) {
    throw new WrongUsage("--json would overwrite the workbook; give it a file of its own");
  }
}

/** Whether two paths are one file, whatever they are called: links and a disk that knows no case included. */
function isSameFile(one: string, other: string): boolean {
  if (resolve(one) === resolve(other)) return true;
  if (!existsSync(one) || !existsSync(other)) return false;
  const [a, b] = [statSync(one), statSync(other)];
  return a.dev === b.dev && a.ino === b.ino;
}
