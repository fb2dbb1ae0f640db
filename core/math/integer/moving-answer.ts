import type { RandomStream } from "../random";
import { FREE, type Domains } from "./domains";
import { groupsOf, type Groups } from "./groups";
import type { SearchModel } from "./search-model";

/** An answer that is changed variable by variable, and can be taken back to where it was. */
export interface MovingAnswer {
  readonly model: SearchModel;
  readonly groups: Groups;
  /** 1 where a variable may change. */
  readonly free: Uint8Array;
  readonly chosen: Uint8Array;
  /** How many of each group are chosen. */
  readonly taken: Int32Array;
  readonly sums: Float64Array;
  worth: number;
  /** What each variable is worth less a share of what it takes at the rows' prices, and the answer by that measure. */
  readonly guide: Float64Array;
  guided: number;
  /** The entries of each column, those first that are likely in the way: what does not fit is soon seen. */
  readonly entryRow: Int32Array;
  readonly entryCoefficient: Float64Array;
  /** Short rows with a negative coefficient: what has a positive one there may need another. */
  readonly hasNeeds: Uint8Array;
  /** The variables that changed, in their order. */
  readonly changes: number[];
  /** Rows that something taken out may have broken. */
  readonly doubtful: number[];
  /** Entries looked at so far: a measure of the work. */
  work: number;
}

/** What an answer is measured by on its way: a price for each row, and the share of it that counts, from 0 to 1. */
export interface Measure {
  readonly price: Float64Array;
  readonly share: number;
}

const TOLERANCE = 1e-9;
/** What is needed for what is needed …: so many links at most, each of a row with so many entries at most. */
const LONGEST_CHAIN = 3;
const LONGEST_NEED = 40;
/** So often the best is passed over. */
const LEFT_TO_LUCK = 0.2;

/** An answer to start from. What the rows have fixed otherwise may change too. */
export function newMovingAnswer(
  { model, value }: Domains,
  start: readonly number[],
  measure: Measure,
): MovingAnswer {
  const groups = groupsOf(model);
  const moving: MovingAnswer = {
    model,
    groups,
    free: Uint8Array.from(value, (fixed, at) => (fixed === FREE || fixed !== start[at] ? 1 : 0)),
    chosen: new Uint8Array(model.variables),
    taken: new Int32Array(groups.members.length),
    sums: new Float64Array(model.rows),
    worth: 0,
    guide: guideOf(model, groups, measure),
    guided: 0,
    ...scarcestFirst(model, measure.price),
    hasNeeds: new Uint8Array(model.rows),
    changes: [],
    doubtful: [],
    work: 0,
  };
  for (let row = 0; row < model.rows; row++) {
    const entries = model.rowCoefficient.subarray(model.rowStart[row], model.rowStart[row + 1]);
    if (entries.length <= LONGEST_NEED && entries.some((coefficient) => coefficient < 0))
      moving.hasNeeds[row] = 1;
  }
  moveTo(moving, start);
  return moving;
}

/** A row that makes a group has no price here: who of the group is chosen is not a matter of scarcity. */
function guideOf(model: SearchModel, { of, row: rowOf }: Groups, { price, share }: Measure): Float64Array {
  return Float64Array.from(model.objective, (worth, variable) => {
    let taken = 0;
    for (let at = model.columnStart[variable]!; at < model.columnStart[variable + 1]!; at++) {
      const row = model.columnRow[at]!;
      if (row !== rowOf[of[variable]!]) taken += price[row]! * model.columnCoefficient[at]!;
    }
    return worth - share * taken;
  });
}

function scarcestFirst(
  { variables, columnStart, columnRow, columnCoefficient }: SearchModel,
  price: Float64Array,
): Pick<MovingAnswer, "entryRow" | "entryCoefficient"> {
  const order = Int32Array.from(columnRow.keys());
  const scarcity = (at: number): number => Math.abs(price[columnRow[at]!]! * columnCoefficient[at]!);
  for (let variable = 0; variable < variables; variable++)
    order
      .subarray(columnStart[variable], columnStart[variable + 1])
      .sort((a, b) => scarcity(b) - scarcity(a) || a - b);
  return {
    entryRow: Int32Array.from(order, (at) => columnRow[at]!),
    entryCoefficient: Float64Array.from(order, (at) => columnCoefficient[at]!),
  };
}

/** Changes the answer to another one, from which there is no way back. All is added up anew: no rounding goes along. */
export function moveTo(moving: MovingAnswer, answer: readonly number[]): void {
  moving.chosen.fill(0);
  moving.taken.fill(0);
  moving.sums.fill(0);
  moving.worth = 0;
  moving.guided = 0;
  answer.forEach((value, variable) => {
    if (value === 1) flip(moving, variable);
  });
  moving.changes.length = 0;
  moving.doubtful.length = 0;
}

function flip(moving: MovingAnswer, variable: number): void {
  const { model, groups, chosen, taken, sums, guide, entryRow, entryCoefficient, changes } = moving;
  const sign = chosen[variable] ? -1 : 1;
  const end = model.columnStart[variable + 1]!;
  for (let at = model.columnStart[variable]!; at < end; at++)
    sums[entryRow[at]!]! += sign * entryCoefficient[at]!;
  chosen[variable] = 1 - chosen[variable]!;
  taken[groups.of[variable]!]! += sign;
  moving.worth += sign * model.objective[variable]!;
  moving.guided += sign * guide[variable]!;
  moving.work += end - model.columnStart[variable]!;
  changes.push(variable);
}

