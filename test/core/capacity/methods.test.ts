import fc from "fast-check";
import { DEFAULT_CALENDAR, workdaysBetween, type Calendar } from "../../../core/domain/calendar";
import { periodsBetween } from "../../../core/domain/period";
import { capacityGap, exact, fullTimeEquivalents } from "../../../core/capacity/gap";
import { hoursPerWorkday } from "../../../core/capacity/booking-rate";
import { stretchOf } from "../../../core/capacity/input-stretch";
import { nameKey, spelling } from "../../../core/capacity/names";
import { periodName } from "../../../core/capacity/period-name";
import {
  supplyOf,
  supplyPeriods,
  withoutHolidays,
  type Leave,
  type Supplier,
} from "../../../core/capacity/supply";
import { headcountStretches } from "../../../core/capacity/unnamed-supply";
import { utilizationOf } from "../../../core/capacity/utilization";
import { fullTimeHours, hoursByPeriod, workdayCount } from "../../../core/capacity/workdays";
import { personalTime } from "../../../core/capacity/working-hours";
import { day } from "../../doubles/portfolio";

const horizon = { start: day("2027-01-01"), finish: day("2027-12-31") };
const months = periodsBetween("month", horizon.start, horizon.finish);
/** New Year's Day is a Friday: January 2027 has 21 weekdays and 20 working days. */
const holidays: Calendar = { ...DEFAULT_CALENDAR, holidays: new Set([day("2027-01-01")]) };
const total = (hours: readonly number[]): number => hours.reduce((sum, one) => sum + one, 0);
const fullTime = personalTime(
  { hoursPerWeek: null, fullTimeEquivalent: null, availability: null },
  DEFAULT_CALENDAR,
  "no",
);
const someDay = fc.integer({ min: horizon.start - 60, max: horizon.finish + 60 });

describe("working days", () => {
  test("counted once for the horizon are those counted one by one", () => {
    const count = workdayCount(holidays, horizon);
    fc.assert(
      fc.property(someDay, someDay, (from, to) => {
        const inside = { from: Math.max(from, horizon.start), to: Math.min(to, horizon.finish) };
        expect(count(from, to)).toBe(workdaysBetween(holidays, inside.from, inside.to));
      }),
    );
  });

  test("of January 2027 are 20 with New Year off: 160 hours of full time", () => {
    expect(fullTimeHours(holidays, { periods: months, count: workdayCount(holidays, horizon) })[0]).toBe(160);
  });
});

describe("a person's time", () => {
  test("is hours per week when given, and then not the FTE", () => {
    const time = personalTime(
      { hoursPerWeek: 20, fullTimeEquivalent: 1, availability: null },
      DEFAULT_CALENDAR,
      "no",
    );
    expect(time).toEqual({ hoursPerDay: 4, fullTimeEquivalent: 0.5, projectEquivalent: 0.5 });
  });

  test("is lowered by availability only once: FTE 0.8 and 80 % are 0.8, and 0.64 when the setting multiplies", () => {
    const stated = { hoursPerWeek: null, fullTimeEquivalent: 0.8, availability: 0.8 };
    expect(personalTime(stated, DEFAULT_CALENDAR, "no").projectEquivalent).toBe(0.8);
    expect(personalTime(stated, DEFAULT_CALENDAR, "yes").projectEquivalent).toBeCloseTo(0.64, 12);
  });
});

describe("supply", () => {
  const supplier: Supplier = { calendar: holidays, time: fullTime, employed: horizon, leave: [] };
  const at = supplyPeriods(holidays, months, horizon);
  const leave = (start: string, finish: string, hoursPerDay: number): Leave => ({
    stretch: { start: day(start), finish: day(finish) },
    hoursPerDay,
  });

  test("of January 2027 with one week's leave is 168 in all, 160 worked, 120 net", () => {
    const supply = supplyOf({ ...supplier, leave: [leave("2027-01-04", "2027-01-08", 8)] }, at);
    expect([supply.total[0], supply.working[0], supply.leave[0], supply.net[0]]).toEqual([168, 160, 40, 120]);
  });

  test("loses a day of leave once, though two rows say so", () => {
    const twice = [leave("2027-01-04", "2027-01-08", 8), leave("2027-01-08", "2027-01-10", 4)];
    expect(supplyOf({ ...supplier, leave: twice }, at).leave[0]).toBe(40);
  });

  test("begins and ends with employment, and leave after it costs nothing", () => {
    const employed = { start: day("2027-01-11"), finish: day("2027-01-31") };
    const supply = supplyOf({ ...supplier, employed, leave: [leave("2027-02-01", "2027-02-05", 8)] }, at);
    expect(supply.net).toEqual([120, ...months.slice(1).map(() => 0)]);
  });

  test("leaves to projects what run-the-business work leaves, and keeps the net hours", () => {
    const time = personalTime(
      { hoursPerWeek: null, fullTimeEquivalent: 1, availability: 0.75 },
      holidays,
      "no",
    );
    const supply = supplyOf({ ...supplier, time }, at);
    expect([supply.net[0], supply.capacity[0]]).toEqual([160, 120]);
    expect(withoutHolidays(holidays).holidays.size).toBe(0);
  });

  test("adds up the same by week, month and quarter", () => {
    const weeks = periodsBetween("week", horizon.start, horizon.finish).map(({ start, finish }) => ({
      start: Math.max(start, horizon.start),
      finish: Math.min(finish, horizon.finish),
    }));
    const quarters = periodsBetween("quarter", horizon.start, horizon.finish);
    fc.assert(
      fc.property(someDay, someDay, fc.integer({ min: 1, max: 8 }), (start, length, hoursPerDay) => {
        const off = [{ stretch: { start, finish: start + (length % 40) }, hoursPerDay }];
        const sums = [months, weeks, quarters].map((periods) =>
          total(supplyOf({ ...supplier, leave: off }, supplyPeriods(holidays, periods, horizon)).net),
        );
        expect(sums[1]).toBeCloseTo(sums[0] ?? 0, 9);
        expect(sums[2]).toBeCloseTo(sums[0] ?? 0, 9);
      }),
    );
  });
});

