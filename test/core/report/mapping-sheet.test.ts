import { layOut } from "../../../core/report/lay-out";
import { mappingSheet } from "../../../core/report/mapping-sheet";
import type { ReportContext } from "../../../core/report/report-context";
import { tableTitle } from "../../../core/commands/json-document";
import type { Grid } from "../../../core/table/grid";
import type { Intake } from "../../../core/table/read/portfolio";
import { drawnGrid } from "../../doubles/drawn-grid";
import { gridOf } from "../table/grid-of";
import { intakeOf } from "../table/intake-of";

const context: ReportContext = {
  asOf: 46295,
  currency: "EUR",
  fiscalYearStart: 1,
} as unknown as ReportContext;
const HEADERS = ["Ref", "What", "Planned", "Money", "Status"];
const ROWS = [
  ["P1", "Portal", 400, 300, "active"],
  ["P2", "Loyalty", 180, 90, "done"],
  ["P3", "Returns", 100, 50, "active"],
];
const sheet = (name: string, headers: readonly string[]) => gridOf(name, [headers, ...ROWS]);

function tabOf({ tables, mapping }: Intake): Grid {
  const found = tables.map((table) => ({ title: tableTitle(table.kind), found: table }));
  const drawing = layOut(mappingSheet({ tables: found, said: mapping }), { context });
  return { ...drawnGrid(drawing), owned: "mapping" };
}

const SAID = { sheet: "Ledger", header: "Money", table: "Projects", column: "Budget" };
const first = intakeOf([sheet("Ledger", HEADERS)], { mapping: [SAID] });
const tab = tabOf(first);

/** The header that was taken for the budget. */
function budgetIn({ tables }: Intake): string | undefined {
  return tables[0]?.columns.find(({ field }) => field === "budget")?.header;
}

test("what the user has said is kept on the tab and holds in the next run", () => {
  const again = intakeOf([sheet("Ledger", HEADERS), tab]);
  expect(budgetIn(intakeOf([sheet("Ledger", HEADERS)]))).not.toBe("Money");
  expect(again.tables[0]?.columns.find(({ field }) => field === "budget")).toMatchObject({
    header: "Money",
    confidence: 1,
    how: "you said so",
  });
  expect(tabOf(again).values).toEqual(tab.values);
});

test("it survives a column that is moved, one that is inserted, and a sheet that is renamed", () => {
  const moved = gridOf("Ledger", [
    ["Money", "Note", "Ref", "What", "Planned", "Status"],
    ...ROWS.map(([ref = "", what = "", plan = "", money = "", status = ""]) => [
      money,
      "x",
      ref,
      what,
      plan,
      status,
    ]),
  ]);
  expect(budgetIn(intakeOf([moved, tab]))).toBe("Money");
  expect(budgetIn(intakeOf([sheet("Ledger 2027", HEADERS), tab]))).toBe("Money");
});

test("it is not followed on a sheet of another shape, though that has the header too", () => {
  const other = gridOf("Other", [
    ["Money", "Vendor", "Invoice", "Paid on"],
    [300, "ACME", "R-1", "2026-09-01"],
  ]);
  expect(intakeOf([other, tab]).tables.flatMap(({ columns }) => columns.map(({ how }) => how))).not.toContain(
    "you said so",
  );
});

test("when the header was renamed it is asked for, with the one that stands in its place, not guessed", () => {
  const renamed = sheet("Ledger", ["Ref", "What", "Planned", "Cash", "Status"]);
  const { findings } = intakeOf([renamed, tab]);
  expect(findings.find(({ code }) => code === "mapping-not-followed")).toMatchObject({
    fix: expect.stringContaining('"Cash" stands in its place') as string,
  });
});

test("a row that nobody has confirmed binds nothing", () => {
  const guess = tabOf(intakeOf([sheet("Ledger", HEADERS)]));
  const { mapping } = intakeOf([sheet("Ledger", HEADERS), guess]);
  expect(mapping).toEqual([]);
});

test("of two tables on a sheet the one that is left out stays so, and the header that both have is not confirmed by it", () => {
  const gap = [null, null, null];
  const two = gridOf("Two", [
    ["ID", "Name", "Budget"],
    ["P1", "Portal", 400],
    ["P2", "Loyalty", 180],
    ...[gap, gap, gap, gap, gap],
    ["ID", "Risk", "Project", "Probability", "Impact"],
    ["R1", "Late", "P1", 0.3, 1000],
    ["R2", "Dear", "P2", 0.5, 2000],
  ]);
  const beside = ["ID", "Risk", "Project", "Probability", "Impact"];
  const said = [
    { sheet: "Two", header: "", table: "none", column: "", range: "A9:E11", beside },
    { sheet: "Two", header: "ID", table: "Risks", column: "ID", range: "A9:E11", beside },
  ];
  const kept = tabOf(intakeOf([two], { mapping: said }));
  const again = intakeOf([two, kept]);
  expect(again.tables.map(({ kind }) => kind)).toEqual(["projects"]);
  expect(again.mapping.map(({ header, table }) => [header, table])).toEqual([
    ["", "none"],
    ["ID", "Risks"],
  ]);
  expect(tabOf(again).values).toEqual(kept.values);
});
