import type { Domains } from "./domains";
import type { SearchModel } from "./search-model";
import type { Tableau } from "./tableau";

/**
 * What no answer exceeds, by a price for each row: the rows' limits at their prices, and each variable for itself at
 * what it is worth beyond the prices. It holds for any prices, so it needs no trust in a tableau's rounding.
 *
 * @see A. Neumaier & O. Shcherbina, Safe bounds in linear and mixed-integer linear programming, Math. Program. 99 (2004)
 */
export interface DualBound {
  bound: number;
  readonly price: Float64Array;
  /** What a variable adds beyond the prices of the rows. */
  readonly reducedCost: Float64Array;
}

/** Room for a bound: no prices yet. */
export function newDualBound(model: SearchModel): DualBound {
  return {
    bound: Infinity,
    price: new Float64Array(model.rows),
    reducedCost: new Float64Array(model.variables),
  };
}

/** The prices of a tableau: what a sum that stands at its limit is worth. */
export function pricesOf(tableau: Tableau, { price }: DualBound): void {
  const { columns, rows, place, reducedCost } = tableau;
  for (let row = 0; row < rows; row++) {
    const column = place[columns + row]!;
    price[row] = column >= 0 ? reducedCost[column]! : 0;
  }
}

/** The prices by which a row of the tableau shows that it cannot be mended, whatever the objective. */
export function pricesOfRow(tableau: Tableau, row: number, { price }: DualBound): void {
  const { columns, rows, place, entries, basic, basicValue, upper } = tableau;
  const sign = basicValue[row]! > upper[basic[row]!]! ? 1 : -1;
  for (let sum = 0; sum < rows; sum++) {
    const column = place[columns + sum]!;
    price[sum] = column >= 0 ? -sign * entries[row * columns + column]! : 0;
  }
  if (basic[row]! >= columns) price[basic[row]! - columns] = sign;
}

/** Works out the bound that follows from the prices, over the objective or, to show that no answer exists, over none. */
export function boundByPrices(domains: Domains, dual: DualBound, objective: Float64Array | null): void {
  const { model, value } = domains;
  const { price, reducedCost } = dual;
  if (objective) reducedCost.set(objective);
  else reducedCost.fill(0);
  let bound = 0;
  let size = 0;
  for (let row = 0; row < model.rows; row++) {
    const limit = price[row]! > 0 ? model.high[row]! : model.low[row]!;
    if (!Number.isFinite(limit)) price[row] = 0;
    const at = price[row]!;
    if (at === 0) continue;
    bound += at * limit;
    size += Math.abs(at * limit);
    const end = model.rowStart[row + 1]!;
    for (let k = model.rowStart[row]!; k < end; k++)
      reducedCost[model.rowVariable[k]!]! -= at * model.rowCoefficient[k]!;
    domains.work += end - model.rowStart[row]!;
  }
  for (let variable = 0; variable < model.variables; variable++) {
    const cost = reducedCost[variable]!;
    if (value[variable] === 1 || (cost > 0 && value[variable] !== 0)) bound += cost;
    size += Math.abs(cost);
  }
  dual.bound = bound + size * ROUNDING;
}

/** Of all that is added up: more than the rounding of the additions comes to. */
const ROUNDING = 1e-13;
