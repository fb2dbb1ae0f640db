/**
 * The beginning of a text, at most so many UTF-16 units long; never half a character.
 *
 * @example beginningOf("a🚀b", 2) // => "a"
 */
export function beginningOf(text: string, longest: number): string {
  const beginning = text.slice(0, longest);
  const isInsidePair = text.length > longest && /[\uD800-\uDBFF]$/.test(beginning);
  return isInsidePair && /^[\uDC00-\uDFFF]/.test(text.slice(longest)) ? beginning.slice(0, -1) : beginning;
}

/**
 * A text whose end is left out where it is longer than so many UTF-16 units.
 *
 * @example shortened("Data Platform", 6) // => "Data …"
 */
export function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${beginningOf(text, longest - 1)}…`;
}
