import type { Area } from "../domain/cell-ref";
import type { DrawnCell } from "./drawing";
import { columnCells, type ColumnCells } from "./column-cells";
import { isMarked } from "./mark";
import { joinPieces, piece, type Piece, type PlacedTable, type Spot } from "./piece";
import { placeTitle } from "./place-text";
import { placeTotals } from "./place-totals";
import type { PlannedTable } from "./plan-table";
import type { TableRow } from "./sheet-model";
import { COLOURS, type Style } from "./style";
import {
  alignIn,
  columnAt,
  indentIn,
  isWrapped,
  shownIn,
  spannedColumns,
  type TableFrame,
} from "./table-cell";
import { headerPrompts, tableRules, userChoices } from "./table-rules";
import { charactersIn, columnPoints, wrapText } from "./text-width";
import { apartCells, userCells, vanishedRow, type UserFrame } from "./user-cells";

const HEADER_LINE_POINTS = 12;
const MOST_HEADER_LINES = 3;
/** A line of body text, and what a row is higher than its text: enough to stand clear of the header's rule. */
const LINE_POINTS = 13;
/** What a cell keeps free at its left and right, in points. */
const CELL_PADDING = 4;
/** A few words come to more points a letter than running text does; a line too many is better than one cut off. */
const SHORT_TEXT = 1.1;
const TABLE_AIR = 5;
const PAGE_AIR = 5;
const KEPT_TITLE = "No longer in the data; kept because of what you wrote beside them";

/** A table with its title, totals and the user's columns and rows. */
export function placeTable(planned: PlannedTable, spot: Spot): Piece {
  const { block, rows } = planned;
  const title = placeTitle(block.title, titleNotes(planned), spot);
  const header = title.bottom;
  if (rows.length === 0 && planned.vanished.length === 0 && block.empty !== undefined) {
    return joinPieces([title, placeTitle(undefined, [block.empty], { ...spot, row: header })]);
  }
  const frame = frameOf(planned, spot, header);
  const user = userFrame(planned, frame);
  const columns = frame.columns.map((column) => columnCells(frame, column));
  const body: DrawnCell[] = [];
  rows.forEach(({ row, from }, index) => {
    const at = frame.first + index;
    body.push(...bodyRow(frame, columns, { row, at }), ...userCells(user, at, from));
  });
  const totals = placeTotals(block, frame);
  const kept = placeVanished(planned, user, { ...spot, row: totals.bottom });
  const table = piece({
    bottom: frame.last + 1,
    cells: [
      ...headerCells(frame),
      ...userHeaders(planned, frame),
      ...apartCells(user, header, planned.earlier?.table.header),
      ...body,
    ],
    heights: [[header, headerHeight(planned, frame, spot)], ...bodyHeights(planned, frame, spot)],
    tables: nativeTable(planned, frame),
    merges: markMerges(frame),
    rules: tableRules(frame),
    validations: [...headerPrompts(frame), ...userChoices(frame, planned.users)],
    placed: placedTable(planned, frame, kept),
  });
  return joinPieces([title, table, totals, kept]);
}

function titleNotes({ block, rows }: PlannedTable): string[] {
  const lines = rows.flatMap(({ row }) => row.ruleAbove ?? []);
  return [...(block.note === undefined ? [] : [block.note]), ...lines];
}

function frameOf(
  { block, columns, rows }: PlannedTable,
  { span, page, context }: Spot,
  header: number,
): TableFrame {
  const wide = page.kind === "page" || block.plain === true;
  return {
    table: block.figures ?? block.name,
    left: span.left,
    first: header + 1,
    last: header + Math.max(rows.length, block.plain ? 0 : 1),
    columns,
    context,
    base: { size: page.bodySize, color: COLOURS.ink, vertical: "center" },
    wide,
  };
}

function userFrame(planned: PlannedTable, { left, first, last, base, context }: TableFrame): UserFrame {
  const unlocked = { ...base, unlocked: true };
  return { planned, left, header: first - 1, first, last, base, unlocked, context };
}

function headerStyle({ wide }: TableFrame): Style {
  const type: Style = { size: wide ? 8 : 9, bold: true, color: COLOURS.quiet, vertical: "bottom" };
  return { ...type, borderBottom: COLOURS.ink, wrap: !wide };
}

function headerCells(frame: TableFrame): DrawnCell[] {
  return frame.columns.flatMap((planned) => {
    const at = columnAt(frame, planned);
    const style = { ...headerStyle(frame), align: alignIn(frame, planned), ...indentIn(frame, planned) };
    return spannedColumns(frame, planned).map((column) => ({
      row: frame.first - 1,
      column,
      style,
      value: column === at ? planned.header : null,
    }));
  });
}

function userHeaders({ users, earlier }: PlannedTable, frame: TableFrame): DrawnCell[] {
  return users.map(({ title, offset, from }) => ({
    row: frame.first - 1,
    column: frame.left + offset,
    value: title,
    style: { ...headerStyle(frame), color: COLOURS.accent, align: "left", indent: 1 },
    ...(from === undefined || !earlier ? {} : { keep: { row: earlier.table.header, column: from } }),
  }));
}

