/** The only door for hosts. */
export type { Area, CellRef } from "./domain/cell-ref";
export { a1, a1Area, columnIndex, columnLetters, parseA1, quotedSheet, sheetCell } from "./domain/cell-ref";
export type { CellError, CellValue, FormatRun, Grid, NamedArea } from "./table/grid";
export { isCellError } from "./table/grid";
export type {
  DrawnCell,
  DrawnChart,
  DrawnColumn,
  DrawnRule,
  DrawnSeries,
  DrawnTable,
  DrawnValidation,
  Drawing,
  PrintSetup,
} from "./report/drawing";
export type { Style } from "./report/style";
export { COLOURS } from "./report/style";
