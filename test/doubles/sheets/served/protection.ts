import type { Area } from "../../../../core/index";
import { flagOf, listOf, textOf } from "../arguments";
import { memberOf } from "../enums";
import { SPREADSHEET_ENUMS } from "../enumerations";
import type { ProtectionModel } from "../model/sheet";
import { served } from "../served";
import { gridOf, placeOfRange, rangeAt, refuseProtected, sameSheet, type SheetPlace } from "./place";

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** A new protection of a range, or of the whole sheet: whoever makes it may still edit. */
export function protectionOf(place: SheetPlace, { area }: { readonly area?: Area }): Protection {
  const model: ProtectionModel = {
    ...(area ? { area } : {}),
    ...{ isEditable: true, warningOnly: false, description: "", unprotected: [] },
  };
  refuseProtected({ ...place, area: area ?? gridOf(place.sheet) });
  place.sheet.protections.push(model);
  return newProtection(place, model);
}

export function newProtection(place: SheetPlace, model: ProtectionModel): Protection {
  const { sheet, service } = place;
  const self = (): Protection => newProtection(place, model);
  const kind = model.area ? "RANGE" : "SHEET";
  return served<Protection>(
    service,
    {
      canEdit: () => model.isEditable,
      getDescription: () => model.description,
      getProtectionType: () => memberOf(SPREADSHEET_ENUMS.ProtectionType, kind),
      getRange: () => rangeAt(sameSheet(place, model.area ?? gridOf(sheet))),
      getUnprotectedRanges: () => model.unprotected.map((area) => rangeAt(sameSheet(place, area))),
      isWarningOnly: () => model.warningOnly,
      setDescription: (text: unknown) => {
        model.description = textOf(text);
        return self();
      },
      setWarningOnly: (only: unknown) => {
        model.warningOnly = flagOf(only);
        return self();
      },
      setUnprotectedRanges: (ranges: unknown) => {
        model.unprotected = listOf(ranges, (range) => placeOfRange(range).area);
        return self();
      },
      remove: () => {
        sheet.protections = sheet.protections.filter((other) => other !== model);
      },
    },
    { kind: "Protection", model },
  );
}
