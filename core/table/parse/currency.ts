import { once } from "../../domain/once";

const CODES = new Set(
  (
    "EUR USD GBP CHF JPY CNY AUD CAD NZD SEK NOK DKK PLN CZK HUF RON BGN TRY RUB UAH INR KRW SGD HKD TWD THB MYR IDR " +
    "PHP VND ZAR BRL MXN ARS CLP COP PEN UYU AED SAR QAR KWD BHD OMR JOD ILS EGP NGN KES GHS MAD TND PKR BDT LKR ISK RSD"
  ).split(" "),
);

/** Signs and short names, the longer before those that they hold. */
const SIGNS: readonly (readonly [string, string])[] = [
  ["US$", "USD"],
  ["U$S", "USD"],
  ["AU$", "AUD"],
  ["A$", "AUD"],
  ["CA$", "CAD"],
  ["C$", "CAD"],
  ["R$", "BRL"],
  ["NZ$", "NZD"],
  ["HK$", "HKD"],
  ["S$", "SGD"],
  ["MX$", "MXN"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["$", "USD"],
  ["CN¥", "CNY"],
  ["RMB", "CNY"],
  ["元", "CNY"],
  ["¥", "JPY"],
  ["円", "JPY"],
  ["₹", "INR"],
  ["Rs.", "INR"],
  ["Rs", "INR"],
  ["₩", "KRW"],
  ["zł", "PLN"],
  ["Kč", "CZK"],
  ["Fr.", "CHF"],
  ["₺", "TRY"],
  ["₽", "RUB"],
  ["руб.", "RUB"],
  ["руб", "RUB"],
  ["₴", "UAH"],
  ["₪", "ILS"],
  ["Euros", "EUR"],
  ["euros", "EUR"],
  ["Euro", "EUR"],
  ["euro", "EUR"],
  ["dollars", "USD"],
  ["eur", "EUR"],
  ["usd", "USD"],
  ["gbp", "GBP"],
  ["chf", "CHF"],
  ["inr", "INR"],
];
/** Written in several countries: the currency is not told. */
const UNTOLD = ["kr.", "kr"];
/** Letters stand for a currency only where no other letter follows or comes before. */
const signForms = once(() =>
  [...SIGNS, ...UNTOLD.map((sign) => [sign, null] as const)].map(([sign, code]) => {
    const before = /^[a-z\u0400-\u04ff]/iu.test(sign) ? "(?<!\\p{L})" : "";
    const after = /[a-z\u0400-\u04ff]$/iu.test(sign) ? "(?!\\p{L})" : "";
    return [new RegExp(`${before}${escaped(sign)}${after}`, "u"), code] as const;
  }),
);

function escaped(sign: string): string {
  return sign.replace(/[$.]/g, "\\$&");
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ["euro", "EUR"],
  ["euros", "EUR"],
  ["dollar", "USD"],
  ["dollars", "USD"],
  ["sterling", "GBP"],
  ["zl", "PLN"],
  ["zloty", "PLN"],
  ["kc", "CZK"],
]);

/** A currency in a text, and the text without it. */
export interface TakenCurrency {
  readonly currency: string | null;
  readonly rest: string;
}

/**
 * Takes a currency sign or ISO 4217 code (in capitals) off a text.
 *
 * @example takeCurrency("1,250 EUR") // => { currency: "EUR", rest: "1,250" }
 */
export function takeCurrency(text: string): TakenCurrency {
  if (!MAY_NAME.test(text)) return { currency: null, rest: text };
  const code = [...text.matchAll(/(?<![A-Za-z])[kmTM]?([A-Z]{3})(?![A-Za-z])/g)].find((match) =>
    CODES.has(match[1] ?? ""),
  );
  if (code) {
    const at = code.index + code[0].length - 3;
    return { currency: code[1] ?? null, rest: `${text.slice(0, at)}${text.slice(at + 3)}`.trim() };
  }
  for (const [form, currency] of signForms()) {
    const rest = text.replace(form, "");
    if (rest !== text) return { currency, rest: rest.trim() };
  }
  return { currency: null, rest: text };
}

const MAY_NAME = /[^\d\s.,'’()+-]/;

/**
 * The ISO 4217 code that a Currency cell means; `null` when it means none.
 *
 * @example currencyCode(" eur ") // => "EUR"
 * @example currencyCode("£") // => "GBP"
 */
export function currencyCode(text: string): string | null {
  const plain = text.trim();
  const upper = plain.toUpperCase();
  if (/^[A-Z]{3}$/.test(upper) && (CODES.has(upper) || plain === upper)) return upper;
  return SIGNS.find(([mark]) => mark === plain)?.[1] ?? NAMES.get(plain.toLowerCase()) ?? null;
}

/**
 * The currency that a number format shows; `null` when it shows none.
 *
 * @example formatCurrency("#,##0 [$€-407]") // => "EUR"
 */
export function formatCurrency(numberFormat: string): string | null {
  const shown = [...numberFormat.matchAll(/\[\$([^\]-]*)(?:-[^\]]*)?\]|"([^"]*)"|([€£$¥₹])/g)];
  for (const [, bracketed, quoted, sign] of shown) {
    const currency = takeCurrency(bracketed ?? quoted ?? sign ?? "").currency;
    if (currency !== null) return currency;
  }
  return null;
}
