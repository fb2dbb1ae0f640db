import { shortened } from "../core/index";

/**
 * Characters that a terminal obeys or that hide what is there: control characters but for line breaks, other marks that
 * break a line or turn the direction of writing, blanks without a width, halves of pairs and what is no character.
 */
const OBEYED =
  // eslint-disable-next-line no-control-regex -- these are what must not get through
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A text in which what a terminal would obey is written out (`\u001b`), as JSON may write it too: a document stays the same. */
export function plainText(text: string): string {
  return text.replace(OBEYED, writtenOut);
}

/** Longer ones are no help to anybody: a name of fifty thousand letters. */
const LONGEST_LINE = 4000;

/** Prints lines on standard output; a line break inside of one is written out too. */
export function printLines(lines: readonly string[]): void {
  const plain = lines.map((line) => plainText(shortened(line, LONGEST_LINE)).replace(/\n/g, writtenOut));
  process.stdout.write(`${plain.join("\n")}\n`);
}

function writtenOut(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
