import { assembled, type RowEntry, type ScaledRow, type SearchModel } from "./search-model";

/** The sum of each row in an answer. */
export function rowSums(model: SearchModel, chosen: readonly number[]): Float64Array {
  const sums = new Float64Array(model.rows);
  for (let variable = 0; variable < model.variables; variable++) {
    if (chosen[variable] !== 1) continue;
    const end = model.columnStart[variable + 1]!;
    for (let at = model.columnStart[variable]!; at < end; at++) {
      sums[model.columnRow[at]!]! += model.columnCoefficient[at]!;
    }
  }
  return sums;
}

/** An answer with the sums of its rows. */
export interface SummedAnswer {
  readonly chosen: readonly number[];
  readonly sums: Float64Array;
}

interface OpenRow {
  readonly entries: RowEntry[];
  /** What those variables add that are not free. */
  rest: number;
}

/**
 * The model in which some variables are free and the others stay as they are in an answer, without the rows that hold
 * whatever the free ones become. Its variables are numbered as they stand in `free`.
 */
export function restricted(model: SearchModel, free: readonly number[], answer: SummedAnswer): SearchModel {
  const limited = Array.from(openRows(model, free, answer), ([row, { entries, rest }]) => ({
    entries: entries.sort((a, b) => Math.abs(b.coefficient) - Math.abs(a.coefficient)),
    low: model.low[row]! - rest,
    high: model.high[row]! - rest,
  }));
  return assembled(
    limited.filter((row) => !alwaysHolds(row)),
    {
      objective: Float64Array.from(free, (variable) => model.objective[variable]!),
      objectiveScale: model.objectiveScale,
      step: model.step,
    },
  );
}

function openRows(
  model: SearchModel,
  free: readonly number[],
  { chosen, sums }: SummedAnswer,
): Map<number, OpenRow> {
  const rows = new Map<number, OpenRow>();
  free.forEach((variable, place) => {
    const end = model.columnStart[variable + 1]!;
    for (let at = model.columnStart[variable]!; at < end; at++) {
      const row = model.columnRow[at]!;
      const coefficient = model.columnCoefficient[at]!;
      const open = rows.get(row) ?? { entries: [], rest: sums[row]! };
      rows.set(row, open);
      open.entries.push({ variable: place, coefficient });
      if (chosen[variable] === 1) open.rest -= coefficient;
    }
  });
  return rows;
}

function alwaysHolds({ entries, low, high }: ScaledRow): boolean {
  let least = 0;
  let most = 0;
  for (const { coefficient } of entries) {
    if (coefficient > 0) most += coefficient;
    else least += coefficient;
  }
  return least >= low && most <= high;
}

/** An answer whose free variables have other values. */
export function withPart(
  chosen: readonly number[],
  free: readonly number[],
  part: readonly number[],
): number[] {
  const answer = [...chosen];
  free.forEach((variable, place) => {
    answer[variable] = part[place]!;
  });
  return answer;
}

/** What some variables add to an answer's worth. */
export function worthOfPart(
  { objective }: SearchModel,
  free: readonly number[],
  chosen: readonly number[],
): number {
  return free.reduce((sum, variable) => sum + (chosen[variable] === 1 ? objective[variable]! : 0), 0);
}
