import { served } from "../served";
import { refuseDeleted, type SheetPlace } from "./place";
import { sheetCells, sheetLines } from "./sheet-grid";
import { sheetClears, sheetMetadata } from "./sheet-marks";
import { sheetCharts, sheetParts, sheetRules } from "./sheet-objects";
import { sheetGroups, sheetHiding, sheetSizes } from "./sheet-sizes";
import { sheetSelf, sheetView } from "./sheet-self";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab. */
export function newSheet(place: SheetPlace): Sheet {
  return served<Sheet>(
    place.service,
    {
      ...sheetSelf(place),
      ...sheetView(place),
      ...sheetCells(place),
      ...sheetLines(place),
      ...sheetSizes(place),
      ...sheetHiding(place),
      ...sheetGroups(place),
      ...sheetClears(place),
      ...sheetMetadata(place),
      ...sheetCharts(place),
      ...sheetRules(place),
      ...sheetParts(place),
    },
    {
      kind: "Sheet",
      model: place,
      refuseGone: () => {
        refuseDeleted(place);
      },
    },
  );
}
