import { parseDate } from "../../../../core/table/parse/date";
import { parseDuration } from "../../../../core/table/parse/duration";
import { splitList } from "../../../../core/table/parse/list";
import { parseMoney } from "../../../../core/table/parse/money";
import { isNarrative } from "../../../../core/table/parse/narrative";
import { saysNotKnown } from "../../../../core/table/parse/not-known";
import { decimalEvidence, parseNumber } from "../../../../core/table/parse/number";
import { matchWord } from "../../../../core/table/parse/words";
import { parseWeekdays } from "../../../../core/table/read/calendars";

const BLANKS = " ".repeat(50_000);

test("blanks around a short text make no narrative of it", () => {
  expect(isNarrative(`${BLANKS}12 500 €${BLANKS}`)).toBe(false);
  expect(isNarrative("12 500 €".repeat(30))).toBe(true);
});

test.each([
  `1${BLANKS}%`,
  "1".repeat(50_000),
  `${"↑".repeat(50_000)}x`,
  `${")".repeat(50_000)}x`,
  "1, ".repeat(16_000),
])("a narrative is no number, date, length of time or word (%#)", (text) => {
  const style = { mark: ".", hoursPerDay: 8, daysPerWeek: 5 } as const;
  expect([parseNumber(text, "."), parseDuration(text, style), parseWeekdays(text)]).toEqual([
    null,
    null,
    null,
  ]);
  expect([parseDate(text).kind, decimalEvidence(text)]).toEqual(["none", "none"]);
  expect(matchWord({ red: ["r"] }, text)).toBeNull();
  expect(saysNotKnown(text)).toBe(false);
});

test("what begins with a word still means it, and what says that it is not known still says so", () => {
  const why = "because the supplier has not delivered ".repeat(10);
  expect(matchWord({ amber: [], red: [] }, `Amber – slipping, ${why}`)).toBe("amber");
  expect(saysNotKnown(`Exempt under Section 43, ${why}`)).toBe(true);
});

test("a list may be as long as it likes, and keeps the blanks inside of a name", () => {
  expect(splitList(`P1${BLANKS}/${BLANKS}P2`)).toEqual(["P1", "P2"]);
  expect(splitList(`a${BLANKS}b`)).toEqual([`a${BLANKS}b`]);
  expect(splitList("P1, ".repeat(16_000))).toHaveLength(16_000);
});

test("money of fifty thousand digits is a number that is too large, not one that is none", () => {
  expect(parseMoney("9".repeat(50_000), ".")?.value).toBe(Infinity);
});
