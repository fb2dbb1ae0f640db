import { enumOf } from "./enums";

type S = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type C = GoogleAppsScript.Charts.Charts;
type Script = GoogleAppsScript.Script.ScriptApp;
type Ui = GoogleAppsScript.Base.Ui;
type Utilities = GoogleAppsScript.Utilities.Utilities;

/** The enumerations of `SpreadsheetApp` that the double knows. */
export const SPREADSHEET_ENUMS = {
  BooleanCriteria: enumOf<S["BooleanCriteria"]>("BooleanCriteria", {
    CELL_EMPTY: true,
    CELL_NOT_EMPTY: true,
    DATE_AFTER: true,
    DATE_BEFORE: true,
    DATE_EQUAL_TO: true,
    DATE_AFTER_RELATIVE: true,
    DATE_BEFORE_RELATIVE: true,
    DATE_EQUAL_TO_RELATIVE: true,
    NUMBER_BETWEEN: true,
    NUMBER_EQUAL_TO: true,
    NUMBER_GREATER_THAN: true,
    NUMBER_GREATER_THAN_OR_EQUAL_TO: true,
    NUMBER_LESS_THAN: true,
    NUMBER_LESS_THAN_OR_EQUAL_TO: true,
    NUMBER_NOT_BETWEEN: true,
    NUMBER_NOT_EQUAL_TO: true,
    TEXT_CONTAINS: true,
    TEXT_DOES_NOT_CONTAIN: true,
    TEXT_EQUAL_TO: true,
    TEXT_STARTS_WITH: true,
    TEXT_ENDS_WITH: true,
    CUSTOM_FORMULA: true,
  }),
  BorderStyle: enumOf<S["BorderStyle"]>("BorderStyle", {
    DOTTED: true,
    DASHED: true,
    SOLID: true,
    SOLID_MEDIUM: true,
    SOLID_THICK: true,
    DOUBLE: true,
  }),
  CopyPasteType: enumOf<S["CopyPasteType"]>("CopyPasteType", {
    PASTE_NORMAL: true,
    PASTE_NO_BORDERS: true,
    PASTE_FORMAT: true,
    PASTE_FORMULA: true,
    PASTE_DATA_VALIDATION: true,
    PASTE_VALUES: true,
    PASTE_CONDITIONAL_FORMATTING: true,
    PASTE_COLUMN_WIDTHS: true,
  }),
  DataValidationCriteria: enumOf<S["DataValidationCriteria"]>("DataValidationCriteria", {
    DATE_AFTER: true,
    DATE_BEFORE: true,
    DATE_BETWEEN: true,
    DATE_EQUAL_TO: true,
    DATE_IS_VALID_DATE: true,
    DATE_NOT_BETWEEN: true,
    DATE_ON_OR_AFTER: true,
    DATE_ON_OR_BEFORE: true,
    NUMBER_BETWEEN: true,
    NUMBER_EQUAL_TO: true,
    NUMBER_GREATER_THAN: true,
    NUMBER_GREATER_THAN_OR_EQUAL_TO: true,
    NUMBER_LESS_THAN: true,
    NUMBER_LESS_THAN_OR_EQUAL_TO: true,
    NUMBER_NOT_BETWEEN: true,
    NUMBER_NOT_EQUAL_TO: true,
    TEXT_CONTAINS: true,
    TEXT_DOES_NOT_CONTAIN: true,
    TEXT_EQUAL_TO: true,
    TEXT_IS_VALID_EMAIL: true,
    TEXT_IS_VALID_URL: true,
    VALUE_IN_LIST: true,
    VALUE_IN_RANGE: true,
    CUSTOM_FORMULA: true,
    CHECKBOX: true,
  }),
  DeveloperMetadataLocationType: enumOf<S["DeveloperMetadataLocationType"]>("DeveloperMetadataLocationType", {
    SPREADSHEET: true,
    SHEET: true,
    ROW: true,
    COLUMN: true,
  }),
  DeveloperMetadataVisibility: enumOf<S["DeveloperMetadataVisibility"]>("DeveloperMetadataVisibility", {
    DOCUMENT: true,
    PROJECT: true,
  }),
  Dimension: enumOf<S["Dimension"]>("Dimension", { COLUMNS: true, ROWS: true }),
  InterpolationType: enumOf<S["InterpolationType"]>("InterpolationType", {
    NUMBER: true,
    PERCENT: true,
    PERCENTILE: true,
    MIN: true,
    MAX: true,
  }),
  ProtectionType: enumOf<S["ProtectionType"]>("ProtectionType", { RANGE: true, SHEET: true }),
  SheetType: enumOf<S["SheetType"]>("SheetType", { GRID: true, OBJECT: true }),
  WrapStrategy: enumOf<S["WrapStrategy"]>("WrapStrategy", { WRAP: true, OVERFLOW: true, CLIP: true }),
};

