import type { Area } from "../../../../core/index";
import { LAST_COLUMN, LAST_ROW, shared, sizeOf } from "../model/address";
import type { Handle } from "../serve";
import { invalidArgument, Refusal } from "../wire";
import { areaIn, rangeArgument, type Place } from "./place";

type Call = (place: Place, args: readonly unknown[]) => unknown;

/** The documentation of `getMergedAreas`: it fails where there are more. */
const MOST_MERGES = 512;

/** The methods that lead from a range to another one. */
export function rangeParts(
  range: (place: Place) => Handle,
  areas: (place: Place) => Handle,
): Readonly<Record<string, Call>> {
  const at = ({ book, sheet }: Place, area: Area): Handle => range({ book, sheet, areas: [inside(area)] });
  const used = (place: Place, valuesOnly: unknown): Handle | null => {
    const found = place.sheet.used(areaIn(place), valuesOnly === true);
    return found && at(place, found);
  };
  const merged = (place: Place): Handle | null => {
    const found = place.sheet.merges.filter((merge) => shared(merge, areaIn(place)) !== undefined);
    if (found.length > MOST_MERGES) throw new Refusal("GeneralException", "There are too many merged areas.");
    return found.length === 0 ? null : areas({ book: place.book, sheet: place.sheet, areas: found });
  };
  return {
    GetRow: (place, [row]) => at(place, rowOf(areaIn(place), Number(row))),
    GetColumn: (place, [column]) => at(place, columnOf(areaIn(place), Number(column))),
    GetCell: (place, [row, column]) => {
      const { top, left } = areaIn(place);
      const [r, c] = [top + Number(row), left + Number(column)];
      return at(place, { top: r, left: c, bottom: r, right: c });
    },
    GetBoundingRect: (place, [other]) => {
      const [one, two] = [areaIn(place), areaIn(rangeArgument(other, place))];
      return at(place, {
        top: Math.min(one.top, two.top),
        left: Math.min(one.left, two.left),
        bottom: Math.max(one.bottom, two.bottom),
        right: Math.max(one.right, two.right),
      });
    },
    GetOffsetRange: (place, [rows, columns]) => {
      const { top, left, bottom, right } = areaIn(place);
      const [r, c] = [Number(rows), Number(columns)];
      return at(place, { top: top + r, left: left + c, bottom: bottom + r, right: right + c });
    },
    GetUsedRangeOrNullObject: (place, [valuesOnly]) => used(place, valuesOnly),
    GetMergedAreasOrNullObject: merged,
    GetSpillingToRangeOrNullObject: (place) => {
      const { top, left } = areaIn(place);
      const spill = place.sheet.spills.find((area) => area.top === top && area.left === left);
      return sizeOf(areaIn(place)) === 1 && spill ? at(place, spill) : null;
    },
    GetEntireColumn: (place) => at(place, { ...areaIn(place), top: 0, bottom: LAST_ROW }),
    GetEntireRow: (place) => at(place, { ...areaIn(place), left: 0, right: LAST_COLUMN }),
  };
}

function inside(area: Area): Area {
  if (area.top < 0 || area.left < 0 || area.bottom > LAST_ROW || area.right > LAST_COLUMN) {
    throw invalidArgument("the range leaves the sheet");
  }
  return area;
}

function rowOf(area: Area, row: number): Area {
  const top = area.top + row;
  if (row < 0 || top > area.bottom) throw invalidArgument("the row is outside of the range");
  return { ...area, top, bottom: top };
}

function columnOf(area: Area, column: number): Area {
  const left = area.left + column;
  if (column < 0 || left > area.right) throw invalidArgument("the column is outside of the range");
  return { ...area, left, right: left };
}
