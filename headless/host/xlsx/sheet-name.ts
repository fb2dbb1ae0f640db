import { beginningOf } from "../../../core/index";
import { NOT_XML } from "./xml";

const LONGEST_NAME = 31;

/**
 * A name that Excel takes for a sheet and that no other has: at most 31 characters, none of `[]:*?/\\`, no control character
 * and no `_xHHHH_`, which would be read as one.
 *
 * @param taken in lower case; the name is added
 */
export function freeSheetName(wanted: string, taken: Set<string>): string {
  const plain =
    wanted
      .replace(/[[\]:*?/\\]|_(?=x[0-9A-Fa-f]{4}_)/g, " ")
      .replace(NOT_XML, " ")
      .replace(/\s/g, " ")
      .replace(/^'+|'+$/g, "")
      .trim() || "Sheet";
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` (${number})`;
    // A cut may leave a mark at the end that must not stand there.
    const name = beginningOf(plain, LONGEST_NAME - ending.length).replace(/[' ]+$/, "") + ending;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
