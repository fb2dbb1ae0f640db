import type { Area } from "../../../core/index";
import { parseArea } from "./parse-area";
import type { ScannedCell } from "./scan-sheet";

/** Areas whose cells hold formulas, while a sheet is read: runs down each column, and what an array formula or a data table fills. */
export interface FormulaAreas {
  add(cell: ScannedCell): void;
  /** In the order in which they begin: by row, then by column. */
  areas(): readonly Area[];
}

interface OpenRun {
  readonly column: number;
  readonly top: number;
  bottom: number;
}

export function collectFormulaAreas(): FormulaAreas {
  const last = new Map<number, OpenRun>();
  const runs: OpenRun[] = [];
  const filled: Area[] = [];
  return {
    add: ({ row, column, formula }) => {
      const fills = formula?.kind === "array" || formula?.kind === "dataTable";
      const area = fills ? parseArea(formula.ref ?? "") : undefined;
      if (area) {
        filled.push(area);
        return;
      }
      const run = last.get(column);
      if (run?.bottom === row - 1) {
        run.bottom = row;
        return;
      }
      const begun = { column, top: row, bottom: row };
      last.set(column, begun);
      runs.push(begun);
    },
    areas: () =>
      [
        ...runs.map(({ column, top, bottom }) => ({ top, left: column, bottom, right: column })),
        ...filled,
      ].sort((one, other) => one.top - other.top || one.left - other.left),
  };
}
