import { addWorkdays, DEFAULT_CALENDAR } from "../../../core/domain/calendar";
import {
  earnedSchedule,
  estimatedDuration,
  timePerformanceIndex,
  toCompleteTimeIndex,
} from "../../../core/earned-value/earned-schedule";
import {
  curveAt,
  curveThrough,
  plannedValueAt,
  plannedValueCurve,
  type CurvePoint,
  type PlannedTask,
} from "../../../core/earned-value/planned-value";
import { workingDayOf } from "../../../core/earned-value/working-day";
import {
  dayAfterHours,
  endOf,
  hoursOfDay,
  shiftsOf,
  workingHours,
} from "../../../core/earned-value/working-time";
import cases from "../../cases/earned-schedule.json";
import { day } from "../../doubles/portfolio";

const byPeriod = (...values: number[]): CurvePoint[] =>
  [0, ...values].map((plannedValue, hours) => ({ hours, plannedValue }));

test.each(cases)("$name", ({ plannedValues, earnedValue, actualTime, expected }) => {
  const earned = earnedSchedule(byPeriod(...plannedValues), earnedValue);
  const status = { earnedSchedule: earned, actualTime, plannedDuration: plannedValues.length };
  expect(earned).toBeCloseTo(expected.earnedSchedule, 12);
  expect(timePerformanceIndex(status)).toBeCloseTo(expected.timeIndex, 5);
  expect(estimatedDuration(status)).toBeCloseTo(expected.estimatedDuration, 4);
  expect(toCompleteTimeIndex(status)).toBeCloseTo(expected.toCompleteTimeIndex, 9);
});

test("where the plan stands still, earned schedule is the earliest time with that value", () => {
  expect(earnedSchedule(byPeriod(10, 30, 30, 30, 100), 30)).toBe(2);
});

test("all earned is the planned duration, nothing earned is nothing, though the last tasks cost nothing", () => {
  expect(earnedSchedule(byPeriod(10, 100, 100), 100)).toBe(3);
  expect(earnedSchedule(byPeriod(10, 100, 100), 0)).toBe(0);
});

test("SPI(t) is not known before the baseline begins, nor TSPI after its end, nor a duration with nothing earned", () => {
  expect(timePerformanceIndex({ earnedSchedule: 0, actualTime: 0 })).toBeNull();
  expect(toCompleteTimeIndex({ earnedSchedule: 3, actualTime: 4, plannedDuration: 4 })).toBeNull();
  expect(estimatedDuration({ earnedSchedule: 0, actualTime: 2, plannedDuration: 4 })).toBeNull();
});

const at = (text: string, hour: number): number => day(text) + hour / 24;

test("working hours leave out nights, noon, weekends and holidays", () => {
  const calendar = { ...DEFAULT_CALENDAR, holidays: new Set([day("2026-10-05")]) };
  expect(workingHours(calendar, at("2026-10-01", 10), at("2026-10-01", 14))).toBe(3);
  expect(workingHours(calendar, at("2026-10-02", 16), at("2026-10-06", 9))).toBe(2);
  expect(workingHours(calendar, at("2026-10-06", 9), at("2026-10-02", 16))).toBe(0);
});

test("a date alone is over at the end of its day, a date-time at its moment", () => {
  expect(endOf(day("2026-09-30"))).toBe(day("2026-10-01"));
  expect(endOf(at("2026-09-30", 17))).toBe(at("2026-09-30", 17));
});

test("a working day of eight hours is 8 to 12 and 13 to 17; short and very long days have no break", () => {
  expect(shiftsOf(DEFAULT_CALENDAR)).toEqual([
    { from: 8, to: 12 },
    { from: 13, to: 17 },
  ]);
  expect(shiftsOf({ ...DEFAULT_CALENDAR, hoursPerDay: 6 })).toEqual([{ from: 8, to: 14 }]);
  expect(shiftsOf({ ...DEFAULT_CALENDAR, hoursPerDay: 24 })).toEqual([{ from: 0, to: 24 }]);
  for (const hoursPerDay of [4, 7.5, 8, 12, 15, 16, 24]) {
    expect(hoursOfDay({ ...DEFAULT_CALENDAR, hoursPerDay })).toBeCloseTo(hoursPerDay, 12);
  }
});

