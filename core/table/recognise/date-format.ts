import { oncePerText } from "../../domain/once-per-text";

/**
 * Whether a number format shows a date (and not a length of time such as `[h]:mm`).
 *
 * @example isDateFormat("dd/mm/yyyy") // => true
 */
export function isDateFormat(numberFormat: string): boolean {
  return showsDate(numberFormat);
}

/** Every number of a sheet is asked for its format, and a workbook has a few. */
const showsDate = oncePerText((numberFormat) => {
  if (numberFormat === "General") return false;
  const bare = numberFormat
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[[^\]]*\]/g, "")
    .toLowerCase();
  return /[yd]|mmm/.test(bare.replace(/general|standard/g, "")) && !/[#0?]/.test(bare.replace(/\.0+/g, ""));
});
