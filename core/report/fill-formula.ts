/** A formula template, taken apart: what stands before, between and behind its `[id]`s. */
export interface FormulaTemplate {
  /** One more than `ids`. */
  readonly texts: readonly string[];
  readonly ids: readonly string[];
}

/**
 * Takes a formula template apart.
 *
 * @example formulaTemplate("[ev]/[ac]") // => { texts: ["", "/", ""], ids: ["ev", "ac"] }
 */
export function formulaTemplate(template: string): FormulaTemplate {
  const pieces = template.split(/\[([^[\]]+)\]/);
  return {
    texts: pieces.filter((_, index) => index % 2 === 0),
    ids: pieces.filter((_, index) => index % 2 === 1),
  };
}

/**
 * A formula template with each `[id]` replaced by where that column stands; `undefined` when one does not stand
 * anywhere, and then the value stands alone.
 *
 * @example fillFormula("[ev]/[ac]", (id) => ({ ev: "F7", ac: "G7" })[id]) // => "F7/G7"
 */
export function fillFormula(
  template: string,
  placeOf: (id: string) => string | undefined,
): string | undefined {
  const { texts, ids } = formulaTemplate(template);
  const places = ids.map(placeOf);
  if (places.includes(undefined)) return undefined;
  return texts.map((text, index) => text + (places[index] ?? "")).join("");
}

/**
 * A formula template for any row, when it is known in which column each `[id]` stands; `undefined` when one does not
 * stand anywhere.
 *
 * @param lettersOf the letters of an id's column
 * @returns the formula of a row that counts from 1
 */
export function rowFormula(
  template: string,
  lettersOf: (id: string) => string | undefined,
): ((row: number) => string) | undefined {
  const { texts, ids } = formulaTemplate(template);
  const letters = ids.map(lettersOf);
  if (letters.includes(undefined)) return undefined;
  const before = texts.map((text, index) => text + (letters[index] ?? ""));
  return (row) => before.join(String(row));
}

/**
 * A number as a formula may hold it in any locale: decimals as a fraction.
 *
 * @example formulaNumber(0.95) // => "95/100"
 */
export function formulaNumber(value: number): string {
  const [whole = "0", decimals = ""] = String(value).split(".");
  if (decimals === "" || String(value).includes("e")) return String(value);
  return `${Number(whole + decimals)}/1${"0".repeat(decimals.length)}`;
}
