import { uniqueHeaders, type DrawnCell, type Drawing, type Style } from "../../core/index";
import { standsHigh } from "./cell-looks";
import { cellMatrix, styled, type CellMatrix } from "./cell-matrix";
import { toSheetsFormat } from "./sheets-format";
import type { SheetNames } from "./sheet-names";
import { writtenValue } from "./written-value";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Where a drawing goes. */
export interface SheetJob {
  readonly drawing: Drawing;
  readonly sheet: Sheet;
  readonly names: SheetNames;
}

/** Writes cells and their looks, a matrix for each property that any of them has. */
export function writeCells({ drawing, sheet, names }: SheetJob): void {
  const matrix = cellMatrix(withHeaders(drawing));
  if (!matrix) return;
  const { top, rows } = matrix;
  const range = sheet.getRange(top + 1, 1, rows.length, rows[0]?.length ?? 1);
  range.setValues(rows.map((row) => row.map((cell) => (cell ? writtenValue(cell, names) : ""))));
  writeLooks(range, matrix);
  if (standsHigh(drawing)) writeHeightsIn(range, matrix);
}

function writeLooks(range: Range, matrix: CellMatrix): void {
  // Google gives a new formula the format of what it reads, unless it is told.
  const formats = styled(
    matrix,
    ({ numberFormat }, { formula }) => formatOf(numberFormat, formula),
    "General",
  );
  if (formats) range.setNumberFormats(formats);
  const fills = styled<string | null>(matrix, ({ fill }) => fill, null);
  if (fills) range.setBackgrounds(fills);
  const texts = styled(matrix, textStyle(), newTextStyle({}));
  if (texts) range.setTextStyles(texts);
  const across = styled<"left" | "center" | "right" | null>(
    matrix,
    ({ align, indent }) => align ?? (indent === undefined ? undefined : "left"),
    null,
  );
  if (across) range.setHorizontalAlignments(across);
  const wraps = styled(matrix, ({ wrap }) => (wrap ? true : undefined), false);
  if (wraps) range.setWraps(wraps);
}

/** Where texts stand in their rows. */
function writeHeightsIn(range: Range, matrix: CellMatrix): void {
  const down = styled<"top" | "middle" | "bottom" | null>(
    matrix,
    ({ vertical }) => (vertical === "center" ? "middle" : vertical),
    null,
  );
  if (down) range.setVerticalAlignments(down);
}

function formatOf(numberFormat: string | undefined, formula: string | undefined): string | undefined {
  if (numberFormat !== undefined) return toSheetsFormat(numberFormat);
  return formula === undefined ? undefined : "General";
}

/** Text styles are made once for each look: a tab has a few. */
function textStyle(): (style: Style) => TextStyle | undefined {
  const known = new Map<string, TextStyle | undefined>();
  return (style) => {
    const { bold = false, italic = false, underline = false, size, color } = style;
    const key = `${bold} ${italic} ${underline} ${size ?? ""} ${color ?? ""}`;
    if (!known.has(key)) {
      const isPlain = !bold && !italic && !underline && size === undefined && color === undefined;
      known.set(key, isPlain ? undefined : newTextStyle(style));
    }
    return known.get(key);
  };
}

function newTextStyle({ bold, italic, underline, size, color }: Style): TextStyle {
  let builder = SpreadsheetApp.newTextStyle();
  if (bold) builder = builder.setBold(true);
  if (italic) builder = builder.setItalic(true);
  if (underline) builder = builder.setUnderline(true);
  if (size !== undefined) builder = builder.setFontSize(Math.round(size));
  if (color !== undefined) builder = builder.setForegroundColor(color);
  return builder.build();
}

/** A table's header cells hold its column names, as in Excel. */
function withHeaders({ cells, tables }: Drawing): readonly DrawnCell[] {
  const headers = new Map(
    tables.flatMap(({ area, headers: texts }) =>
      uniqueHeaders(texts).map((text, index) => [`${area.top},${area.left + index}`, text] as const),
    ),
  );
  return cells.map((cell) => {
    const value = headers.get(`${cell.row},${cell.column}`);
    return value === undefined ? cell : { row: cell.row, column: cell.column, style: cell.style, value };
  });
}
