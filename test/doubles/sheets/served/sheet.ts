import { served } from "../served";
import { refuseDeleted, type SheetPlace } from "./place";
import { sheetCells, sheetLines } from "./sheet-grid";
import { sheetSelf, sheetView } from "./sheet-self";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab. */
export function newSheet(place: SheetPlace): Sheet {
  return served<Sheet>(
    place.service,
    { ...sheetSelf(place), ...sheetView(place), ...sheetCells(place), ...sheetLines(place) },
    {
      kind: "Sheet",
      model: place,
      refuseGone: () => {
        refuseDeleted(place);
      },
    },
  );
}
