import type { Issue } from "../../../core/domain/issue";
import { checksSheet, type ChecksInput } from "../../../core/report/checks-sheet";
import { layOut } from "../../../core/report/lay-out";
import type { ReportContext } from "../../../core/report/report-context";
import { toText } from "../../../core/report/text-print";
import { gridOf, typed } from "./drawn-grid";

const context: ReportContext = {
  file: "Halden.xlsx",
  asOf: 46295,
  runStamp: "2026-11-22 14:05",
  currency: "EUR",
  moneyUnit: "k",
};

const issue: Issue = {
  code: "no-such-date",
  severity: "error",
  sheet: "Milestones",
  cell: "D22",
  table: "Milestones",
  column: "Forecast",
  record: "C1",
  rows: "22",
  count: 1,
  found: "31.11.2026",
  message: '"31.11.2026" is no date: November has 30 days.',
  fix: "Type the date that was meant.",
  affects: ["Milestones due"],
  money: null,
};
const missing: Issue = {
  code: "rate-missing",
  severity: "warning",
  sheet: "Project list",
  cell: "H9",
  table: "Projects",
  column: "Currency",
  rows: "9",
  count: 1,
  message: "There is no rate for USD.",
  fix: "Add a row to Rates.",
  money: 310_000,
};

const input: ChecksInput = {
  issues: [issue, missing],
  reconciliation: [
    {
      table: "startOptions",
      sheet: "Project list",
      area: "A6:H30",
      rows: 24,
      used: 23,
      leftOut: 1,
      money: [
        {
          field: "budget",
          header: "Budget",
          sheetSum: 38_412_000.1,
          used: 38_102_000.1,
          leftOut: 310_000,
          ownTotal: 38_422_000.1,
          ownTotalCell: "H31",
        },
        { field: "costFirstYear", header: "Cost", sheetSum: 10, used: 10, leftOut: 0, ownTotal: null },
      ],
    },
  ],
  assumptions: [
    {
      what: "Planned value of D5 is derived",
      how: "Straight line from start to finish",
      figures: ["PV", "SPI"],
    },
  ],
  missing: [{ title: "Timesheets", wouldGive: "actual hours by person" }],
};

test("PMO Checks reads: what came in, what was taken for granted, every issue with its cell", () => {
  expect(toText(layOut(checksSheet(input, context), { context }))).toMatchSnapshot();
});

test("rows and money in equal used and left out, by a live formula that comes to 0", () => {
  const { cells } = layOut(checksSheet(input, context), { context });
  const differences = cells.filter(
    ({ figure }) => figure?.column === "difference" && figure.table !== "PMO_Own_totals",
  );
  expect(differences.map(({ value }) => value)).toEqual([0, 0, 0]);
  expect(differences.every(({ formula }) => formula !== undefined)).toBe(true);
  expect(
    cells.find(({ figure }) => figure?.column === "difference" && figure.table === "PMO_Own_totals")?.value,
  ).toBe(10_000);
});

test("an issue keeps its status, owner, note and first day while other issues come and go", () => {
  const first = layOut(checksSheet({ ...input, issues: [missing, issue] }, context), { context });
  const table = first.tables.find(({ name }) => name === "PMO_Checks")!;
  const grid = typed(gridOf(first), [
    { row: table.area.top + 2, column: table.headers.indexOf("Status"), value: "Done" },
    { row: table.area.top + 2, column: table.headers.indexOf("Note"), value: "asked J." },
  ]);
  const later = { ...context, asOf: 46326 };
  const added = { ...missing, cell: "H4" };
  const again = layOut(checksSheet({ ...input, issues: [added, issue] }, later), {
    context: later,
    previous: grid,
  });
  const rowOf = (cell: string): number =>
    again.cells.find(({ value, figure }) => value === cell && figure?.table === "PMO_Checks")!.row;
  const at = (cell: string, header: string): unknown =>
    again.cells.find(({ row, column }) => row === rowOf(cell) && column === table.headers.indexOf(header))
      ?.value;
  expect([
    at("Milestones!D22", "Status"),
    at("Milestones!D22", "Note"),
    at("Milestones!D22", "First seen"),
  ]).toEqual(["Done", "asked J.", 46295]);
  expect([at("'Project list'!H4", "Status"), at("'Project list'!H4", "First seen")]).toEqual([null, 46326]);
});
