import { parseRequest, USAGE } from "./arguments";
import { checkWorkbook } from "./check-command";
import type { ExitStatus } from "./exit-status";
import { explainFigure } from "./explain-command";
import { runWorkbook } from "./run-command";
import { writeTemplate } from "./template-command";
import { CannotRead, WrongUsage } from "./refusal";
import { VERSION } from "./version";
import { plainText, printLines } from "./print";

/** The `gridfolio` command. Results go to standard output or files, everything else to standard error. */
export async function main(words: readonly string[]): Promise<ExitStatus> {
  try {
    return await answer(words);
  } catch (error) {
    if (error instanceof WrongUsage) return refuse(`${error.message}\nHow it is used: gridfolio --help`, 2);
    if (error instanceof CannotRead) return refuse(error.message, 3);
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return refuse(`this is a defect of Gridfolio, not of your workbook; please report it:\n${trace}`, 3);
  }
}

function answer(words: readonly string[]): Promise<ExitStatus> {
  const request = parseRequest(words);
  switch (request.kind) {
    case "help":
      printLines(USAGE.split("\n"));
      return Promise.resolve(0);
    case "version":
      printLines([VERSION]);
      return Promise.resolve(0);
    case "usage-error":
      return Promise.reject(new WrongUsage(request.message));
    case "run":
      return runWorkbook(request);
    case "check":
      return checkWorkbook(request);
    case "template":
      return writeTemplate(request);
    case "explain":
      return explainFigure(request);
  }
}

function refuse(message: string, status: ExitStatus): ExitStatus {
  process.stderr.write(plainText(`gridfolio: ${message}\n`));
  return status;
}
