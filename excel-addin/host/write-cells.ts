import { isDateFormat, uniqueHeaders, type Area, type DrawnCell, type Drawing } from "../../core/index";
import { rangeOf } from "./address";
import { CALL_BYTES, textBytes, type Batch } from "./batch";
import { DAYS_1900_TO_1904 } from "./calendar";
import type { SheetNames } from "./sheet-names";
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

/** The area from A1 to the last cell of a drawing; none where it has no cell. */
export function drawnArea({ cells }: Drawing): Area | null {
  let [bottom, right] = [-1, -1];
  for (const { row, column } of cells) {
    if (row > bottom) bottom = row;
    if (column > right) right = column;
  }
  return bottom < 0 ? null : { top: 0, left: 0, bottom, right };
}

/** Writes all values and formulas as a few whole blocks. */
export async function writeCells(batch: Batch, job: CellsJob): Promise<void> {
  const area = drawnArea(job.drawing);
  if (!area) return;
  for (const { top, rows, bytes } of parts(job, area)) {
    await batch.room(bytes + CALL_BYTES);
    rangeOf(job.sheet, { ...area, top, bottom: top + rows.length - 1 }).formulas = rows;
  }
  for (const cell of job.drawing.cells) {
    const link = longLink(cell, job.names);
    if (!link) continue;
    await batch.room(CALL_BYTES + textBytes(link.documentReference) + textBytes(link.textToDisplay));
    job.sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).hyperlink = link;
  }
}

interface Part {
  readonly top: number;
  readonly rows: (string | number | boolean)[][];
  readonly bytes: number;
}

function* parts(job: CellsJob, { bottom, right }: Area): Iterable<Part> {
  const byRow = cellsByRow(job.drawing);
  let part: Part = { top: 0, rows: [], bytes: 0 };
  for (let row = 0; row <= bottom; row++) {
    const written = new Array<string | number | boolean>(right + 1).fill("");
    for (const cell of byRow.get(row) ?? [])
      written[cell.column] = writtenValue(job.date1904 ? from1904(cell) : cell, job.names);
    const bytes = written.reduce<number>((sum, value) => sum + textBytes(String(value)), 2);
    if (part.rows.length > 0 && part.bytes + bytes > PART_BYTES) {
      yield part;
      part = { top: row, rows: [], bytes: 0 };
    }
    part.rows.push(written);
    part = { ...part, bytes: part.bytes + bytes };
  }
  yield part;
}

/** A day as the workbook counts it; what formulas come to Excel counts by itself. */
function from1904(cell: DrawnCell): DrawnCell {
  const { value, style } = cell;
  const isDay = typeof value === "number" && isDateFormat(style.numberFormat ?? "");
  return isDay ? { ...cell, value: value - DAYS_1900_TO_1904 } : cell;
}

function cellsByRow(drawing: Drawing): ReadonlyMap<number, readonly DrawnCell[]> {
  const headers = headerTexts(drawing);
  const rows = new Map<number, DrawnCell[]>();
  for (const cell of drawing.cells) {
    const row = rows.get(cell.row);
    const shown = asHeader(cell, headers.get(`${cell.row},${cell.column}`));
    if (row) row.push(shown);
    else rows.set(cell.row, [shown]);
  }
  return rows;
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
