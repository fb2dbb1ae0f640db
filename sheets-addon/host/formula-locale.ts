/** Languages that write 1.5 with a point; all others that Google Sheets offers take a comma. */
const POINT =
  /^(en|zh|ja|ko|th|he|iw|hi|bn|ta|te|mr|gu|kn|ml|pa|cy|ga|mn|my|fil|tl|ms|sw|ar|fa|ur|am|si|ne)(_|-|$)/i;
/** Places that write it otherwise than their language does elsewhere. */
const POINT_IN = /^(es_(MX|US|PR|DO|GT|HN|NI|PA|SV|PE)|(de|it)_(CH|LI)|.._CH)$/i;
const COMMA_IN = /^(en_(ZA|ID)|fr_CH)$/i;

const TEXTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'/.source;
const MARKS = /[{}();,\\]/.source;

interface Separators {
  /** Texts, names of sheets, numbers with decimals, and what may separate. */
  readonly tokens: RegExp;
  /** Between arguments, and between the columns of an array. */
  readonly arguments: readonly [from: string, to: string];
  readonly columns: readonly [from: string, to: string];
  readonly decimal: readonly [from: string, to: string];
}

const TO_COMMA: Separators = {
  tokens: new RegExp(`${TEXTS}|\\d+\\.\\d+|${MARKS}`, "g"),
  arguments: [",", ";"],
  columns: [",", "\\"],
  decimal: [".", ","],
};
const FROM_COMMA: Separators = {
  tokens: new RegExp(`${TEXTS}|\\d+,\\d+|${MARKS}`, "g"),
  arguments: [";", ","],
  columns: ["\\", ","],
  decimal: [",", "."],
};

/** Whether formulas in a spreadsheet of this locale (`de_DE`) have a comma in numbers, and so semicolons between arguments. */
export function hasDecimalComma(locale: string): boolean {
  const plain = locale.replace("-", "_");
  return COMMA_IN.test(plain) || !(POINT.test(plain) || POINT_IN.test(plain) || plain === "");
}

/**
 * A formula in its en-US form as a spreadsheet with decimal commas takes it.
 *
 * @example toCommaFormula('ROUND(A1*1.5,2)&","') // => 'ROUND(A1*1,5;2)&","'
 */
export function toCommaFormula(formula: string): string {
  return separated(formula, TO_COMMA);
}

/**
 * The other way round.
 *
 * @example fromCommaFormula("ROUND(A1*1,5;2)") // => "ROUND(A1*1.5,2)"
 */
export function fromCommaFormula(formula: string): string {
  return separated(formula, FROM_COMMA);
}

function separated(formula: string, separators: Separators): string {
  // In braces what separates is of the array, but for a function's arguments there.
  const open: string[] = [];
  return formula.replace(separators.tokens, (token) => {
    if (/^["']/.test(token)) return token;
    if (/^\d/.test(token)) return token.replace(...separators.decimal);
    if (token === "{" || token === "(") open.push(token);
    else if (token === "}" || token === ")") open.pop();
    const [from, to] = open[open.length - 1] === "{" ? separators.columns : separators.arguments;
    return token === from ? to : token;
  });
}
