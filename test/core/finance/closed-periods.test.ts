import { isoDate } from "../../../core/domain/day";
import type { FiscalPeriod } from "../../../core/domain/planning-records";
import { closedThrough } from "../../../core/finance/closed-periods";
import { financeOf } from "../../../core/finance/finance";
import { monthly, on, portfolioOf, project } from "./portfolio-of";

const STATUS = on("2026-09-30");

function period(
  name: string,
  [start, finish]: readonly [string, string],
  closed: boolean | null,
): FiscalPeriod {
  const source = { sheet: "Fiscal calendar", row: 1, columns: new Map([["period", 0]]) };
  return { period: name, start: on(start), finish: on(finish), fiscalYear: "FY26", closed, source };
}

const AUGUST = period("P08", ["2026-08-01", "2026-08-31"], true);

function through(...calendar: readonly FiscalPeriod[]): string | null {
  const day = closedThrough(calendar, STATUS);
  return day === null ? null : isoDate(day);
}

test("the last closed period counts, whatever order the calendar is in", () => {
  const july = period("P07", ["2026-07-01", "2026-07-31"], true);
  const september = period("P09", ["2026-09-01", "2026-09-30"], false);
  expect(through(september, AUGUST, july)).toBe("2026-08-31");
});

test("a 4-4-5 period stands for the month that its middle lies in", () => {
  expect(through(period("P09", ["2026-08-31", "2026-09-27"], true))).toBe("2026-09-30");
  expect(through(period("P08", ["2026-07-27", "2026-08-30"], true))).toBe("2026-08-31");
});

test("P13 closes its month", () => {
  const august = [AUGUST, period("P13", ["2026-08-31", "2026-08-31"], true)];
  expect(through(...august)).toBe("2026-08-31");
});

test("what is closed ahead of the status date does not count yet", () => {
  expect(through(AUGUST, period("P10", ["2026-10-01", "2026-10-31"], true))).toBe("2026-08-31");
});

test("where nothing is closed yet, actuals go to the day before the first open period", () => {
  expect(through({ ...AUGUST, closed: false })).toBe("2026-07-31");
});

test("a calendar that does not say what is closed says nothing, nor do dates that are missing or swapped", () => {
  expect(through()).toBeNull();
  expect(through({ ...AUGUST, closed: null })).toBeNull();
  expect(through({ ...AUGUST, finish: null })).toBeNull();
  expect(through(period("P08", ["2026-08-31", "2026-08-01"], true))).toBeNull();
});

test("year to date follows the calendar, Settings before it, and the register says which", () => {
  const tables = {
    projects: [project("P1")],
    financials: monthly("P1", ["2026-01", 9], { amount: 10, version: "actual" }),
    fiscalCalendar: [AUGUST],
  };
  const result = financeOf(portfolioOf(tables));
  expect(result.projects[0]?.position.actualToDate).toBe(80);
  expect(result.assumptions.find(({ what }) => what === "Actuals through")?.how).toBe(
    "2026-08-31, the month of the last closed period of the fiscal calendar: Settings give none.",
  );
  const settings = { actualsThrough: on("2026-07-31") };
  expect(financeOf(portfolioOf(tables, settings)).projects[0]?.position.actualToDate).toBe(70);
});
