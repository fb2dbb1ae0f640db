import { findTables, layoutsIn } from "../../../../core/table/find/tables";
import { applyMapping, sayingsFor } from "../../../../core/table/mapping/apply";
import { unusedMapping } from "../../../../core/table/mapping/findings";
import { fieldNamed, kindNamed, readMapping } from "../../../../core/table/mapping/mapping";
import { tableKind } from "../../../../core/table/kinds/all";
import { gridOf } from "../grid-of";

const GRID = gridOf("Ledger", [
  ["Ref", "What", "Planned", "Money"],
  ["P1", "Portal", 400, 300],
  ["P2", "Loyalty", 180, 90],
]);
const say = (header: string, table: string, column: string) => ({ sheet: "Ledger", header, table, column });

test("the mapping is read from its sheet, its table or a file", () => {
  const rows = [
    ["Sheet", "Header", "Table", "Column"],
    ["Ledger", "Money", "Projects", "Budget"],
    [null, null, null, null],
  ];
  const expected = [
    { ...say("Money", "Projects", "Budget"), at: { sheet: "PMO Mapping", row: 1, column: 2 } },
  ];
  expect(readMapping([gridOf("PMO Mapping", rows)])).toEqual(expected);
  const table = { name: "PMO_Mapping", top: 0, left: 0, bottom: 1, right: 3 };
  expect(readMapping([{ ...gridOf("Notes", rows), tables: [table] }])).toHaveLength(1);
  expect(readMapping([{ ...gridOf("map", rows), file: "map" }])).toHaveLength(1);
  expect(readMapping([gridOf("Notes", rows)])).toEqual([]);
});

test("tables and columns may be named by title, id or another of their names", () => {
  expect(kindNamed("Status")?.id).toBe("statuses");
  expect(kindNamed("risk register")?.id).toBe("risks");
  expect(kindNamed("weather")).toBeUndefined();
  expect(fieldNamed(tableKind("projects"), "BAC")).toBe("budget");
});

test("what the user says wins over what the headers say", () => {
  const { tables, findings } = findTables(
    [GRID],
    [say("Money", "Projects", "Budget"), say("Planned", "Projects", "")],
  );
  expect(tables[0]).toMatchObject({ kind: "projects", confidence: 1, how: "you said so" });
  expect(tables[0]?.columns.find(({ header }) => header === "Money")).toMatchObject({
    field: "budget",
    confidence: 1,
    how: "you said so",
  });
  expect(tables[0]?.unmapped.map(({ header }) => header)).toContain("Planned");
  expect(findings).toEqual([]);
});

test("a table that the user leaves out is left out", () => {
  expect(findTables([GRID], [say("", "ignore", "")]).tables).toEqual([]);
  const [layout] = layoutsIn(GRID);
  expect(sayingsFor(layout!, [say("", "none", "")]).isLeftOut).toBe(true);
  expect(sayingsFor(layout!, [{ ...say("", "Projects", ""), sheet: "Elsewhere" }])).toEqual({
    isLeftOut: false,
    columns: [],
  });
});

test("what is said first holds: of a header, of a column of the table, and of which table it is", () => {
  const [layout] = layoutsIn(GRID);
  const said = sayingsFor(layout!, [
    say("Money", "Projects", "Budget"),
    say("Money", "Projects", "Estimated cost"),
    say("Planned", "Projects", "Budget"),
    say("What", "Milestones", "Name"),
  ]);
  expect(said.kind).toBe("projects");
  expect(said.columns.map(({ header, field }) => [header, field])).toEqual([
    ["Money", "budget"],
    ["Planned", undefined],
  ]);
});

test("a column that the user names takes its field from the one that had it", () => {
  const had = { field: "budget", title: "Budget", header: "Planned", column: 2, confidence: 0.9, how: "" };
  const reading = { kind: "projects" as const, confidence: 1, how: "", mapped: [had], ambiguities: [] };
  const said = { isLeftOut: false, columns: [{ column: 3, header: "Money", field: "budget" }] };
  expect(applyMapping(reading, said).mapped.map(({ header }) => header)).toEqual(["Money"]);
});

test.each([
  [
    { ...say("Money", "Projects", "Budget"), sheet: "Nowhere" },
    'The mapping names a sheet "Nowhere" that is not there.',
  ],
  [say("Gold", "Projects", "Budget"), 'The mapping names a header "Gold" that does not stand on "Ledger".'],
  [say("Money", "Weather", "Budget"), 'The mapping names a table "Weather" that Gridfolio does not know.'],
  [say("Money", "Projects", "Colour"), 'Projects has no column "Colour".'],
])("a row that cannot be followed is reported: %j", (row, message) => {
  expect(unusedMapping([GRID], [row]).map((finding) => finding.message)).toEqual([message]);
});
