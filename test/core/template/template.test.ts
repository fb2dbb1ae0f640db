import { TABLE_KINDS } from "../../../core/table/kinds/all";
import { findTables } from "../../../core/table/find/tables";
import type { Drawing } from "../../../core/report/drawing";
import { aboutSheet } from "../../../core/template/about-sheet";
import { drawInputSheet, tableName } from "../../../core/template/draw-input-sheet";
import type { InputSheet } from "../../../core/template/input-sheet";
import { bodyStyle, columnWidth, headerStyle } from "../../../core/template/input-style";
import { validationsOf } from "../../../core/template/input-validation";
import { mappingSheet, settingsSheet } from "../../../core/template/settings-sheet";
import { FIRST_BODY_ROW, HEADER_ROW } from "../../../core/template/sheet-places";
import { emptyTableSheets, monthTitle, sampleTableSheets } from "../../../core/template/table-sheets";
import { templateDrawings } from "../../../core/template/template";
import { sampleTables } from "../../../core/sample/sample";
import { SETTING_KINDS } from "../../../core/domain/setting-kinds";
import { drawnGrid } from "../../doubles/drawn-grid";

const EMPTY = templateDrawings({ sample: false });
const SAMPLE = templateDrawings({ sample: true });

function sheetNamed(drawings: readonly Drawing[], name: string): Drawing {
  return drawings.find(({ sheet }) => sheet === name)!;
}

describe.each([
  ["empty", EMPTY],
  ["sample", SAMPLE],
])("the %s workbook", (_, drawings) => {
  test("is recognised by our own reading, every table as what it is and every column", () => {
    const { tables, findings } = findTables(drawings.map(drawnGrid), []);
    const expected = drawings
      .map(({ sheet }) => sheet)
      .filter((sheet) => !["About", "Settings", "Mapping"].includes(sheet));
    expect(tables.map(({ sheet }) => sheet)).toEqual(expected);
    for (const { sheet, kind, unmapped } of tables) {
      const title = TABLE_KINDS.find(({ id }) => id === kind)!.title;
      expect(title).toBe(sheet === "Benefit plan" ? "Financials" : sheet);
      expect([sheet, unmapped.length]).toEqual([sheet, sheet === "Projects" && drawings === SAMPLE ? 5 : 0]);
    }
    expect(findings).toEqual([]);
  });

  test("has names that Excel takes: sheets to 31 characters, tables unique, prompts to 255", () => {
    const tables = drawings.flatMap((drawing) => drawing.tables.map(({ name }) => name));
    expect(new Set(tables).size).toBe(tables.length);
    expect(new Set(drawings.map(({ id }) => id)).size).toBe(drawings.length);
    for (const { sheet } of drawings) expect(sheet.length).toBeLessThanOrEqual(31);
    for (const { prompt, promptTitle } of drawings.flatMap(({ validations }) => validations)) {
      expect(Math.max((prompt ?? "").length / 255, (promptTitle ?? "").length / 32)).toBeLessThanOrEqual(1);
    }
  });

  test("has lists that Excel takes: at most 255 characters, no comma within a word", () => {
    for (const validation of drawings.flatMap(({ validations }) => validations)) {
      if (validation.kind !== "list") continue;
      expect(validation.choices.join(",").length).toBeLessThanOrEqual(255);
      expect(validation.choices.join("")).not.toContain(",");
    }
  });

  test("heads every table with the very cells of its header row, and owns none of its sheets", () => {
    for (const { tables, cells, owned } of drawings) {
      expect(owned).toBe(false);
      for (const { headers, area } of tables) {
        const row = cells.filter((cell) => cell.row === area.top).map(({ value }) => value);
        expect(row).toEqual(headers);
        expect(new Set(headers).size).toBe(headers.length);
      }
    }
  });
});

test("About comes first and leads to every sheet", () => {
  for (const drawings of [EMPTY, SAMPLE]) {
    const [about, ...sheets] = drawings;
    const links = about!.cells.flatMap(({ link }) => (link ? [link.sheet] : []));
    expect(about!.sheet).toBe("About");
    expect(links).toEqual(sheets.map(({ sheet }) => sheet));
  }
});

test("the template has every table with every column, and no rows", () => {
  expect(emptyTableSheets().map(({ name, columns, rows }) => [name, columns.length, rows.length])).toEqual(
    TABLE_KINDS.map(({ title, columns }) => [title, Object.keys(columns).length, 0]),
  );
});

