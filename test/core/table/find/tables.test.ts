import fc from "fast-check";
import { findTables, layoutsIn } from "../../../../core/table/find/tables";
import type { CellValue, Grid } from "../../../../core/table/grid";
import { readLayout } from "../../../../core/table/recognise/layout";
import { kindFindings } from "../../../../core/table/recognise/findings";
import { gridOf } from "../grid-of";

const _ = null;
type Rows = readonly (readonly CellValue[])[];
const found = (...grids: Grid[]) => findTables(grids, []);
const fieldsOf = (rows: Rows, sheet = "Sheet1") =>
  found(gridOf(sheet, rows)).tables.map(({ kind, columns }) => ({
    kind,
    fields: Object.fromEntries(columns.map(({ header, field }) => [header, field])),
  }));

const PROJECTS: Rows = [
  ["ID", "Project name", "Program", "Manager", "Start", "Budget", "Actual cost", "RAG", "Strategic fit"],
  ["P1", "Portal", "Digital", "Vega, Luis", "2026-01-05", 400000, 212000, "Amber", 4],
  ["P2", "Loyalty", "Digital", "Ito, Rin", "2026-03-02", 180000, 61000, "Green", 5],
  ["P3", "Pricing", "Platforms", "Osei, Ama", "2026-02-02", 95000, 12000, "Red", 2],
];
const RISKS: Rows = [
  ["Risk ID", "Project", "Risk", "Probability", "Impact cost", "Owner"],
  ["R1", "P1", "Vendor fails", 0.2, 50000, "Ito"],
  ["R2", "P2", "Staff leaves", 0.5, 20000, "Vega"],
];

test("a plain list of projects is found, and its criteria stay unmapped", () => {
  const { tables, findings } = found(gridOf("Sheet1", PROJECTS));
  expect(tables.map(({ kind, area, dataRows }) => [kind, area, dataRows])).toEqual([
    ["projects", { top: 0, left: 0, bottom: 3, right: 8 }, [1, 2, 3]],
  ]);
  expect(tables[0]?.unmapped).toEqual([{ header: "Strategic fit", column: 8 }]);
  expect(findings).toEqual([]);
});

test("two tables side by side, under their own titles, are two", () => {
  const rows = [
    ["Projects", ...Array<CellValue>(9).fill(_), "Risks"],
    ...PROJECTS.map((row, index) => [...row, _, ...(RISKS[index] ?? [_])]),
  ];
  expect(fieldsOf(rows).map(({ kind }) => kind)).toEqual(["projects", "risks"]);
});

test("two tables on top of each other are two, whatever stands between", () => {
  expect(fieldsOf([...PROJECTS, [_], [_], ["Open risks"], ...RISKS]).map(({ kind }) => kind)).toEqual([
    "projects",
    "risks",
  ]);
});

test("an Excel table is found where it is, and a sheet of our own is not looked at", () => {
  const area = { top: 0, left: 0, bottom: 3, right: 8 };
  const grid = { ...gridOf("Data", PROJECTS), tables: [{ name: "Projects", ...area }] };
  expect(found(grid).tables[0]?.how).toContain('"Projects" is a name of Projects');
  expect(found({ ...gridOf("PMO Ranking", PROJECTS), owned: "ranking" }).tables).toEqual([]);
});

test("a grid of months is read as periods, its totals left out", () => {
  const { tables } = found(
    gridOf("Costs", [
      ["Project", "Version", "Nov 25", "Dec 25", "FY25", "Jan 26"],
      ["P1", "Budget", 10, 20, 30, 5],
      ["P1", "Actual", 11, 19, 30, 6],
    ]),
  );
  expect(tables[0]).toMatchObject({ kind: "financials", orientation: "periods" });
  expect(tables[0]?.periods.map(({ header }) => header)).toEqual(["Nov 25", "Dec 25", "Jan 26"]);
  expect(tables[0]?.unmapped.map(({ header }) => header)).toEqual(["FY25"]);
});

test("months without a year are asked about", () => {
  const rows = [
    ["Name", "Role", "Project", "Jan", "Feb"],
    ["Ito", "Developer", "P1", 0.5, 1],
  ];
  const { findings } = found(gridOf("Bookings", [["FTE per month", _, _, _, _], [_], ...rows]));
  expect(findings.map(({ code }) => code)).toEqual(["period-without-year", "period-without-year"]);
  const named = found(gridOf("Bookings 2026", rows));
  expect(named.tables[0]?.periods).toHaveLength(2);
  expect(named.assumptions.map(({ what }) => what)).toEqual([
    'Year of the period columns of the table Assignments on sheet "Bookings 2026"',
  ]);
});

