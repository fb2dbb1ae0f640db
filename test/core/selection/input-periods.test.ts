import { isoDate } from "../../../core/domain/day";
import { fiscalYearAt, fiscalYears } from "../../../core/domain/fiscal-years";
import type { FiscalPeriod } from "../../../core/domain/planning-records";
import { DEFAULT_SETTINGS } from "../../../core/domain/settings";
import { limitPeriod } from "../../../core/selection/input-periods";
import { aFiscalYear } from "../../doubles/fiscal-calendar";
import { day } from "../../doubles/portfolio";

function read(text: string, fiscalCalendar: readonly FiscalPeriod[], fiscalYearStart = 1): string | null {
  const portfolio = { settings: { ...DEFAULT_SETTINGS, fiscalYearStart }, fiscalCalendar };
  const planning = fiscalYearAt(fiscalYears(portfolio), day("2027-02-01"));
  const period = limitPeriod(text, portfolio, planning);
  return period && `${isoDate(period.start)}…${isoDate(period.finish)}`;
}

const BY_START = [...aFiscalYear("FY26", "2026-04-01"), ...aFiscalYear("FY27", "2027-04-01")];
const WEEKS = aFiscalYear("2027", "2026-12-28", "4-4-5");

test.each([
  ["FY26", BY_START, "2026-04-01…2027-03-31"],
  ["Q1 FY27", BY_START, "2027-04-01…2027-06-30"],
  ["H2 FY26", BY_START, "2026-10-01…2027-03-31"],
  ["P03", BY_START, "2026-06-01…2026-06-30"],
  ["P03 FY27", BY_START, "2027-06-01…2027-06-30"],
  ["P01 FY30", BY_START, "2030-04-01…2030-04-30"],
  ["2027", BY_START, "2027-01-01…2027-12-31"],
  ["2027", WEEKS, "2027-01-01…2027-12-31"],
  ["P02", WEEKS, "2027-01-25…2027-02-21"],
  ["FY27 Q1", WEEKS, "2026-12-28…2027-03-28"],
  ["soon", WEEKS, null],
] as const)("%s is a period of the calendar", (text, calendar, days) => {
  expect(read(text, calendar)).toBe(days);
});

test("a period that has a name of its own, in one year only, is that", () => {
  const [first, ...rest] = WEEKS;
  if (!first) throw new RangeError("a period expected");
  expect(read("opening", [{ ...first, period: "Opening" }, ...rest])).toBe("2026-12-28…2027-01-24");
});

test("a quarter or a month without a year is the one in the planning year", () => {
  expect([read("Q2", [], 4), read("Q1", [], 4), read("Mar", [], 4)]).toEqual([
    "2026-04-01…2026-06-30",
    "2027-01-01…2027-03-31",
    "2027-03-01…2027-03-31",
  ]);
});
