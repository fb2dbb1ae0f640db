/** What a cell has to which no format was given. */
const PLAIN = "0.###############";

/**
 * An Excel number format (en-US) as Google Sheets writes it: codes of languages and of digits are left out, a currency
 * stands without its language, and "General" inside of a longer format is spelt out.
 *
 * @example toSheetsFormat("[$€-407] #,##0") // => "[$€] #,##0"
 */
export function toSheetsFormat(format: string): string {
  if (format === "" || /^general$/i.test(format)) return "General";
  return outsideOfTexts(format, (code) =>
    code
      .replace(/\[\$([^\]-]*)-[^\]]*\]/g, (_, sign: string) => (sign === "" ? "" : `[$${sign}]`))
      .replace(/\[(?:DBNum\d|NatNum\d[^\]]*|ENG)\]/gi, "")
      .replace(/general/gi, PLAIN),
  );
}

/**
 * A format of Google Sheets as Excel writes it.
 *
 * @example fromSheetsFormat("0.###############") // => "General"
 */
export function fromSheetsFormat(format: unknown): string {
  const isPlain =
    typeof format !== "string" || format === "" || format === PLAIN || /^(general|automatic)$/i.test(format);
  return isPlain ? "General" : format;
}

/** Quoted and escaped characters stay as they are. */
function outsideOfTexts(format: string, change: (code: string) => string): string {
  return format
    .split(/("[^"]*"|\\.)/s)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}
