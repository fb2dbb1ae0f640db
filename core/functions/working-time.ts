import { addWorkdays, DEFAULT_CALENDAR, workdaysBetween, type Calendar } from "../domain/calendar";
import type { Day } from "../domain/day";
import type { Known } from "../domain/known";
import { capacityGap, fullTimeEquivalents } from "../capacity/gap";
import { utilizationOf } from "../capacity/utilization";
import { fullTimeHours } from "../capacity/workdays";
import { describe, type FunctionKind } from "./function-kind";
import { badNumber, known } from "./outcome";
import { LAST_DAY } from "./read-cell";
import { notAboveZero } from "./reasons";

const START = { name: "start", help: "First day; counted when it is worked.", type: "date" } as const;
const FINISH = { name: "finish", help: "Last day; counted when it is worked.", type: "date" } as const;
const HOLIDAYS = {
  name: "holidays",
  help: "Days that are not worked.",
  type: "dates",
  optional: true,
} as const;
const CALENDAR = "Gridfolio, docs/methods.md: Working days";
const CAPACITY = "Gridfolio, docs/methods.md: Capacity";
const HOURS_IN_A_DAY = 24;

/** Working days, Monday to Friday, and what capacity is compared by. */
export const WORKING_TIME: readonly FunctionKind[] = [
  describe({
    name: "WORKDAYS_BETWEEN",
    topic: "Working days and capacity",
    help: "Working days, Monday to Friday, from start to finish, both included; 0 when finish is before start.",
    arguments: [START, FINISH, HOLIDAYS],
    result: "value",
    source: CALENDAR,
    example: { arguments: ["2026-12-21", "2027-01-04", [["2026-12-25", "2027-01-01"]]], result: 9 },
    calculate: ([start, finish, holidays]) => workdaysBetween(calendarWith(holidays), start, finish),
  }),
  describe({
    name: "WORKDAYS_ADD",
    topic: "Working days and capacity",
    help: "The day on which so many working days are over, start counted: 3 from a Monday is Wednesday. Format as date.",
    arguments: [
      START,
      { name: "days", help: "Working days, 1 or more; a part of a day counts as one.", type: "number" },
      HOLIDAYS,
    ],
    result: "value",
    source: CALENDAR,
    example: { arguments: ["2026-09-28", 3], result: 46295 },
    calculate: ([start, days, holidays]) => {
      if (days <= 0) return badNumber(`days is ${days}; it must be above 0`);
      if (start + days > LAST_DAY) return badNumber("The day is beyond the year 9999");
      const day = addWorkdays(calendarWith(holidays), start, days);
      return day > LAST_DAY ? badNumber("The day is beyond the year 9999") : day;
    },
  }),
  describe({
    name: "FULL_TIME_HOURS",
    topic: "Working days and capacity",
    help: "Hours that 1 FTE has from start to finish: working days × hours per day.",
    arguments: [
      START,
      FINISH,
      HOLIDAYS,
      {
        name: "hours_per_day",
        help: "Hours of a full working day.",
        type: "number",
        default: DEFAULT_CALENDAR.hoursPerDay,
      },
    ],
    result: "value",
    source: CAPACITY,
    example: { arguments: ["2027-01-01", "2027-01-31", [["2027-01-01"]]], result: 160 },
    calculate: ([start, finish, holidays, hoursPerDay]) => {
      if (hoursPerDay < 0 || hoursPerDay > HOURS_IN_A_DAY)
        return badNumber("hours per day must be from 0 to 24");
      const calendar = { ...calendarWith(holidays), hoursPerDay };
      const count = (from: Day, to: Day): number => workdaysBetween(calendar, from, to);
      return fullTimeHours(calendar, { periods: [{ start, finish }], count })[0] ?? 0;
    },
  }),
  describe({
    name: "FTE",
    topic: "Working days and capacity",
    help: "Hours as full-time equivalents, hours ÷ full-time hours of the period.",
    arguments: [
      { name: "hours", help: "Hours of work.", type: "number" },
      { name: "full_time_hours", help: "What 1 FTE has in the period: see FULL_TIME_HOURS.", type: "number" },
    ],
    result: "value",
    source: CAPACITY,
    example: { arguments: [80, 160], result: 0.5 },
    calculate: ([hours, fullTime]) => known(fullTimeEquivalents(hours, fullTime), "full time hours is 0"),
  }),
  describe({
    name: "UTILIZATION",
    topic: "Working days and capacity",
    help: "Booked hours ÷ available hours; of several people or months, sum both first.",
    arguments: [
      { name: "booked", help: "Hours booked.", type: "number" },
      { name: "available", help: "Hours available, net of leave and holidays.", type: "number" },
    ],
    result: "value",
    source: CAPACITY,
    example: { arguments: [120, 160], result: 0.75 },
    calculate: ([booked, available]) =>
      known(utilizationOf(booked, available), notAboveZero("available", available)),
  }),
  describe({
    name: "GAP",
    topic: "Working days and capacity",
    help: "Capacity − confirmed − tentative − requested; negative is a shortage.",
    arguments: [
      { name: "capacity", help: "Hours or FTE that there are.", type: "number" },
      { name: "confirmed", help: "Demand that is confirmed.", type: "number" },
      { name: "tentative", help: "Demand that is tentative.", type: "number", default: 0 },
      { name: "requested", help: "Demand that is asked for and not staffed.", type: "number", default: 0 },
    ],
    result: "value",
    source: CAPACITY,
    example: { arguments: [160, 120, 20, 40], result: -20 },
    calculate: ([capacity, confirmed, tentative, requested]) =>
      known(capacityGap(capacity, { confirmed, tentative, requested }), "capacity is not known"),
  }),
];

function calendarWith(holidays: readonly Known<Day>[]): Calendar {
  const days = holidays.flatMap((day) => (day === null ? [] : [Math.floor(day)]));
  return { ...DEFAULT_CALENDAR, holidays: new Set(days) };
}
