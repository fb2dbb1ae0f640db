const PLACEHOLDER = /\[([^[\]]+)\]/g;

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
  const missing: string[] = [];
  const filled = template.replace(PLACEHOLDER, (_, id: string) => {
    const place = placeOf(id);
    if (place === undefined) missing.push(id);
    return place ?? "";
  });
  return missing.length === 0 ? filled : undefined;
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