/** The enumerations of `Charts` that the double knows. */
export const CHART_ENUMS = {
  ChartType: enumOf<C["ChartType"]>("ChartType", {
    TIMELINE: true,
    AREA: true,
    BAR: true,
    BUBBLE: true,
    CANDLESTICK: true,
    COLUMN: true,
    COMBO: true,
    GAUGE: true,
    GEO: true,
    HISTOGRAM: true,
    RADAR: true,
    LINE: true,
    ORG: true,
    PIE: true,
    SCATTER: true,
    SPARKLINE: true,
    STEPPED_AREA: true,
    TABLE: true,
    TREEMAP: true,
    WATERFALL: true,
  }),
  ChartMergeStrategy: enumOf<C["ChartMergeStrategy"]>("ChartMergeStrategy", {
    MERGE_COLUMNS: true,
    MERGE_ROWS: true,
  }),
  ChartHiddenDimensionStrategy: enumOf<C["ChartHiddenDimensionStrategy"]>("ChartHiddenDimensionStrategy", {
    IGNORE_BOTH: true,
    IGNORE_ROWS: true,
    IGNORE_COLUMNS: true,
    SHOW_BOTH: true,
  }),
  Position: enumOf<C["Position"]>("Position", { TOP: true, RIGHT: true, BOTTOM: true, NONE: true }),
  PointStyle: enumOf<C["PointStyle"]>("PointStyle", {
    NONE: true,
    TINY: true,
    MEDIUM: true,
    LARGE: true,
    HUGE: true,
  }),
  CurveStyle: enumOf<C["CurveStyle"]>("CurveStyle", { NORMAL: true, SMOOTH: true }),
};

export const SCRIPT_ENUMS = {
  AuthMode: enumOf<Script["AuthMode"]>("AuthMode", {
    NONE: true,
    CUSTOM_FUNCTION: true,
    LIMITED: true,
    FULL: true,
  }),
  EventType: enumOf<Script["EventType"]>("EventType", {
    CLOCK: true,
    ON_OPEN: true,
    ON_EDIT: true,
    ON_FORM_SUBMIT: true,
    ON_CHANGE: true,
    ON_EVENT_UPDATED: true,
  }),
  TriggerSource: enumOf<Script["TriggerSource"]>("TriggerSource", {
    SPREADSHEETS: true,
    CLOCK: true,
    FORMS: true,
    DOCUMENTS: true,
    CALENDAR: true,
  }),
};

export const UI_ENUMS = {
  Button: enumOf<Ui["Button"]>("Button", { CLOSE: true, OK: true, CANCEL: true, YES: true, NO: true }),
  ButtonSet: enumOf<Ui["ButtonSet"]>("ButtonSet", {
    OK: true,
    OK_CANCEL: true,
    YES_NO: true,
    YES_NO_CANCEL: true,
  }),
};

export const UTILITIES_ENUMS = {
  DigestAlgorithm: enumOf<Utilities["DigestAlgorithm"]>("DigestAlgorithm", {
    MD2: true,
    MD5: true,
    SHA_1: true,
    SHA_256: true,
    SHA_384: true,
    SHA_512: true,
  }),
  Charset: enumOf<Utilities["Charset"]>("Charset", { US_ASCII: true, UTF_8: true }),
};
