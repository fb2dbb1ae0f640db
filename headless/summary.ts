import type { Intake, Outcome, SummaryBlock } from "../core/index";

/** Prints what a run found, short enough to be read: the headline, what needs a decision, where the file is. */
export function printSummary(outcome: Outcome, intake: Intake, out: string | undefined): void {
  printBlocks(outcome.summary);
  const errors = outcome.issues.filter(({ severity }) => severity === "error").length;
  const lines = [
    `${intake.tables.length} tables read, ${outcome.issues.length} remarks (${errors} errors): see PMO Checks.`,
    out === undefined
      ? "Nothing was written; --out FILE.xlsx writes the tabs into a copy."
      : `Written: ${out}`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

/** Prints titled lists. */
export function printBlocks(blocks: readonly SummaryBlock[]): void {
  for (const { title, lines } of blocks) {
    process.stdout.write(`${title}\n${lines.map((line) => `  ${line}`).join("\n")}\n\n`);
  }
}
