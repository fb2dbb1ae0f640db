import { affectedBy } from "../../../../core/table/kinds/affects";
import { gridOf } from "../grid-of";
import { intakeOf, TWO_PROJECTS } from "../intake-of";

const PROJECTS = [
  ["ID", "Name", "Budget", "Manager"],
  ["P1", "Alpha", 1000, "Ann"],
  ["P2", "Beta", 500, "Bo"],
  ["P2", "Beta again", 70, "Bo"],
];

test("hidden and struck-through rows count, and are told", () => {
  const struck = [0, 1, 2, 3].map((column) => ({
    column,
    from: 2,
    to: 2,
    numberFormat: "General",
    struckThrough: true,
  }));
  const intake = intakeOf([{ ...gridOf("Projects", PROJECTS.slice(0, 3), struck), hiddenRows: [1] }]);
  expect(intake.portfolio.projects).toHaveLength(2);
  expect(
    intake.findings.map(({ code, severity, at }) => [code, severity, "row" in at ? at.row : -1]),
  ).toEqual([
    ["hidden-row", "info", 1],
    ["struck-through-row", "info", 2],
  ]);
});

test("a row that a filter hides is told with the filter's columns, one that a person hid as hidden by hand", () => {
  const filters = [{ top: 0, left: 0, bottom: 2, right: 3, columns: [3, 1] }];
  const grid = { ...gridOf("Projects", PROJECTS.slice(0, 3)), hiddenRows: [1, 2], filters };
  const told = (filtered: typeof filters) =>
    intakeOf([{ ...grid, filters: filtered }]).findings.map(({ code, message }) => `${code}: ${message}`);
  expect(new Set(told(filters))).toEqual(
    new Set([
      'filtered-row: The row is hidden by the filter on column D ("Manager") and B ("Name"); it counts like the others.',
    ]),
  );
  expect(new Set(told([]))).toEqual(
    new Set(["hidden-row: The row is hidden by hand or in a folded group; it counts like the others."]),
  );
  expect(told(filters.map((filter) => ({ ...filter, bottom: 1 }))).map((line) => line.split(":")[0])).toEqual(
    ["filtered-row", "hidden-row"],
  );
});

test("an issue names the figures that it affects and the money of the row that is left out", () => {
  const { findings } = intakeOf([gridOf("Projects", PROJECTS)]);
  expect(findings).toMatchObject([
    { code: "duplicate-id", affects: ["Every figure of the project"], money: 70 },
  ]);
  const ledger = gridOf("Ledger", [
    ["Project", "Date", "Amount"],
    ["P1", "2026-01-15", 100],
    ["P9", "2026-01-15", 40],
  ]);
  expect(intakeOf([TWO_PROJECTS, ledger]).findings).toMatchObject([
    { code: "dangling-reference", affects: affectedBy("financials", "project"), money: 40 },
  ]);
});

test("money in a currency of its own is not added to an issue", () => {
  const rows = PROJECTS.map((row, index) => [...row, index === 0 ? "Currency" : "EUR"]);
  expect(intakeOf([gridOf("Projects", rows)]).findings).toMatchObject([
    { code: "duplicate-id", money: null },
  ]);
});

test("a column from which nothing is calculated affects nothing", () => {
  expect(affectedBy("projects", "budget")).toContain("BAC");
  expect(affectedBy("projects", "client")).toEqual([]);
});
