import type { DecimalMark } from "./number";

export type DateOrder = "day-first" | "month-first" | "year-first";

/** How dates and numbers are written as text in a locale. */
export interface LocaleHabits {
  readonly dateOrder: DateOrder;
  readonly decimalMark: DecimalMark;
}

const MONTH_FIRST = new Set(["en-us", "en-ph", "en-pr", "es-us", "en"]);
const YEAR_FIRST = new Set(["ja", "zh", "ko", "hu", "lt", "sv", "en-ca", "fr-ca"]);
const POINT_LANGUAGES = new Set(["en", "ja", "zh", "ko", "th", "he", "hi"]);
const POINT_LOCALES = new Set([
  "de-ch",
  "de-li",
  "es-mx",
  "es-us",
  "es-pr",
  "es-gt",
  "es-hn",
  "es-ni",
  "es-sv",
  "es-do",
]);

/**
 * The habits of a locale by its tag; `null` for what is no tag.
 *
 * @example localeHabits("de-DE") // => { dateOrder: "day-first", decimalMark: "," }
 */
export function localeHabits(tag: string | null): LocaleHabits | null {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}))?(?:[.@].*)?$/i.exec(tag?.trim() ?? "");
  if (!match) return null;
  const language = (match[1] ?? "").toLowerCase();
  const locale = match[3] === undefined ? language : `${language}-${match[3].toLowerCase()}`;
  const has = (set: ReadonlySet<string>): boolean => set.has(locale) || set.has(language);
  const dateOrder = MONTH_FIRST.has(locale)
    ? "month-first"
    : has(YEAR_FIRST) && locale !== "en-gb"
      ? "year-first"
      : "day-first";
  const pointed = POINT_LANGUAGES.has(language) ? locale !== "en-za" : POINT_LOCALES.has(locale);
  return { dateOrder, decimalMark: pointed ? "." : "," };
}
