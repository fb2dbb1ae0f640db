import { findTables } from "../../../../core/table/find/tables";
import { areaOnSheet } from "../../../../core/table/find/turned";
import type { CellValue } from "../../../../core/table/grid";
import { a1Area, type Area } from "../../../../core/domain/cell-ref";
import { gridOf } from "../grid-of";

const _ = null;
type Rows = readonly (readonly CellValue[])[];
const HEADERS = ["Task ID", "Task name", "Owner", "Start", "Finish", "Cost"];
const task = (id: number, cost: number): CellValue[] => [
  ...[`T${id}`, `Task ${id}`, "Vega", "2026-01-05", "2026-02-06", cost],
];
const of = (rows: Rows, merges: readonly Area[] = []) => {
  const { tables, findings } = findTables([{ ...gridOf("Sheet1", rows), merges }], []);
  return {
    codes: findings.map(({ code }) => code),
    tables: tables.map((table) => ({
      kind: table.kind,
      range: a1Area(areaOnSheet(table)),
      header: table.headerRows.map((row) => row + 1),
      rows: table.dataRows.map((row) => row + 1),
      totals: table.totalsRows.map((row) => row + 1),
    })),
  };
};

test("a header that is merged over three rows is one row of headers, and its table goes on below", () => {
  const merges = HEADERS.map((_header, column) => ({ top: 1, left: column, bottom: 3, right: column }));
  const rows = [["Sprint backlog"], HEADERS, [_], [_], task(1, 10), task(2, 20), task(3, 5)];
  expect(of(rows, merges).tables).toEqual([
    { kind: "tasks", range: "A2:F7", header: [2], rows: [5, 6, 7], totals: [] },
  ]);
});

test("subtotals on two levels of an outline are totals, whatever stands beside their labels", () => {
  const rows = [
    ["Phase", "Task name", "Owner", "Start", "Finish", "Cost"],
    ["Build", "Walls", "Vega", "2026-01-05", "2026-02-06", 10],
    ["Build", "Roof", "Vega", "2026-02-09", "2026-03-06", 25],
    ["Build", "Vega Total", _, _, _, 35],
    ["Build", "Doors", "Ito", "2026-03-09", "2026-03-13", 5],
    ["Build", "Ito Total", _, _, _, 5],
    ["Build Total", _, _, _, _, 40],
  ];
  const [table] = of(rows).tables;
  expect(table?.totals).toContain(7);
  expect(table?.rows).toEqual(expect.arrayContaining([2, 3, 5]));
});

test("a contingency below the total is no row of the table, and is named", () => {
  const rows = [
    HEADERS,
    task(1, 100),
    task(2, 200),
    task(3, 300),
    ["Total", _, 1, 2, 3, 600],
    ["Contingency 10 %", _, _, _, _, 60],
  ];
  const { tables, codes } = of(rows);
  expect(tables.map(({ range, totals }) => [range, totals])).toEqual([["A1:F4", [5]]]);
  expect(codes).toContain("row-below-total");
});

test("a table below a subtotal goes on, however short its last rows are", () => {
  const rows = [HEADERS, task(1, 100), task(2, 200), ["Total", _, _, _, _, 300], task(3, 300), task(4, 5)];
  expect(of(rows).tables[0]?.rows).toEqual([2, 3, 5, 6]);
});

/** How often a row, or a cell of one, is looked at while the tables of a sheet are found; and the tables' ranges. */
function looksAt(values: Rows): { readonly looks: number; readonly ranges: readonly string[] } {
  let looks = 0;
  const counting: ProxyHandler<readonly unknown[]> = {
    get: (list, key) => {
      if (typeof key === "string" && /^\d/.test(key)) looks += 1;
      return Reflect.get(list, key) as unknown;
    },
  };
  // Rows without a cell can only be looked at as rows.
  const watched = values.map((row) => (row.length === 0 ? row : (new Proxy(row, counting) as typeof row)));
  const { tables } = of(new Proxy(watched, counting) as Rows);
  return { looks, ranges: tables.map(({ range }) => range) };
}

test("one cell in the last corner of a sheet changes nothing, and costs no more than a few looks a row", () => {
  const blank: readonly CellValue[] = [];
  const values: (readonly CellValue[])[] = Array.from({ length: 1_048_576 }, () => blank);
  values.splice(0, 3, HEADERS, task(1, 10), task(2, 20));
  values[1_048_575] = [...Array<CellValue>(16_383).fill(_), "x"];
  const { looks, ranges } = looksAt(values);
  expect(ranges).toEqual(["A1:F3"]);
  expect(looks).toBeLessThan(values.length * 3);
});

test("headers that repeat over blocks are one table, and four times the blocks cost four times the looks", () => {
  const blocks = (count: number): Rows =>
    Array.from({ length: count }, (_none, block) => [HEADERS, task(block, 1), task(block, 2), [_]]).flat();
  const few = looksAt(blocks(250));
  const many = looksAt(blocks(1000));
  expect([few, many].map(({ ranges }) => ranges)).toEqual([["A1:F999"], ["A1:F3999"]]);
  expect(many.looks).toBeLessThan(few.looks * 4);
});

test("a list of risks with nothing but what is done about them is a list of risks", () => {
  const rows = [
    ["Risks", "Impact", "Avoidable", "How to prevent"],
    ["Key supplier leaves", "The launch is late by a season", "Yes", "Sign a second supplier"],
    ["Data is lost in the move", "Orders have to be typed again", "No", "Rehearse the move twice"],
    ["Nobody is trained", "Shops call the helpdesk", "Yes", "Train one person of each shop"],
  ];
  expect(of(rows).tables.map(({ kind, range }) => [kind, range])).toEqual([["risks", "A1:D4"]]);
});

test("a known header with a blank row below it heads the rows that follow", () => {
  const rows = [["Sprint backlog"], [_], HEADERS, [_], task(1, 10), task(2, 20), task(3, 5)];
  expect(of(rows).tables).toEqual([
    { kind: "tasks", range: "A3:F7", header: [3], rows: [5, 6, 7], totals: [] },
  ]);
  const short = [[_], [_], ["Task ID", "Task name", "Start", "Finish"], [_]];
  const dated = [1, 2, 3].map((id) => [`T${id}`, `Task ${id}`, "2026-01-05", "2026-02-06"]);
  expect(of([...short, ...dated]).tables.map(({ range }) => range)).toEqual(["A3:D7"]);
});

test("an empty table above another one stays empty", () => {
  const risks = ["Risk ID", "Risk", "Probability", "Impact cost", "Owner"];
  const rows = [risks, [_], HEADERS, task(1, 10), task(2, 20)];
  expect(of(rows).tables.map(({ kind, range }) => [kind, range])).toEqual([
    ["risks", "A1:E1"],
    ["tasks", "A3:F5"],
  ]);
});
