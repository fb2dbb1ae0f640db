import { parseSheetArea } from "../../../../core/index";
import { integerOf, textOf } from "../arguments";
import { notModelled, ServiceException, WrongArguments } from "../exception";
import { served } from "../served";
import type { Service } from "../service";
import { addMetadata, newFinder, newMetadata } from "./metadata";
import { spreadsheetNames } from "./named-range";
import { activeSheet, areaOfText, placeOfRange, placeOfSheet, rangeAt, refuseProtectedSheet } from "./place";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type Self = Pick<
  Spreadsheet,
  | "getName"
  | "getId"
  | "getUrl"
  | "getSpreadsheetTimeZone"
  | "getSpreadsheetLocale"
  | "getActiveSheet"
  | "setActiveSheet"
  | "getActiveRange"
  | "getActiveCell"
  | "getSelection"
  | "setActiveRange"
  | "toast"
>;

/** The document itself, and what is in front. */
function spreadsheetSelf(service: Service): Self {
  const { document, objects } = service;
  const active = () => activeSheet(service);
  const activeRange = () => objects.range(active(), document.selected);
  return {
    getName: () => document.name,
    getId: () => document.id,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${document.id}/edit`,
    getSpreadsheetTimeZone: () => document.zone,
    getSpreadsheetLocale: () => document.locale,
    getActiveSheet: () => objects.sheet(active()),
    setActiveSheet: (sheet: unknown) => {
      const place = placeOfSheet(sheet);
      if (place.sheet.isHidden) throw notModelled("activating a hidden sheet");
      document.activate(place.sheet);
      return objects.sheet(place.sheet);
    },
    getActiveRange: activeRange,
    getActiveCell: () => {
      const { top, left } = document.selected;
      return objects.range(active(), { top, left, bottom: top, right: left });
    },
    getSelection: () =>
      served<GoogleAppsScript.Spreadsheet.Selection>(
        service,
        { getActiveRange: activeRange, getActiveSheet: () => objects.sheet(active()) },
        { kind: "Selection", model: document },
      ),
    setActiveRange: (range: unknown) => {
      const place = placeOfRange(range);
      document.active = place.sheet;
      document.selected = place.area;
      return rangeAt(place);
    },
    toast: (message: unknown) => {
      service.stores.log.push(textOf(message));
    },
  };
}

type Sheets = Pick<
  Spreadsheet,
  | "getSheets"
  | "getNumSheets"
  | "getSheetByName"
  | "getSheetById"
  | "insertSheet"
  | "deleteSheet"
  | "moveActiveSheet"
  | "getRange"
>;

/** The sheets of the document. */
function spreadsheetSheets(service: Service): Sheets {
  const { document, objects } = service;
  const found = (sheet: (typeof document.sheets)[number] | undefined): Sheet | null =>
    sheet ? objects.sheet(sheet) : null;
  return {
    getSheets: () => document.sheets.map((sheet) => objects.sheet(sheet)),
    getNumSheets: () => document.sheets.length,
    getSheetByName: (name: unknown) => found(document.sheets.find((sheet) => sheet.name === textOf(name))),
    getSheetById: (id: unknown) => found(document.sheets.find((sheet) => Number(sheet.id) === integerOf(id))),
    insertSheet: (...args: readonly unknown[]) => insertSheet(service, args),
    deleteSheet: (sheet: unknown) => {
      const place = placeOfSheet(sheet);
      refuseProtectedSheet(place);
      document.remove(place.sheet);
    },
    moveActiveSheet: (position: unknown) => {
      const to = integerOf(position);
      const { sheets, active } = document;
      if (to < 1 || to > sheets.length || !active) throw notModelled(`moving a sheet to position ${to}`);
      sheets.splice(sheets.indexOf(active), 1);
      sheets.splice(to - 1, 0, active);
    },
    getRange: (notation: unknown) => {
      const text = textOf(notation);
      const target = parseSheetArea(text);
      const sheet = target ? document.sheet(target.sheet) : undefined;
      if (!sheet) throw new ServiceException("Range not found");
      return objects.range(sheet, areaOfText(sheet, text.slice(text.lastIndexOf("!") + 1)));
    },
  };
}

/** A new sheet is in front at once; its position counts from 0. */
function insertSheet({ document, objects }: Service, args: readonly unknown[]): Sheet {
  const [name, index, ...others] = typeof args[0] === "string" ? args : [freeName(document), ...args];
  if (others.length > 0 || (index !== undefined && typeof index !== "number")) {
    throw typeof others[0] === "object" || typeof index === "object"
      ? notModelled("Spreadsheet.insertSheet with a template")
      : new WrongArguments();
  }
  const at =
    index === undefined
      ? document.sheets.indexOf(document.active ?? document.add("Sheet1")) + 1
      : integerOf(index);
  if (at < 0 || at > document.sheets.length) throw notModelled(`a sheet at index ${at}`);
  const sheet = document.add(textOf(name), at);
  document.activate(sheet);
  return objects.sheet(sheet);
}

function freeName(document: Service["document"]): string {
  for (let number = document.sheets.length + 1; ; number++) {
    if (!document.sheet(`Sheet${number}`)) return `Sheet${number}`;
  }
}

/** What a script says about the document, for itself. */
function spreadsheetMetadata(
  service: Service,
): Pick<Spreadsheet, "addDeveloperMetadata" | "getDeveloperMetadata" | "createDeveloperMetadataFinder"> {
  const { document, objects } = service;
  return {
    addDeveloperMetadata: (...args: readonly unknown[]) => {
      addMetadata(service, document, args);
      return objects.spreadsheet();
    },
    getDeveloperMetadata: () => document.metadata.map((one) => newMetadata(service, document, one)),
    createDeveloperMetadataFinder: () => newFinder(service, undefined),
  };
}

/** The spreadsheet. */
export function newSpreadsheet(service: Service): Spreadsheet {
  return served<Spreadsheet>(
    service,
    {
      ...spreadsheetSelf(service),
      ...spreadsheetSheets(service),
      ...spreadsheetNames(service),
      ...spreadsheetMetadata(service),
    },
    { kind: "Spreadsheet", model: service.document },
  );
}
