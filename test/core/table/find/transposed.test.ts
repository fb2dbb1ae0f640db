import fc from "fast-check";
import { joinFindings } from "../../../../core/domain/issue";
import { cellOf, lineName, rowCell } from "../../../../core/domain/row-source";
import { areaOnSheet, cellOnSheet, turnedGrid } from "../../../../core/table/find/turned";
import { findTables } from "../../../../core/table/find/tables";
import type { CellValue } from "../../../../core/table/grid";
import { gridOf } from "../grid-of";
import { intakeOf } from "../intake-of";

const _ = null;
type Rows = readonly (readonly CellValue[])[];

const PROJECTS: Rows = [
  ["Project ID", "Project name", "Manager", "Start date", "End date", "Budget", "% complete", "RAG"],
  ["P1", "Portal", "Vega, Luis", "2026-01-05", "2026-12-18", 400000, 0.5, "Amber"],
  ["P2", "Loyalty", "Ito, Rin", "2026-03-02", "2027-02-26", 180000, 0.25, "Green"],
  ["P3", "Pricing", "Osei, Ama", "2026-02-02", "2026-10-30", 95000, 0.75, "Red"],
];
const turned = (rows: Rows): Rows =>
  Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_none, column) =>
    rows.map((row) => row[column] ?? null),
  );
const lies = (rows: Rows) =>
  findTables([gridOf("Sheet1", rows)], []).tables.map((table) => table.orientation);
const plain = (rows: Rows) =>
  intakeOf([gridOf("Sheet1", rows)]).portfolio.projects.map(({ source, others, ...project }) => ({
    ...project,
    others: [...others].map(([header, { value }]) => [header, value]),
    fields: [...source.columns.keys()],
  }));

test("projects side by side, their fields below each other, are the same projects", () => {
  expect(plain(turned(PROJECTS))).toEqual(plain(PROJECTS));
  expect(lies(turned(PROJECTS))).toEqual(["transposed"]);
  expect(lies(PROJECTS)).toEqual(["rows"]);
});

test("whatever the figures and however many the projects, a turned sheet has the same projects", () => {
  const project = fc.record({
    budget: fc.integer({ min: 1, max: 9_000_000 }),
    complete: fc.integer({ min: 0, max: 100 }),
    day: fc.integer({ min: 10, max: 28 }),
    rag: fc.constantFrom("Red", "Amber", "Green"),
  });
  fc.assert(
    fc.property(fc.array(project, { minLength: 2, maxLength: 30 }), (projects) => {
      const rows = [
        PROJECTS[0] ?? [],
        ...projects.map(({ budget, complete, day, rag }, index) => [
          ...[`P${index}`, `Project of ${index}`, "Vega", `2026-01-${day}`, `2026-11-${day}`],
          ...[budget, complete / 100, rag],
        ]),
      ];
      expect(plain(turned(rows))).toEqual(plain(rows));
    }),
    { numRuns: 25 },
  );
});

test("a cell of a transposed table leads to the column of its project and the row of its field", () => {
  const rows = [["Portfolio sheet (€k)"], [_], ...turned(PROJECTS)];
  const { portfolio, tables, reconciliation } = intakeOf([gridOf("Sheet1", rows)]);
  const [first] = portfolio.projects;
  expect(first && [cellOf(first, "budget"), rowCell(first)]).toEqual([
    { sheet: "Sheet1", row: 7, column: 1, inColumn: true },
    { sheet: "Sheet1", row: 2, column: 1, inColumn: true },
  ]);
  expect(first && lineName(first.source)).toBe("column B");
  expect(first?.budget).toBe(400_000_000);
  const [table] = tables;
  expect(table && areaOnSheet(table)).toEqual({ top: 2, left: 0, bottom: 9, right: 3 });
  expect(table && cellOnSheet(table, { row: 0, column: 7 })).toEqual({ row: 7, column: 0 });
  expect(reconciliation.map(({ area, rows: read, used }) => [area, read, used])).toEqual([["A3:D10", 3, 3]]);
});

