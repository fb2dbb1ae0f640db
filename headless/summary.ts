import { beginningOf, shortened, type Intake, type Outcome, type SummaryBlock } from "../core/index";
import { plainText, printLines } from "./print";

const WIDEST = 100;
const NARROWEST = 40;
/** Names of fifty thousand letters are cut. */
const LONGEST_PARAGRAPH = 1000;

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
  printLines(lines);
}

/** Prints titled lists, with a blank line between them, as wide as the terminal is and no wider than one can read. */
export function printBlocks(blocks: readonly SummaryBlock[]): void {
  const width = Math.max(NARROWEST, Math.min(WIDEST, process.stdout.columns || WIDEST));
  for (const { title, lines } of blocks) {
    const text = [
      ...wrapped(title, { width, indent: "" }),
      ...lines.flatMap((line) => wrapped(line, { width, indent: "  " })),
    ];
    printLines([...text, ""]);
  }
}

/** A paragraph in lines of at most `width` letters; those after the first are a step further in. */
function wrapped(
  paragraph: string,
  { width, indent }: { readonly width: number; readonly indent: string },
): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of shownParagraph(paragraph).split(" ")) {
    const isFirst = line.trim() === "";
    if (!isFirst && line.length + 1 + word.length > width) {
      lines.push(line);
      line = `${indent}  ${word}`;
    } else line += isFirst ? word : ` ${word}`;
    while (line.length > width) {
      const part = beginningOf(line, width);
      lines.push(part);
      line = `${indent}  ${line.slice(part.length)}`;
    }
  }
  return [...lines, line];
}

/** On one line, with what a terminal would obey written out before it is measured. */
function shownParagraph(paragraph: string): string {
  return plainText(shortened(paragraph.replace(/\s+/g, " ").trim(), LONGEST_PARAGRAPH));
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