test("hours of work lead to the day in which they are used up; centuries lead nowhere", () => {
  expect(dayAfterHours(DEFAULT_CALENDAR, day("2026-10-01"), 16)).toBe(day("2026-10-02"));
  expect(dayAfterHours(DEFAULT_CALENDAR, day("2026-10-01"), 17)).toBe(day("2026-10-05"));
  expect(dayAfterHours(DEFAULT_CALENDAR, at("2026-10-01", 13), 8)).toBe(day("2026-10-02"));
  expect(dayAfterHours(DEFAULT_CALENDAR, day("2026-10-01"), 1e9)).toBeNull();
});

test("a schedule's times show the working day and its break; dates alone show none", () => {
  const spans = [
    { start: at("2026-10-01", 8), finish: at("2026-10-01", 13) },
    { start: at("2026-10-01", 14), finish: at("2026-10-01", 20) },
  ];
  expect(workingDayOf(spans)).toEqual([
    { from: 8, to: 13 },
    { from: 14, to: 20 },
  ]);
  expect(workingDayOf([{ start: at("2026-10-01", 8), finish: at("2026-10-09", 17) }])).toEqual([
    { from: 8, to: 12 },
    { from: 13, to: 17 },
  ]);
  expect(workingDayOf([{ start: day("2026-10-01"), finish: day("2026-10-09") }])).toBeNull();
});

/** Thursday 1 to Friday 2 October, and Monday 5 October; 16 and 8 hours. */
const TASKS: readonly PlannedTask[] = [
  { start: day("2026-10-01"), finish: day("2026-10-03"), fixedCost: 100, spreadCost: 160 },
  { start: day("2026-10-05"), finish: day("2026-10-06"), fixedCost: 40, spreadCost: 80 },
];

test("fixed cost falls due when the task starts, the rest over its working time, through the end of the day", () => {
  const through = (text: string): number => plannedValueAt(TASKS, DEFAULT_CALENDAR, endOf(day(text)));
  expect(through("2026-09-30")).toBe(0);
  expect(through("2026-10-01")).toBe(180);
  expect(through("2026-10-02")).toBe(260);
  expect(through("2026-10-04")).toBe(260);
  expect(through("2026-10-05")).toBe(380);
  expect(plannedValueAt(TASKS, DEFAULT_CALENDAR, at("2026-10-01", 10))).toBe(120);
});

test("a milestone with a cost counts at its moment", () => {
  const noon = at("2026-10-01", 12);
  const milestone = [{ start: noon, finish: noon, fixedCost: 5, spreadCost: 0 }];
  expect(plannedValueAt(milestone, DEFAULT_CALENDAR, noon)).toBe(5);
});

test("the curve runs through the same values, jumps where a fixed cost falls due, and ends at the total", () => {
  const curve = plannedValueCurve(TASKS, DEFAULT_CALENDAR);
  expect(curve.points).toEqual([
    { hours: 0, plannedValue: 0 },
    { hours: 0, plannedValue: 100 },
    { hours: 16, plannedValue: 260 },
    { hours: 16, plannedValue: 300 },
    { hours: 24, plannedValue: 380 },
  ]);
  expect(earnedSchedule(curve.points, 280)).toBe(16);
  expect(earnedSchedule(curve.points, 340)).toBe(20);
});

test("a curve through reported values starts at 0 and ends at the budget; a value that falls is passed over", () => {
  const baseline = {
    start: day("2026-10-01"),
    finish: endOf(day("2026-10-14")),
    budget: 100,
    calendar: DEFAULT_CALENDAR,
  };
  expect(curveAt(curveThrough(baseline, []), endOf(day("2026-10-07")))).toBeCloseTo(50, 12);
  const reported = [
    { moment: endOf(day("2026-10-07")), plannedValue: 80 },
    { moment: endOf(day("2026-10-08")), plannedValue: 70 },
  ];
  const curve = curveThrough(baseline, reported);
  expect(curveAt(curve, endOf(day("2026-10-07")))).toBe(80);
  expect(curveAt(curve, endOf(day("2026-10-08")))).toBeCloseTo(84, 12);
  expect(curveAt(curve, endOf(day("2027-01-01")))).toBe(100);
});

test("a curve needs a task", () => {
  expect(() => plannedValueCurve([], DEFAULT_CALENDAR)).toThrow("plannedValueCurve: there must be a task");
});

test("the day after many hours is the one that counting day by day finds, holidays included", () => {
  const holidays = new Set([day("2026-10-05"), day("2026-12-25"), day("2027-01-01")]);
  const calendar = { ...DEFAULT_CALENDAR, holidays };
  for (let days = 1; days <= 120; days += 7) {
    expect(dayAfterHours(calendar, day("2026-10-03"), days * 8)).toBe(
      addWorkdays(calendar, day("2026-10-03"), days),
    );
  }
});
