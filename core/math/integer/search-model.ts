import type { IntegerProgramme, ProgrammeRow } from "../integer-programme";

/**
 * A programme as the search reads it: by row and by column, in typed arrays. A row whose coefficients are decimals of a
 * few places is scaled to whole numbers without a common divisor, so that its sums are exact and its limits tight.
 */
export interface SearchModel {
  readonly variables: number;
  readonly rows: number;
  /** Whole numbers where `step` is not 0. */
  readonly objective: Float64Array;
  /** By how many the given objective was multiplied. */
  readonly objectiveScale: number;
  /** Any two answers' values differ by a multiple of it; 0 where nothing is known. */
  readonly step: number;
  /** The entries of row `i` stand from `rowStart[i]` to `rowStart[i + 1]`, the largest coefficient first. */
  readonly rowStart: Int32Array;
  readonly rowVariable: Int32Array;
  readonly rowCoefficient: Float64Array;
  /** The entries of column `j` stand from `columnStart[j]` to `columnStart[j + 1]`. */
  readonly columnStart: Int32Array;
  readonly columnRow: Int32Array;
  readonly columnCoefficient: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** A row as its entries that are not 0. */
export interface ScaledRow {
  readonly entries: readonly RowEntry[];
  readonly low: number;
  readonly high: number;
}

/** A variable of a row with its coefficient. */
export interface RowEntry {
  readonly variable: number;
  readonly coefficient: number;
}

/** The programme in the form that the search reads. */
export function searchModel({ objective, rows }: IntegerProgramme): SearchModel {
  const scale = wholeScale(objective);
  const whole = scale === null ? objective : objective.map((worth) => Math.round(worth * scale));
  return assembled(rows.map(scaledRow), {
    objective: Float64Array.from(whole),
    objectiveScale: scale ?? 1,
    step: scale === null ? 0 : commonDivisor(whole),
  });
}

/** A model of rows whose entries are scaled and in order, the largest coefficient first. */
export function assembled(
  rows: readonly ScaledRow[],
  worth: Pick<SearchModel, "objective" | "objectiveScale" | "step">,
): SearchModel {
  const variables = worth.objective.length;
  const entries = rows.reduce((count, row) => count + row.entries.length, 0);
  const model: SearchModel = {
    ...worth,
    variables,
    rows: rows.length,
    rowStart: new Int32Array(rows.length + 1),
    rowVariable: new Int32Array(entries),
    rowCoefficient: new Float64Array(entries),
    columnStart: new Int32Array(variables + 1),
    columnRow: new Int32Array(entries),
    columnCoefficient: new Float64Array(entries),
    low: Float64Array.from(rows, ({ low }) => low),
    high: Float64Array.from(rows, ({ high }) => high),
  };
  fillRows(model, rows);
  fillColumns(model);
  return model;
}

function fillRows(model: SearchModel, rows: readonly ScaledRow[]): void {
  let at = 0;
  rows.forEach(({ entries }, row) => {
    for (const { variable, coefficient } of entries) {
      model.rowVariable[at] = variable;
      model.rowCoefficient[at++] = coefficient;
    }
    model.rowStart[row + 1] = at;
  });
}

function fillColumns(model: SearchModel): void {
  const { columnStart, rowStart, rowVariable } = model;
  for (const variable of rowVariable) columnStart[variable + 1]!++;
  for (let column = 0; column < model.variables; column++) columnStart[column + 1]! += columnStart[column]!;
  const next = columnStart.slice();
  for (let row = 0; row < model.rows; row++) {
    for (let at = rowStart[row]!; at < rowStart[row + 1]!; at++) {
      const to = next[rowVariable[at]!]!++;
      model.columnRow[to] = row;
      model.columnCoefficient[to] = model.rowCoefficient[at]!;
    }
  }
}

function scaledRow({ variables, coefficients, low, high }: ProgrammeRow): ScaledRow {
  const entries = variables
    .map((variable, at) => ({ variable, coefficient: coefficients[at] ?? 0 }))
    .filter(({ coefficient }) => coefficient !== 0)
    .sort((a, b) => Math.abs(b.coefficient) - Math.abs(a.coefficient));
  const factor = wholeScale(coefficients);
  if (factor === null) return { entries, low, high };
  const divisor = commonDivisor(entries.map(({ coefficient }) => Math.round(coefficient * factor)));
  return {
    entries: entries.map(({ variable, coefficient }) => ({
      variable,
      coefficient: Math.round(coefficient * factor) / divisor,
    })),
    low: Math.ceil((low * factor) / divisor - wholeTolerance((low * factor) / divisor)),
    high: Math.floor((high * factor) / divisor + wholeTolerance((high * factor) / divisor)),
  };
}

const SCALES = [1, 10, 100, 1e3, 1e4, 1e5, 1e6];
/** Sums of whole numbers up to here are exact, with room for a million of them. */
const LARGEST_WHOLE = 4_294_967_296;

function wholeTolerance(number: number): number {
  return Number.isFinite(number) ? 1e-9 * Math.max(1, Math.abs(number)) : 0;
}

/** The smallest power of ten that makes all numbers whole; `null` when none of the first does. */
function wholeScale(numbers: readonly number[]): number | null {
  const isWhole = (scale: number) => (number: number) =>
    Math.abs(number * scale) < LARGEST_WHOLE &&
    Math.abs(number * scale - Math.round(number * scale)) <= 1e-12 * Math.abs(number * scale);
  return SCALES.find((scale) => numbers.every(isWhole(scale))) ?? null;
}

/** The largest number that divides all; 1 when there is no other, or nothing to divide. */
function commonDivisor(numbers: readonly number[]): number {
  let divisor = 0;
  for (const number of numbers) {
    let rest = Math.abs(number);
    while (rest > 0) [divisor, rest] = [rest, divisor % rest];
  }
  return divisor || 1;
}
