import { VERSION, STAGE, RAG } from "../../../../core/table/kinds/words";
import { localeHabits } from "../../../../core/table/parse/locale";
import { parseDuration } from "../../../../core/table/parse/duration";
import { listSplitter, splitList } from "../../../../core/table/parse/list";
import { saysNoDate, saysNotKnown, saysNotLoaded } from "../../../../core/table/parse/not-known";
import { matchWord, type Words } from "../../../../core/table/parse/words";
import { parseYesNo, yesNoSign } from "../../../../core/table/parse/yes-no";
import type { ColumnType } from "../../../../core/table/table-kind";
import wordCases from "../../../cases/words.json";
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

test.each(wordCases.ratings)('"$texts" are all $rating', ({ texts, rating }) => {
  expect(texts.filter((text) => matchWord(wordsOf(RAG), text) !== rating)).toEqual([]);
});

test("not known is said in every language, with a reason or a footnote mark, and no figure says it", () => {
  expect(wordCases.notKnown.filter((text) => !saysNotKnown(text))).toEqual([]);
  expect(wordCases.known.filter(saysNotKnown)).toEqual([]);
});

test("a date may be ongoing; an amount may not", () => {
  expect(wordCases.ongoing.filter((text) => !saysNoDate(text))).toEqual([]);
  expect(wordCases.ongoing.filter(saysNotKnown)).toEqual([]);
});

test("yes and no are known in every language and by ticks and crosses", () => {
  expect(wordCases.yes.filter((text) => parseYesNo(text) !== true)).toEqual([]);
  expect(wordCases.no.filter((text) => parseYesNo(text) !== false)).toEqual([]);
  expect([yesNoSign("x"), yesNoSign("X"), yesNoSign("partly")]).toEqual(["cross", "cross", null]);
});

test.each(wordCases.lists)('the list "$text" has the parts $parts', ({ text, parts }) => {
  expect(splitList(text)).toEqual(parts);
});

test("where one list of a column is parted by semicolons, a comma stands inside of names", () => {
  const split = listSplitter(["Doe, Jane; Smith, John", "Roe, Ann"]);
  expect([split("Doe, Jane; Smith, John"), split("Roe, Ann")]).toEqual([
    ["Doe, Jane", "Smith, John"],
    ["Roe, Ann"],
  ]);
});
