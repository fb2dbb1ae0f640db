import type { CellValue } from "../table/grid";
import { isOptional, type ArgumentKind, type Cells, type RangeType, type SingleType } from "./argument";
import { badValue, isFunctionError, notAvailable } from "./outcome";
import { choiceIn, dateIn, figureIn, label, numberIn, ratingIn, type Reading } from "./read-cell";

const RANGES: ReadonlySet<string> = new Set<RangeType>([
  "numbers",
  "flows",
  "column",
  "dates",
  "ratings",
  "table",
]);

/** Whether all cells of the argument are read together. */
export function isRange(argument: ArgumentKind): argument is ArgumentKind & { readonly type: RangeType } {
  return RANGES.has(argument.type);
}

/** What a single cell says, or its argument's default; an error when it says nothing and there is none. */
export function singleIn(cell: CellValue, argument: ArgumentKind): unknown {
  const reading = readSingle(cell, argument);
  if (reading !== null) return reading;
  if (argument.default !== undefined) return argument.default;
  if (argument.type === "rating") return "grey";
  if (argument.type === "figure" || argument.optional) return null;
  return notAvailable(`${label(argument.name)} is empty`);
}

function readSingle(cell: CellValue, argument: ArgumentKind): Reading<number | string> {
  switch (argument.type as SingleType) {
    case "number":
      return numberIn(cell, argument.name);
    case "figure":
      return figureIn(cell, argument.name);
    case "date":
      return dateIn(cell, argument.name);
    case "choice":
      return choiceIn(cell, argument);
    case "rating":
      return ratingIn(cell, argument.name);
  }
}

/** What the cells of a range say together; an error when one of them cannot be read, or nothing is there at all. */
export function rangeIn(cells: Cells, argument: ArgumentKind & { readonly type: RangeType }): unknown {
  const [first] = cells;
  if (argument.type === "table" && cells.some((line) => line.length !== first?.length))
    return badValue(`${label(argument.name)} has rows of different lengths`);
  const rows: Readonly<Reading<number | string>>[][] = [];
  let isEmpty = true;
  for (const line of cells) {
    const row: Reading<number | string>[] = [];
    for (const cell of line) {
      const reading = readOne(cell, argument);
      if (isFunctionError(reading)) return reading;
      if (reading !== null) isEmpty = false;
      row.push(reading);
    }
    rows.push(row);
  }
  if (isEmpty && argument.default !== undefined) return [argument.default];
  if (isEmpty && !isOptional(argument)) return notAvailable(`${label(argument.name)} is empty`);
  return gathered(rows as (number | string | null)[][], argument.type);
}

function readOne(cell: CellValue, { type, name }: ArgumentKind): Reading<number | string> {
  if (type === "dates") return dateIn(cell, name);
  return type === "ratings" ? ratingIn(cell, name) : numberIn(cell, name);
}

function gathered(rows: readonly (readonly (number | string | null)[])[], type: RangeType): unknown {
  if (type === "table") return rows;
  const all = rows.flat();
  switch (type) {
    case "numbers":
    case "ratings":
      return all.filter((one) => one !== null);
    case "flows": {
      let last = all.length;
      while (last > 0 && all[last - 1] === null) last -= 1;
      return all.slice(0, last).map((one) => one ?? 0);
    }
    default:
      return all;
  }
}
