import { nonBasicValue, type Tableau } from "./tableau";

/** Where to go on: the variable to fix, the value to try first. */
export interface Branch {
  readonly variable: number;
  readonly first: 0 | 1;
}

const WHOLE = 1e-6;

/**
 * The fractional variable whose fixing, either way, costs the relaxation the most at the next pivot.
 *
 * @returns `null` when no variable of the relaxation is fractional
 * @see N. J. Driebeek, An algorithm for the solution of mixed integer programming problems, Management Science 12 (1966)
 */
export function branchOf(tableau: Tableau): Branch | null {
  const { rows, columns, basic, basicValue } = tableau;
  let best: Branch | null = null;
  let most = -1;
  for (let row = 0; row < rows; row++) {
    const variable = basic[row]!;
    if (variable >= columns) continue;
    const share = basicValue[row]!;
    if (share < WHOLE || share > 1 - WHOLE) continue;
    const { down, up } = penalties(tableau, row);
    const score = Math.min(down * share, 1e12) * Math.min(up * (1 - share), 1e12);
    if (score > most) {
      most = score;
      best = { variable, first: down * share < up * (1 - share) ? 0 : 1 };
    }
  }
  return best;
}

/** What it costs per unit, at least, to bring the variable of a row down or up; a little more than 0. */
function penalties(tableau: Tableau, row: number): { down: number; up: number } {
  const { columns, entries, reducedCost, atUpper, nonBasic, lower, upper } = tableau;
  let down = Infinity;
  let up = Infinity;
  const start = row * columns;
  for (let column = 0; column < columns; column++) {
    const entry = entries[start + column]!;
    const variable = nonBasic[column]!;
    if (Math.abs(entry) < WHOLE || lower[variable] === upper[variable]) continue;
    const ratio = Math.abs(reducedCost[column]! / entry);
    if (entry > 0 === (atUpper[column] === 1)) down = Math.min(down, ratio);
    else up = Math.min(up, ratio);
  }
  tableau.work += columns;
  return { down: down + WHOLE, up: up + WHOLE };
}

/** What each variable is in the relaxation. */
export function relaxedValues(tableau: Tableau): Float64Array {
  const { columns, place, basicValue } = tableau;
  return Float64Array.from({ length: columns }, (_, variable) => {
    const at = place[variable]!;
    return at >= 0 ? nonBasicValue(tableau, at) : basicValue[-1 - at]!;
  });
}
