import { quotedSheet } from "../domain/cell-ref";

/** Texts, in which nothing is a reference, and names of sheets, quoted and plain. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'(?=!)|[\p{L}_][\p{L}\p{N}_.]*(?=!)/gu;

/**
 * A formula in which sheets go by other names. Texts stay as they are, and so does a reference whose sheet keeps its name.
 *
 * @param nameOf the name that a sheet goes by
 * @example renameSheets("Plan!A1+1", () => "My plan") // => "'My plan'!A1+1"
 */
export function renameSheets(formula: string, nameOf: (sheet: string) => string): string {
  return formula.replace(TOKENS, (token) => {
    if (token.startsWith('"')) return token;
    const name = token.startsWith("'") ? token.slice(1, -1).replace(/''/g, "'") : token;
    const actual = nameOf(name);
    return actual === name ? token : quotedSheet(actual);
  });
}
