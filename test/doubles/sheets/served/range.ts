import { served } from "../served";
import { cellsIn, refuseDeleted, refuseOutside, type Place } from "./place";
import { rangeClears } from "./range-clears";
import { rangeCopies } from "./range-copies";
import { rangeAround, rangeNotes, rangeValidations } from "./range-rules";
import { rangeRichTexts, rangeTextStyles } from "./range-texts";
import { rangeBorders, rangeMerges } from "./range-edges";
import { rangeFonts, rangeLooks } from "./range-looks";
import { rangePlaces } from "./range-places";
import { rangeValues } from "./range-values";

type Range = GoogleAppsScript.Spreadsheet.Range;

export type RangeMethods = ReturnType<typeof rangeMethods>;

/** All that a range can do, without counting. */
export function rangeMethods(place: Place) {
  return {
    ...rangePlaces(place),
    ...rangeValues(place),
    ...rangeLooks(place),
    ...rangeFonts(place),
    ...rangeMerges(place),
    ...rangeBorders(place),
    ...rangeClears(place),
    ...rangeCopies(place),
    ...rangeTextStyles(place),
    ...rangeRichTexts(place),
    ...rangeValidations(place),
    ...rangeNotes(place),
    ...rangeAround(place),
  };
}

/** A range of a sheet. */
export function newRange(place: Place): Range {
  return served<Range>(place.service, rangeMethods(place), {
    kind: "Range",
    model: place,
    cells: cellsIn(place),
    refuseGone: () => {
      refuseDeleted(place);
      refuseOutside(place.sheet, place.area);
    },
  });
}
