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
  // By hand, as it runs once for each of perhaps a million cells.
  let filled = "";
  let done = 0;
  let closed = 0;
  for (let end = template.indexOf("]"); end >= 0; end = template.indexOf("]", closed)) {
    const start = template.lastIndexOf("[", end);
    const isPlaceholder = start >= closed && end > start + 1;
    closed = end + 1;
    if (!isPlaceholder) continue;
    const place = placeOf(template.slice(start + 1, end));
    if (place === undefined) return undefined;
    filled += template.slice(done, start) + place;
    done = closed;
  }
  return filled + template.slice(done);
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
