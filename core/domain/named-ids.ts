/** Projects that are named before the rest is counted. */
const NAMED = 5;

/**
 * Ids in a row of text; a long list names the first five and counts the rest.
 *
 * @example namedIds(["A", "B", "C", "D", "E", "F"]) // => "A, B, C, D, E and 1 more"
 */
export function namedIds(ids: readonly string[]): string {
  const rest = ids.length > NAMED ? ` and ${ids.length - NAMED} more` : "";
  return `${ids.slice(0, NAMED).join(", ")}${rest}`;
}
