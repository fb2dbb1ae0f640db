import type { Area } from "../../../../core/index";
import { sizeOf } from "../../excel/model/address";
import { served } from "../served";
import { rangeAt, refuseDeleted, refuseOutside, type SheetPlace } from "./place";
import { rangeMethods, type RangeMethods } from "./range";

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** What a list of ranges does by doing it to each range. */
const EACH = [
  ...["clear", "clearContent", "clearFormat", "clearDataValidations", "clearNote", "breakApart"],
  ...[
    "setBackground",
    "setBorder",
    "setFontColor",
    "setFontFamily",
    "setFontLine",
    "setFontSize",
    "setFontStyle",
  ],
  ...["setFontWeight", "setFormula", "setHorizontalAlignment", "setNote", "setNumberFormat", "setValue"],
  ...["setVerticalAlignment", "setWrap", "setWrapStrategy"],
] as readonly (keyof RangeMethods & keyof RangeList)[];

/** Several ranges of a sheet, to which one call does the same. */
export function newRangeList(place: SheetPlace, areas: readonly Area[]): RangeList {
  const each =
    (member: keyof RangeMethods) =>
    (...args: readonly unknown[]): RangeList => {
      for (const area of areas) {
        const method = rangeMethods({ ...place, area })[member] as (...all: readonly unknown[]) => unknown;
        method(...args);
      }
      return newRangeList(place, areas);
    };
  const methods: Partial<RangeList> = Object.fromEntries(EACH.map((member) => [member, each(member)]));
  return served<RangeList>(
    place.service,
    { ...methods, getRanges: () => areas.map((area) => rangeAt({ ...place, area })) },
    {
      kind: "RangeList",
      model: areas,
      cells: areas.reduce((sum, area) => sum + sizeOf(area), 0),
      refuseGone: () => {
        refuseDeleted(place);
        for (const area of areas) refuseOutside(place.sheet, area);
      },
    },
  );
}
