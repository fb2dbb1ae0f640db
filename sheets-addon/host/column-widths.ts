import type { DrawnColumn } from "../../core/index";
import type { Run } from "./cell-runs";
import { columnPixels, PLAIN_COLUMN } from "./pixels";

/** Pixels that nobody sees a column lack. */
const UNSEEN = 2;
/** Of plans that are as good, the one with fewer calls. */
const CALL_PIXELS = 0.1;

/** Pixels that a column wants. One that is folded away has the plain width. */
export function widthOf({ width, grouped }: DrawnColumn): number {
  return grouped ? PLAIN_COLUMN : columnPixels(width);
}

/** What some columns come to: pixels too many, with those that calls stand for. */
interface Plan {
  readonly cost: number;
  readonly runs: readonly Run<number>[];
}

/**
 * The calls that set the widths of columns, at most so many; a later one covers a part of an earlier one. No column is
 * narrower than it wants to be; with few calls some are wider, in all as little as can be.
 */
export function widthCalls(columns: readonly DrawnColumn[], most: number): readonly Run<number>[] {
  const wanted: number[] = [];
  for (const column of columns) if (!column.grouped) wanted[column.column] = widthOf(column);
  const last = columns.reduce((right, { column }) => Math.max(right, column), -1);
  const bases = [...new Set([PLAIN_COLUMN, ...wanted.filter(Boolean)])];
  const plans = bases.flatMap((base) => {
    const isPlain = base === PLAIN_COLUMN;
    const plan = cheapest({ wanted, last, base }, isPlain ? most : most - 1);
    if (!plan) return [];
    const all: Run<number> = { from: 0, count: last + 1, value: base };
    return [isPlain ? plan : { cost: plan.cost + CALL_PIXELS, runs: [all, ...plan.runs] }];
  });
  return plans.reduce<Plan>((best, plan) => (plan.cost < best.cost ? plan : best), NO_PLAN).runs;
}

const NO_PLAN: Plan = { cost: Infinity, runs: [] };

/** Pixels wanted, by column; nothing where all are welcome. All columns but those of the calls are as wide as the base. */
interface Columns {
  readonly wanted: readonly (number | undefined)[];
  readonly last: number;
  readonly base: number;
}

function cheapest({ wanted, last, base }: Columns, most: number): Plan | undefined {
  if (most < 0) return undefined;
  // For each number of calls, the best for the columns so far.
  const best: (Plan | undefined)[][] = [Array<Plan>(most + 1).fill({ cost: 0, runs: [] })];
  for (let end = 1; end <= last + 1; end++) {
    best[end] = Array.from({ length: most + 1 }, (_, calls) => {
      const own = wanted[end - 1] ?? base;
      const before = own > base + UNSEEN ? undefined : best[end - 1]?.[calls];
      let found = before && { cost: before.cost + Math.abs(base - own), runs: before.runs };
      if (calls === 0) return found;
      let [value, sum, seen] = [0, 0, 0];
      for (let from = end - 1; from >= 0; from--) {
        const pixels = wanted[from];
        if (pixels !== undefined) [value, sum, seen] = [Math.max(value, pixels), sum + pixels, seen + 1];
        const rest = best[from]?.[calls - 1];
        const cost = (rest?.cost ?? Infinity) + value * seen - sum + CALL_PIXELS;
        if (rest && seen > 0 && cost < (found?.cost ?? Infinity))
          found = { cost, runs: [...rest.runs, { from, count: end - from, value }] };
      }
      return found;
    });
  }
  return best[last + 1]?.[most];
}

/** How wide columns are once the calls were made; the others are plain. */
export function widthsAfter(runs: readonly Run<number>[]): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const { from, count, value } of runs)
    for (let column = from; column < from + count; column++) widths.set(column, value);
  return widths;
}
