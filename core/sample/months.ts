import { addMonths, civilOf, type Day } from "../domain/day";
import { on } from "./sample-table";

/** The months of the sample's ledger, from its first. */
export const FIRST_MONTH: Day = on("2025-01-01");
export const LEDGER_MONTHS = 48;

/** The day to which the sample stands, and its last closed period. */
export const STATUS_DAY: Day = on("2026-09-30");

/**
 * A month's place in the ledger, 0 for January 2025.
 *
 * @example monthIndex("2026-09") // => 20
 */
export function monthIndex(isoMonth: string): number {
  const { year, month } = civilOf(on(`${isoMonth}-01`));
  return (year - civilOf(FIRST_MONTH).year) * 12 + month - 1;
}

/**
 * First day of a month of the ledger.
 *
 * @example monthStart(20) // => 46266
 */
export function monthStart(index: number): Day {
  return addMonths(FIRST_MONTH, index);
}

/**
 * Last day of a month of the ledger.
 *
 * @example monthEnd(20) // => 46295
 */
export function monthEnd(index: number): Day {
  return addMonths(FIRST_MONTH, index + 1) - 1;
}

/** The month of the status date. */
export const STATUS_MONTH = monthIndex("2026-09");
