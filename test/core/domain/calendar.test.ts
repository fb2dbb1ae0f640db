import fc from "fast-check";
import {
  addWorkdays,
  DEFAULT_CALENDAR,
  isWorkday,
  workdaysBetween,
  type Calendar,
} from "../../../core/domain/calendar";
import { dayOf } from "../../../core/domain/day";

const wednesday = dayOf({ year: 2026, month: 9, day: 30 });
const withHoliday: Calendar = { ...DEFAULT_CALENDAR, holidays: new Set([wednesday]) };
const days = fc.integer({ min: 40_000, max: 50_000 });

test("a week has five working days, four when one of them is a holiday", () => {
  expect(workdaysBetween(DEFAULT_CALENDAR, wednesday - 2, wednesday + 4)).toBe(5);
  expect(workdaysBetween(withHoliday, wednesday - 2, wednesday + 4)).toBe(4);
});

test("from finish back to start there are no working days", () => {
  expect(workdaysBetween(DEFAULT_CALENDAR, wednesday, wednesday - 1)).toBe(0);
});

test("counting days one by one gives the same", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 400 }), (start, length) => {
      const all = Array.from({ length: length + 1 }, (_, i) => start + i);
      const counted = all.filter((day) => isWorkday(withHoliday, day)).length;
      return workdaysBetween(withHoliday, start, start + length) === counted;
    }),
  );
});

test("the n-th working day is n working days away", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 300 }), (start, count) => {
      const day = addWorkdays(withHoliday, start, count);
      return isWorkday(withHoliday, day) && workdaysBetween(withHoliday, start, day) === count;
    }),
  );
});

test("a calendar that works on no day is refused", () => {
  expect(() => addWorkdays({ ...DEFAULT_CALENDAR, weekdays: [] }, wednesday, 1)).toThrow(RangeError);
});
