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

/** A number format as it is used: each of its sections taken apart; a text where no digits are shown. */
interface NumberSections {
  readonly positive: Section | string;
  readonly negative: Section | string;
  readonly zero: Section | string;
}

interface Section {
  readonly before: string;
  readonly behind: string;
  /** What a shown number is of the value. */
  readonly scale: number;
  /** Steps of a thousand that are left out. */
  readonly thousands: number;
  readonly decimals: number;
  readonly grouped: boolean;
}

/** The few formats that we write, taken apart once each. */
const SECTIONS = new Map<string, NumberSections>();

function sectionsOf(numberFormat: string): NumberSections {
  const [positive = "0", negative, zero] = numberFormat.split(";");
  return {
    positive: sectionOf(positive),
    negative: sectionOf(negative ?? `-${positive}`),
    zero: sectionOf(zero ?? positive),
  };
}

function sectionOf(section: string): Section | string {
  const literal = section.replace(/_./g, "").replace(/"([^"]*)"/g, "$1");
  const match = /[#0](?:[#0,.]*[#0,])?/.exec(literal);
  if (!match) return literal;
  const { 0: digits, index } = match;
  return {
    before: literal.slice(0, index),
    behind: literal.slice(index + digits.length),
    scale: literal.includes("%") ? 100 : 1,
    thousands: /,*$/.exec(digits)?.[0].length ?? 0,
    decimals: /\.(0+)/.exec(digits)?.[1]?.length ?? 0,
    grouped: digits.includes("#,##0"),
  };
}

function numberText(value: number, numberFormat: string): string {
  const known = SECTIONS.get(numberFormat);
  const sections = known ?? sectionsOf(numberFormat);
  if (!known) SECTIONS.set(numberFormat, sections);
  const section = value < 0 ? sections.negative : value === 0 ? sections.zero : sections.positive;
  if (typeof section === "string") return section;
  return section.before + digitsText(Math.abs(value) * section.scale, section) + section.behind;
}

function digitsText(size: number, { thousands, decimals, grouped }: Section): string {
  let scaled = size;
  for (let step = 0; step < thousands; step += 1) scaled /= 1000;
  const text = scaled.toFixed(decimals);
  if (!grouped || scaled < 999) return text;
  const [whole = "0", fraction] = text.split(".");
  const marked = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? marked : `${marked}.${fraction}`;
}
