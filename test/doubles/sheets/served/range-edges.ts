import type { Area } from "../../../../core/index";
import { isSameArea, shared, without } from "../../excel/model/address";
import { colourOf } from "../colours";
import { memberName } from "../enums";
import { ServiceException, WrongArguments } from "../exception";
import { eachPlace, type Sheet } from "../model/sheet";
import { matrixOf, rangeAt, refuseProtected, sameSheet, type Place } from "./place";

type Range = GoogleAppsScript.Spreadsheet.Range;

const PART_OF_MERGE = "You must select all cells in a merged range to merge or unmerge them.";

type Merging = Pick<
  Range,
  "merge" | "mergeAcross" | "mergeVertically" | "breakApart" | "getMergedRanges" | "isPartOfMerge"
>;

/** Joining cells, and parting them. */
export function rangeMerges(place: Place): Merging {
  const { sheet, area } = place;
  const merge = (areas: readonly Area[]): Range => {
    refuseProtected(place);
    for (const one of areas) mergeArea(sheet, one);
    return rangeAt(place);
  };
  const strips = () => matrixOf(place, (row, column) => ({ row, column }));
  return {
    merge: () => merge([area]),
    mergeAcross: () =>
      merge(strips().map(([first]) => ({ ...area, top: first?.row ?? 0, bottom: first?.row ?? 0 }))),
    mergeVertically: () =>
      merge((strips()[0] ?? []).map(({ column }) => ({ ...area, left: column, right: column }))),
    breakApart: () => {
      refuseProtected(place);
      dropMerges(sheet, area);
      return rangeAt(place);
    },
    getMergedRanges: () => sheet.mergesIn(area).map((one) => rangeAt(sameSheet(place, one))),
    isPartOfMerge: () => sheet.merges.some((one) => without(area, one).length === 0),
  };
}

/** Only the first cell keeps what it holds. */
function mergeArea(sheet: Sheet, area: Area): void {
  const { top, left, bottom, right } = area;
  dropMerges(sheet, area);
  if (top === bottom && left === right) return;
  const { frozenRows, frozenColumns } = sheet;
  if ((top < frozenRows && bottom >= frozenRows) || (left < frozenColumns && right >= frozenColumns)) {
    const lines = top < frozenRows && bottom >= frozenRows ? "rows" : "columns";
    throw new ServiceException(`You can't merge frozen and non-frozen ${lines}.`);
  }
  for (const { row, column, cell } of sheet.filled(area)) {
    if (row === top && column === left) continue;
    const { look, validation } = cell;
    sheet.put(row, column, { value: null, look, ...(validation ? { validation } : {}) });
  }
  sheet.merges.push(area);
}

/** Whole merges go; a merge that is only cut is refused. */
export function dropMerges(sheet: Sheet, area: Area): void {
  const touched = sheet.mergesIn(area);
  const isCut = touched.some((one) => !isSameArea(shared(one, area) ?? area, one));
  if (isCut) throw new ServiceException(PART_OF_MERGE);
  sheet.merges = sheet.merges.filter((one) => !touched.includes(one));
}

/** Borders of the outer edges, and of the lines between the cells. */
export function rangeBorders(place: Place): Pick<Range, "setBorder"> {
  const { sheet, area } = place;
  return {
    setBorder: (...args: readonly unknown[]) => {
      if (args.length !== 6 && args.length !== 8) throw new WrongArguments();
      const [top, left, bottom, right, vertical, horizontal] = args.slice(0, 6).map(edgeOf);
      const line = lineOf(args[6] ?? null, args[7] ?? null);
      refuseProtected(place);
      eachPlace(area, (row, column) => {
        const edges = {
          "Border.Top": row === area.top ? top : horizontal,
          "Border.Bottom": row === area.bottom ? bottom : horizontal,
          "Border.Left": column === area.left ? left : vertical,
          "Border.Right": column === area.right ? right : vertical,
        };
        const set = Object.entries(edges).filter(([, edge]) => typeof edge === "boolean");
        sheet.setLook(
          row,
          column,
          Object.fromEntries(set.map(([key, edge]) => [key, edge === true ? line : null])),
        );
      });
      return rangeAt(place);
    },
  };
}

/** `null` leaves an edge as it is. */
function edgeOf(value: unknown): boolean | null {
  if (value !== null && typeof value !== "boolean") throw new WrongArguments();
  return value;
}

function lineOf(colour: unknown, style: unknown): string {
  const drawn = style === null ? "SOLID" : memberName(style, "BorderStyle");
  return `${drawn} ${colour === null ? "#000000" : colourOf(colour)}`;
}
