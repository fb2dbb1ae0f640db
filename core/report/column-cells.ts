import { columnLetters } from "../domain/cell-ref";
import type { DrawnCell } from "./drawing";
import { rowFormula } from "./fill-formula";
import { isMarked } from "./mark";
import { numberFormat } from "./number-format";
import type { PlannedColumn } from "./plan-table";
import type { RichCell, TableRow } from "./sheet-model";
import { COLOURS, type Style } from "./style";
import { columnAt, figureStyle, richCell, shownValue, TONES, type TableFrame } from "./table-cell";

/** The cell of a row, which stands in a row of the sheet; `undefined` when the row has nothing in the column. */
export type ColumnCells = (row: TableRow, at: number) => DrawnCell | undefined;

/** Makes the cells of one column; what is the same in all of its rows, perhaps a million, is worked out once. */
export function columnCells(frame: TableFrame, planned: PlannedColumn): ColumnCells {
  const { id, format } = planned.column;
  const column = columnAt(frame, planned);
  const formulaAt = formulasOf(frame, planned);
  const lookOf = looksOf(frame, planned);
  return (row, at) => {
    const cell = richCell(row.cells[id]);
    if (!cell) return undefined;
    const drawn = {
      row: at,
      column,
      value: shownValue(cell.value, format),
      style: lookOf(cell, row.tone),
      figure: cell.figure ?? { table: frame.table, key: row.key, column: id },
    };
    if (cell.link) return { ...drawn, link: cell.link };
    const formula = formulaAt(cell, at);
    return formula === undefined ? drawn : { ...drawn, formula };
  };
}

/** The formula of a cell that is not a link, in a row of the sheet that counts from 0. */
function formulasOf(
  frame: TableFrame,
  { column: { format, formula: usual } }: PlannedColumn,
): (cell: RichCell, at: number) => string | undefined {
  const compiled = new Map<string, ReturnType<typeof rowFormula>>();
  const lettersOf = (id: string): string | undefined => {
    const target = frame.columns.find(({ column }) => column.id === id);
    return target && columnLetters(columnAt(frame, target));
  };
  const compile = (template: string): ReturnType<typeof rowFormula> => {
    if (!compiled.has(template)) compiled.set(template, rowFormula(template, lettersOf));
    return compiled.get(template);
  };
  const usually = usual === undefined ? undefined : compile(usual);
  if (isMarked(format)) return () => undefined;
  return ({ formula: own }, at) => {
    const filled = own === undefined ? usually : own === null ? undefined : compile(own);
    return filled?.(at + 1);
  };
}

/** The looks of a column's cells: few, shared by many cells, so that a host sees at once that two are the same. */
function looksOf(
  frame: TableFrame,
  planned: PlannedColumn,
): (cell: RichCell, rowTone: TableRow["tone"]) => Style {
  const { format } = planned.column;
  const plain = new Map<string, Style>();
  const others = new Map<string, Style>();
  const lookIn = (looks: Map<string, Style>, key: string, make: () => Style): Style => {
    const known = looks.get(key) ?? make();
    looks.set(key, known);
    return known;
  };
  return (cell, rowTone) => {
    const code = numberFormat(format, frame.context, cell.value);
    const usual = (): Style => figureStyle(frame, planned, code);
    const isLinked = cell.link !== undefined && format === "id";
    if (!isLinked && rowTone === undefined && cell.tone === undefined) return lookIn(plain, code, usual);
    const key = `${code}|${rowTone ?? ""}|${isLinked ? "link" : ""}|${cell.tone ?? ""}`;
    return lookIn(others, key, () => ({
      ...usual(),
      ...(rowTone === "muted" ? { color: COLOURS.quiet } : rowTone === "strong" ? { bold: true } : {}),
      ...(isLinked ? { color: COLOURS.accent } : {}),
      ...(cell.tone ? TONES[cell.tone] : {}),
    }));
  };
}
