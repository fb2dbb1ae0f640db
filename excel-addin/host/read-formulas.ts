import type { Area } from "../../core/index";
import { areaOf, PLACE, rangeOf } from "./address";
import type { Block } from "./read-blocks";
import type { SheetFrame } from "./read-frames";

/** A sheet's formulas, and the areas whose cells hold one: also what a formula fills that spills. */
export interface Formulas {
  /** A1 formulas without `=`, by `row,column` of the sheet. */
  readonly formulas: Map<string, string>;
  readonly areas: readonly Area[];
}

/** A formula that spills is asked how far; a sheet with more of them than this is taken at its word. */
const MOST_ASKED = 2_000;

export function formulasIn(blocks: readonly Block[], spills: readonly Area[]): Formulas {
  const formulas = new Map<string, string>();
  const runs: { column: number; top: number; bottom: number }[] = [];
  const last = new Map<number, (typeof runs)[number]>();
  for (const { row, column, formula } of formulaCells(blocks)) {
    const spill = spills.find((area) => isIn(area, row, column));
    if (spill && (spill.top !== row || spill.left !== column)) continue;
    formulas.set(`${row},${column}`, formula);
    if (spill) continue;
    const run = last.get(column);
    if (run?.bottom === row - 1) {
      run.bottom = row;
      continue;
    }
    const begun = { column, top: row, bottom: row };
    last.set(column, begun);
    runs.push(begun);
  }
  const areas = runs.map(({ column, top, bottom }) => ({ top, left: column, bottom, right: column }));
  return {
    formulas,
    areas: [...areas, ...spills].sort((one, other) => one.top - other.top || one.left - other.left),
  };
}

function isIn({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Row by row. A text that begins with `=` is given as itself, and so is no formula. */
function* formulaCells(blocks: readonly Block[]): Iterable<FormulaCell> {
  for (const { area, values, formulas } of blocks) {
    for (let r = 0; r < formulas.length; r++) {
      const row = formulas[r] ?? [];
      for (let c = 0; c < row.length; c++) {
        const formula = row[c];
        if (typeof formula !== "string" || !formula.startsWith("=") || formula === values[r]?.[c]) continue;
        yield { row: area.top + r, column: area.left + c, formula: formula.slice(1) };
      }
    }
  }
}

/** How far the formulas of sheets with dynamic arrays reach: one more sync, only for a workbook that has any. */
export async function readSpills(
  context: Excel.RequestContext,
  read: ReadonlyMap<SheetFrame, readonly Block[]>,
): Promise<ReadonlyMap<SheetFrame, readonly Area[]>> {
  const asked = [...read]
    .filter(([{ mayHaveSpills }]) => mayHaveSpills)
    .map(([frame, blocks]) => {
      const cells = [...formulaCells(blocks)].slice(0, MOST_ASKED);
      const reaches = cells.map(({ row, column }) =>
        rangeOf(frame.sheet, { top: row, left: column, bottom: row, right: column })
          .getSpillingToRangeOrNullObject()
          .untrack()
          .load(PLACE),
      );
      return [frame, reaches] as const;
    });
  if (asked.length > 0) await context.sync();
  return new Map(
    asked.map(([frame, reaches]) => [frame, reaches.filter((reach) => !reach.isNullObject).map(areaOf)]),
  );
}
