import type { LookValue } from "../../excel/model/look";
import { eachPlace, type Sheet } from "../model/sheet";
import { refuseTooLong } from "../model/cell";
import { modelOf } from "../served";
import { coveredPlaces, matrixFor, matrixOf, rangeAt, refuseProtected, type Place } from "./place";
import { newRichText, type RichText } from "./rich-text";
import { newTextStyle, type StyleModel } from "./text-style";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Styles = Pick<Range, "getTextStyle" | "getTextStyles" | "setTextStyle" | "setTextStyles">;

/** The letters of cells, all sides of them at once. What a style does not say stays as it is. */
export function rangeTextStyles(place: Place): Styles {
  const { service, sheet, area } = place;
  const read = (row: number, column: number) => newTextStyle(service, styleAt(sheet, row, column));
  const taken = (style: unknown): Readonly<Record<string, LookValue>> => ({
    ...modelOf<StyleModel>(style, "TextStyle"),
  });
  return {
    getTextStyle: () => read(area.top, area.left),
    getTextStyles: () => matrixOf(place, read),
    setTextStyle: (style: unknown) => {
      const change = taken(style);
      refuseProtected(place);
      eachPlace(area, (row, column) => {
        sheet.setLook(row, column, change);
      });
      return rangeAt(place);
    },
    setTextStyles: (styles: unknown) => {
      const matrix = matrixFor(place, styles, taken);
      refuseProtected(place);
      matrix.forEach((cells, r) => {
        cells.forEach((change, c) => {
          sheet.setLook(area.top + r, area.left + c, change);
        });
      });
      return rangeAt(place);
    },
  };
}

function styleAt(sheet: Sheet, row: number, column: number): StyleModel {
  const is = (key: string): boolean => sheet.look(row, column, key) === true;
  return {
    ...{
      Bold: is("Bold"),
      Italic: is("Italic"),
      Underline: is("Underline"),
      Strikethrough: is("Strikethrough"),
    },
    FontColor: String(sheet.look(row, column, "FontColor")),
    FontFamily: String(sheet.look(row, column, "FontFamily")),
    FontSize: Number(sheet.look(row, column, "FontSize")),
  };
}

type RichTexts = Pick<
  Range,
  "getRichTextValue" | "getRichTextValues" | "setRichTextValue" | "setRichTextValues"
>;

/** Texts with a look and a link; a cell that holds no text has none. They are never taken for numbers or formulas. */
export function rangeRichTexts(place: Place): RichTexts {
  const { service, sheet, area } = place;
  const read = (row: number, column: number) => {
    const { value, formula, link = null } = sheet.at(row, column);
    if (formula !== undefined || (value !== null && typeof value !== "string")) return null;
    return newRichText(service, { text: value ?? "", link, style: styleAt(sheet, row, column) });
  };
  const write = (matrix: readonly (readonly RichText[])[]): Range => {
    refuseProtected(place);
    const covered = coveredPlaces(place);
    matrix.forEach((cells, r) => {
      cells.forEach((rich, c) => {
        const [row, column] = [area.top + r, area.left + c];
        if (!covered.has(`${row},${column}`)) putRichText(sheet, { row, column }, rich);
      });
    });
    return rangeAt(place);
  };
  const taken = (value: unknown): RichText => {
    const rich = modelOf<RichText>(value, "RichTextValue");
    refuseTooLong(rich.text);
    return rich;
  };
  return {
    getRichTextValue: () => read(area.top, area.left),
    getRichTextValues: () => matrixOf(place, read),
    setRichTextValue: (value: unknown) => {
      const rich = taken(value);
      return write(matrixOf(place, () => rich));
    },
    setRichTextValues: (values: unknown) => write(matrixFor(place, values, taken)),
  };
}

function putRichText(
  sheet: Sheet,
  { row, column }: { readonly row: number; readonly column: number },
  { text, link, style }: RichText,
): void {
  const { look, note, validation } = sheet.at(row, column);
  sheet.put(row, column, {
    value: text === "" ? null : text,
    look,
    ...(link === null ? {} : { link }),
    ...(note === undefined ? {} : { note }),
    ...(validation === undefined ? {} : { validation }),
  });
  sheet.setLook(row, column, { ...style });
}
