import { dayOf } from "../../../../core/domain/day";
import {
  DATE,
  DAYS,
  FRACTION,
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
import { RAG, STAGE, VERSION } from "../../../../core/table/kinds/words";
import { localeHabits } from "../../../../core/table/parse/locale";
import { sortCells } from "../../../../core/table/read/cells";
import { readColumn } from "../../../../core/table/read/column";
import type { ColumnToRead, ReadingContext } from "../../../../core/table/read/context";
import { readDateColumn } from "../../../../core/table/read/date-column";
import { orderOfTable } from "../../../../core/table/read/date-order";
import { markOfTable } from "../../../../core/table/read/decimal-mark";
import { fillRating } from "../../../../core/table/read/fill-colour";
import { storedDay } from "../../../../core/table/read/date-serial";
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

const dayAt = (year: number, month: number, day: number): number => dayOf({ year, month, day });
const noted = (column: ColumnToRead, context: ReadingContext = NO_CONTEXT): string =>
  readColumn(column, context)
    .assumptions.map(({ how }) => how)
    .join(" ");

test("dates with slashes and dates with hyphens in one column are each read as their like show", () => {
  const column = columnOf(DATE, ["03/04/2027", "25/12/2026", "03-04-2027", "12-25-2026"]);
  expect(valuesIn(column).slice(0, 3)).toEqual([dayAt(2027, 4, 3), dayAt(2026, 12, 25), dayAt(2027, 3, 4)]);
  expect(noted(column)).toContain("day first, as its other cells show");
});

test("one slip among many dates decides nothing, is read as the only day that it can be, and is reported", () => {
  const many = Array.from({ length: 30 }, (_, index) => `${13 + (index % 15)}/01/2027`);
  const column = columnOf(DATE, [...many, "05/13/2027", "03/04/2027"]);
  expect(valuesIn(column).slice(30)).toEqual([dayAt(2027, 5, 13), dayAt(2027, 4, 3)]);
  expect(codesIn(column)).toEqual(["other-date-order"]);
});

test("dates that show no order are read as the table's other dates are", () => {
  const told = { ...NO_CONTEXT, tableOrder: orderOfTable([columnOf(DATE, ["25/12/2026"])]) };
  expect(valuesIn(columnOf(DATE, ["03/04/2027"]), told)).toEqual([dayAt(2027, 4, 3)]);
  expect(noted(columnOf(DATE, ["03/04/2027"]), told)).toContain("the table's other columns show");
  expect(orderOfTable([columnOf(DATE, ["25/12/2026"]), columnOf(DATE, ["12/25/2026"])])).toBeUndefined();
});

test("26/09/30 has its year in front where the locale writes so", () => {
  const japanese = { ...NO_CONTEXT, habits: localeHabits("ja-JP"), habitsFrom: "the Locale setting ja-JP" };
  expect(valuesIn(columnOf(DATE, ["06/09/03"]), japanese)).toEqual([dayAt(2006, 9, 3)]);
});

test("001/2024 is a posting period, unless the column's numbers can only be days of the year", () => {
  const april = { ...NO_CONTEXT, fiscalYearStart: 4 };
  expect(valuesIn(columnOf(DATE, ["001/2024", "012/2024"]), april)).toEqual([
    dayAt(2023, 4, 1),
    dayAt(2024, 3, 1),
  ]);
  expect(valuesIn(columnOf(DATE, ["013/2024"], { field: "finish" }))).toEqual([dayAt(2024, 12, 31)]);
  const days = columnOf(DATE, ["001/2024", "366/2024", "366/2023"]);
  expect(valuesIn(days)).toEqual([dayAt(2024, 1, 1), dayAt(2024, 12, 31), null]);
  expect(codesIn(days)).toEqual(["impossible-date"]);
  expect(noted(days)).toContain("day of the year");
});

test("a fiscal year over two years is read once it is known when it begins, and asked about before", () => {
  const column = columnOf(DATE, ["FY2023/24", "Q1 2024-25", "2011-12"], { field: "finish" });
  expect(valuesIn(column)).toEqual([null, null, null]);
  expect(codesIn(column)).toEqual(Array(3).fill("fiscal-year-not-known"));
  const april = { ...NO_CONTEXT, fiscalYearStart: 4 };
  expect(valuesIn(column, april)).toEqual([dayAt(2024, 3, 31), dayAt(2024, 6, 30), dayAt(2012, 3, 31)]);
  expect(valuesIn(columnOf(DATE, ["2011-12", "2012-01"]), april)[0]).toBe(dayAt(2011, 12, 1));
});

test("the end of a month is its last day even where the column holds starts", () => {
  expect(valuesIn(columnOf(DATE, ["end of Q3 2026", "H2 2026"], { field: "start" }))).toEqual([
    dayAt(2026, 9, 30),
    dayAt(2026, 7, 1),
  ]);
});

test("serials as text and seconds since 1970 are dates, and that is said", () => {
  const column = columnOf(DATE, ["46295", "46295.5", 1_790_726_400_000, 1_790_726_400]);
  expect(valuesIn(column)).toEqual([46_295, 46_295.5, 46_295, 46_295]);
  expect(noted(column)).toContain("4 numbers without a date format");
});

test("a remark beside a date is left out, and that is said", () => {
  const column = columnOf(DATE, ["31-Mar-23 (under review)", "2026-09-28***"]);
  expect(valuesIn(column)).toEqual([dayAt(2023, 3, 31), dayAt(2026, 9, 28)]);
  expect(noted(column)).toContain("2 dates such as");
});

test("every code in a column of dates is named, with how often it stands there, and every row is kept", () => {
  const column = columnOf(DATE, ["IEH", "DOES", "DOES", "2026-09-30"]);
  const { findings } = readDateColumn(column, NO_CONTEXT);
  expect(findings).toHaveLength(3);
  expect(new Set(findings.map(({ message }) => message))).toEqual(
    new Set(['"DOES" (2) and "IEH" (1) are not dates; they are not known.']),
  );
});

test("an x is yes, but no in a column that ticks its yes; where neither is sure it is asked about", () => {
  expect(valuesIn(columnOf(YES_NO, ["x", null, "X"]))).toEqual([true, null, true]);
  expect(valuesIn(columnOf(YES_NO, ["✓", "x"]))).toEqual([true, false]);
  expect(noted(columnOf(YES_NO, ["✓", "x"]))).toContain("1 cell with an x taken as no");
  expect(codesIn(columnOf(YES_NO, ["yes", "no", "x"]))).toEqual(["unknown-word"]);
});

test("a word of the column's own is no word for not known", () => {
  const words = STAGE.kind === "enum" ? STAGE.words : {};
  const { values, findings } = readEnumColumn(columnOf(STAGE, ["Pending approval", "TBC", "Pending"]), words);
  expect([...values.values()]).toEqual(["proposed"]);
  expect(findings.map(({ code }) => code)).toEqual(["said-not-known", "said-not-known"]);
});

test("a judgement may be a fraction, another number may not", () => {
  expect(valuesIn(columnOf(FRACTION, ["1/3", "1 / 9", 5, "7"]))).toEqual([1 / 3, 1 / 9, 5, 7]);
  expect(codesIn(columnOf(NUMBER, ["1/3"]))).toEqual(["not-a-number"]);
  expect(codesIn(columnOf(FRACTION, ["1/0"]))).toEqual(["not-a-number"]);
});

test("ratings by number are asked about, unless the header or a cell tells what the numbers mean", () => {
  expect(codesIn(columnOf(RAG, [1, 3]))).toEqual(["ambiguous-rating", "ambiguous-rating"]);
  const told = columnOf(RAG, [1, 2, 3], { header: "RAG (1 = Green, 2 = Amber, 3 = Red)" });
  expect(valuesIn(told)).toEqual(["green", "amber", "red"]);
  expect(noted(told)).toContain("1 means green");
  expect(valuesIn(columnOf(RAG, ["3 - Green", 3, "1 - Red", 1]))).toEqual(["green", "green", "red", "red"]);
});

test("signs of Excel's icon set are told apart by each other or by the fill; letters by their language", () => {
  expect(valuesIn(columnOf(RAG, ["●", "▲", "◆"]))).toEqual(["green", "amber", "red"]);
  const filled = columnOf(RAG, ["●", "●", "●"], { fills: ["#FF0000", "#00B050", undefined] });
  expect(valuesIn(filled)).toEqual(["red", "green", null]);
  expect(codesIn(filled)).toEqual(["ambiguous-rating"]);
  expect(valuesIn(columnOf(RAG, ["V", "G", "R"]))).toEqual(["green", "amber", "red"]);
  expect(valuesIn(columnOf(RAG, ["R", "A", "G"]))).toEqual(["red", "amber", "green"]);
});

test("a bare number is a day in the span of a portfolio, and nothing outside", () => {
  expect([46_295, 20_260_930, 20_261_331, 12, 5_000_000, -3].map(storedDay)).toEqual([
    46_295,
    46_295,
    "impossible",
    null,
    null,
    null,
  ]);
});

test("2.5 Cr is ten millions each in a column of rupees, and a credit elsewhere", () => {
  expect(valuesIn(columnOf(MONEY, ["2.5 Cr", "40 lakh"]))).toEqual([25_000_000, 4_000_000]);
  expect(valuesIn(columnOf(MONEY, ["2.5 Cr", "40.10"]))).toEqual([-2.5, 40.1]);
});

test("currencies that are mixed in one column stay with their cells", () => {
  const { currencies } = readMoneyColumn(columnOf(MONEY, ["$1,200.50", "€900", "CHF 1'000", 7]), english);
  expect([...(currencies ?? [])]).toEqual([
    [1, "USD"],
    [2, "EUR"],
    [3, "CHF"],
  ]);
});

test("an amount with a remark or a footnote mark is read without it, and that is said", () => {
  const column = columnOf(MONEY, ["£1.2m (est.)", "500*"]);
  expect(valuesIn(column)).toEqual([1_200_000, 500]);
  expect(noted(column)).toContain('2 amounts such as "£1.2m (est.)" read without the remark');
});

test("percentages come with signs and words of every language, and 1 beside 2 is asked about", () => {
  const texts = ["54 %", "54,5%", "0,54 %", "%54", "54 Prozent", "54 por ciento", "５４％"];
  expect(valuesIn(columnOf(PERCENT, texts))).toEqual([0.54, 0.545, 0.0054, 0.54, 0.54, 0.54, 0.54]);
  expect(valuesIn(columnOf(PERCENT, [0, 1, 1]))).toEqual([0, 1, 1]);
  expect(codesIn(columnOf(PERCENT, [0, 1, 2]))).toEqual(["mixed-percent", "mixed-percent"]);
  expect(valuesIn(columnOf(PERCENT, [0, 1, 2, 50]))).toEqual([0, 0.01, 0.02, 0.5]);
});

test("Jira's time in seconds becomes hours, and that is said", () => {
  const column = columnOf(HOURS, [28_800, 5400, 0], { header: "Σ Time Spent" });
  expect(valuesIn(column)).toEqual([8, 1.5, 0]);
  expect(noted(column)).toContain("seconds, as Jira exports them");
  expect(valuesIn(columnOf(HOURS, [28_800, 5400], { header: "Hours" }))).toEqual([28_800, 5400]);
});

test("a row that is named NA has no name; a region NA is a region", () => {
  expect(valuesIn(columnOf(TEXT, ["NA", "Alpha", "null"], { field: "name" }))).toEqual([null, "Alpha", null]);
  expect(valuesIn(columnOf(TEXT, ["NA"], { field: "location" }))).toEqual(["NA"]);
});
