import type { CellEdit } from "../headless/host/xlsx/cell-edit";
import { LAST_COLUMN } from "../test/doubles/excel/model/address";
import type { Cell } from "../test/doubles/excel/model/cell";
import { PLAIN } from "../test/doubles/excel/model/look";
import type { Sheet } from "../test/doubles/excel/model/sheet";

const WIDTH = LAST_COLUMN + 1;
const BLANK: Cell = { value: null, look: PLAIN };

/** What the cells of a sheet hold at a moment; a cell itself never changes, another one takes its place. */
export type Cells = ReadonlyMap<number, Cell>;

export function cellsOf(sheet: Sheet): Cells {
  return new Map(sheet.cells);
}

/** The cells of a sheet that hold something else than before; none where it was not there. */
export function editsSince(sheet: Sheet, before: Cells | undefined): readonly CellEdit[] {
  if (!before) return [];
  const places = new Set([...before.keys(), ...sheet.cells.keys()]);
  return [...places].flatMap((place): readonly CellEdit[] => {
    const cell = sheet.cells.get(place) ?? BLANK;
    if (isSame(cell, before.get(place) ?? BLANK)) return [];
    const { value, formula } = cell;
    const at = { sheet: sheet.name, row: Math.floor(place / WIDTH), column: place % WIDTH };
    if (formula === undefined) return [{ ...at, value: plain(value) }];
    return [{ ...at, value: typeof value === "object" ? null : value, formula: formula.slice(1) }];
  });
}

/** What a formula comes to is no edit. */
function isSame(one: Cell, other: Cell): boolean {
  if (one === other) return true;
  if (one.formula !== undefined || other.formula !== undefined) return one.formula === other.formula;
  return plain(one.value) === plain(other.value);
}

function plain(value: Cell["value"]): CellEdit["value"] {
  return typeof value === "object" && value !== null ? value.error : value;
}