describe("a booking", () => {
  const stretch = { start: day("2027-01-04"), finish: day("2027-01-15") };
  const none = {
    hours: null,
    hoursPerWeek: null,
    fullTimeEquivalent: null,
    allocation: null,
    workType: null,
  } as const;
  const time = { calendar: holidays, hoursPerDay: 4, stretch };

  test.each([
    ["40 hours over ten working days are 4 a day", { hours: 40 }, 4],
    ["10 hours a week are 2 a day", { hoursPerWeek: 10 }, 2],
    ["0.5 FTE is half of the calendar's day", { fullTimeEquivalent: 0.5 }, 4],
    ["50 % is half of the person's own day", { allocation: 0.5 }, 2],
    ["leave without an amount is the whole day", { workType: "leave" }, 4],
    ["without an amount is not known", {}, null],
  ] as const)("of %s", (_, amount, expected) => {
    expect(hoursPerWorkday({ ...none, ...amount }, time)).toBe(expected);
  });

  test("of hours on a weekend has no day to stand on", () => {
    const weekend = { start: day("2027-01-09"), finish: day("2027-01-10") };
    expect(hoursPerWorkday({ ...none, hours: 8 }, { ...time, stretch: weekend })).toBeNull();
  });

  test("keeps its total hours when it is spread", () => {
    const count = workdayCount(holidays, horizon);
    const inside = fc.integer({ min: horizon.start, max: horizon.finish - 40 });
    fc.assert(
      fc.property(
        inside,
        fc.integer({ min: 3, max: 40 }),
        fc.integer({ min: 1, max: 500 }),
        (start, length, hours) => {
          const booked = { start, finish: start + length };
          const rate = hoursPerWorkday({ ...none, hours }, { ...time, stretch: booked });
          expect(total(hoursByPeriod(rate ?? 0, booked, { periods: months, count }))).toBeCloseTo(hours, 9);
        },
      ),
    );
  });

  test("with a blank date runs to the end of the horizon; one that ends before it starts is none", () => {
    expect(stretchOf({ start: null, finish: null }, horizon)).toEqual(horizon);
    expect(stretchOf({ start: day("2027-03-01"), finish: null }, horizon)?.finish).toBe(horizon.finish);
    expect(stretchOf({ start: day("2027-03-02"), finish: day("2027-03-01") }, horizon)).toBeUndefined();
  });
});

describe("people without names", () => {
  test("hold until the role's next row, the last as long as the one before", () => {
    const stretches = headcountStretches(
      [
        { from: day("2027-02-01"), fullTimeEquivalent: 3 },
        { from: day("2027-01-01"), fullTimeEquivalent: 2 },
      ],
      horizon,
    );
    expect(stretches).toEqual([
      { stretch: { start: day("2027-01-01"), finish: day("2027-01-31") }, fullTimeEquivalent: 2 },
      { stretch: { start: day("2027-02-01"), finish: day("2027-02-28") }, fullTimeEquivalent: 3 },
    ]);
  });

  test("without a period are there all the time", () => {
    expect(headcountStretches([{ from: null, fullTimeEquivalent: 6 }], horizon)).toEqual([
      { stretch: horizon, fullTimeEquivalent: 6 },
    ]);
  });
});

test("names of people and roles are compared without case and double blanks, and spelt as first met", () => {
  const spell = spelling();
  expect(spell("Data Engineer")).toBe("Data Engineer");
  expect(spell(" data  engineer")).toBe("Data Engineer");
  expect(nameKey("A  b ")).toBe("a b");
});

test("periods are headed as people say them", () => {
  const [january] = months;
  const names = (["week", "month", "quarter", "year"] as const).map(
    (kind) => january && periodName(kind, january),
  );
  expect(names).toEqual(["1 Jan 27", "Jan 27", "Q1 27", "2027"]);
});

describe("a gap", () => {
  test("is what is left of the capacity after all demand, to a billionth of an hour", () => {
    expect(capacityGap(160, { confirmed: 120, tentative: 20, requested: 40 })).toBe(-20);
    expect(capacityGap(0.3, { confirmed: 0.1, tentative: 0.1, requested: 0.1 })).toBe(0);
    expect(exact(-1e-12)).toBe(0);
  });

  test("is not known where the capacity is not, nor in FTE where full time has no hours", () => {
    expect(capacityGap(null, { confirmed: 1, tentative: 0, requested: 0 })).toBeNull();
    expect([fullTimeEquivalents(null, 160), fullTimeEquivalents(8, 0)]).toEqual([null, null]);
  });
});

test("nobody is utilised who has no hours", () => {
  expect([utilizationOf(8, 0), utilizationOf(200, 160)]).toEqual([null, 1.25]);
});
