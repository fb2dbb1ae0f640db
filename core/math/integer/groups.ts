import type { SearchModel } from "./search-model";

/** Variables of which at most one may be 1: the starts of a project. A variable that is in no such row stands alone. */
export interface Groups {
  readonly of: Int32Array;
  readonly members: readonly (readonly number[])[];
  /** The row that makes a group, and whether one of the group must be 1. */
  readonly row: Int32Array;
  readonly mustHave: Uint8Array;
}

/** Parts the variables into groups that do not overlap, by the rows that allow one of several; large groups first. */
export function groupsOf(model: SearchModel): Groups {
  const rows = Array.from({ length: model.rows }, (_, row) => row)
    .filter((row) => isOneOf(model, row))
    .sort((a, b) => sizeOf(model, b) - sizeOf(model, a) || a - b);
  const of = new Int32Array(model.variables).fill(-1);
  const members: number[][] = [];
  const made: number[] = [];
  const add = (row: number, group: readonly number[]): void => {
    for (const variable of group) of[variable] = members.length;
    members.push([...group]);
    made.push(row);
  };
  for (const row of rows) {
    const group = model.rowVariable.subarray(model.rowStart[row], model.rowStart[row + 1]);
    if (group.every((variable) => of[variable] === -1)) add(row, Array.from(group));
  }
  for (let variable = 0; variable < model.variables; variable++) if (of[variable] === -1) add(-1, [variable]);
  return {
    of,
    members,
    row: Int32Array.from(made),
    mustHave: Uint8Array.from(made, (row) => (row >= 0 && model.low[row] === 1 ? 1 : 0)),
  };
}

function sizeOf({ rowStart }: SearchModel, row: number): number {
  return rowStart[row + 1]! - rowStart[row]!;
}

function isOneOf(model: SearchModel, row: number): boolean {
  const coefficients = model.rowCoefficient.subarray(model.rowStart[row], model.rowStart[row + 1]);
  return (
    coefficients.length > 1 && model.high[row] === 1 && coefficients.every((coefficient) => coefficient === 1)
  );
}
