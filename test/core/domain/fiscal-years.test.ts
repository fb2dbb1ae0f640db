import { isoDate } from "../../../core/domain/day";
import {
  fiscalPeriods,
  fiscalYearAt,
  fiscalYearNamed,
  fiscalYears,
  type FiscalYears,
} from "../../../core/domain/fiscal-years";
import { fiscalYearName, type Period } from "../../../core/domain/period";
import { aFiscalYear } from "../../doubles/fiscal-calendar";
import { day } from "../../doubles/portfolio";

const shown = ({ start, finish }: Period): string => `${isoDate(start)}…${isoDate(finish)}`;
const yearsOf = (...fiscalCalendar: Parameters<typeof fiscalYears>[0]["fiscalCalendar"][]): FiscalYears =>
  fiscalYears({ settings: { fiscalYearStart: 7 }, fiscalCalendar: fiscalCalendar.flat() });
const at = (years: FiscalYears, date: string): string => {
  const year = fiscalYearAt(years, day(date));
  return `${fiscalYearName(year)} ${shown(year)}`;
};

test("without a calendar a year begins in the month of Settings and is named by its end", () => {
  const years = yearsOf();
  expect(at(years, "2026-09-30")).toBe("FY27 2026-07-01…2027-06-30");
  expect(shown(fiscalYearNamed(years, 2027))).toBe("2026-07-01…2027-06-30");
  expect(shown(fiscalPeriods(years, fiscalYearNamed(years, 2027), [4, 6]))).toBe("2026-10-01…2026-12-31");
});

test("a year that the calendar names by its start is called so, and so are those beyond it", () => {
  const years = yearsOf(aFiscalYear("FY2026", "2026-04-01"));
  expect(at(years, "2027-03-31")).toBe("FY26 2026-04-01…2027-03-31");
  expect(at(years, "2027-04-01")).toBe("FY27 2027-04-01…2028-03-31");
  expect(at(years, "2024-05-01")).toBe("FY24 2024-04-01…2025-03-31");
  expect(shown(fiscalYearNamed(years, 2028))).toBe("2028-04-01…2029-03-31");
  expect(shown(fiscalYearNamed(years, 2026))).toBe("2026-04-01…2027-03-31");
});

test("2026/27 is named by its end; a name without a number stays, and those after it have the year's", () => {
  expect(at(yearsOf(aFiscalYear("2026/27", "2026-04-01")), "2026-04-01")).toMatch(/^FY27 /u);
  const odd = yearsOf(aFiscalYear("Year one", "2026-01-01"));
  expect([at(odd, "2026-05-01"), at(odd, "2027-05-01")].map((text) => text.slice(0, 8))).toEqual([
    "Year one",
    "FY27 202",
  ]);
});

test("a year of 4-4-5 weeks stands for the months that it mostly covers, its periods for their days", () => {
  const years = yearsOf(aFiscalYear("FY27", "2026-12-28", "4-4-5"));
  expect(at(years, "2027-01-01")).toBe("FY27 2027-01-01…2027-12-31");
  const year = fiscalYearAt(years, day("2027-06-30"));
  expect(shown(fiscalPeriods(years, year, [2, 2]))).toBe("2027-01-25…2027-02-21");
  expect(shown(fiscalPeriods(years, year, [1, 3]))).toBe("2026-12-28…2027-03-28");
  expect(shown(fiscalPeriods(years, fiscalYearNamed(years, 2028), [1, 3]))).toBe("2028-01-01…2028-03-31");
});

test("years that are not whole, have no name or no days, or overlap an earlier one give no borders", () => {
  const part = aFiscalYear("FY25", "2024-07-01").slice(3);
  const nameless = aFiscalYear("FY29", "2029-02-01").map((row) => ({ ...row, fiscalYear: null }));
  const dayless = aFiscalYear("FY30", "2030-02-01").map((row) => ({ ...row, finish: null }));
  const twice = [...aFiscalYear("FY27", "2026-07-01"), ...aFiscalYear("FY28", "2027-03-01")];
  const years = yearsOf(part, nameless, dayless, twice);
  expect(years.given.map(({ name }) => name)).toEqual(["FY27"]);
});

test("between two years of the calendar that leave a gap, years go on until the next begins", () => {
  const years = yearsOf(aFiscalYear("FY25", "2025-01-01"), aFiscalYear("FY28", "2027-04-01"));
  expect(at(years, "2027-02-01")).toBe("FY27 2027-01-01…2027-03-31");
});