test("a column that a row cannot do without is marked, and its prompt says so", () => {
  const projects = sheetNamed(EMPTY, "Projects");
  const header = (title: string) =>
    projects.cells.find((cell) => cell.row === HEADER_ROW && cell.value === title)!;
  expect([header("Name").style.bold, header("Program").style.bold]).toEqual([true, false]);
  const prompts = projects.validations.map(({ promptTitle, prompt }) => [promptTitle, prompt]);
  expect(prompts).toContainEqual(["Name", expect.stringContaining("A row cannot do without it.")]);
});

test("a reference proposes the ids of the other sheet, an enum its words, a date a date", () => {
  const sheets = emptyTableSheets();
  const milestones = sheets.find(({ name }) => name === "Milestones")!;
  const rules = milestones.columns.flatMap((column, index) => validationsOf(column, index, sheets));
  expect(rules.find(({ promptTitle }) => promptTitle === "Project")).toMatchObject({
    kind: "list-range",
    range: "Projects!$A$5:$A$2004",
    strict: false,
    area: { top: FIRST_BODY_ROW, left: 0 },
  });
  expect(rules.find(({ promptTitle }) => promptTitle === "Gate")).toMatchObject({ choices: ["yes", "no"] });
  expect(rules.find(({ promptTitle }) => promptTitle === "Forecast")).toMatchObject({ kind: "date" });
});

test("Settings lists every setting with what holds where it is blank", () => {
  const { rows, columns } = settingsSheet(new Map([["discountRate", 0.08]]));
  expect(columns.slice(0, 2).map(({ title }) => title)).toEqual(["Setting", "Value"]);
  expect(rows.map(([label]) => label)).toEqual(SETTING_KINDS.map(({ label }) => label));
  expect(rows.find(([label]) => label === "Discount rate")!.slice(0, 3)).toEqual([
    "Discount rate",
    0.08,
    "8%",
  ]);
  expect(rows.find(([label]) => label === "Budget")!.slice(1, 3)).toEqual([null, "no line is drawn"]);
});

test("Mapping says what the user may map", () => {
  expect(mappingSheet().columns.map(({ title }) => title)).toEqual(["Sheet", "Header", "Table", "Column"]);
});

test("the sample's sheets have the columns that hold something, the months as columns, and the typed total last", () => {
  const sheets = sampleTableSheets(sampleTables());
  const titles = (name: string) =>
    sheets.find((sheet) => sheet.name === name)!.columns.map(({ title }) => title);
  expect(titles("Risks")).not.toContain("Closed");
  expect(titles("Financials").slice(-2)).toEqual(["Nov 2028", "Dec 2028"]);
  expect(titles("Financials")).not.toContain("Amount");
  const projects = sheets.find(({ name }) => name === "Projects")!;
  expect([projects.totals, projects.rows.length, projects.rows.at(-1)![0]]).toEqual([true, 25, "Total"]);
  expect(monthTitle(46_266)).toBe("Sep 2026");
});

test("an empty table has one blank row to begin with, its header in sight and its columns wide enough", () => {
  const sheet: InputSheet = {
    id: "input-x",
    name: "Capacity by role",
    help: "People without names.",
    columns: [{ title: "Role", type: { kind: "text" }, help: "The role.", required: true }],
    rows: [],
  };
  const drawing = drawInputSheet(sheet, [sheet]);
  expect(drawing.tables[0]).toMatchObject({
    name: "Capacity_by_role",
    area: { top: 3, bottom: 4, left: 0, right: 0 },
  });
  expect(drawing.frozen).toEqual({ row: 4, column: 1 });
  expect(tableName("Benefit plan")).toBe("Benefit_plan");
  expect(columnWidth(sheet.columns[0]!, ["Integration Architect"])).toBe(23);
  expect(headerStyle(sheet.columns[0]!)).toMatchObject({ bold: true, align: "left" });
  expect(bodyStyle({ ...sheet.columns[0]!, type: { kind: "money" } }, 0)).toMatchObject({
    numberFormat: "#,##0;(#,##0)",
    align: "right",
  });
  expect(aboutSheet([sheet], { sample: false }).cells.map(({ value }) => value)).toContain(
    "Capacity by role",
  );
});
