import type { Argument, ArgumentKind, Cells } from "./argument";
import type { FunctionKind } from "./function-kind";
import { badValue, finished, isFunctionError, type FunctionResult, type Outcome } from "./outcome";
import { isRange, rangeIn, singleIn } from "./read-argument";

/** A spreadsheet's column: more cells than that no formula is meant to fill. */
const MOST_CELLS = 1_048_576;

/** An argument's cells, as given. */
interface Given {
  readonly argument: ArgumentKind;
  readonly cells: Cells;
  /** What all of its cells were read as; absent of a single value. */
  readonly range?: unknown;
}

/**
 * Calls a function as a cell's formula does. A range that is given where a single value is wanted makes the result a
 * rectangle of its size, as with a spreadsheet's own functions: a single row or column is repeated over the others.
 *
 * @param values in the order of the function's arguments; a repeating argument takes all that are left
 */
export function callFunction(kind: FunctionKind, values: readonly Argument[]): FunctionResult {
  const given: Given[] = [];
  for (const [index, argument] of kind.arguments.entries()) {
    const cells = argument.repeating ? values.slice(index).flatMap(cellsOf) : cellsOf(values[index]);
    if (!isRange(argument)) given.push({ argument, cells });
    else {
      const range = rangeIn(cells, argument);
      if (isFunctionError(range)) return range;
      given.push({ argument, cells, range });
    }
  }
  const shape = shapeOf(given);
  if (isFunctionError(shape)) return shape;
  const { rows, columns } = shape;
  if (rows === 1 && columns === 1) return calculated(kind, given, { row: 0, column: 0 });
  if (kind.result === "array")
    return badValue(`PMO.${kind.name} takes one value for each of its single arguments`);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => calculated(kind, given, { row, column }) as Outcome),
  );
}

function cellsOf(value: Argument): Cells {
  if (value === undefined) return [[null]];
  return isCells(value) ? value : [[value]];
}

function isCells(value: Exclude<Argument, undefined>): value is Cells {
  return Array.isArray(value);
}

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** The rectangle that all ranges given for single values fit into. */
function shapeOf(given: readonly Given[]): Shape | ReturnType<typeof badValue> {
  const shapes = given
    .filter(({ argument }) => !isRange(argument))
    .map(({ argument, cells }) => ({
      name: argument.name,
      rows: cells.length,
      columns: cells[0]?.length ?? 0,
    }));
  const rows = shapes.reduce((most, one) => Math.max(most, one.rows), 1);
  const columns = shapes.reduce((most, one) => Math.max(most, one.columns), 1);
  const odd = shapes.find(
    (one) => (one.rows !== 1 && one.rows !== rows) || (one.columns !== 1 && one.columns !== columns),
  );
  if (odd) return badValue(`The ranges differ in size: ${odd.name} is ${odd.rows} × ${odd.columns}`);
  return rows * columns > MOST_CELLS ? badValue("The ranges span too many cells") : { rows, columns };
}

function calculated(
  kind: FunctionKind,
  given: readonly Given[],
  { row, column }: { readonly row: number; readonly column: number },
): FunctionResult {
  const values: unknown[] = [];
  for (const { argument, cells, range } of given) {
    const line = cells[cells.length === 1 ? 0 : row];
    const value = isRange(argument)
      ? range
      : singleIn(line?.[line.length === 1 ? 0 : column] ?? null, argument);
    if (isFunctionError(value)) return value;
    values.push(value);
  }
  const result = kind.calculate(values);
  return isRectangle(result) ? result.map((line) => line.map(finished)) : finished(result);
}

function isRectangle(result: FunctionResult): result is readonly (readonly Outcome[])[] {
  return Array.isArray(result);
}
