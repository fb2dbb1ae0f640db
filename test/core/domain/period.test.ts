import fc from "fast-check";
import { dayOf, isoDate } from "../../../core/domain/day";
import { fiscalYearName, fiscalYearOf, periodOf, periodsBetween } from "../../../core/domain/period";

const wednesday = dayOf({ year: 2026, month: 9, day: 30 });
const shown = ({ start, finish }: { start: number; finish: number }): string =>
  `${isoDate(start)}…${isoDate(finish)}`;

test("the periods that hold 30 September 2026", () => {
  expect(shown(periodOf("week", wednesday))).toBe("2026-09-28…2026-10-04");
  expect(shown(periodOf("month", wednesday))).toBe("2026-09-01…2026-09-30");
  expect(shown(periodOf("quarter", wednesday))).toBe("2026-07-01…2026-09-30");
  expect(shown(periodOf("year", wednesday))).toBe("2026-01-01…2026-12-31");
});

test("periods follow each other without a gap", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("week" as const, "month" as const, "quarter" as const, "year" as const),
      fc.integer({ min: 40_000, max: 47_000 }),
      (kind, from) => {
        const periods = periodsBetween(kind, from, from + 800);
        return periods.every(({ start }, i) => i === 0 || start === (periods[i - 1]?.finish ?? 0) + 1);
      },
    ),
  );
});

test("a fiscal year from April is named by the year in which it ends", () => {
  const year = fiscalYearOf(4, wednesday);
  expect(shown(year)).toBe("2026-04-01…2027-03-31");
  expect(fiscalYearName(year)).toBe("FY27");
});
