/** The only door for hosts. */
export type { Area, CellRef } from "./domain/cell-ref";
export { LAST_COLUMN, overlap, parseArea, parseAreas, parseSheetArea, placeOf } from "./domain/area";
export { a1, a1Area, columnIndex, columnLetters, parseA1, quotedSheet, sheetCell } from "./domain/cell-ref";
export type { CellError, CellValue, FilteredArea, FormatRun, Grid, NamedArea } from "./table/grid";
export type { TableId } from "./domain/portfolio";
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
export { seriesInOrder } from "./report/series-in-order";
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
export { STEERING_TABS } from "./table/read/steering-tabs";
export { ties } from "./table/check/ties";
export { areaOnSheet } from "./table/find/turned";
export type { Intake } from "./table/read/portfolio";
export { readPortfolio } from "./table/read/portfolio";
export type { Settings } from "./domain/settings";
export type { SettingType } from "./domain/setting-kinds";
export { decisionName, SETTING_KINDS, weightName } from "./domain/setting-kinds";
export type { SettingsHeld } from "./commands/settings-held";
export { settingsHeld } from "./commands/settings-held";
export type { SettingsToSave } from "./commands/save-settings";
export { saveSettings } from "./commands/save-settings";
export type { CategoryChart, SheetModel, Tile } from "./report/sheet-model";
export { templateDrawings } from "./template/template";
export type { MissingTable, Outcome, PartId, ProgressStep, SummaryBlock } from "./commands/command";
export { PARTS } from "./commands/command";
export { checkSummary } from "./commands/check-summary";
export type { Explanation, SourceCell } from "./commands/explain";
export type { InputCell } from "./commands/explain-cell";
export type { TabCell } from "./commands/explain-tab";
export type { Explained, Question } from "./commands/explain-at";
export { explainer } from "./commands/explain-at";
export { explainedLines } from "./commands/explained-lines";
export { jsonDocument, tableTitle } from "./commands/json-document";
export { mappingTab } from "./commands/mapping-tab";
export { missingTables } from "./commands/missing-tables";
export type { HeaderTaken, TableTaken } from "./commands/taken-for";
export { takenFor } from "./commands/taken-for";
export { tableChoices, type TableChoice } from "./commands/table-choices";
export { leftOutTables, unreadSheets } from "./commands/not-read";
export type { Driver, WaitingDriver } from "./commands/drive";
export { drive, driveWaiting } from "./commands/drive";
export { searchWithin, searchWithRests } from "./commands/search-within";
export { runPortfolio } from "./commands/run";
export type { Preview, PreviewDepth, PreviewedProject, PreviewedSelection, Trial } from "./commands/preview";
export { PREVIEW_DEPTHS, previewOf } from "./commands/preview";
export type { PreviewedRule } from "./commands/preview-clash";
export type { PreviewBase, PreviewQuestion } from "./commands/preview-question";
export { previewBase, previewQuestion } from "./commands/preview-question";
export { saidLive } from "./commands/said-live";
