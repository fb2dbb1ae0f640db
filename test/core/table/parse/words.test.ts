import { VERSION, STAGE, RAG } from "../../../../core/table/kinds/words";
import { localeHabits } from "../../../../core/table/parse/locale";
import { parseDuration } from "../../../../core/table/parse/duration";
import {
  matchWord,
  parseYesNo,
  saysNotKnown,
  saysNotLoaded,
  splitList,
  type Words,
} from "../../../../core/table/parse/words";
import type { ColumnType } from "../../../../core/table/table-kind";
import cases from "../../../cases/parsing.json";

const wordsOf = (type: ColumnType): Words => (type.kind === "enum" ? type.words : {});

test.each([
  ["G", "green"],
  ["🟢", "green"],
  ["🟢 Green", "green"],
  ["Amber – slipping", "amber"],
  ["Amber/Red", "amber-red"],
  ["A/G", "amber-green"],
  ["gelb", "amber"],
  ["Red: vendor late", "red"],
  ["🔴", "red"],
  ["Not rated", "grey"],
  ["Greenfield", null],
  ["Completed", null],
  ["", null],
])('the rating "%s" is %s', (text, rating) => {
  expect(matchWord(wordsOf(RAG), text)).toBe(rating);
});

test.each([
  ["in delivery", "in progress"],
  ["Live", "in progress"],
  ["3 - Approved", "approved"],
  ["Closed", "completed"],
  ["On Hold", "on hold"],
  ["cancelled", "cancelled"],
  ["whatever", null],
])('the stage "%s" is %s', (text, stage) => {
  expect(matchWord(wordsOf(STAGE), text)).toBe(stage);
});

test.each([
  ["Ist", "actual"],
  ["Plan", "current budget"],
  ["Obligo", "commitment"],
  ["Forecast", "outlook"],
  ["Baseline", "original budget"],
  ["Accruals", "accrual"],
])('the version "%s" is %s', (text, version) => {
  expect(matchWord(wordsOf(VERSION), text)).toBe(version);
});

test.each(cases.durations)('"$text" is $hours working hours', ({ text, hours }) => {
  expect(parseDuration(text, { mark: ".", hoursPerDay: 8, daysPerWeek: 5 })).toBe(hours);
});

test("what says that it is not known is told from what says 0", () => {
  const words = [
    "n/a",
    "TBC",
    "-",
    "–",
    "Exempt under Section 43 of the Freedom of Information Act",
    "k.A.",
    "?",
  ];
  expect(words.filter((word) => !saysNotKnown(word))).toEqual([]);
  expect(["0", "none of it", "Data"].filter(saysNotKnown)).toEqual([]);
  expect(["Loading…", "Loading...", "#REF!"].every(saysNotLoaded)).toBe(true);
});

test("yes and no come as words, signs, numbers and checkboxes", () => {
  expect(["Yes", "ja", "✓", 1, true, "Oui"].map(parseYesNo)).toEqual([true, true, true, true, true, true]);
  expect(["No", "nein", 0, false].map(parseYesNo)).toEqual([false, false, false, false]);
  expect(parseYesNo("maybe")).toBeNull();
});

test("a list is split at semicolons, else at commas", () => {
  expect(splitList("A1; B2, C3;")).toEqual(["A1", "B2, C3"]);
  expect(splitList("A1, B2,")).toEqual(["A1", "B2"]);
});

test("a locale says which number of a date is the month and what stands before the decimals", () => {
  expect(localeHabits("en-US")).toEqual({ dateOrder: "month-first", decimalMark: "." });
  expect(localeHabits("en-GB")).toEqual({ dateOrder: "day-first", decimalMark: "." });
  expect(localeHabits("de-CH")).toEqual({ dateOrder: "day-first", decimalMark: "." });
  expect(localeHabits("fr-FR")).toEqual({ dateOrder: "day-first", decimalMark: "," });
  expect(localeHabits("nonsense!")).toBeNull();
});
