import { takeCurrency } from "./currency";
import {
  decimalEvidence,
  parseDigits,
  plainNumberText,
  takeSign,
  type DecimalMark,
  type MarkEvidence,
} from "./number";

/** Money as a text gives it: its scale multiplied out, its currency if it names one. */
export interface WrittenMoney {
  readonly value: number;
  readonly currency: string | null;
  /** The text carried its own k, m or bn: a scale of the header does not come on top. */
  readonly scaled: boolean;
}

/** Names of a scale and the zeros that they stand for; short forms of one language are taken where no other means more. */
const SCALE_NAMES: readonly (readonly [number, string])[] = [
  [
    3,
    "k t tsd tausend thousand thousands thd th milliers mille miles '000 '000s 000 000s тыс тысяч 千 tys tkr",
  ],
  [4, "万 만"],
  [5, "lakh lakhs lac lacs"],
  [
    6,
    "m mm mn mio mill million millions millionen millones millón milhão milhões milioni milione mln miljoen miljoner млн миллион миллионов 百万 mkr",
  ],
  [7, "crore crores"],
  [8, "億 亿 억"],
  [
    9,
    "b bn mrd md mds mld milliard milliards milliarden miliardi miliardo miljard miljarder billion billions bilhão bilhões млрд миллиард миллиардов",
  ],
  [12, "tn trn trillion trillions"],
];
const ZEROS: ReadonlyMap<string, number> = new Map(
  SCALE_NAMES.flatMap(([zeros, names]) => names.split(" ").map((name) => [name, zeros] as const)),
);
/** Short forms that mean a scale beside their own country's currency only. */
const LOCAL_ZEROS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  INR: { cr: 7, crs: 7, l: 5, lac: 5 },
  BRL: { mi: 6, bi: 9, mil: 3 },
  EUR: { mil: 3 },
};

const SUFFIX = /^(.*[\d.,)])\s*(\p{L}+)\.?$/u;
const REMARK = /(?<=\S)\s*(?:[*†‡]+|\((?!\s*[cd]r\.?\s*\))(?=[^\d)]*\p{L}{2})[^\d()]*\)|\[[^\]]*\])$/iu;
const ABOUT = /^(?:~|≈|approx\.?|approximately|circa|ca\.?|c\.|est\.|etwa|env\.)\s*(?=[\d€£$¥₹A-Z(-])/u;

/** How many times the number of a scale is: 3 zeros are a thousand. */
function scaleOf(word: string, currency: string | null): number | undefined {
  const name = word.toLowerCase();
  return LOCAL_ZEROS[currency ?? ""]?.[name] ?? ZEROS.get(name);
}

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

const POWERS: ReadonlyMap<number, number> = new Map(
  Array.from({ length: 13 }, (_, zeros) => [Number(`1e${zeros}`), zeros] as const),
);

/** Multiplied out on the decimal digits, so that 2.3 million is 2300000 and not a binary neighbour of it; `scale` is a power of ten. */
export function timesScale(value: number, scale: number): number {
  if (scale === 1) return value;
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + (POWERS.get(scale) ?? 0)}`);
}

interface MoneyBody {
  readonly digits: string;
  readonly negative: boolean;
  readonly scale: number;
  readonly currency: string | null;
}

/** The text without a footnote mark, a remark in brackets or an "about": `£1.2m (est.)`, `~500`. */
export function amountWithoutRemark(text: string): string {
  return text.trim().replace(ABOUT, "").replace(REMARK, "");
}

/** `2.5 Cr` with its crore spelled out, for amounts in rupees: elsewhere CR is a credit. */
export function croreSpelledOut(text: string): string {
  return text.replace(/(\d)\s*crs?\b\.?(?=[\s)-]*$)/i, "$1 crore");
}

function moneyBody(text: string): MoneyBody | null {
  if (text.length > LONGEST_AMOUNT || !/[\d\uff10-\uff19]/.test(text)) return null;
  const written = amountWithoutRemark(plainNumberText(text)).replace(/,[-–]+$|\.[-–]+$/, "");
  const plain = takeCurrency(written).currency === "INR" ? croreSpelledOut(written) : written;
  const { negative, rest } = takeSign(plain);
  const { currency, rest: bare } = takeCurrency(rest);
  const inner = takeSign(bare);
  const suffix = SUFFIX.exec(inner.rest);
  const zeros = suffix ? scaleOf(suffix[2] ?? "", currency) : 0;
  const digits = (suffix ? suffix[1] : inner.rest)?.trim() ?? "";
  if (zeros === undefined || !AMOUNT.test(digits)) return null;
  return { digits, negative: negative !== inner.negative, scale: Number(`1e${zeros}`), currency };
}

const LONGEST_AMOUNT = 60;
const AMOUNT = /^[\d.,\s\u00a0\u2007\u2009\u202f'’‘ʼ`´eE+-]*\d[\d.,\s\u00a0\u2007\u2009\u202f'’‘ʼ`´eE+-]*$/;

/** The unit of money that a header or a title states. */
export interface MoneyUnit {
  readonly scale: number;
  readonly currency: string | null;
}

const SCALE_WORD = [...ZEROS.keys()]
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
    const zeros = ZEROS.get((groups?.["scale"] ?? "").toLowerCase());
    if (zeros !== undefined && (named === "" || currency !== null))
      return { scale: Number(`1e${zeros}`), currency };
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
  return commas === 0 ? 1 : Number(`1e${Math.min(commas, 3) * 3}`);
}
