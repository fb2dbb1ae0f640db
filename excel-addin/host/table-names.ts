/** Column names as Excel asks for them: none empty, none twice (whatever the case), none longer than a cell shows. */
export function uniqueHeaders(headers: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return headers.map((header, index) => {
    const plain = (header.trim() === "" ? `Column${index + 1}` : header).slice(0, 250);
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

/** A sheet name that Excel takes and that no other sheet has; it is taken from then on. */
export function freeSheetName(wanted: string, taken: Set<string>): string {
  const plain =
    wanted
      .replace(/[[\]:*?/\\]/g, " ")
      .replace(/^'+|'+$/g, "")
      .trim() || "Sheet";
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` (${number})`;
    const name = plain.slice(0, LONGEST_SHEET_NAME - ending.length) + ending;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
