import { beginningOf } from "../domain/shortened";
import { storable } from "../domain/storable";

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

/**
 * A table name that Excel takes and that nothing else in the workbook has.
 *
 * @param taken in lower case; the name is added
 */
export function freeTableName(wanted: string, taken: Set<string>): string {
  const word = wanted.replace(/[^\p{L}\p{N}_.]/gu, "_").replace(/^(?![\p{L}_])/u, "_");
  let name = word;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${word}_${number}`;
  taken.add(name.toLowerCase());
  return name;
}

const LONGEST_SHEET_NAME = 31;

/**
 * A name that Excel takes for a sheet and that no other has: at most 31 characters, none of `[]:*?/\\`, no control character
 * and no `_xHHHH_`, which would be read as one.
 *
 * @param taken in lower case; the name is added
 */
export function freeSheetName(wanted: string, taken: Set<string>): string {
  const plain =
    storable(wanted, " ")
      // eslint-disable-next-line no-control-regex -- these are what must not get through
      .replace(/[[\]:*?/\\\s\u0000-\u001F]|_(?=x[0-9A-Fa-f]{4}_)/g, " ")
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
