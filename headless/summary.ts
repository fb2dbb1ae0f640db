import type { Intake, Outcome, SummaryBlock } from "../core/index";

const WIDEST = 100;
const NARROWEST = 40;

/** Prints what a run found, short enough to be read: the headline, what needs a decision, where the file is. */
export function printSummary(outcome: Outcome, intake: Intake, out: string | undefined): void {
  printBlocks(outcome.summary);
  const errors = outcome.issues.filter(({ severity }) => severity === "error").length;
  const lines = [
    `${counted(intake.tables.length, "table")} read, ${counted(outcome.issues.length, "remark")} (${counted(errors, "error")}): ${out === undefined ? "gridfolio check lists them" : "see PMO Checks"}.`,
    out === undefined
      ? "Nothing was written; --out FILE.xlsx writes the tabs into a copy."
      : `Written: ${out}`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

/** Prints titled lists, with a blank line between them, as wide as the terminal is and no wider than one can read. */
export function printBlocks(blocks: readonly SummaryBlock[]): void {
  const width = Math.max(NARROWEST, Math.min(WIDEST, process.stdout.columns || WIDEST));
  for (const { title, lines } of blocks) {
    const text = [
      ...wrapped(title, { width, indent: "" }),
      ...lines.flatMap((line) => wrapped(line, { width, indent: "  " })),
    ];
    process.stdout.write(`${text.join("\n")}\n\n`);
  }
}

/** A paragraph in lines of at most `width` letters; those after the first are a step further in. */
function wrapped(
  paragraph: string,
  { width, indent }: { readonly width: number; readonly indent: string },
): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of paragraph.replace(/\s+/g, " ").trim().split(" ")) {
    const isFirst = line.trim() === "";
    if (!isFirst && line.length + 1 + word.length > width) {
      lines.push(line);
      line = `${indent}  ${word}`;
    } else line += isFirst ? word : ` ${word}`;
    while (line.length > width) {
      lines.push(line.slice(0, width));
      line = `${indent}  ${line.slice(width)}`;
    }
  }
  return [...lines, line];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