function bodyRow(
  frame: TableFrame,
  columns: readonly ColumnCells[],
  { row, at }: { readonly row: TableRow; readonly at: number },
): DrawnCell[] {
  const cells = columns.flatMap((cellOf) => cellOf(row, at) ?? []);
  if (row.ruleAbove === undefined) return cells;
  const filled = new Map(cells.map((cell) => [cell.column, cell]));
  return frame.columns.flatMap((planned) =>
    spannedColumns(frame, planned).map((column) => {
      const cell = filled.get(column) ?? { row: at, column, value: null, style: frame.base };
      return { ...cell, style: { ...cell.style, borderTop: COLOURS.accent } };
    }),
  );
}

/** A mark over several columns of a page grid is centred on all of them. */
function markMerges(frame: TableFrame): Area[] {
  const marked = frame.columns.filter(({ column, span }) => span > 1 && isMarked(column.format));
  return marked.flatMap(({ offset, span }) =>
    Array.from({ length: frame.last - frame.first + 2 }, (_, index) => {
      const row = frame.first - 1 + index;
      return { top: row, bottom: row, left: frame.left + offset, right: frame.left + offset + span - 1 };
    }),
  );
}

function headerHeight({ users }: PlannedTable, frame: TableFrame, { page }: Spot): number {
  if (frame.wide) return 13;
  const lines = [
    ...frame.columns.map((planned) => ({ text: planned.header, at: columnAt(frame, planned) })),
    ...users.map(({ title, offset }) => ({ text: title, at: frame.left + offset })),
  ].map(({ text, at }) => wrapText(text, charactersAt(page, { at, size: 9 })).length);
  return Math.min(MOST_HEADER_LINES, Math.max(1, ...lines)) * HEADER_LINE_POINTS + 6;
}

/** How many characters of a type size a column of the sheet takes, folded away or not. */
function charactersAt({ columns }: Spot["page"], { at, size }: { at: number; size: number }): number {
  const column = columns[at];
  const points = column ? columnPoints(column.width) : 0;
  return charactersIn(points - CELL_PADDING, size * SHORT_TEXT);
}

function bodyHeights({ rows }: PlannedTable, frame: TableFrame, { page }: Spot): [number, number][] {
  const single = page.bodySize + (page.kind === "page" ? PAGE_AIR : TABLE_AIR);
  if (frame.wide) return rows.map((_, index) => [frame.first + index, single]);
  const long = frame.columns
    .filter((planned) => isWrapped(planned) && !planned.column.detail)
    .map((planned) => ({
      planned,
      characters: charactersAt(page, { at: columnAt(frame, planned), size: page.bodySize }),
    }));
  return rows.flatMap(({ row }, index): [number, number][] => {
    const lines = long.map(({ planned, characters }) => {
      const text = shownIn(planned, row);
      return text === undefined ? 1 : wrapText(text, characters).length;
    });
    const most = Math.max(1, ...lines);
    return [[frame.first + index, (most - 1) * LINE_POINTS + single]];
  });
}

function nativeTable({ block, columns, users }: PlannedTable, frame: TableFrame): Piece["tables"] {
  if (block.plain) return [];
  const headers = [...columns.map(({ header }) => header), ...users.map(({ title }) => title)];
  const right = frame.left + headers.length - 1;
  const area = { top: frame.first - 1, left: frame.left, bottom: frame.last, right };
  return [{ name: block.name, area, headers, filter: true }];
}

function placeVanished(planned: PlannedTable, user: UserFrame, spot: Spot): Piece {
  if (planned.vanished.length === 0) return piece({ bottom: spot.row });
  const title = placeTitle(undefined, [KEPT_TITLE], { ...spot, row: spot.row + 1 });
  const cells = planned.vanished.flatMap((from, index) => vanishedRow(user, title.bottom + index, from));
  return joinPieces([title, piece({ bottom: title.bottom + planned.vanished.length, cells })]);
}

function placedTable(planned: PlannedTable, frame: TableFrame, kept: Piece): PlacedTable[] {
  const { block, columns, vanished } = planned;
  if (block.plain) return [];
  const id = columns.findIndex(({ column }) => column.format === "id");
  const record = {
    name: block.name,
    header: frame.first - 1,
    left: frame.left,
    rows: frame.last - frame.first + 1,
    columns: columns.map(({ column, header }) => [column.id, header] as const),
    kept: vanished.map((_, index) => kept.bottom - vanished.length + index),
  };
  const row = block.freeze === "column" ? 0 : frame.first;
  const freeze = { row, column: frame.left + Math.max(0, id) + 1 };
  return [
    {
      record,
      ...(block.freeze === undefined || block.freeze === false ? {} : { freeze }),
      ...(block.freeze === true ? { isRepeated: true } : {}),
    },
  ];
}
