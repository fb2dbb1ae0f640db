import { a1, isDateFormat, uniqueHeaders, type Area, type DrawnCell, type Drawing } from "../../core/index";
import { rangeOf } from "./address";
import { CALL_BYTES, textBytes, type Batch } from "./batch";
import { DAYS_1900_TO_1904 } from "./calendar";
import type { SheetNames } from "./sheet-names";
import { cellsIn } from "./used-blocks";
import { longLink, writtenValue } from "./written-value";

/** Where a drawing's cells go. */
export interface CellsJob {
  readonly drawing: Drawing;
  readonly sheet: Excel.Worksheet;
  readonly names: SheetNames;
  /** Whether the workbook counts days from 1904. */
  readonly date1904: boolean;
}

/** Cells are written in parts of about this much: between two of them the page may breathe. */
const PART_BYTES = 128 * 1024;
/** The client takes an array of more cells apart, which costs more than a range of our own does. */
const MOST_CELLS = 1_500;
/** A blank cell, and another range, in a request. */
const BLANK_BYTES = 3;
const RANGE_BYTES = 350;

/** The area from A1 to the last cell of a drawing; none where it has no cell. */
export function drawnArea({ cells }: Drawing): Area | null {
  let [bottom, right] = [-1, -1];
  for (const { row, column } of cells) {
    if (row > bottom) bottom = row;
    if (column > right) right = column;
  }
  return bottom < 0 ? null : { top: 0, left: 0, bottom, right };
}

/** Writes all values and formulas as a few blocks; what no cell says is blank on the sheet already. */
export async function writeCells(batch: Batch, job: CellsJob): Promise<void> {
  for (const block of blocksOf(rowsOf(job))) {
    await batch.room(block.bytes + CALL_BYTES);
    rangeOf(job.sheet, block).formulas = written(block);
  }
  for (const cell of job.drawing.cells) {
    const link = longLink(cell, job.names);
    if (!link) continue;
    await batch.room(CALL_BYTES + textBytes(link.documentReference) + textBytes(link.textToDisplay));
    job.sheet.getRange(a1(cell)).untrack().hyperlink = link;
  }
}

type Written = string | number | boolean;

interface Block extends Area {
  readonly rows: readonly Row[];
  readonly bytes: number;
}

interface Row extends Area {
  readonly cells: readonly (readonly [column: number, value: Written])[];
  readonly bytes: number;
}

/** Rows that are about as wide, together, as far as a part of a request goes. */
function* blocksOf(rows: Iterable<Row>): Iterable<Block> {
  let open: Block | undefined;
  for (const row of rows) {
    const wider = open && joined(open, row);
    if (open && !wider) yield open;
    open = wider ?? { ...row, rows: [row] };
  }
  if (open) yield open;
}

/** A block with a row more; none where that would be too large, or mostly blank. */
function joined(block: Block, row: Row): Block | undefined {
  const area = {
    top: block.top,
    left: Math.min(block.left, row.left),
    bottom: row.bottom,
    right: Math.max(block.right, row.right),
  };
  const bytes = block.bytes + row.bytes;
  const blanks = cellsIn(area) - cellsIn(block) - cellsIn(row);
  const isTooMuch = cellsIn(area) > MOST_CELLS || bytes > PART_BYTES || blanks * BLANK_BYTES > RANGE_BYTES;
  return isTooMuch ? undefined : { ...area, rows: [...block.rows, row], bytes: bytes + blanks * BLANK_BYTES };
}

function written({ top, left, bottom, right, rows }: Block): Written[][] {
  const values = Array.from({ length: bottom - top + 1 }, () =>
    new Array<Written>(right - left + 1).fill(""),
  );
  for (const row of rows) {
    for (const [column, value] of row.cells) {
      const line = values[row.top - top];
      if (line) line[column - left] = value;
    }
  }
  return values;
}

/** From the top, what cells say; one that keeps the user's says it too where it is blank. */
function* rowsOf({ drawing, names, date1904 }: CellsJob): Iterable<Row> {
  const headers = headerTexts(drawing);
  const rows = new Map<number, DrawnCell[]>();
  for (const cell of drawing.cells) {
    const shown = asHeader(cell, headers.get(`${cell.row},${cell.column}`));
    if (shown.value === null && shown.formula === undefined && !shown.link && !shown.keep) continue;
    const row = rows.get(cell.row);
    if (row) row.push(shown);
    else rows.set(cell.row, [shown]);
  }
  for (const [row, cells] of [...rows].sort(([one], [other]) => one - other)) {
    const columns = cells.map(({ column }) => column);
    const [left, right] = [Math.min(...columns), Math.max(...columns)];
    const values = cells.map(
      (cell) => [cell.column, writtenValue(date1904 ? from1904(cell) : cell, names)] as const,
    );
    const bytes = values.reduce((sum, [, value]) => sum + textBytes(String(value)), 2);
    const blanks = right - left + 1 - cells.length;
    yield { top: row, left, bottom: row, right, cells: values, bytes: bytes + blanks * BLANK_BYTES };
  }
}

/** A day as the workbook counts it; what formulas come to Excel counts by itself. */
function from1904(cell: DrawnCell): DrawnCell {
  const { value, style } = cell;
  const isDay = typeof value === "number" && isDateFormat(style.numberFormat ?? "");
  return isDay ? { ...cell, value: value - DAYS_1900_TO_1904 } : cell;
}

function headerTexts({ tables }: Drawing): ReadonlyMap<string, string> {
  return new Map(
    tables.flatMap(({ area, headers }) =>
      uniqueHeaders(headers).map((text, index) => [`${area.top},${area.left + index}`, text] as const),
    ),
  );
}

/** A native table's header cells must hold its column names, as texts. */
function asHeader(cell: DrawnCell, header: string | undefined): DrawnCell {
  if (header === undefined) return cell;
  const { row, column, style } = cell;
  return { row, column, style, value: header };
}
