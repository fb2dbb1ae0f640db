import type { DrawnCell } from "./drawing";
import { earlierCell } from "./earlier-tab";
import type { EarlierTable } from "./earlier-table";
import { numberFormat } from "./number-format";
import type { PlannedTable } from "./plan-table";
import type { ReportContext } from "./report-context";
import { shiftFormula, type TableMove } from "./shift-formula";
import { COLOURS, type Style } from "./style";
import { alignmentOf } from "./table-cell";

/** Where a table stands now, for the user's cells beside it. */
export interface UserFrame {
  readonly planned: PlannedTable;
  readonly left: number;
  readonly header: number;
  readonly first: number;
  readonly last: number;
  readonly base: Style;
  /** The look of a cell that is theirs to write in, where it had none. */
  readonly unlocked: Style;
  readonly context: ReportContext;
}

/** The user's cells of one row, re-anchored from the row of the earlier tab that had its key. */
export function userCells(frame: UserFrame, at: number, from: number | undefined): DrawnCell[] {
  const { planned, left, unlocked } = frame;
  const joined = planned.users.map((user) => {
    const column = left + user.offset;
    const earlier =
      from === undefined || user.from === undefined ? undefined : { row: from, column: user.from };
    const blank = { row: at, column, value: null, style: unlocked };
    return (
      carriedCell(frame, earlier, { row: at, column }) ?? { ...blank, ...(earlier ? { keep: earlier } : {}) }
    );
  });
  return [...joined, ...apartCells(frame, at, from)];
}

/** The user's cells of one row (the header's too) that stand beside the table and are no part of it. */
export function apartCells(frame: UserFrame, at: number, from: number | undefined): DrawnCell[] {
  return frame.planned.apart.flatMap((user) => {
    const earlier = from === undefined ? undefined : { row: from, column: user.from };
    return carriedCell(frame, earlier, { row: at, column: frame.left + user.offset }) ?? [];
  });
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function carriedCell(frame: UserFrame, from: Place | undefined, to: Place): DrawnCell | undefined {
  const earlier = frame.planned.earlier;
  const cell = from && earlier && earlierCell(earlier.tab.grid, from.row, from.column);
  if (!cell) return undefined;
  const own = { from: from.row, to: to.row };
  const formula =
    cell.formula === undefined
      ? {}
      : { formula: shiftFormula(cell.formula, own, tableMove(frame, earlier.table)) };
  return { ...to, value: cell.value, style: frame.unlocked, keep: from, ...formula };
}

function tableMove({ planned, left, header, first, last }: UserFrame, table: EarlierTable): TableMove {
  const now = new Map<number, number | null>([...table.columns.values()].map((column) => [column, null]));
  for (const { column, offset } of planned.columns) {
    const before = table.columns.get(column.id);
    if (before !== undefined) now.set(before, left + offset);
  }
  for (const { from, offset } of [...planned.users, ...planned.apart])
    if (from !== undefined) now.set(from, left + offset);
  return {
    from: { header: table.header, first: table.first, last: table.last },
    to: { header, first, last },
    columnOf: (column) => now.get(column) ?? (now.has(column) ? null : column),
  };
}

/** A row of the earlier tab that is no longer in the data: what we showed, in grey, and the user's cells. */
export function vanishedRow(frame: UserFrame, at: number, from: number): DrawnCell[] {
  const { planned, left, base, context } = frame;
  if (!planned.earlier) return [];
  const { tab, table } = planned.earlier;
  const ours = planned.columns.flatMap(({ column, offset }): DrawnCell[] => {
    const before = table.columns.get(column.id);
    const cell = before === undefined ? undefined : earlierCell(tab.grid, from, before);
    if (!cell) return [];
    const code = numberFormat(column.format, context, cell.value);
    const look = { align: alignmentOf(column.format), ...(code === "" ? {} : { numberFormat: code }) };
    return [
      {
        row: at,
        column: left + offset,
        value: cell.value,
        style: { ...base, color: COLOURS.quiet, ...look },
      },
    ];
  });
  return [...ours, ...userCells(frame, at, from)];
}
