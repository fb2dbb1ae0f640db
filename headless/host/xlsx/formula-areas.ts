import { parseArea, type Area } from "../../../core/index";
import type { ScannedCell } from "./scanned-cell";

/** Areas whose cells hold formulas, while a sheet is read: runs down each column, and what an array formula or a data table fills. */
export interface FormulaAreas {
  add(cell: ScannedCell): void;
  /** Areas that one formula fills: of their cells none can be changed alone. */
  readonly fills: readonly FilledArea[];
  /** In the order in which they begin: by row, then by column. */
  areas(): readonly Area[];
}

export interface FilledArea {
  readonly area: Area;
  readonly kind: "array" | "dataTable";
}

interface OpenRun {
  readonly column: number;
  readonly top: number;
  bottom: number;
}

export function collectFormulaAreas(): FormulaAreas {
  const last = new Map<number, OpenRun>();
  const runs: OpenRun[] = [];
  const fills: FilledArea[] = [];
  return {
    fills,
    add: ({ row, column, formula }) => {
      const kind = formula?.kind;
      const area = kind === "array" || kind === "dataTable" ? parseArea(formula?.ref ?? "") : undefined;
      if (area && (kind === "array" || kind === "dataTable")) {
        fills.push({ area, kind });
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
        ...fills.map(({ area }) => area),
      ].sort((one, other) => one.top - other.top || one.left - other.left),
  };
}
