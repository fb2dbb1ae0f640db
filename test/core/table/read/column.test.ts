import { dayOf } from "../../../../core/domain/day";
import {
  DATE,
  DAYS,
  HOURS,
  ID,
  LIST,
  MONEY,
  NUMBER,
  PERCENT,
  PROBABILITY,
  TEXT,
  YES_NO,
} from "../../../../core/table/kinds/column";
import { RAG, VERSION } from "../../../../core/table/kinds/words";
import { localeHabits } from "../../../../core/table/parse/locale";
import { sortCells } from "../../../../core/table/read/cells";
import { readColumn } from "../../../../core/table/read/column";
import type { ColumnToRead, ReadingContext } from "../../../../core/table/read/context";
import { readDateColumn } from "../../../../core/table/read/date-column";
import { markOfTable } from "../../../../core/table/read/decimal-mark";
import { fillRating } from "../../../../core/table/read/fill-colour";
import { readMoneyColumn } from "../../../../core/table/read/money-column";
import { readNumberColumn } from "../../../../core/table/read/number-column";
import { readPercentColumn } from "../../../../core/table/read/percent-column";
import { readEnumColumn } from "../../../../core/table/read/word-column";
import { columnOf, NO_CONTEXT } from "../column-of";

const valuesIn = (column: ColumnToRead, context: ReadingContext = NO_CONTEXT): unknown[] => {
  const { values } = readColumn(column, context);
  return column.cells.map(({ row }) => values.get(row) ?? null);
};
const codesIn = (column: ColumnToRead, context: ReadingContext = NO_CONTEXT): string[] =>
  readColumn(column, context).findings.map(({ code }) => code);
const english: ReadingContext = {
  ...NO_CONTEXT,
  habits: localeHabits("en-GB"),
  habitsFrom: "the Locale setting en-GB",
};

test("one cell that leaves no doubt decides what 1.234 means in its whole column", () => {
  expect(valuesIn(columnOf(MONEY, ["1.234", "99,50"]))).toEqual([1234, 99.5]);
  expect(valuesIn(columnOf(MONEY, ["1.234", "99.50"]))).toEqual([1.234, 99.5]);
});

test("1,234 alone is asked about, unless the locale decides it, and then that is said", () => {
  const column = columnOf(MONEY, ["1,234", 50]);
  expect(valuesIn(column)).toEqual([null, 50]);
  expect(codesIn(column)).toEqual(["ambiguous-number"]);
  expect(valuesIn(column, english)).toEqual([1234, 50]);
  expect(readMoneyColumn(column, english).assumptions[0]?.how).toContain("the Locale setting en-GB");
});

test("the table's other columns decide a column that shows nothing itself", () => {
  const other = columnOf(MONEY, ["£82.40"]);
  expect(markOfTable([columnOf(MONEY, ["£32,614"]), other])).toBe(".");
  expect(markOfTable([columnOf(MONEY, ["1,50"]), other])).toBeUndefined();
  expect(valuesIn(columnOf(MONEY, ["£32,614"]), { ...NO_CONTEXT, tableMark: "." })).toEqual([32_614]);
});

test("the scale of the header is multiplied out, but not on top of the cell's own or of a format in thousands", () => {
  const unit = { scale: 1000, currency: "EUR", from: "Budget (k€)" };
  const reading = readMoneyColumn(columnOf(MONEY, [2400, "1.5m", "(12)"], { unit }), NO_CONTEXT);
  expect([...reading.values.values()]).toEqual([2_400_000, 1_500_000, -12_000]);
  expect([...(reading.currencies?.values() ?? [])]).toEqual(["EUR", "EUR", "EUR"]);
  expect(reading.assumptions.map(({ how }) => how)).toEqual(['Multiplied by 1,000, as "Budget (k€)" says.']);
  expect(valuesIn(columnOf(MONEY, [2_400_000], { unit, numberFormat: "#,##0," }))).toEqual([2_400_000]);
});

test("what is not known is unknown and counted, never 0", () => {
  const column = columnOf(MONEY, ["TBC", "n/a", "", null, { error: "#DIV/0!" }, "Loading…", "twelve", 0]);
  expect(valuesIn(column)).toEqual([null, null, null, null, null, null, null, 0]);
  expect(codesIn(column).sort()).toEqual([
    "error-cell",
    "not-a-number",
    "said-not-known",
    "said-not-known",
    "source-not-loaded",
  ]);
  expect(sortCells(column).filled).toHaveLength(2);
});

test("a column of percentages from 0 to 100 is read as shares, and that is said", () => {
  const column = columnOf(PERCENT, [54, 100, 0, 1]);
  expect(valuesIn(column)).toEqual([0.54, 1, 0, 0.01]);
  expect(readPercentColumn(column, NO_CONTEXT).assumptions).toHaveLength(1);
});

test("shares, percent signs and percent formats are read as they stand", () => {
  expect(valuesIn(columnOf(PERCENT, [0.54, 1, 1.2]))).toEqual([0.54, 1, 1.2]);
  expect(valuesIn(columnOf(PERCENT, ["54%", "12,5 %", 60]))).toEqual([0.54, 0.125, 0.6]);
  expect(valuesIn(columnOf(PERCENT, [0.01, 1], { numberFormat: "0%" }))).toEqual([0.01, 1]);
});

