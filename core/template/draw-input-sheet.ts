import type { DrawnCell, Drawing } from "../report/drawing";
import { COLOURS } from "../report/style";
import type { InputSheet } from "./input-sheet";
import { bodyStyle, columnWidth, headerStyle } from "./input-style";
import { validationsOf } from "./input-validation";
import { FIRST_BODY_ROW, HEADER_ROW, HELP_ROW, TITLE_ROW } from "./sheet-places";

/** An input sheet as it is drawn; `sheets` are all of them, for the lists of ids that columns refer to. */
export function drawInputSheet(sheet: InputSheet, sheets: readonly InputSheet[]): Drawing {
  const { columns, rows } = sheet;
  const body = rows.length > 0 ? rows : [columns.map(() => null)];
  const area = {
    top: HEADER_ROW,
    left: 0,
    bottom: FIRST_BODY_ROW + body.length - 1,
    right: columns.length - 1,
  };
  return {
    id: sheet.id,
    owned: false,
    sheet: sheet.name,
    cells: [...headCells(sheet), ...headerCells(sheet), ...bodyCells(sheet, body)],
    tables: [{ name: tableName(sheet.name), area, headers: columns.map(({ title }) => title), filter: true }],
    charts: [],
    rules: [],
    validations: columns.flatMap((column, index) => validationsOf(column, index, sheets)),
    merges: [],
    columns: columns.map((column, index) => ({
      column: index,
      width: columnWidth(
        column,
        rows.map((row) => row[index] ?? null),
      ),
    })),
    rowHeights: new Map([
      [TITLE_ROW, 30],
      [HEADER_ROW, 20],
    ]),
    frozen: { row: FIRST_BODY_ROW, column: frozenColumns(sheet) },
    print: {
      area: { ...area, top: TITLE_ROW },
      titleRows: { from: HEADER_ROW, to: HEADER_ROW },
      orientation: "landscape",
      pagesHigh: "any",
      footer: sheet.name,
    },
    gridlines: false,
  };
}

/** The id stays in sight, and the name beside it. */
function frozenColumns({ columns }: InputSheet): number {
  return columns[0]?.required === true && columns[1]?.title === "Name" ? 2 : 1;
}

function headCells({ name, help }: InputSheet): DrawnCell[] {
  return [
    { row: TITLE_ROW, column: 0, value: name, style: { size: 20, bold: true, color: COLOURS.ink } },
    { row: HELP_ROW, column: 0, value: help, style: { size: 10, color: COLOURS.quiet } },
  ];
}

function headerCells({ columns }: InputSheet): DrawnCell[] {
  return columns.map((column, index) => ({
    row: HEADER_ROW,
    column: index,
    value: column.title,
    style: headerStyle(column),
  }));
}

function bodyCells({ columns, totals }: InputSheet, body: InputSheet["rows"]): DrawnCell[] {
  return body.flatMap((cells, row) => {
    const isTotal = totals === true && row === body.length - 1;
    return columns.map((column, index) => ({
      row: FIRST_BODY_ROW + row,
      column: index,
      value: cells[index] ?? null,
      style: { ...bodyStyle(column, row), ...(isTotal ? { bold: true, borderTop: COLOURS.quiet } : {}) },
    }));
  });
}

/**
 * A sheet's name as the name of its Excel table.
 *
 * @example tableName("Capacity by role") // => "Capacity_by_role"
 */
export function tableName(sheet: string): string {
  return sheet.replace(/[^A-Za-z0-9]+/g, "_");
}
