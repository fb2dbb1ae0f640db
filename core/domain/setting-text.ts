import { isoDate } from "./day";
import type { Settable } from "./setting-kinds";
import type { Settings } from "./settings";

/**
 * A setting's value as it can be written down and read again, whatever the locale.
 *
 * @param value as it was read: a day, a number, a share 0–1, a word; empty text where it is not known
 * @example settingText({ key: "discountRate", label: "Discount rate", type: "share" }, 0.08) // => "8 %"
 */
export function settingText({ type }: Settable, value: Settings[keyof Settings]): string {
  if (value === null) return "";
  if (typeof value !== "number") return value;
  if (type === "date") return isoDate(value);
  // Twelve digits: 0.07 * 100 is not quite 7.
  return type === "share" ? `${Number((value * 100).toPrecision(12))} %` : String(value);
}
