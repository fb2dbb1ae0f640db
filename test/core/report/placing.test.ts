import { readEarlierTab } from "../../../core/report/earlier-tab";
import { piece, type Spot } from "../../../core/report/piece";
import { wholeSpan, type Page } from "../../../core/report/page";
import { placeBands } from "../../../core/report/place-bands";
import { placeFree } from "../../../core/report/place-free";
import { placeHelper } from "../../../core/report/place-helper";
import { placeTable } from "../../../core/report/place-table";
import { placeTotals } from "../../../core/report/place-totals";
import { planTable } from "../../../core/report/plan-table";
import { readRecord } from "../../../core/report/layout-record";
import type { ReportContext } from "../../../core/report/report-context";
import type { TableBlock } from "../../../core/report/sheet-model";
import { COLOURS } from "../../../core/report/style";
import type { TableFrame } from "../../../core/report/table-cell";
import { headerPrompts, tableRules, userChoices } from "../../../core/report/table-rules";
import { userCells, vanishedRow, type UserFrame } from "../../../core/report/user-cells";
import { gridOf } from "../table/grid-of";

const context: ReportContext = {
  file: "Halden.xlsx",
  asOf: 46295,
  runStamp: "2026-11-22 14:05",
  currency: "EUR",
  moneyUnit: "k",
};
const page: Page = {
  kind: "tables",
  bodySize: 10,
  columns: [10, 12, 12, 40].map((width) => ({ width, grouped: false })),
};
const spot: Spot = { row: 4, span: wholeSpan(page), page, context };
const table: TableBlock = {
  kind: "table",
  name: "PMO_Forecast",
  title: "Projects",
  key: ["id"],
  columns: [
    { id: "id", title: "ID", format: "id", help: "The project's id." },
    { id: "bac", title: "BAC", format: "money" },
    { id: "vac", title: "VAC", format: "money", rule: { kind: "adverse" }, formula: "[bac]-1" },
  ],
  rows: ["A1", "A2"].map((key, index) => ({ key, cells: { id: key, bac: 100 * (index + 1), vac: -5 } })),
  totals: [{ label: "Portfolio", cells: { bac: { value: 300, formula: "SUM([bac])" } } }],
  userColumns: [{ title: "Owner", choices: ["Ida", "Jon"] }],
};
const planned = planTable(table, { grid: "tables", context });
const frame: TableFrame = {
  table: "PMO_Forecast",
  left: 0,
  first: 6,
  last: 7,
  columns: planned.columns,
  context,
  base: {},
  wide: false,
};