/** Takes back the youngest changes, until there are only so many. */
export function takeBack(moving: MovingAnswer, changes: number): void {
  while (moving.changes.length > changes) {
    flip(moving, moving.changes.pop()!);
    moving.changes.pop();
  }
}

/** Whether a variable can be chosen while the others stay as they are. */
export function fits(moving: MovingAnswer, variable: number): boolean {
  const { model, entryRow } = moving;
  const first = model.columnStart[variable]!;
  const end = model.columnStart[variable + 1]!;
  for (let at = first; at < end; at++) {
    moving.work++;
    if (holdsWith(moving, entryRow[at]!, at)) continue;
    swapEntries(moving, first, at); // it is likely the one that is in the way the next time too
    return false;
  }
  return true;
}

function swapEntries({ entryRow, entryCoefficient }: MovingAnswer, one: number, other: number): void {
  const row = entryRow[one]!;
  const coefficient = entryCoefficient[one]!;
  entryRow[one] = entryRow[other]!;
  entryCoefficient[one] = entryCoefficient[other]!;
  entryRow[other] = row;
  entryCoefficient[other] = coefficient;
}

/** Whether a row still holds with an entry added. */
function holdsWith({ model, sums, entryCoefficient }: MovingAnswer, row: number, at: number): boolean {
  const coefficient = entryCoefficient[at]!;
  const sum = sums[row]! + coefficient;
  return coefficient > 0 ? sum <= model.high[row]! + TOLERANCE : sum >= model.low[row]! - TOLERANCE;
}

/** Chooses a variable, and what it needs. False, and nothing is changed, where it does not fit. */
export function putIn(moving: MovingAnswer, variable: number, chain = 0): boolean {
  const { model, entryRow, hasNeeds, changes } = moving;
  const before = changes.length;
  const end = model.columnStart[variable + 1]!;
  for (let at = model.columnStart[variable]!; at < end; at++) {
    const row = entryRow[at]!;
    moving.work++;
    if (holdsWith(moving, row, at)) continue;
    if (hasNeeds[row] && chain < LONGEST_CHAIN && putInNeeded(moving, { row, at, chain })) continue;
    takeBack(moving, before);
    return false;
  }
  // What was put in for one row may stand in the way in another.
  if (changes.length > before && !fits(moving, variable)) {
    takeBack(moving, before);
    return false;
  }
  flip(moving, variable);
  return true;
}

/** Chooses what makes room in a row for the entry of a variable. */
function putInNeeded(moving: MovingAnswer, need: { row: number; at: number; chain: number }): boolean {
  const { model, free, chosen } = moving;
  const end = model.rowStart[need.row + 1]!;
  for (let k = model.rowStart[need.row]!; k < end; k++) {
    const other = model.rowVariable[k]!;
    if (model.rowCoefficient[k]! > 0 || chosen[other] || !free[other]) continue;
    if (putIn(moving, other, need.chain + 1) && holdsWith(moving, need.row, need.at)) return true;
  }
  return false;
}

/** Leaves a variable, and what needs it. What breaks a row by that is found by `mend`. */
export function takeOut(moving: MovingAnswer, variable: number): void {
  const { model, sums, free, chosen, entryRow, entryCoefficient, doubtful } = moving;
  flip(moving, variable);
  const end = model.columnStart[variable + 1]!;
  for (let at = model.columnStart[variable]!; at < end; at++) {
    const row = entryRow[at]!;
    if (entryCoefficient[at]! > 0) {
      if (sums[row]! < model.low[row]! - TOLERANCE) doubtful.push(row);
      continue;
    }
    for (let k = model.rowStart[row]!; k < model.rowStart[row + 1]! && isOver(moving, row); k++) {
      const other = model.rowVariable[k]!;
      if (model.rowCoefficient[k]! > 0 && chosen[other] && free[other]) takeOut(moving, other);
    }
    if (isOver(moving, row)) doubtful.push(row);
  }
}

function isOver({ model, sums }: MovingAnswer, row: number): boolean {
  return sums[row]! > model.high[row]! + TOLERANCE;
}

/**
 * Chooses what rows demand that something taken out has broken, the best by the guide first, but with some luck.
 *
 * @returns whether all rows hold
 */
export function mend(moving: MovingAnswer, random: RandomStream): boolean {
  const { model, sums, doubtful, guide, free, chosen } = moving;
  for (const row of doubtful) {
    if (sums[row]! >= model.low[row]! - TOLERANCE) continue;
    const order = Array.from(model.rowVariable.subarray(model.rowStart[row], model.rowStart[row + 1]))
      .filter((variable) => !chosen[variable] && free[variable])
      .sort((a, b) => guide[b]! - guide[a]! || a - b);
    for (const variable of order) {
      if (sums[row]! >= model.low[row]! - TOLERANCE) break;
      if (!chosen[variable] && random.next() >= LEFT_TO_LUCK) putIn(moving, variable);
    }
  }
  return doubtful.every((row) => sums[row]! >= model.low[row]! - TOLERANCE && !isOver(moving, row));
}