test("what is wrong in a transposed table is said with its cells, and its columns stand for rows", () => {
  const rows = turned(PROJECTS).map((row, index) =>
    index === 3 ? ["Start date", "sometime", "2026-03-02", "whenever"] : row,
  );
  const issues = joinFindings(intakeOf([gridOf("Sheet1", rows)]).findings);
  expect(
    issues.filter(({ code }) => code === "not-a-date").map(({ cell, rows: at, count }) => [cell, at, count]),
  ).toEqual([["B4", "B,D", 2]]);
});

test("a project twice in a transposed table is named by the columns that it stands in", () => {
  const rows = turned([...PROJECTS, ["P1", ...(PROJECTS[1] ?? []).slice(1)]]);
  const issue = joinFindings(intakeOf([gridOf("Sheet1", rows)]).findings).find(
    ({ code }) => code === "duplicate-id",
  );
  expect(issue && [issue.cell, issue.rows]).toEqual(["E1", "E"]);
  expect(issue?.message).toContain("column B of Sheet1");
});

test("groups of fields, a column of totals and numbers before the labels do not hide a transposed table", () => {
  const groups = ["General", _, _, "Schedule", _, "Money", _, "Health"];
  const grouped = turned(PROJECTS).map((row, index) => [groups[index] ?? _, ...row]);
  expect(plain(grouped)).toHaveLength(3);
  const numbered = turned(PROJECTS).map((row, index) => [index + 1, ...row]);
  expect(plain(numbered)).toHaveLength(3);
  const totals = ["Total", _, _, _, _, 675000, _, _];
  expect(plain(turned(PROJECTS).map((row, index) => [...row, totals[index] ?? _]))).toHaveLength(3);
});

const USUAL: readonly { name: string; rows: Rows }[] = [
  {
    name: "a budget with its lines down the side and months across",
    rows: [
      ["Line", "Jan 2026", "Feb 2026", "Mar 2026"],
      ["Budget", 10, 20, 30],
      ["Actual cost", 11, 19, 33],
      ["Forecast cost", 12, 21, 31],
    ],
  },
  {
    name: "a status report with an area per row",
    rows: [
      ["Area", "RAG", "Comment", "Owner"],
      ["Budget", "Green", "on plan", "Vega"],
      ["Schedule", "Amber", "two weeks late", "Ito"],
      ["Scope", "Green", "no change", "Osei"],
      ["Risk", "Red", "vendor", "Osei"],
    ],
  },
  {
    name: "a list of risks that are called like fields",
    rows: [
      ["Risk ID", "Category", "Probability", "Impact cost", "Owner"],
      ["R1", "Budget", 0.2, 50000, "Ito"],
      ["R2", "Start", 0.5, 20000, "Vega"],
      ["R3", "Sponsor", 0.1, 10000, "Vega"],
    ],
  },
  {
    name: "a list that explains the fields of another",
    rows: [
      ["Field", "Type", "Meaning"],
      ["Project ID", "text", "the number of the project"],
      ["Project name", "text", "its name"],
      ["Start date", "date", "when it starts"],
      ["End date", "date", "when it ends"],
      ["Budget", "money", "what was approved"],
    ],
  },
  {
    name: "the profile of one project",
    rows: [
      ["Project name", "Portal"],
      ["Manager", "Vega"],
      ["Start date", "2026-01-05"],
      ["End date", "2026-12-18"],
      ["Budget", 400000],
    ],
  },
  {
    name: "two people with one task each",
    rows: [
      ["Task", "Owner", "Start", "Finish"],
      ["Start", "Vega", "2026-01-05", "2026-01-09"],
      ["Budget", "Ito", "2026-01-12", "2026-01-16"],
    ],
  },
];

test.each(USUAL)("$name is not transposed", ({ rows }) => {
  expect(lies(rows)).not.toContain("transposed");
});

test("formulas of a turned sheet point at turned cells", () => {
  const grid = { ...gridOf("Sheet1", turned(PROJECTS)), formulas: new Map([["5,3", "SUM($B6:C6)*Rate1"]]) };
  const view = turnedGrid(grid, { top: 0, bottom: 7 });
  expect([...view.formulas]).toEqual([["3,5", "SUM(F2:F3)*Rate1"]]);
});
