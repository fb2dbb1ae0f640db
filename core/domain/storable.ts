/** Halves of surrogate pairs and what is no character. */
const NOT_STORABLE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g;

/**
 * A text without what no workbook can hold: half a pair of surrogates and what is no character.
 *
 * @param instead what stands in place of each
 * @example storable("a\uD800b") // => "a\uFFFDb"
 */
export function storable(text: string, instead = "\uFFFD"): string {
  return text.replace(NOT_STORABLE, instead);
}
