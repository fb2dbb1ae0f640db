import { findBands, viewWithout, wholeArea } from "../../../../core/table/find/blocks";
import { findHeaderRow } from "../../../../core/table/find/header";
import { layoutOf, layoutsOf } from "../../../../core/table/find/layouts";
import { findPieces } from "../../../../core/table/find/pieces";
import { sortRows } from "../../../../core/table/find/rows";
import { findTitles } from "../../../../core/table/find/titles";
import { isTotalsRow, sumsDown } from "../../../../core/table/find/totals";
import type { CellValue, Grid } from "../../../../core/table/grid";
import { headerRowsAround, joinHeaders } from "../../../../core/table/header/join";
import { layoutsIn } from "../../../../core/table/find/tables";
import { gridOf } from "../grid-of";

const _ = null;
const view = (grid: Grid) => viewWithout(grid, []);
const layouts = (rows: readonly (readonly CellValue[])[]) => layoutsIn(gridOf("Sheet1", rows));
const headersOf = (rows: readonly (readonly CellValue[])[]) =>
  layouts(rows)[0]?.headers.map(({ text }) => text);

const PROJECTS: readonly (readonly CellValue[])[] = [
  ["ID", "Name", "Manager", "Budget"],
  ["P1", "Portal", "Vega", 400],
  ["P2", "Loyalty", "Ito", 180],
  ["P3", "Pricing", "Osei", 95],
];

test("a sheet is cut at its blank rows and columns", () => {
  const grid = gridOf("S", [
    ["a", _, "b"],
    [_, _, _],
    ["c", "d", _],
  ]);
  expect(findBands(view(grid), wholeArea(grid))).toEqual([
    [
      { top: 0, left: 0, bottom: 0, right: 0 },
      { top: 0, left: 2, bottom: 0, right: 2 },
    ],
    [{ top: 2, left: 0, bottom: 2, right: 1 }],
  ]);
});

test("a blank column parts no table whose rows go on beside it", () => {
  const grid = gridOf(
    "S",
    PROJECTS.map(([id, name, ...rest]) => [id!, name!, _, ...rest]),
  );
  expect(findPieces(view(grid), wholeArea(grid), () => false)).toEqual([
    { top: 0, left: 0, bottom: 3, right: 4 },
  ]);
  expect(findPieces(view(grid), wholeArea(grid), () => true)).toHaveLength(2);
});

test("the header is found below titles, not in them", () => {
  const grid = gridOf("S", [["Portfolio report", _, _, _], ["Status: 30 Sep 2026", _, _, _], ...PROJECTS]);
  expect(findHeaderRow(view(grid), wholeArea(grid))?.row).toBe(2);
  expect(findTitles(grid, { top: 2, left: 0, bottom: 5, right: 3 }).map(({ text }) => text)).toEqual([
    "Status: 30 Sep 2026",
    "Portfolio report",
  ]);
});

test("group cells above the headers are carried right over their columns", () => {
  expect(
    headersOf([
      [_, _, "Baseline", _, "Actual", _],
      ["ID", "Task", "Start", "Finish", "Start", "Finish"],
      ["1", "Design", "2026-01-05", "2026-01-09", "2026-01-05", _],
      ["2", "Build", "2026-01-12", "2026-02-09", "2026-01-13", _],
    ]),
  ).toEqual(["ID", "Task", "Baseline / Start", "Baseline / Finish", "Actual / Start", "Actual / Finish"]);
});

test("a merged group reaches over the cells that it covers, and no further", () => {
  const grid: Grid = {
    ...gridOf("S", [
      [_, "Plan", _, _],
      ["Task", "Start", "Finish", "Owner"],
      ["Design", "2026-01-05", "2026-01-09", "Ito"],
    ]),
    merges: [{ top: 0, left: 1, bottom: 0, right: 2 }],
  };
  const area = wholeArea(grid);
  expect(headerRowsAround(view(grid), area, 1)).toEqual([0, 1]);
  expect(joinHeaders(grid, area, [0, 1]).map(({ text }) => text)).toEqual([
    "Task",
    "Plan / Start",
    "Plan / Finish",
    "Owner",
  ]);
});

test("totals, sections, repeated headers and notes are told from data", () => {
  const rows = [
    ["ID", "Name", "Manager", "Budget"],
    ["Program: Digital", _, _, _],
    ["P1", "Portal", "Vega", 400],
    ["P2", "Loyalty", "Ito", 180],
    [_, "Subtotal Digital", _, 580],
    ["ID", "Name", "Manager", "Budget"],
    ["P3", "Pricing", "Osei", 95],
    [_, "Total", _, 675],
    ["Amounts without VAT", _, _, _],
  ];
  const [layout] = layouts(rows);
  expect(layout?.body).toEqual({
    data: [2, 3, 6],
    totals: [4, 7],
    sections: [1],
    repeatedHeaders: [5],
    belowTotals: [],
    notes: [8],
  });
  expect(layout?.area).toEqual({ top: 0, left: 0, bottom: 6, right: 3 });
  const grid = gridOf("S", rows);
  const area = { ...wholeArea(grid), top: 1 };
  expect(sortRows(view(grid), area, joinHeaders(grid, wholeArea(grid), [0])).totals).toEqual([4, 7]);
});

test("a project that is called Total Quality is no total", () => {
  const rows = [...PROJECTS, ["P4", "Total Quality", "Ruiz", 70], ["P5", "Sum of Parts", "Ruiz", 70]];
  expect(layouts(rows)[0]?.body.totals).toEqual([]);
});

test("an unlabelled row that equals the sums above it is a total", () => {
  expect(layouts([...PROJECTS, [_, _, _, 675]])[0]?.body.totals).toEqual([4]);
  expect(layouts([...PROJECTS, [_, _, _, 674]])[0]?.body.totals).toEqual([]);
});

test("a row of sums down its columns is a total, one of sums along the row is data", () => {
  const grid = gridOf("S", [...PROJECTS, ["P9", _, _, 675]]);
  const at = { row: 4, bodyTop: 1, sumAbove: sumsDown(grid, 1) };
  expect(isTotalsRow({ ...grid, formulas: new Map([["4,3", "SUM(D2:D4)"]]) }, [0, 3], at)).toBe(true);
  expect(isTotalsRow({ ...grid, formulas: new Map([["4,3", "SUM(A5:C5)"]]) }, [0, 3], at)).toBe(false);
});

test("a table goes on below a blank row, and stops at the next header", () => {
  const rows = [...PROJECTS, [_, _, _, _], ["P4", "Returns", "Ito", 66], [_, _, _, _]];
  const risks = [
    ["Risk", "Probability", "Owner", _],
    ["Vendor fails", 0.2, "Ito", _],
  ];
  const grid = gridOf("S", [...rows, ...risks]);
  const pieces = findPieces(view(grid), wholeArea(grid), () => true);
  expect(layoutsOf(view(grid), pieces).map(({ area }) => [area.top, area.bottom])).toEqual([
    [0, 5],
    [7, 8],
  ]);
});

test("an Excel table keeps its name", () => {
  const grid = gridOf("S", PROJECTS);
  expect(layoutOf(view(grid), { area: wholeArea(grid), headerRows: [0] }, "tblProjects").name).toBe(
    "tblProjects",
  );
});
