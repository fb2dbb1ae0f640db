import { dayOf, isoDate } from "../../../../core/domain/day";
import { periodDays, readPeriodName } from "../../../../core/table/header/period-text";
import type { HeaderCell } from "../../../../core/table/header/header-cell";
import { readPeriodHeaders, yearsIn } from "../../../../core/table/header/periods";
import { isDateFormat } from "../../../../core/table/recognise/date-format";

const cell = (value: string | number, column: number, more: Partial<HeaderCell> = {}): HeaderCell => ({
  column,
  value,
  numberFormat: "General",
  groups: [],
  text: String(value),
  ...more,
});
const context = { fiscalYearStart: 1, titleYear: null };
const spans = (
  cells: readonly HeaderCell[],
  given: { fiscalYearStart: number; titleYear: number | null } = context,
) =>
  readPeriodHeaders(cells, given).periods.map(({ start, finish }) => `${isoDate(start)}–${isoDate(finish)}`);

test.each([
  ["Jan 26", "2026-01-01–2026-01-31"],
  ["2026-02", "2026-02-01–2026-02-28"],
  ["Mär 2026", "2026-03-01–2026-03-31"],
  ["Oct-25", "2025-10-01–2025-10-31"],
  ["12/2026", "2026-12-01–2026-12-31"],
  ["Q3 2025", "2025-07-01–2025-09-30"],
  ["2025Q3", "2025-07-01–2025-09-30"],
  ["FY27", "2027-01-01–2027-12-31"],
  ["2026/27", "2027-01-01–2027-12-31"],
  ["KW 12 2026", "2026-03-16–2026-03-22"],
  ["2026-W01", "2025-12-29–2026-01-04"],
  ["CW05 2026", "2026-01-26–2026-02-01"],
  ["W1 2026", "2025-12-29–2026-01-04"],
  ["P01 2026", "2026-01-01–2026-01-31"],
  ["FY25 P12", "2025-12-01–2025-12-31"],
  ["P16/2025", "2025-12-01–2025-12-31"],
  ["FY24 Q1", "2024-01-01–2024-03-31"],
  ["FY2024/25 Q4", "2025-10-01–2025-12-31"],
  ["2. Quartal 2026", "2026-04-01–2026-06-30"],
  ["1Q26", "2026-01-01–2026-03-31"],
  ["H1 2025", "2025-01-01–2025-06-30"],
  ["2. Halbjahr 2026", "2026-07-01–2026-12-31"],
  ["FY25 H2", "2025-07-01–2025-12-31"],
  ["w/c 5 Jan 2026", "2026-01-05–2026-01-05"],
  ["05.01.2026", "2026-01-05–2026-01-05"],
  ["2026年1月", "2026-01-01–2026-01-31"],
])("%s is %s", (text, days) => {
  const name = readPeriodName(text)!;
  const { start, finish } = periodDays(name, name.year!, 1);
  expect(`${isoDate(start)}–${isoDate(finish)}`).toBe(days);
});

test.each([
  "Marketing",
  "Mark",
  "Budget 2026",
  "Total",
  "Sum",
  "Decision",
  "Owner",
  "13/2026",
  "12",
  "Seller",
  "P1",
  "P17",
  "P13 people",
  "H3 2026",
  "CW54",
  "week of planning",
])("%s is no period", (text) => {
  expect(readPeriodName(text)).toBeUndefined();
});

test("a fiscal year is named by the year in which it ends", () => {
  const cells = [cell("FY26", 1), cell("FY27", 2)];
  expect(spans(cells, { fiscalYearStart: 4, titleYear: null })).toEqual([
    "2025-04-01–2026-03-31",
    "2026-04-01–2027-03-31",
  ]);
});

test("years and quarters among months are totals", () => {
  const cells = ["Oct-25", "Nov-25", "Dec-25", "FY25", "Jan-26", "Q1", "Total"].map((text, i) =>
    cell(text, i),
  );
  const { periods, totals } = readPeriodHeaders(cells, context);
  expect(periods.map(({ header }) => header)).toEqual(["Oct-25", "Nov-25", "Dec-25", "Jan-26"]);
  expect(totals).toEqual([3, 5]);
});

test("months take their year from the row above, else from the title, and go up after December", () => {
  const grouped = [cell("Dec", 1, { groups: [2026] }), cell("Jan", 2, { groups: [2027] })];
  const days = ["2026-12-01–2026-12-31", "2027-01-01–2027-01-31"];
  expect(spans(grouped)).toEqual(days);
  expect(spans([cell("Dec", 1), cell("Jan", 2)], { fiscalYearStart: 1, titleYear: 2026 })).toEqual(days);
});

test("months of no year are not guessed", () => {
  const { periods, yearless } = readPeriodHeaders([cell("Jan", 1), cell("Feb", 2)], context);
  expect(periods).toEqual([]);
  expect(yearless).toEqual([1, 2]);
});

test("real dates are weeks or months by how far apart they stand", () => {
  const date = (iso: number, column: number) => cell(iso, column, { numberFormat: "dd/mm/yyyy" });
  const monday = dayOf({ year: 2026, month: 3, day: 2 });
  expect(spans([date(monday, 1), date(monday + 7, 2)])).toEqual([
    "2026-03-02–2026-03-08",
    "2026-03-09–2026-03-15",
  ]);
  const ends = [dayOf({ year: 2026, month: 1, day: 31 }), dayOf({ year: 2026, month: 2, day: 28 })];
  expect(spans(ends.map(date))).toEqual(["2026-01-01–2026-01-31", "2026-02-01–2026-02-28"]);
});

test("one month alone is no grid", () => {
  expect(spans([cell("Jan 26", 1), cell("Name", 2)])).toEqual([]);
});

test("a title names its year once", () => {
  expect(yearsIn("Resource plan FY27")).toEqual([2027]);
  expect(yearsIn("Stand 30.09.2026")).toEqual([]);
});

test("a length of time is no date", () => {
  expect(isDateFormat("[h]:mm")).toBe(false);
  expect(isDateFormat("mmm-yy")).toBe(true);
  expect(isDateFormat('#,##0 "days"')).toBe(false);
});
