import { parseArea, type Area, type CellValue, type FilteredArea, type FormatRun } from "../../../core/index";
import { cellValue, DAYS_1900_TO_1904 } from "./cell-value";
import { collectFormulaAreas, type FilledArea } from "./formula-areas";
import { filledGrid, type FilledCells } from "./filled-grid";
import { readFilter } from "./read-filter";
import { isPlain, type Look } from "./read-styles";
import { scanSheet } from "./scan-sheet";
import type { ScannedCell, ScannedFormula } from "./scanned-cell";
import { shiftFormula } from "./shift-formula";
import { elementAt } from "./xml-tree";

/** What every sheet of a workbook shares. */
export interface SheetContext {
  readonly texts: readonly string[];
  readonly looks: readonly Look[];
  readonly date1904: boolean;
}

export interface SheetContent {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly FormatRun[];
  readonly formulas: ReadonlyMap<string, string>;
  readonly formulaAreas: readonly Area[];
  readonly fills: readonly FilledArea[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly filters: readonly FilteredArea[];
  readonly selected: boolean;
}

interface OpenRun {
  readonly look: Look;
  readonly from: number;
  to: number;
}

/** Reads a sheet's cells in one pass. What is blank, however formatted, beyond the filled cells costs no memory. */
export function readSheet(xml: string, context: SheetContext): SheetContent {
  const cells: FilledCells = { rows: [], columns: [], values: [] };
  const runs = new Map<number, OpenRun[]>();
  const formulas = new Map<string, string>();
  const formulaAreas = collectFormulaAreas();
  const masters = new Map<string, ScannedCell>();
  const merges: Area[] = [];
  const hidden: number[] = [];
  const filters: FilteredArea[] = [];
  let selected = false;
  scanSheet(xml, {
    cell: (cell) => {
      const look = context.looks[cell.style] ?? context.looks[0];
      if (look && !isPlain(look)) extendRun(runs, cell, look);
      const value = cellValue(cell, context.texts);
      if (cell.formula) {
        noteFormula(cell, cell.formula, { formulas, masters });
        formulaAreas.add(cell);
      }
      if (value === null && !cell.formula) return;
      cells.rows.push(cell.row);
      cells.columns.push(cell.column);
      // An ISO date, which Strict files hold, says its day whatever the calendar.
      const moves =
        context.date1904 && cell.type !== "d" && look?.isDay === true && typeof value === "number";
      cells.values.push(moves ? value + DAYS_1900_TO_1904 : value);
    },
    hiddenRow: (row) => hidden.push(row),
    merge: (ref) => merges.push(...[parseArea(ref)].filter((area) => area !== undefined)),
    filter: (start) => filters.push(...readFilter(xml, elementAt(xml, start))),
    selected: () => (selected = true),
  });
  const { area, values } = filledGrid(cells);
  const hiddenRows = hidden.filter((row) => row >= area.top && row <= area.bottom);
  const { top, left } = area;
  return {
    ...{ top, left, values, formats: clippedRuns(runs, area), formulas, formulaAreas: formulaAreas.areas() },
    ...{ fills: formulaAreas.fills, merges, hiddenRows, filters, selected },
  };
}

function extendRun(runs: Map<number, OpenRun[]>, { row, column }: ScannedCell, look: Look): void {
  const list = runs.get(column) ?? [];
  const last = list.at(-1);
  if (last?.look === look && last.to === row - 1) last.to = row;
  else list.push({ look, from: row, to: row });
  if (list.length === 1) runs.set(column, list);
}

/** Runs within the filled area, by column and then by row. */
function clippedRuns(runs: ReadonlyMap<number, readonly OpenRun[]>, area: Area): readonly FormatRun[] {
  const columns = [...runs.keys()].filter((column) => column >= area.left && column <= area.right);
  return columns
    .sort((one, other) => one - other)
    .flatMap((column) =>
      (runs.get(column) ?? [])
        .filter(({ from, to }) => to >= area.top && from <= area.bottom)
        .map(({ look: { numberFormat, fill, struckThrough }, from, to }) => ({
          column,
          from: Math.max(from, area.top),
          to: Math.min(to, area.bottom),
          numberFormat,
          ...(fill === undefined ? {} : { fill }),
          ...(struckThrough === true ? { struckThrough } : {}),
        })),
    );
}

/** Keeps a cell's formula; one that is shared is spelt out for the cell where it is used. */
function noteFormula(
  cell: ScannedCell,
  formula: ScannedFormula,
  { formulas, masters }: { formulas: Map<string, string>; masters: Map<string, ScannedCell> },
): void {
  const shared = formula.kind === "shared" ? formula.shared : undefined;
  const key = `${cell.row},${cell.column}`;
  if (formula.text !== "") {
    if (shared !== undefined) masters.set(shared, { ...cell });
    formulas.set(key, formula.text);
    return;
  }
  const master = shared === undefined ? undefined : masters.get(shared);
  if (!master?.formula) return;
  const by = { rows: cell.row - master.row, columns: cell.column - master.column };
  formulas.set(key, shiftFormula(master.formula.text, by));
}
