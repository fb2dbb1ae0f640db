import type { Format } from "../domain/measure";
import type { ReportContext } from "./report-context";

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ["EUR", "€"],
  ["USD", "$"],
  ["GBP", "£"],
  ["JPY", "¥"],
  ["INR", "₹"],
]);

/** Positive, negative, zero and text, so set that their digits stand under each other. */
const aligned = (digits: string): string => `${digits}_);(${digits});${digits}_);@_)`;

/** Put together once: a cell is asked for its number format, and there are cells by the million. */
const MONEY = { 1: aligned("#,##0"), k: aligned("#,##0,"), m: aligned("#,##0.0,,") };
const INDEX = aligned("0.00");
const PERCENT = aligned("0%");
const SMALL_PERCENT = aligned("0.0%");
const WHOLE = aligned("#,##0");
const ONE_DECIMAL = aligned("#,##0.0");

/** Below this, a percentage that is rounded to whole points says too little. */
const SMALL_SHARE = 0.0995;

/**
 * A currency as people write it before an amount: its sign, or its code and a space; empty when it is not known.
 *
 * @example currencySign("CHF") // => "CHF "
 */
export function currencySign(currency: string): string {
  return SYMBOLS.get(currency) ?? (currency === "" ? "" : `${currency} `);
}

/**
 * The number format (en-US form) in which a figure of this kind stands on every tab: negatives in parentheses, money
 * in the report's unit, a percentage with a decimal under 10 %. Empty for text.
 *
 * @example numberFormat("index", { moneyUnit: "k" }) // => "0.00_);(0.00);0.00_);@_)"
 */
export function numberFormat(
  format: Format,
  context: Pick<ReportContext, "moneyUnit">,
  value?: unknown,
): string {
  switch (format) {
    case "money":
      return MONEY[context.moneyUnit];
    case "index":
      return INDEX;
    case "percent":
      return typeof value === "number" && isSmallShare(value) ? SMALL_PERCENT : PERCENT;
    case "days":
    case "hours":
    case "integer":
      return WHOLE;
    case "weeks":
    case "fte":
    case "years":
    case "score":
      return ONE_DECIMAL;
    case "change":
      return '+#,##0;"−"#,##0;0;@';
    case "date":
      return "d mmm yy";
    case "month":
      return "mmm yy";
    case "text":
    case "id":
    case "long-text":
    case "rag":
    case "severity":
      return "";
  }
}

function isSmallShare(share: number): boolean {
  return share !== 0 && Math.abs(share) < SMALL_SHARE;
}

/**
 * A column's header, with the unit of money that its cells are in.
 *
 * @example columnHeader({ title: "EAC", format: "money" }, { currency: "EUR", moneyUnit: "k" }) // => "EAC (k€)"
 */
export function columnHeader(
  column: { readonly title: string; readonly format: Format },
  context: Pick<ReportContext, "currency" | "moneyUnit">,
): string {
  if (column.format !== "money") return column.title;
  const unit = `${context.moneyUnit === "1" ? "" : context.moneyUnit}${currencySign(context.currency).trim()}`;
  return unit === "" || column.title.endsWith(`(${unit})`) ? column.title : `${column.title} (${unit})`;
}

/**
 * Money in a sentence or a tile: its sign and three significant digits, `–` when it is not known.
 *
 * @example headlineMoney(-1234567, "EUR") // => "−€1.23m"
 */
export function headlineMoney(amount: number | null, currency: string): string {
  if (amount === null) return "–";
  const [scale, suffix] = scaleOf(Math.abs(amount));
  return `${amount < 0 ? "−" : ""}${currencySign(currency)}${threeDigits(Math.abs(amount) / scale)}${suffix}`;
}

function scaleOf(size: number): [number, string] {
  if (size >= 999_500_000) return [1_000_000_000, "bn"];
  if (size >= 999_500) return [1_000_000, "m"];
  return size >= 1000 ? [1000, "k"] : [1, ""];
}

function threeDigits(size: number): string {
  if (size >= 99.95) return String(Math.round(size));
  const decimals = size >= 9.995 ? 1 : 2;
  return String(Number(size.toFixed(decimals)));
}
