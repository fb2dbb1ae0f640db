import { colourOrNone } from "../colours";
import { flagOf, integerOf, textOf } from "../arguments";
import { memberOf } from "../enums";
import { SPREADSHEET_ENUMS } from "../enumerations";
import { notModelled, ServiceException } from "../exception";
import { copySheet } from "../model/sheet-copy";
import { modelOf } from "../served";
import { refuseProtectedSheet, sheetAt, type SheetPlace } from "./place";

type Self = Pick<
  GoogleAppsScript.Spreadsheet.Sheet,
  | "getName"
  | "getSheetName"
  | "setName"
  | "getSheetId"
  | "getIndex"
  | "getParent"
  | "getType"
  | "isSheetHidden"
  | "hideSheet"
  | "showSheet"
  | "activate"
  | "copyTo"
>;

/** What a sheet is among the others. */
export function sheetSelf(place: SheetPlace): Self {
  const { service, sheet } = place;
  const { document } = service;
  return {
    getName: () => sheet.name,
    getSheetName: () => sheet.name,
    setName: (name: unknown) => {
      const text = textOf(name);
      refuseProtectedSheet(place);
      document.rename(sheet, text);
      return sheetAt(place);
    },
    getSheetId: () => Number(sheet.id),
    getIndex: () => document.sheets.indexOf(sheet) + 1,
    getParent: () => service.objects.spreadsheet(),
    getType: () => memberOf(SPREADSHEET_ENUMS.SheetType, "GRID"),
    isSheetHidden: () => sheet.isHidden,
    hideSheet: () => {
      document.hide(sheet);
      return sheetAt(place);
    },
    showSheet: () => {
      sheet.isHidden = false;
      return sheetAt(place);
    },
    activate: () => {
      if (sheet.isHidden) throw notModelled("activating a hidden sheet");
      document.activate(sheet);
      return sheetAt(place);
    },
    copyTo: (spreadsheet: unknown) => {
      if (modelOf(spreadsheet, "Spreadsheet") !== document) throw notModelled("copying into another file");
      return sheetAt({ service, sheet: copySheet(document, sheet) });
    },
  };
}

type View = Pick<
  GoogleAppsScript.Spreadsheet.Sheet,
  | "getTabColor"
  | "setTabColor"
  | "hasHiddenGridlines"
  | "setHiddenGridlines"
  | "getFrozenRows"
  | "setFrozenRows"
  | "getFrozenColumns"
  | "setFrozenColumns"
>;

/** How a sheet is shown. */
export function sheetView(place: SheetPlace): View {
  const { sheet } = place;
  const setFrozen = (count: unknown, { key, most, cut }: FrozenSide): void => {
    const lines = integerOf(count);
    if (lines < 0) throw notModelled(`${lines} frozen lines`);
    refuseProtectedSheet(place);
    if (lines >= most)
      throw new ServiceException("You can't freeze all visible rows or columns on the sheet.");
    if (sheet.merges.some((merge) => merge[cut[0]] < lines && merge[cut[1]] >= lines)) {
      const name = key === "frozenRows" ? "rows" : "columns";
      throw new ServiceException(`You can't freeze ${name} which contain only part of a merged cell.`);
    }
    sheet[key] = lines;
  };
  return {
    getTabColor: () => sheet.tabColour,
    setTabColor: (colour: unknown) => {
      const taken = colourOrNone(colour);
      refuseProtectedSheet(place);
      sheet.tabColour = taken;
      return sheetAt(place);
    },
    hasHiddenGridlines: () => sheet.hidesGridlines,
    setHiddenGridlines: (hides: unknown) => {
      const taken = flagOf(hides);
      refuseProtectedSheet(place);
      sheet.hidesGridlines = taken;
      return sheetAt(place);
    },
    getFrozenRows: () => sheet.frozenRows,
    setFrozenRows: (rows: unknown) => {
      setFrozen(rows, { key: "frozenRows", most: sheet.maxRows, cut: ["top", "bottom"] });
    },
    getFrozenColumns: () => sheet.frozenColumns,
    setFrozenColumns: (columns: unknown) => {
      setFrozen(columns, { key: "frozenColumns", most: sheet.maxColumns, cut: ["left", "right"] });
    },
  };
}

interface FrozenSide {
  readonly key: "frozenRows" | "frozenColumns";
  readonly most: number;
  readonly cut: readonly ["top", "bottom"] | readonly ["left", "right"];
}
