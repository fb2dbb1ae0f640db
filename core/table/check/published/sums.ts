import { sum } from "../../../math/sum";
import type { Calculation } from "./best-formula";
import type { FigureColumn } from "./figure-column";
import type { FigureKind } from "./figure-kinds";

/** A column beside a total. */
export interface Neighbour {
  readonly figures: FigureColumn;
  readonly isTotal: boolean;
}

const LEAST_PARTS = 2;
const MOST_PARTS = 60;

/**
 * What a total can sum up: the columns that stand next to it, nearest first, on one side; without the totals among them,
 * or the totals only (the quarters of a year).
 */
export function sumsBeside(kind: FigureKind, sides: readonly (readonly Neighbour[])[]): Calculation[] {
  const runs = sides.flatMap((side) => {
    const near = side.slice(0, MOST_PARTS);
    return [near.filter(({ isTotal }) => !isTotal), near.filter(({ isTotal }) => isTotal)];
  });
  return runs.flatMap((run) =>
    run.slice(LEAST_PARTS - 1).map((_, index): Calculation => {
      const columns = run.slice(0, index + LEAST_PARTS).map(({ figures }) => figures);
      return { kind, formula: sumOf(columns.length), columns, factor: 1, asWritten: false };
    }),
  );
}

function sumOf(count: number): Calculation["formula"] {
  return {
    text: count === LEAST_PARTS ? "{0} + {1}" : `{0} + … + {${count - 1}} (${count} columns)`,
    of: [],
    calculate: (values) => sum(values),
  };
}
