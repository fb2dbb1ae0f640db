import { gridOf, sheetAt, type SheetPlace } from "./place";
import { addMetadata, newFinder, newMetadata } from "./metadata";
import { WrongArguments } from "../exception";
import { rangeMethods } from "./range";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a script says about a sheet, for itself. */
export function sheetMetadata(
  place: SheetPlace,
): Pick<Sheet, "addDeveloperMetadata" | "getDeveloperMetadata" | "createDeveloperMetadataFinder"> {
  const { service, sheet } = place;
  return {
    addDeveloperMetadata: (...args: readonly unknown[]) => {
      addMetadata(service, sheet, args);
      return sheetAt(place);
    },
    getDeveloperMetadata: () => sheet.metadata.map((one) => newMetadata(service, sheet, one)),
    createDeveloperMetadataFinder: () => newFinder(service, sheet),
  };
}

type Clears = Pick<Sheet, "clear" | "clearContents" | "clearFormats" | "clearNotes">;

/** Empties a sheet. Sizes, charts, the filter and frozen lines stay. */
export function sheetClears(place: SheetPlace): Clears {
  const { sheet } = place;
  const whole = () => rangeMethods({ ...place, area: gridOf(sheet) });
  return {
    clear: (options?: unknown) => {
      if (options === undefined) whole().clear();
      else {
        if (typeof options !== "object" || options === null) throw new WrongArguments();
        whole().clear(options);
      }
      return sheetAt(place);
    },
    clearContents: () => {
      whole().clearContent();
      return sheetAt(place);
    },
    clearFormats: () => {
      whole().clearFormat();
      return sheetAt(place);
    },
    clearNotes: () => {
      whole().clearNote();
      return sheetAt(place);
    },
  };
}
