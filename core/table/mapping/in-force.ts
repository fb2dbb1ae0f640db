import { isOfTable } from "./kept";
import { sameWords, type MappingRow } from "./mapping";

const TAKEN_BACK: ReadonlySet<string> = new Set(["no", "n", "nein", "non", "false", "0"]);

/**
 * What the user says, of several places where it may stand: a later place says nothing of a header, or of a whole table,
 * that an earlier one is about. A row that says *no* under Confirmed only takes back what the later places say.
 */
export function mappingInForce(places: readonly (readonly MappingRow[])[]): MappingRow[] {
  let inForce: readonly MappingRow[] = [];
  for (const place of places) {
    const before = inForce;
    inForce = [...before, ...place.filter((row) => !before.some((earlier) => isAboutSame(earlier, row)))];
  }
  return inForce.filter(({ confirmed = "" }) => !TAKEN_BACK.has(confirmed.toLowerCase()));
}

function isAboutSame(earlier: MappingRow, row: MappingRow): boolean {
  const onSheet = ["", "*"].includes(earlier.sheet) || sameWords(earlier.sheet, row.sheet);
  const ofHeader =
    earlier.header === row.header || (row.header !== "" && sameWords(earlier.header, row.header));
  return onSheet && ofHeader && (row.beside === undefined || isOfTable(earlier, row.beside));
}