test("54 in a column of shares is asked about, and the row keeps no percentage", () => {
  const column = columnOf(PERCENT, [0.54, 0.2, 0.9, 54]);
  expect(valuesIn(column)).toEqual([0.54, 0.2, 0.9, null]);
  expect(codesIn(column)).toEqual(["mixed-percent"]);
  expect(codesIn(columnOf(PERCENT, [0.5, 54], { numberFormat: "0%" }))).toEqual(["mixed-percent"]);
});

test("a rating from 1 to 5 is no probability", () => {
  expect(codesIn(columnOf(PROBABILITY, [1, 3, 5]))).toEqual(Array(3).fill("rating-not-probability"));
  expect(valuesIn(columnOf(PROBABILITY, [0.1, 0.5, "60 %"]))).toEqual([0.1, 0.5, 0.6]);
});

test("a date that cannot be told is asked about, unless another cell or the locale tells", () => {
  expect(codesIn(columnOf(DATE, ["03/04/2027", "01/02/2027"]))).toEqual(["ambiguous-date", "ambiguous-date"]);
  expect(valuesIn(columnOf(DATE, ["03/04/2027", "25/12/2026"]))[0]).toBe(
    dayOf({ year: 2027, month: 4, day: 3 }),
  );
  expect(valuesIn(columnOf(DATE, ["03/04/2027", "12/25/2026"]))[0]).toBe(
    dayOf({ year: 2027, month: 3, day: 4 }),
  );
  expect(valuesIn(columnOf(DATE, ["03/04/2027", "25/12/2026", "12/25/2026"]))[0]).toBeNull();
  const told = readDateColumn(columnOf(DATE, ["03/04/2027"]), english);
  expect([...told.values.values()]).toEqual([dayOf({ year: 2027, month: 4, day: 3 })]);
  expect(told.assumptions[0]?.how).toContain("day first, as the Locale setting en-GB says");
});

test("real dates, serials without a format, packed dates and years are dates; 31.11. is none", () => {
  expect(valuesIn(columnOf(DATE, [46_295.5], { numberFormat: "dd/mm/yyyy" }))).toEqual([46_295.5]);
  const column = columnOf(DATE, [46_295, 20_260_930, "31.11.2026", 12]);
  expect(valuesIn(column)).toEqual([46_295, 46_295, null, null]);
  expect(codesIn(column)).toEqual(["impossible-date", "not-a-date"]);
  expect(readDateColumn(column, NO_CONTEXT).assumptions).toHaveLength(1);
});

test("a month means its first day for a start and its last day for a finish", () => {
  expect(valuesIn(columnOf(DATE, ["Mar 2027"], { field: "start" }))).toEqual([
    dayOf({ year: 2027, month: 3, day: 1 }),
  ]);
  expect(valuesIn(columnOf(DATE, ["Mar 2027"], { field: "finish" }))).toEqual([
    dayOf({ year: 2027, month: 3, day: 31 }),
  ]);
});

test("durations are read by the unit of the cell, else of the header", () => {
  expect(valuesIn(columnOf(DAYS, [5, "5d", "2 wks", "16h"]))).toEqual([5, 5, 10, 2]);
  expect(valuesIn(columnOf(DAYS, [2, "5d"], { header: "Duration (weeks)" }))).toEqual([10, 5]);
  expect(valuesIn(columnOf(HOURS, [8, "7:30", "1d"]))).toEqual([8, 7.5, 8]);
  expect(valuesIn(columnOf(HOURS, [0.3125], { numberFormat: "[h]:mm" }))).toEqual([7.5]);
  expect(valuesIn(columnOf(HOURS, [40], { header: "Hours per week" }))).toEqual([40]);
  expect(readNumberColumn(columnOf(NUMBER, ["0.5 FTE", "25 %", "three"]), NO_CONTEXT).values).toEqual(
    new Map([
      [1, 0.5],
      [2, 0.25],
    ]),
  );
});

test("ratings are read from words, letters, signs and, where there is none, from the fill", () => {
  const column = columnOf(RAG, ["G", "🔴", "", null, "purple"], {
    fills: [undefined, undefined, "#FFC000", "#00B050"],
  });
  expect(valuesIn(column)).toEqual(["green", "red", "amber", "green", null]);
  expect(codesIn(column)).toEqual(["unknown-word"]);
  expect(["#FF0000", "#FFFF00", "#92D050", "#D9D9D9", "#4472C4", undefined].map(fillRating)).toEqual([
    "red",
    "amber",
    "green",
    null,
    null,
    null,
  ]);
});

test("an outlook keeps its own label", () => {
  const words = VERSION.kind === "enum" ? VERSION.words : {};
  const reading = readEnumColumn(columnOf(VERSION, ["Forecast 9+3", "9+3", "Budget"]), words);
  expect([...reading.values.values()]).toEqual(["outlook", "outlook", "current budget"]);
  expect([...(reading.second?.values.values() ?? [])]).toEqual(["9+3", "9+3"]);
});

test("ids and text are trimmed, 101 is text, and 0101 stays as it is", () => {
  expect(valuesIn(columnOf(ID, [101, "0101", " P07 ", "a\u00a0b"]))).toEqual(["101", "0101", "P07", "a b"]);
  expect(valuesIn(columnOf(TEXT, [46_295], { numberFormat: "dd/mm/yyyy" }))).toEqual(["2026-09-30"]);
  expect(valuesIn(columnOf(LIST, ["a, b", "-"]))).toEqual([["a", "b"], null]);
  expect(valuesIn(columnOf(YES_NO, ["x", "no", "perhaps"]))).toEqual([true, false, null]);
});
