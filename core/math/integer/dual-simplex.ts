import { moveBasic, nonBasicValue, pivot, recomputeBasicValues, type Tableau } from "./tableau";

const FEASIBLE = 1e-7;
/** A smaller entry is taken for rounding: no pivot. */
const SMALLEST_PIVOT = 1e-7;
const PIVOTS_BETWEEN_RECOMPUTING = 100;
/** Lengths are only ever raised: past this they say nothing any more. */
const LARGEST_WEIGHT = 1e6;

/** `row` cannot be mended: the tableau holds no answer. */
export type RelaxationState =
  | { readonly state: "solved" | "below-cut-off" | "paused" }
  | { readonly state: "infeasible"; readonly row: number };

/** When to leave off: at a bound that is of no use, and after so much work. */
export interface SimplexLimits {
  readonly cutOff: number;
  readonly workLimit: number;
}

/**
 * The dual simplex method with bounded variables: the bound falls from pivot to pivot until no basic variable is
 * outside its limits. A long step passes a limit of a non-basic variable by moving that to its other limit.
 *
 * @see I. Maros, A generalized dual phase-2 simplex algorithm, European Journal of Operational Research 149 (2003)
 */
export function solveRelaxation(tableau: Tableau, { cutOff, workLimit }: SimplexLimits): RelaxationState {
  for (let pivots = 1; ; pivots++) {
    if (pivots % PIVOTS_BETWEEN_RECOMPUTING === 0) recomputeBasicValues(tableau);
    const row = worstRow(tableau);
    if (row < 0) return { state: "solved" };
    if (tableau.work > workLimit) return { state: "paused" };
    const above = violation(tableau, row) > 0;
    const column = enteringColumn(tableau, row, above ? 1 : -1);
    if (column < 0) return { state: "infeasible", row };
    exchange(tableau, row, { column, above });
    if (relaxationValue(tableau) < cutOff) return { state: "below-cut-off" };
  }
}

/** What the relaxation is worth in the tableau at hand: no answer within the limits is worth more. */
export function relaxationValue(tableau: Tableau): number {
  const { columns, reducedCost } = tableau;
  let value = 0;
  for (let column = 0; column < columns; column++) {
    const cost = reducedCost[column]!;
    if (cost !== 0) value += cost * nonBasicValue(tableau, column);
  }
  tableau.work += columns;
  return value;
}

function violation(tableau: Tableau, row: number): number {
  const variable = tableau.basic[row]!;
  const value = tableau.basicValue[row]!;
  if (value > tableau.upper[variable]!) return value - tableau.upper[variable]!;
  return value < tableau.lower[variable]! ? value - tableau.lower[variable]! : 0;
}

function worstRow(tableau: Tableau): number {
  const { rows, weight, basic, basicValue } = tableau;
  let worst = -1;
  let most = 0;
  for (let row = 0; row < rows; row++) {
    const by = violation(tableau, row);
    const isSum = basic[row]! >= tableau.columns;
    if (Math.abs(by) <= (isSum ? FEASIBLE * Math.max(1, Math.abs(basicValue[row]!) * 1e-2) : FEASIBLE))
      continue;
    const score = Math.max((by * by) / weight[row]!, Number.MIN_VALUE);
    if (score > most) {
      most = score;
      worst = row;
    }
  }
  tableau.work += rows;
  return worst;
}

/**
 * The column whose reduced cost is the first to change its sign for good while the row's violation falls; those passed
 * on the way go to their other limits. −1 when the violation cannot be mended.
 */
function enteringColumn(tableau: Tableau, row: number, sign: number): number {
  const { columns, entries, atUpper, reducedCost, nonBasic, lower, upper } = tableau;
  const start = row * columns;
  const heap: Breakpoint[] = [];
  for (let column = 0; column < columns; column++) {
    const entry = sign * entries[start + column]!;
    if (atUpper[column] ? entry <= SMALLEST_PIVOT : entry >= -SMALLEST_PIVOT) continue;
    const variable = nonBasic[column]!;
    if (lower[variable] === upper[variable]) continue;
    heap.push({ column, size: Math.abs(entry), ratio: Math.max(0, reducedCost[column]! / entry) });
  }
  tableau.work += columns;
  let left = Math.abs(violation(tableau, row));
  const passed: number[] = [];
  makeHeap(heap);
  for (let next = heap[0]; next; next = heap[0]) {
    const variable = nonBasic[next.column]!;
    left -= next.size * (upper[variable]! - lower[variable]!);
    if (!(left > 0)) {
      for (const column of passed) flip(tableau, column);
      return next.column;
    }
    passed.push(next.column);
    removeFirst(heap);
  }
  return -1;
}

interface Breakpoint {
  readonly column: number;
  readonly size: number;
  readonly ratio: number;
}

function flip(tableau: Tableau, column: number): void {
  const variable = tableau.nonBasic[column]!;
  const width = tableau.upper[variable]! - tableau.lower[variable]!;
  const wasUpper = tableau.atUpper[column];
  tableau.atUpper[column] = wasUpper ? 0 : 1;
  moveBasic(tableau, column, wasUpper ? -width : width);
}

function exchange(
  tableau: Tableau,
  row: number,
  { column, above }: { column: number; above: boolean },
): void {
  const { columns, rows, entries, weight, basicValue, basic, lower, upper } = tableau;
  const leaving = basic[row]!;
  const head = entries[row * columns + column]!;
  const limit = above ? upper[leaving]! : lower[leaving]!;
  const by = (limit - basicValue[row]!) / head;
  const value = nonBasicValue(tableau, column) + by;
  moveBasic(tableau, column, by);
  const own = weight[row]!;
  for (let other = 0, at = column; other < rows; other++, at += columns) {
    const ratio = entries[at]! / head;
    if (other !== row && ratio !== 0) weight[other] = Math.max(weight[other]!, ratio * ratio * own);
  }
  weight[row] = Math.max(own / (head * head), 1);
  if (weight[row] > LARGEST_WEIGHT) weight.fill(1);
  pivot(tableau, row, column);
  tableau.atUpper[column] = above ? 1 : 0;
  basicValue[row] = value;
}

/** Whether the first comes first: by ratio, and the larger entry at equal ones, which rounds less. */
function isBefore(a: Breakpoint, b: Breakpoint): boolean {
  return a.ratio < b.ratio || (a.ratio === b.ratio && a.size > b.size);
}

function makeHeap(heap: Breakpoint[]): void {
  for (let at = (heap.length >> 1) - 1; at >= 0; at--) sink(heap, at);
}

function removeFirst(heap: Breakpoint[]): void {
  const last = heap.pop();
  if (heap.length === 0 || !last) return;
  heap[0] = last;
  sink(heap, 0);
}

function sink(heap: Breakpoint[], from: number): void {
  const item = heap[from]!;
  let at = from;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child++;
    if (!isBefore(heap[child]!, item)) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = item;
}
