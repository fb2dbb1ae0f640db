import fc from "fast-check";
import {
  addMonths,
  civilOf,
  dayOf,
  daysInMonth,
  isCivilDate,
  isoDate,
  parseIsoDate,
  weekdayOf,
} from "../../../core/domain/day";

const days = fc.integer({ min: 61, max: 110_000 });

test("serial numbers are Excel's: 1 January 1900 is 1, 1 March 1900 is 61, 30 September 2026 is 46295", () => {
  expect(dayOf({ year: 1900, month: 1, day: 1 })).toBe(1);
  expect(dayOf({ year: 1900, month: 2, day: 28 })).toBe(59);
  expect(dayOf({ year: 1900, month: 3, day: 1 })).toBe(61);
  expect(dayOf({ year: 2026, month: 9, day: 30 })).toBe(46_295);
});

test("serial 60 stays the 29 February 1900 that Excel believes in", () => {
  expect(isoDate(60)).toBe("1900-02-29");
});

test("a day survives the way to its civil date and back", () => {
  fc.assert(fc.property(days, (day) => dayOf(civilOf(day)) === day));
  fc.assert(fc.property(days, (day) => parseIsoDate(isoDate(day)) === day));
});

test("weekdays go round: 30 September 2026 is a Wednesday", () => {
  expect(weekdayOf(46_295)).toBe(3);
  fc.assert(fc.property(days, (day) => weekdayOf(day + 1) === (weekdayOf(day) + 1) % 7));
});

test("31 November is no date, 29 February only in leap years", () => {
  expect(isCivilDate({ year: 2026, month: 11, day: 31 })).toBe(false);
  expect(parseIsoDate("2026-11-31")).toBeNull();
  expect(daysInMonth(2000, 2)).toBe(29);
  expect(daysInMonth(1900, 2)).toBe(28);
});

test("a month after 31 January is the last day of February", () => {
  expect(isoDate(addMonths(dayOf({ year: 2027, month: 1, day: 31 }), 1))).toBe("2027-02-28");
  expect(isoDate(addMonths(dayOf({ year: 2027, month: 1, day: 15 }), -13))).toBe("2025-12-15");
});
