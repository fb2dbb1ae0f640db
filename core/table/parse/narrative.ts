/** With line breaks and runs of blanks. */
const LONGEST_WRITTEN = 200;

/**
 * Whether a text is longer than any number, date, length of time or word of a list: then it is none of them, and is not
 * searched for one, which could take for ever in fifty thousand blanks.
 *
 * @example isNarrative("12 500 €") // => false
 */
export function isNarrative(text: string): boolean {
  return text.length > LONGEST_WRITTEN && text.trim().length > LONGEST_WRITTEN;
}
