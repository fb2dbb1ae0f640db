import { dropMerges } from "./range-edges";
import { notModelled, WrongArguments } from "../exception";
import type { Cell } from "../model/cell";
import { cutRules } from "../model/rule-areas";
import { rangeAt, refuseProtected, type Place } from "./place";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Clears = Pick<Range, "clear" | "clearContent" | "clearFormat" | "clearNote" | "clearDataValidations">;
type Side = "content" | "format" | "validations" | "notes";

/** Taking away what cells hold, or how they look. */
export function rangeClears(place: Place): Clears {
  const clear = (...sides: readonly Side[]): Range => {
    refuseProtected(place);
    clearCells(place, sides);
    return rangeAt(place);
  };
  return {
    clear: (options?: unknown) => {
      if (options === undefined) return clear("content", "format", "validations", "notes");
      return clear(...sidesOf(options));
    },
    clearContent: () => clear("content"),
    clearFormat: () => clear("format"),
    clearNote: () => clear("notes"),
    clearDataValidations: () => clear("validations"),
  };
}

const SIDES: Readonly<Record<string, Side>> = {
  contentsOnly: "content",
  formatOnly: "format",
  validationsOnly: "validations",
  commentsOnly: "notes",
};

function sidesOf(options: unknown): readonly Side[] {
  if (typeof options !== "object" || options === null) throw new WrongArguments();
  const asked = Object.entries(options).filter(([, value]) => value === true);
  return asked.map(([name]) => {
    const side = SIDES[name];
    if (!side) throw notModelled(`Range.clear with ${name}`);
    return side;
  });
}

/** Formats take merges and conditional formats along, as in Sheets. */
function clearCells({ sheet, area }: Place, sides: readonly Side[]): void {
  if (sides.includes("format")) {
    dropMerges(sheet, area);
    sheet.rules = cutRules(sheet.rules, area);
  }
  for (const { row, column, cell } of sheet.filled(area)) {
    const { value, formula, isSettled, link, look, note, validation } = cell;
    const content = {
      value,
      ...(formula === undefined ? {} : { formula, isSettled: isSettled === true }),
      ...(link === undefined ? {} : { link }),
    };
    const left: Cell = {
      ...(sides.includes("content") ? { value: null } : content),
      look: sides.includes("format") ? {} : look,
      ...(note === undefined || sides.includes("notes") ? {} : { note }),
      ...(validation === undefined || sides.includes("validations") ? {} : { validation }),
    };
    sheet.put(row, column, left);
  }
}
