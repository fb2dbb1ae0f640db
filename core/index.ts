/** The only door for hosts. */
export type { Area, CellRef } from "./domain/cell-ref";
export { LAST_COLUMN, overlap, parseArea, parseAreas, parseSheetArea, placeOf } from "./domain/area";
export { a1, a1Area, columnIndex, columnLetters, parseA1, quotedSheet, sheetCell } from "./domain/cell-ref";
export type { CellError, CellValue, FilteredArea, FormatRun, Grid, NamedArea } from "./table/grid";
export { TABLE_KINDS } from "./table/kinds/all";
export { isCellError, runAt } from "./table/grid";
export type {
  DrawnCell,
  DrawnChart,
  DrawnColumn,
  DrawnRule,
  DrawnSeries,
  DrawnTable,
  DrawnValidation,
  Drawing,
  PendingDrawing,
  PrintSetup,
} from "./report/drawing";
export { isDateFormat } from "./table/recognise/date-format";
export type { Style } from "./report/style";
export { COLOURS } from "./report/style";
export type { Day } from "./domain/day";
export { dayOf, isoDate, parseIsoDate } from "./domain/day";
export type { Issue, Severity } from "./domain/issue";
export { joinFindings } from "./domain/issue";
export type { Assumption } from "./domain/assumption";
export { beginningOf, shortened } from "./domain/shortened";
export { renameSheets } from "./report/sheet-references";
export { freeSheetName, freeTableName, uniqueHeaders } from "./report/workbook-names";
export { storable } from "./domain/storable";
export type { ReportContext } from "./report/report-context";
export { reportContext } from "./report/run-context";
export { layOut } from "./report/lay-out";
export type { MappingRow } from "./table/mapping/mapping";
export { readMapping } from "./table/mapping/mapping";
export { MAPPING_TAB } from "./table/mapping/kept";
export { ties } from "./table/check/ties";
export { areaOnSheet } from "./table/find/turned";
export type { Intake } from "./table/read/portfolio";
export { readPortfolio } from "./table/read/portfolio";
export { templateDrawings } from "./template/template";
export type { MissingTable, Outcome, PartId, Step, SummaryBlock } from "./commands/command";
export { PARTS } from "./commands/command";
export { checkSummary } from "./commands/check-summary";
export { cellText } from "./commands/cell-text";
export { explain, explanationLines } from "./commands/explain";
export { explainCell } from "./commands/explain-cell";
export { tabCell } from "./commands/explain-tab";
export type { FigureFound, NotFound } from "./commands/figure-asked";
export { figureAsked, figureNamed } from "./commands/figure-asked";
export { jsonDocument, tableTitle } from "./commands/json-document";
export { missingTables } from "./commands/missing-tables";
export { drive } from "./commands/drive";
export { runPortfolio } from "./commands/run";
