import type { Settings } from "../domain/settings";
import { on, type SampleCell, type SampleTable } from "./sample-table";

/** What the sample sets; everything else keeps its default. Shares as fractions, dates as serial numbers. */
export const SAMPLE_SETTINGS: readonly (readonly [key: keyof Settings, value: SampleCell])[] = [
  ["statusDate", on("2026-09-30")],
  ["actualsThrough", on("2026-09-30")],
  ["currency", "EUR"],
  ["fiscalYearStart", 1],
  ["planningYear", on("2027-01-01")],
  ["budget", 14_500_000],
  ["valuationDate", on("2027-01-01")],
  ["discountRate", 0.08],
  ["moneyUnit", "k"],
  ["period", "month"],
  ["capacityPeriods", 12],
  ["availabilityMultipliesFte", "yes"],
];

const HOLIDAYS: readonly (readonly [day: string, name: string])[] = [
  ["2026-12-24", "Christmas Eve"],
  ["2026-12-25", "Christmas Day"],
  ["2026-12-31", "New Year's Eve"],
  ["2027-01-01", "New Year"],
  ["2027-03-26", "Good Friday"],
  ["2027-03-29", "Easter Monday"],
  ["2027-05-06", "Ascension Day"],
  ["2027-05-17", "Whit Monday"],
  ["2027-12-24", "Christmas Eve"],
  ["2027-12-31", "New Year's Eve"],
];

/** The dollar fell after the budget for 2026 was made. There is no rate before the end of 2025. */
const RATES: readonly (readonly [rate: number, date: string, type: string])[] = [
  [0.92, "2026-01-01", "budget"],
  [0.875, "2026-01-01", "average"],
  [0.875, "2025-12-31", "closing"],
  [0.875, "2026-09-30", "closing"],
  [0.875, "2027-01-01", "budget"],
];

/** The working calendar. */
export function calendarsTable(): SampleTable {
  return { kind: "calendars", rows: [{ name: "Germany", workingDays: "Mon-Fri", hoursPerDay: 8 }] };
}

/** The days on which nobody works. */
export function holidaysTable(): SampleTable {
  return {
    kind: "holidays",
    rows: HOLIDAYS.map(([day, name]) => ({ date: on(day), calendar: "Germany", name })),
  };
}

/** What a dollar is worth in euros. */
export function ratesTable(): SampleTable {
  return {
    kind: "rates",
    rows: RATES.map(([rate, date, type]) => ({ currency: "USD", rate, date: on(date), type })),
  };
}
