import type { CellError } from "../../core/index";

/**
 * Errors as Google hands them over: texts. Those of our own custom functions have their reason behind a colon, and
 * `Loading...` is a cell that is still being calculated.
 */
const ERROR = /^(#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!)|Loading\.\.\.)(?:: |$)/;

/**
 * The error that a cell's text is, for tables and for arguments of custom functions alike; a text that the user typed
 * and that says the same is one to a reader too.
 *
 * @example errorIn("#N/A: AC is 0") // => { error: "#N/A" }
 */
export function errorIn(text: string): CellError | undefined {
  const error = ERROR.exec(text)?.[1];
  return error === undefined ? undefined : { error };
}
