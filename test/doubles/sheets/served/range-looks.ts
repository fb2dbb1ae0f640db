import { ASPECTS, type Aspect } from "../model/aspects";
import { eachPlace } from "../model/sheet";
import { matrixFor, matrixOf, refuseProtected, type Place, rangeAt } from "./place";

type Range = GoogleAppsScript.Spreadsheet.Range;

interface Accessors<T> {
  readonly get: () => T;
  readonly all: () => T[][];
  readonly set: (value: unknown) => Range;
  readonly setAll: (values: unknown) => Range;
}

function accessors<T>(place: Place, { read, change }: Aspect<T>): Accessors<T> {
  const { sheet, area } = place;
  return {
    get: () => read(sheet, area.top, area.left),
    all: () => matrixOf(place, (row, column) => read(sheet, row, column)),
    set: (value) => {
      const changed = change(value);
      refuseProtected(place);
      eachPlace(area, (row, column) => {
        sheet.setLook(row, column, changed);
      });
      return rangeAt(place);
    },
    setAll: (values) => {
      const changes = matrixFor(place, values, change);
      refuseProtected(place);
      changes.forEach((cells, r) => {
        cells.forEach((changed, c) => {
          sheet.setLook(area.top + r, area.left + c, changed);
        });
      });
      return rangeAt(place);
    },
  };
}

type Looks = Pick<
  Range,
  | "getNumberFormat"
  | "getNumberFormats"
  | "setNumberFormat"
  | "setNumberFormats"
  | "getBackground"
  | "getBackgrounds"
  | "setBackground"
  | "setBackgrounds"
  | "getHorizontalAlignment"
  | "getHorizontalAlignments"
  | "setHorizontalAlignment"
  | "setHorizontalAlignments"
  | "getVerticalAlignment"
  | "getVerticalAlignments"
  | "setVerticalAlignment"
  | "setVerticalAlignments"
  | "setWrap"
  | "setWraps"
  | "setWrapStrategy"
  | "setWrapStrategies"
>;

/** How the cells of a range are filled and placed, and how their numbers are shown. */
export function rangeLooks(place: Place): Looks {
  const format = accessors(place, ASPECTS.numberFormat);
  const background = accessors(place, ASPECTS.background);
  const horizontal = accessors(place, ASPECTS.horizontal);
  const vertical = accessors(place, ASPECTS.vertical);
  const wrap = accessors(place, ASPECTS.wrap);
  const strategy = accessors(place, ASPECTS.wrapStrategy);
  return {
    getNumberFormat: format.get,
    getNumberFormats: format.all,
    setNumberFormat: format.set,
    setNumberFormats: format.setAll,
    getBackground: background.get,
    getBackgrounds: background.all,
    setBackground: background.set,
    setBackgrounds: background.setAll,
    getHorizontalAlignment: horizontal.get,
    getHorizontalAlignments: horizontal.all,
    setHorizontalAlignment: horizontal.set,
    setHorizontalAlignments: horizontal.setAll,
    getVerticalAlignment: vertical.get,
    getVerticalAlignments: vertical.all,
    setVerticalAlignment: vertical.set,
    setVerticalAlignments: vertical.setAll,
    setWrap: wrap.set,
    setWraps: wrap.setAll,
    setWrapStrategy: strategy.set,
    setWrapStrategies: strategy.setAll,
  };
}

type Fonts = Pick<
  Range,
  | "setFontColor"
  | "setFontColors"
  | "getFontFamilies"
  | "setFontFamily"
  | "setFontFamilies"
  | "getFontSizes"
  | "setFontSize"
  | "setFontSizes"
  | "getFontWeights"
  | "setFontWeight"
  | "setFontWeights"
  | "getFontStyles"
  | "setFontStyle"
  | "setFontStyles"
  | "getFontLine"
  | "getFontLines"
  | "setFontLine"
  | "setFontLines"
>;

/** The letters of the cells of a range. */
export function rangeFonts(place: Place): Fonts {
  const colour = accessors(place, ASPECTS.fontColour);
  const family = accessors(place, ASPECTS.fontFamily);
  const size = accessors(place, ASPECTS.fontSize);
  const weight = accessors(place, ASPECTS.fontWeight);
  const style = accessors(place, ASPECTS.fontStyle);
  const line = accessors(place, ASPECTS.fontLine);
  return {
    setFontColor: colour.set,
    setFontColors: colour.setAll,
    getFontFamilies: family.all,
    setFontFamily: family.set,
    setFontFamilies: family.setAll,
    getFontSizes: size.all,
    setFontSize: size.set,
    setFontSizes: size.setAll,
    getFontWeights: weight.all,
    setFontWeight: weight.set,
    setFontWeights: weight.setAll,
    getFontStyles: style.all,
    setFontStyle: style.set,
    setFontStyles: style.setAll,
    getFontLine: line.get,
    getFontLines: line.all,
    setFontLine: line.set,
    setFontLines: line.setAll,
  };
}