test.each([
  [
    "clients",
    [
      ["ID", "Name"],
      [1, "Acme"],
      [2, "Globex"],
    ],
  ],
  [
    "a RACI chart",
    [
      ["Step", "TPM", "SDM"],
      ["Plan", "A", "C"],
      ["Build", "R", "I"],
    ],
  ],
  [
    "settings",
    [
      ["Setting", "Value"],
      ["Currency", "EUR"],
      ["Period", "month"],
    ],
  ],
  ["a letter", [["Dear all,"], ["please find the numbers below."]]],
  [
    "tasks at several dates",
    [
      ["Status Date", "ID", "WBS", "Name", "Actual Cost", "Planned Value", "Earned Value"],
      ["2026-01-31", 1, "1.1", "Design", 10, 12, 11],
      ["2026-02-28", 1, "1.1", "Design", 20, 22, 21],
      ["2026-01-31", 2, "1.2", "Build", 1, 2, 3],
      ["2026-02-28", 2, "1.2", "Build", 4, 5, 6],
    ],
  ],
] as readonly (readonly [string, Rows])[])("%s are no table of ours", (_name, rows) => {
  expect(found(gridOf("Sheet1", rows)).tables).toEqual([]);
});

test("two dates per project make a status history, no list of projects", () => {
  const rows: Rows = [
    ["Project", "Status date", "Budget", "Actual cost", "% complete"],
    ["Portal", "2026-08-31", 400, 100, 0.3],
    ["Portal", "2026-09-30", 400, 150, 0.4],
  ];
  expect(fieldsOf(rows)[0]?.kind).toBe("statuses");
});

test("a kind that fits about as well is asked about", () => {
  const [table] = found(gridOf("Sheet1", PROJECTS)).tables;
  const reading = { mapped: [], ambiguities: [], how: "" };
  const readings = [
    { kind: "projects" as const, confidence: 0.6, ...reading },
    { kind: "tasks" as const, confidence: 0.58, ...reading },
  ];
  expect(kindFindings(table!, readings)[0]?.message).toBe(
    "This table was read as Projects (60 % sure); it could as well be Tasks (58 %).",
  );
  expect(readLayout).toBeInstanceOf(Function);
});

const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });
const mappingOf = (rows: Rows) => fieldsOf(rows)[0];

test("column order never changes the mapping", () => {
  fc.assert(
    fc.property(shuffled([0, 1, 2, 3, 4, 5, 6, 7, 8]), (order) => {
      expect(mappingOf(PROJECTS.map((row) => order.map((column) => row[column] ?? _)))).toEqual(
        mappingOf(PROJECTS),
      );
    }),
    { numRuns: 25 },
  );
});

test("title rows above, blank columns between and the order of rows never change what is found", () => {
  const [header, ...body] = PROJECTS;
  fc.assert(
    fc.property(
      shuffled(body),
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 0, max: 3 }),
      (rows, blank, titles) => {
        const spread = [header!, ...rows].map((row) => [...row.slice(0, blank), _, ...row.slice(blank)]);
        const above = Array.from({ length: titles }, (_none, index) => [`Portfolio report, page ${index}`]);
        expect(mappingOf([...above, ...(titles > 0 ? [[_]] : []), ...spread])).toEqual(mappingOf(PROJECTS));
      },
    ),
    { numRuns: 40 },
  );
});

test("a row of dates over dates is data, whatever it names; a row of dates over figures is a header", () => {
  const gates = ["Key", "Kettle", "Alpha gate", "Beta gate", "Gamma gate"];
  const row = (index: number) => [
    `K${index}`,
    `Hub ${index}`,
    `2026-0${index}-01 17:00:00`,
    `2026-0${index}-20 17:00:00`,
    `2027-0${index}-05 17:00:00`,
  ];
  const [dates] = layoutsIn(gridOf("Gates", [gates, row(1), row(2), row(3), row(4), row(5)]));
  expect(dates?.headerRows).toEqual([0]);
  const weeks = ["Resource", "2026-01-05", "2026-01-12", "2026-01-19"];
  const [figures] = layoutsIn(gridOf("Bookings", [weeks, ["Ann", 8, 16, 8], ["Bo", 4, 4, 4]]));
  expect(figures?.headerRows).toEqual([0]);
});
