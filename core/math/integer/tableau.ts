import type { SearchModel } from "./search-model";

/**
 * The linear relaxation as a dense tableau of bounded variables.
 *
 * The variables from 0 on are the programme's; from `columns` on stand the sums of the rows, each between the row's
 * limits. Those that are basic depend on the others: basic = Σ entries · non-basic. A non-basic variable stands at one
 * of its limits, the one that its reduced cost prefers, so the tableau is dual feasible at any time.
 */
export interface Tableau {
  readonly model: SearchModel;
  readonly columns: number;
  readonly rows: number;
  /** By row: `entries[row * columns + column]`. */
  readonly entries: Float64Array;
  /** The variable of each row and of each column, and where a variable stands: its column, or −1 − its row. */
  readonly basic: Int32Array;
  readonly nonBasic: Int32Array;
  readonly place: Int32Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly reducedCost: Float64Array;
  readonly atUpper: Uint8Array;
  readonly basicValue: Float64Array;
  /** How long each row is, roughly: a row is chosen by its violation in relation to it (dual Devex). */
  readonly weight: Float64Array;
  /** Multiplications so far: a measure of the work. */
  work: number;
  pivots: number;
}

/** The tableau in which all sums are basic. */
export function newTableau(model: SearchModel): Tableau {
  const { variables: columns, rows } = model;
  const tableau: Tableau = {
    model,
    columns,
    rows,
    entries: new Float64Array(columns * rows),
    basic: new Int32Array(rows),
    nonBasic: new Int32Array(columns),
    place: new Int32Array(columns + rows),
    lower: new Float64Array(columns + rows),
    upper: new Float64Array(columns + rows).fill(1),
    reducedCost: new Float64Array(columns),
    atUpper: new Uint8Array(columns),
    basicValue: new Float64Array(rows),
    weight: new Float64Array(rows),
    work: 0,
    pivots: 0,
  };
  tableau.lower.set(model.low, columns);
  tableau.upper.set(model.high, columns);
  resetBasis(tableau);
  standAtPreferred(tableau);
  return tableau;
}

function resetBasis(tableau: Tableau): void {
  const { model, columns, rows, entries } = tableau;
  entries.fill(0);
  for (let row = 0; row < rows; row++) {
    for (let at = model.rowStart[row]!; at < model.rowStart[row + 1]!; at++) {
      entries[row * columns + model.rowVariable[at]!] = model.rowCoefficient[at]!;
    }
    tableau.basic[row] = columns + row;
    tableau.place[columns + row] = -1 - row;
  }
  for (let column = 0; column < columns; column++) {
    tableau.nonBasic[column] = column;
    tableau.place[column] = column;
  }
  tableau.reducedCost.set(model.objective);
  tableau.weight.fill(1);
}

/** Puts every non-basic variable at the limit that its reduced cost prefers, and works out the basic ones anew. */
function standAtPreferred(tableau: Tableau): void {
  const { columns, nonBasic, lower, upper, reducedCost, atUpper } = tableau;
  for (let column = 0; column < columns; column++) {
    const variable = nonBasic[column]!;
    const isUpper =
      upper[variable] !== Infinity && (reducedCost[column]! > 0 || lower[variable] === -Infinity);
    atUpper[column] = isUpper ? 1 : 0;
  }
  recomputeBasicValues(tableau);
}

/** Works out the basic variables from the non-basic ones, so that rounding does not add up. */
export function recomputeBasicValues(tableau: Tableau): void {
  const { columns, rows, entries, basicValue } = tableau;
  basicValue.fill(0);
  for (let column = 0; column < columns; column++) {
    const value = nonBasicValue(tableau, column);
    if (value === 0) continue;
    for (let row = 0, at = column; row < rows; row++, at += columns) basicValue[row]! += entries[at]! * value;
  }
  tableau.work += columns * rows;
}

/** What the variable of a column is. */
export function nonBasicValue(tableau: Tableau, column: number): number {
  const variable = tableau.nonBasic[column]!;
  return tableau.atUpper[column] ? tableau.upper[variable]! : tableau.lower[variable]!;
}

/** Changes what a variable of the programme may be. */
export function setLimits(
  tableau: Tableau,
  variable: number,
  limits: { lower: number; upper: number },
): void {
  const column = tableau.place[variable]!;
  if (column < 0) {
    tableau.lower[variable] = limits.lower;
    tableau.upper[variable] = limits.upper;
    return;
  }
  const before = nonBasicValue(tableau, column);
  tableau.lower[variable] = limits.lower;
  tableau.upper[variable] = limits.upper;
  tableau.atUpper[column] = tableau.reducedCost[column]! > 0 ? 1 : 0;
  moveBasic(tableau, column, nonBasicValue(tableau, column) - before);
}

/** What the basic variables become when the variable of a column moves. */
export function moveBasic(tableau: Tableau, column: number, by: number): void {
  if (by === 0) return;
  const { columns, rows, entries, basicValue } = tableau;
  for (let row = 0, at = column; row < rows; row++, at += columns) basicValue[row]! += entries[at]! * by;
  tableau.work += rows;
}

/** The variable of a row and that of a column change places. */
export function pivot(tableau: Tableau, row: number, column: number): void {
  const { columns, rows, entries, reducedCost, basic, nonBasic, place } = tableau;
  const start = row * columns;
  const head = entries[start + column]!;
  const filled = new Int32Array(columns);
  let count = 0;
  for (let other = 0; other < columns; other++) {
    const entry = entries[start + other]!;
    if (other === column || entry === 0) continue;
    entries[start + other] = -entry / head;
    filled[count++] = other;
  }
  entries[start + column] = 1 / head;
  for (let other = 0; other < rows; other++) {
    const base = other * columns;
    const factor = entries[base + column]!;
    if (other === row || factor === 0) continue;
    for (let k = 0; k < count; k++) {
      const at = filled[k]!;
      entries[base + at]! += factor * entries[start + at]!;
    }
    entries[base + column] = factor / head;
    tableau.work += count;
  }
  const cost = reducedCost[column]!;
  for (let k = 0; k < count; k++) reducedCost[filled[k]!]! += cost * entries[start + filled[k]!]!;
  reducedCost[column] = cost / head;
  const leaving = basic[row]!;
  const entering = nonBasic[column]!;
  basic[row] = entering;
  nonBasic[column] = leaving;
  place[entering] = -1 - row;
  place[leaving] = column;
  tableau.pivots++;
  tableau.work += columns + rows;
}

/** Works the tableau out anew from the programme, with the same basis, so that rounding does not add up. */
export function rebuild(tableau: Tableau): void {
  const { columns, rows } = tableau;
  const wanted = Array.from(tableau.basic).filter((variable) => variable < columns);
  const leaves = new Uint8Array(rows);
  for (const variable of tableau.nonBasic) if (variable >= columns) leaves[variable - columns] = 1;
  resetBasis(tableau);
  for (const variable of wanted) {
    const column = tableau.place[variable]!;
    let best = -1;
    for (let row = 0; row < rows; row++) {
      if (tableau.basic[row]! < columns || !leaves[row]) continue;
      const size = Math.abs(tableau.entries[row * columns + column]!);
      if (best < 0 || size > Math.abs(tableau.entries[best * columns + column]!)) best = row;
    }
    if (best >= 0 && Math.abs(tableau.entries[best * columns + column]!) > 1e-9) pivot(tableau, best, column);
  }
  standAtPreferred(tableau);
}
