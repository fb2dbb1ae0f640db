import { joinFindings, jsonDocument, checkSummary } from "../core/index";
import type { Reading } from "./arguments";
import type { ExitStatus } from "./exit-status";
import { takeIn } from "./intake";
import { readInput } from "./read-input";
import { printBlocks } from "./summary";
import { refuseOverwriting } from "./targets";
import { VERSION } from "./version";
import { writeWhole } from "./write-file";
import { plainText } from "./print";

/** Says what was found, how it was mapped and what is wrong; writes nothing but the JSON that was asked for. */
export async function checkWorkbook(request: {
  readonly workbook: string;
  readonly json?: string;
  readonly reading: Reading;
}): Promise<ExitStatus> {
  refuseOverwriting(request);
  const started = performance.now();
  const input = await readInput(request.workbook);
  const intake = await takeIn(input.grids, request.reading);
  const issues = joinFindings(intake.findings);
  const seconds = { read: Math.round(performance.now() - started) / 1000, compute: 0, write: 0 };
  const document = `${JSON.stringify(jsonDocument({ version: VERSION, ...intake, issues, outputs: [], seconds }, {}), null, 1)}\n`;
  if (request.json === "-") process.stdout.write(plainText(document));
  else {
    if (request.json !== undefined) await writeWhole(request.json, document);
    printBlocks(checkSummary(intake, issues));
  }
  return issues.some(({ severity }) => severity === "error") ? 1 : 0;
}
