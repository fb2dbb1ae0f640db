import { dayOf, isoDate } from "../../../../core/domain/day";
import { findTables } from "../../../../core/table/find/tables";
import type { CellValue } from "../../../../core/table/grid";
import { readPortfolio } from "../../../../core/table/read/portfolio";
import { gridOf } from "../grid-of";

const _ = null;
type Rows = readonly (readonly CellValue[])[];
const TODAY = dayOf({ year: 2026, month: 3, day: 31 });
const read = (sheet: string, rows: Rows) =>
  readPortfolio([gridOf(sheet, rows)], {
    today: TODAY,
    asOf: null,
    hostLocale: null,
    overrides: { currency: "EUR" },
    mapping: [],
  });
const money = (rows: Rows) =>
  read("Financials", rows).portfolio.financials.map(
    ({ project, period, version, amount }) =>
      `${project} ${period === null ? "?" : isoDate(period).slice(0, 7)} ${version} ${amount}`,
  );
const EXPECTED = [
  ...["A1 2026-01 current budget 10", "A1 2026-01 actual 12", "A1 2026-02 current budget 20"],
  ...["A1 2026-02 actual 18", "B6 2026-01 current budget 5", "B6 2026-01 actual 4"],
  ...["B6 2026-02 current budget 6", "B6 2026-02 actual 7"],
].sort();
const A = ["A1", 10, 12, 20, 18];
const B = ["B6", 5, 4, 6, 7];

test("budget and actual under each month are rows of their own, each with its version", () => {
  const rows = [["Project", "Jan 2026", _, "Feb 2026", _], [_, "Budget", "Actual", "Budget", "Actual"], A, B];
  expect(money(rows).sort()).toEqual(EXPECTED);
  const said = read("Financials", rows);
  expect(said.findings.map(({ code }) => code)).not.toContain("period-twice");
  expect(said.assumptions.map(({ what }) => what).join()).toContain("Versions of the period columns");
});

test("months under each version are the same rows", () => {
  const turned = ([id, b1, a1, b2, a2]: readonly CellValue[]) => [id, b1, b2, a1, a2] as CellValue[];
  const rows = [
    ["Project", "Budget 2026", _, "Actual 2026", _],
    [_, "Jan", "Feb", "Jan", "Feb"],
    turned(A),
    turned(B),
  ];
  expect(money(rows).sort()).toEqual(EXPECTED);
});

test("month and version in one header are the same rows", () => {
  const headers = ["Project", "Jan 2026 Budget", "Actual Jan 2026", "Feb 2026 Budget", "Feb 2026 (Actual)"];
  expect(money([headers, A, B]).sort()).toEqual(EXPECTED);
});

test("a total of each version beside the months is not counted again", () => {
  const rows = [
    ["Project", "Jan 2026", _, "Feb 2026", _, "Total 2026", _],
    [_, "Budget", "Actual", "Budget", "Actual", "Budget", "Actual"],
    [...A, 30, 30],
    [...B, 11, 11],
  ];
  expect(money(rows).sort()).toEqual(EXPECTED);
});

const HOURS = [
  ["Resource", "Project", "2026-W01", _, "2026-W02", _],
  [_, _, "Planned hours", "Actual hours", "Planned hours", "Actual hours"],
  ["Ada Lind", "A1", 20, 16, 30, 32],
  ["Jo Park", "B6", 40, 38, 40, 36],
];

test("of planned and actual hours under each week, bookings take the planned ones", () => {
  const { portfolio, assumptions } = read("Assignments", HOURS);
  expect(portfolio.assignments.map(({ resource, hours }) => [resource, hours])).toEqual([
    ["Ada Lind", 20],
    ["Ada Lind", 30],
    ["Jo Park", 40],
    ["Jo Park", 40],
  ]);
  expect(assumptions.map(({ how }) => how).join()).toContain("that of actual is not");
});

test("of planned and actual hours under each week, timesheets take the actual ones", () => {
  const { portfolio } = read("Timesheets", HOURS);
  expect(portfolio.timesheets.map(({ hours }) => hours)).toEqual([16, 32, 38, 36]);
});

test("one version under one month is no grid of periods", () => {
  const rows = [
    ["Project", "Jan 2026", _],
    [_, "Budget", "Actual"],
    ["A1", 10, 12],
    ["B6", 5, 4],
  ];
  const { tables } = findTables([gridOf("Financials", rows)], []);
  expect(tables[0]?.periods ?? []).toEqual([]);
});

test("days without a year take it from the title, P1 to P12 are months of the fiscal year", () => {
  const weeks = findTables(
    [
      gridOf("Assignments", [
        ["Resource plan 2026 (hours)"],
        ["Resource", "28 Dec", "4 Jan", "11 Jan"],
        ["Ada Lind", 20, 20, 20],
        ["Jo Park", 20, 20, 20],
      ]),
    ],
    [],
  );
  expect(weeks.tables[0]?.periods.map(({ start }) => isoDate(start))).toEqual([
    "2026-12-28",
    "2027-01-04",
    "2027-01-11",
  ]);
  const ledger = ["Project", ...Array.from({ length: 12 }, (_none, index) => `P${index + 1}`)];
  const row = (id: string) => [id, ...Array.from({ length: 12 }, (_none, index) => index * 100)];
  const months = findTables([gridOf("Financials", [["Costs FY26"], ledger, row("A1"), row("B6")])], [], 4);
  const starts = months.tables[0]?.periods.map(({ start }) => isoDate(start)) ?? [];
  expect([starts[0], starts[11]]).toEqual(["2025-04-01", "2026-03-01"]);
});
