import { civilOf } from "../domain/day";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * What a cell shows: the value in one of the number formats that we write (see `numberFormat`), without the blanks
 * that only align it.
 *
 * @example shownText(-1234567, "#,##0,_);(#,##0,);#,##0,_);@_)") // => "(1,235)"
 */
export function shownText(value: string | number | boolean | null, numberFormat: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (numberFormat === ";;;") return "";
  if (/^[dmy ]+$/.test(numberFormat)) return dateText(value, numberFormat);
  if (numberFormat === "" || numberFormat === "General") return String(value);
  return numberText(value, numberFormat);
}

function dateText(day: number, pattern: string): string {
  const { year, month, day: date } = civilOf(day);
  return pattern
    .replace("d", String(date))
    .replace("mmm", MONTHS[month - 1] ?? "")
    .replace("yy", String(year % 100).padStart(2, "0"));
}

function numberText(value: number, numberFormat: string): string {
  const [positive = "0", negative, zero] = numberFormat.split(";");
  const section = value < 0 ? (negative ?? `-${positive}`) : value === 0 ? (zero ?? positive) : positive;
  const literal = section.replace(/_./g, "").replace(/"([^"]*)"/g, "$1");
  const digits = /[#0](?:[#0,.]*[#0,])?/.exec(literal)?.[0] ?? "0";
  return literal.replace(digits, digitsText(Math.abs(value) * (literal.includes("%") ? 100 : 1), digits));
}

function digitsText(size: number, digits: string): string {
  const scaling = /,*$/.exec(digits)?.[0].length ?? 0;
  const decimals = /\.(0+)/.exec(digits)?.[1]?.length ?? 0;
  let scaled = size;
  for (let step = 0; step < scaling; step += 1) scaled /= 1000;
  const [whole = "0", fraction] = scaled.toFixed(decimals).split(".");
  const grouped = digits.includes("#,##0") ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
