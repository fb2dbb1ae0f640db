import { beginningOf } from "../../core/index";
import { storable } from "./written-value";

/** Room for a number behind it within the 255 that Excel takes. */
const LONGEST_HEADER = 250;

/** Column names as Excel asks for them: none empty, none twice (whatever the case), none longer than a cell shows. */
export function uniqueHeaders(headers: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return headers.map((header, index) => {
    const shown = header.trim() === "" ? `Column${index + 1}` : storable(header);
    const plain = beginningOf(shown, LONGEST_HEADER);
    let name = plain;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${plain}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** A table name that Excel takes and that nothing else in the workbook has; it is taken from then on. */
export function freeTableName(wanted: string, taken: Set<string>): string {
  const word = wanted.replace(/[^\p{L}\p{N}_.]/gu, "_").replace(/^(?![\p{L}_])/u, "_");
  let name = word;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${word}_${number}`;
  taken.add(name.toLowerCase());
  return name;
}

const LONGEST_SHEET_NAME = 31;

/** A sheet name that Excel takes and that no other sheet has; it is taken, in small letters, from then on. */
export function freeSheetName(wanted: string, taken: Set<string>): string {
  const plain =
    storable(wanted)
      .replace(/[[\]:*?/\\\s\p{Cc}]/gu, " ")
      .replace(/^'+|'+$/g, "")
      .trim() || "Sheet";
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` (${number})`;
    // A cut may leave a mark at the end that must not stand there.
    const name = beginningOf(plain, LONGEST_SHEET_NAME - ending.length).replace(/[' ]+$/, "") + ending;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