test("a table stands as title, header, rows and totals, with its formulas over its own cells", () => {
  const placed = placeTable(planned, spot);
  const at = new Map(placed.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const [native] = placed.tables;
  expect(native).toMatchObject({
    name: "PMO_Forecast",
    headers: [
      "ID",
      expect.stringMatching(/^BAC/) as string,
      expect.stringMatching(/^VAC/) as string,
      "Owner",
    ],
  });
  const top = native!.area.top;
  expect(native!.area).toEqual({ top, left: 0, bottom: top + 2, right: 3 });
  expect(at.get(`${top + 1},0`)?.value).toBe("A1");
  expect(at.get(`${top + 2},2`)).toMatchObject({ value: -5, formula: `B${top + 3}-1` });
  expect(at.get(`${top + 4},1`)).toMatchObject({ value: 300, formula: `SUM($B$${top + 2}:$B$${top + 3})` });
  expect(placed.placed[0]!.record).toMatchObject({ name: "PMO_Forecast", header: top, rows: 2, kept: [] });
});

test("a table without rows says so instead of standing empty", () => {
  const none = planTable(
    { ...table, rows: [], empty: "There are no projects." },
    { grid: "tables", context },
  );
  const placed = placeTable(none, spot);
  expect(placed.tables).toEqual([]);
  expect(placed.cells.map(({ value }) => value)).toContain("There are no projects.");
});

test("totals stand a row below the table, under a rule, so that sorting leaves them alone", () => {
  const totals = placeTotals(table, frame);
  expect(totals.bottom).toBe(10);
  expect(totals.cells.find(({ column }) => column === 0)).toMatchObject({ row: 9, value: "Portfolio" });
  expect(totals.cells.find(({ column }) => column === 1)).toMatchObject({ formula: "SUM($B$7:$B$8)" });
  expect(totals.cells.every(({ style }) => style.borderTop === COLOURS.rule)).toBe(true);
  expect(placeTotals({ ...table, totals: [] }, frame)).toMatchObject({ bottom: 8, cells: [] });
});

test("adverse figures go red by a rule that text such as – does not meet", () => {
  expect(tableRules(frame)).toEqual([
    {
      kind: "formula",
      area: { top: 6, left: 2, bottom: 7, right: 2 },
      formula: "AND(ISNUMBER(C7),C7<0)",
      style: { color: COLOURS.red },
    },
  ]);
  expect(tableRules({ ...frame, last: 5 })).toEqual([]);
});

test("gaps of neighbouring months are coloured on one scale; thresholds need no decimal point", () => {
  const gaps: TableBlock = {
    ...table,
    columns: [
      { id: "id", title: "Role", format: "text" },
      ...[1, 2].map((month) => ({
        id: `m${month}`,
        title: `M${month}`,
        format: "fte" as const,
        rule: { kind: "gap" as const },
      })),
      { id: "cpi", title: "CPI", format: "index", rule: { kind: "beyond", below: 0.9, above: 2 } },
    ],
  };
  const rules = tableRules({ ...frame, columns: planTable(gaps, { grid: "tables", context }).columns });
  expect(rules.map(({ kind, area }) => [kind, area.left, area.right])).toEqual([
    ["formula", 3, 3],
    ["colour-scale", 1, 2],
  ]);
  expect(rules[0]).toMatchObject({ formula: "AND(ISNUMBER(D7),OR(D7<9/10,D7>2))" });
});

test("a header says what its figures mean; the user's column offers its words", () => {
  expect(headerPrompts(frame)).toEqual([
    {
      kind: "prompt",
      area: { top: 5, bottom: 5, left: 0, right: 0 },
      promptTitle: "ID",
      prompt: "The project's id.",
    },
  ]);
  const long = {
    ...table,
    columns: [{ ...table.columns[0]!, title: "T".repeat(40), help: "h".repeat(300) }],
  };
  const [prompt] = headerPrompts({ ...frame, columns: planTable(long, { grid: "tables", context }).columns });
  expect([
    prompt,
    "promptTitle" in prompt! && prompt.promptTitle.length,
    "prompt" in prompt! && prompt.prompt.length,
  ]).toEqual([prompt, 32, 255]);
  expect(userChoices(frame, planned.users)).toEqual([
    { kind: "list", area: { top: 6, bottom: 7, left: 3, right: 3 }, choices: ["Ida", "Jon"], strict: false },
  ]);
});

/** The tab as it was left: A2 before A1, and a row of A9, which is no longer in the data. */
const earlier = readEarlierTab(
  gridOf("PMO Forecast", [
    ["ID", "BAC", "VAC", "Owner"],
    ["A2", 200, -5, "Jon"],
    ["A1", 100, -5, "Ida"],
    ["A9", 50, -5, "Kay"],
  ]),
  [table],
);
const again = planTable(table, { grid: "tables", context, earlier });
const user: UserFrame = {
  ...{ planned: again, left: 0, header: 5, first: 6, last: 7, context },
  ...{ base: {}, unlocked: { unlocked: true } },
};

test("what the user wrote beside a project follows it, whatever row it stands in now", () => {
  expect(again.rows.map(({ row, from }) => [row.key, from])).toEqual([
    ["A1", 2],
    ["A2", 1],
  ]);
  const [owner] = userCells(user, 6, 2);
  expect(owner).toMatchObject({ row: 6, column: 3, value: "Ida", keep: { row: 2, column: 3 } });
});

test("a row that left the data stays for what was written beside it, in grey", () => {
  expect(again.vanished).toEqual([3]);
  const cells = vanishedRow(user, 12, 3);
  expect(cells.map(({ column, value }) => [column, value])).toEqual([
    [0, "A9"],
    [1, 50],
    [2, -5],
    [3, "Kay"],
  ]);
  expect(cells[0]!.style.color).toBe(COLOURS.quiet);
});

const ours = piece({
  bottom: 10,
  cells: [{ row: 0, column: 0, value: "PMO Forecast", style: {} }],
  tables: [
    { name: "T", area: { top: 4, left: 0, bottom: 7, right: 2 }, headers: ["a", "b", "c"], filter: true },
  ],
});

test("the user's own cells stay where they are, unless something of ours stands there now", () => {
  const free = placeFree(
    [
      { row: 2, column: 6, value: "beside" },
      { row: 5, column: 1, value: "in the way" },
      { row: 14, column: 0, value: "below", formula: "1+1" },
    ],
    ours,
    page,
  );
  expect(free.cells.map(({ row, column, value }) => [row, column, value])).toEqual([
    [2, 6, "beside"],
    [14, 0, "below"],
    [19, 1, "in the way"],
  ]);
  expect(free.title).toMatchObject([{ row: 18, value: expect.stringContaining("Yours") as string }]);
  expect(free.bottom).toBeGreaterThan(19);
  expect(placeFree([], ours, page)).toMatchObject({ cells: [], title: [] });
});

test("below the page stands what the next run must know, hidden and to be read back", () => {
  const placed = placeTable(planned, spot);
  const helper = placeHelper(placed, { row: 20, heights: new Map(), context, title: [] });
  expect(helper.cells.every(({ row }) => row >= 20)).toBe(true);
  const record = helper.cells[helper.cells.length - 1]!;
  expect(record.style.numberFormat).toBe(";;;");
  const values = Array.from({ length: record.row + 1 }, (_, row) =>
    row === record.row ? [record.value ?? null] : [],
  );
  expect(readRecord(gridOf("PMO Forecast", values))?.record.tables).toEqual([placed.placed[0]!.record]);
});

test("bands stand under each other with a gap, and what is for machines is not printed", () => {
  const pivot: TableBlock = { ...table, name: "PMO_Pivot", printed: false };
  const note = { kind: "note" as const, lines: ["A line."] };
  const plans = new Map(
    [table, pivot].map((block) => [block, planTable(block, { grid: "tables", context })]),
  );
  const { content, printed } = placeBands(
    [[{ block: table }], [{ block: note }], [{ block: pivot }]],
    plans,
    { page, context },
  );
  expect(content.tables.map(({ name }) => name)).toEqual(["PMO_Forecast", "PMO_Pivot"]);
  expect(printed).toHaveLength(2);
  expect(printed[1]!.top).toBe(printed[0]!.bottom + 1);
});
