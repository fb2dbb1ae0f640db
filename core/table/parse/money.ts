import { takeCurrency } from "./currency";
import { decimalEvidence, parseDigits, takeSign, type DecimalMark, type MarkEvidence } from "./number";

/** Money as a text gives it: its scale multiplied out, its currency if it names one. */
export interface WrittenMoney {
  readonly value: number;
  readonly currency: string | null;
  /** The text carried its own k, m or bn: a scale of the header does not come on top. */
  readonly scaled: boolean;
}

const THOUSAND = 1000;
const MILLION = 1_000_000;
const BILLION = 1_000_000_000;

const SCALES: ReadonlyMap<string, number> = new Map([
  ["k", THOUSAND],
  ["t", THOUSAND],
  ["tsd", THOUSAND],
  ["tausend", THOUSAND],
  ["thousand", THOUSAND],
  ["thousands", THOUSAND],
  ["thd", THOUSAND],
  ["milliers", THOUSAND],
  ["miles", THOUSAND],
  ["'000", THOUSAND],
  ["'000s", THOUSAND],
  ["000", THOUSAND],
  ["000s", THOUSAND],
  ["m", MILLION],
  ["mm", MILLION],
  ["mn", MILLION],
  ["mio", MILLION],
  ["mill", MILLION],
  ["million", MILLION],
  ["millions", MILLION],
  ["millionen", MILLION],
  ["millones", MILLION],
  ["b", BILLION],
  ["bn", BILLION],
  ["mrd", BILLION],
  ["billion", BILLION],
  ["billions", BILLION],
  ["milliarden", BILLION],
]);

const SUFFIX = /^(.*[\d.,)])\s*([A-Za-z]+)\.?$/;

/** The marks that a money text shows; `none` when it is no money. */
export function moneyEvidence(text: string): MarkEvidence {
  const body = moneyBody(text);
  return body === null ? "none" : decimalEvidence(body.digits);
}

/**
 * Reads money by its column's decimal mark; `null` when it is none.
 *
 * @example parseMoney("€1.2m", ".") // => { value: 1200000, currency: "EUR", scaled: true }
 * @example parseMoney("1.234,56-", ",") // => { value: -1234.56, currency: null, scaled: false }
 */
export function parseMoney(text: string, mark: DecimalMark): WrittenMoney | null {
  const body = moneyBody(text);
  const digits = body && parseDigits(body.digits, mark);
  if (!body || digits === null) return null;
  const value = timesScale(digits, body.scale);
  return {
    value: body.negative && value !== 0 ? -value : value,
    currency: body.currency,
    scaled: body.scale !== 1,
  };
}

/** Multiplied out on the decimal digits, so that 2.3 million is 2300000 and not a binary neighbour of it. */
export function timesScale(value: number, scale: number): number {
  if (scale === 1) return value;
  const [digits = "", exponent = "0"] = String(value).split("e");
  const zeros = scale === THOUSAND ? 3 : scale === MILLION ? 6 : 9;
  return Number(`${digits}e${Number(exponent) + zeros}`);
}

interface MoneyBody {
  readonly digits: string;
  readonly negative: boolean;
  readonly scale: number;
  readonly currency: string | null;
}

function moneyBody(text: string): MoneyBody | null {
  const { negative, rest } = takeSign(text.normalize("NFC").replace(/,-+$|\.-+$/, ""));
  const { currency, rest: bare } = takeCurrency(rest);
  const inner = takeSign(bare);
  const suffix = SUFFIX.exec(inner.rest);
  const scale = suffix ? SCALES.get((suffix[2] ?? "").toLowerCase()) : 1;
  const digits = (suffix ? suffix[1] : inner.rest)?.trim() ?? "";
  if (scale === undefined || !/^[\d.,\s\u00a0\u202f'’eE+-]*\d[\d.,\s\u00a0\u202f'’eE+-]*$/.test(digits))
    return null;
  return { digits, negative: negative !== inner.negative, scale, currency };
}

/** The unit of money that a header or a title states. */
export interface MoneyUnit {
  readonly scale: number;
  readonly currency: string | null;
}

const SCALE_WORD = [...SCALES.keys()]
  .filter((word) => word.length > 1)
  .sort((a, b) => b.length - a.length)
  .join("|");
const CURRENCY = "US\\$|A\\$|C\\$|€|£|\\$|¥|₹|[A-Z]{3}|euros?|dollars?";
const UNIT_FORMS: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?<currency>${CURRENCY})\\s*(?:in\\s+)?(?<scale>${SCALE_WORD}|[kKmMtb])\\.?(?![\\p{L}\\d])`,
    "gu",
  ),
  new RegExp(
    `(?<![\\p{L}\\d])(?<scale>${SCALE_WORD}|[kKmMTb])\\.?\\s?(?:of\\s+)?(?<currency>${CURRENCY})(?!\\p{L})`,
    "giu",
  ),
  new RegExp(`(?<!\\p{L})(?:in|en)\\s+(?<scale>${SCALE_WORD})(?![\\p{L}\\d])`, "giu"),
  new RegExp(`[([]\\s*(?:in\\s+)?(?<scale>${SCALE_WORD}|[kKmM])\\.?\\s*[)\\]]`, "giu"),
];

/**
 * The scale and currency that a header or title states; `null` when it states none.
 *
 * @example moneyUnit("Baseline (£m)") // => { scale: 1000000, currency: "GBP" }
 * @example moneyUnit("Beträge in TEUR") // => { scale: 1000, currency: "EUR" }
 */
export function moneyUnit(text: string): MoneyUnit | null {
  for (const { groups } of UNIT_FORMS.flatMap((form) => [...text.matchAll(form)])) {
    const named = groups?.["currency"] ?? "";
    const currency =
      takeCurrency(named).currency ?? takeCurrency(named.toUpperCase()).currency ?? wordCurrency(named);
    const scale = SCALES.get((groups?.["scale"] ?? "").toLowerCase());
    if (scale !== undefined && (named === "" || currency !== null)) return { scale, currency };
  }
  const alone = takeCurrency(text).currency;
  return alone === null ? null : { scale: 1, currency: alone };
}

function wordCurrency(word: string): string | null {
  return /euro/i.test(word) ? "EUR" : /dollar/i.test(word) ? "USD" : null;
}

/**
 * By how much a number format shrinks what it shows: `#,##0,` shows thousands of what stands in the cell.
 *
 * @example shownScale("#,##0,,\"m\"") // => 1000000
 */
export function shownScale(numberFormat: string): number {
  const positive = (numberFormat.split(";")[0] ?? "").replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "");
  const commas = /[0#?](,+)(?![0#?])/.exec(positive)?.[1]?.length ?? 0;
  return commas === 0 ? 1 : commas === 1 ? THOUSAND : commas === 2 ? MILLION : BILLION;
}
