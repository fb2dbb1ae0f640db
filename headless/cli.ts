import { parseRequest, USAGE } from "./arguments";
import { checkWorkbook } from "./check-command";
import type { ExitStatus } from "./exit-status";
import { explainFigure } from "./explain-command";
import { runWorkbook } from "./run-command";
import { writeTemplate } from "./template-command";
import { CannotRead, WrongUsage } from "./refusal";
import { VERSION } from "./version";

/** The `gridfolio` command. Results go to standard output or files, everything else to standard error. */
export async function main(words: readonly string[]): Promise<ExitStatus> {
  try {
    return await answer(words);
  } catch (error) {
    if (error instanceof WrongUsage) return refuse(`gridfolio: ${error.message}\n\n${USAGE}`, 2);
    if (error instanceof CannotRead || isSystemError(error)) return refuse(`gridfolio: ${error.message}`, 3);
    throw error;
  }
}

function answer(words: readonly string[]): Promise<ExitStatus> {
  const request = parseRequest(words);
  switch (request.kind) {
    case "help":
      process.stdout.write(`${USAGE}\n`);
      return Promise.resolve(0);
    case "version":
      process.stdout.write(`${VERSION}\n`);
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
  process.stderr.write(`${message}\n`);
  return status;
}

/** Node's own errors about files: they name the file and say what is wrong with it. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error && "syscall" in error;
}
