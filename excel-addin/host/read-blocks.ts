import type { Area } from "../../core/index";
import { breathe } from "../../panel/breathe";
import { rangeOf } from "./address";
import { isCode } from "./excel-refusal";
import type { SheetFrame } from "./read-frames";
import { cellsIn } from "./used-blocks";

/** What Excel gives for a part of a sheet, in its own form. */
export interface Block {
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  /** Only where the cells' looks differ, and are few. */
  readonly looks?: readonly (readonly Excel.CellProperties[])[];
  /** Rows of the sheet. */
  readonly hiddenRows: readonly number[];
}

/** A part of a sheet that is to be read. */
export interface Wanted {
  readonly frame: SheetFrame;
  readonly area: Area;
  /** What of its cells' looks is read cell by cell: what differs among them. */
  readonly looks: CellLooks;
}

/** Nothing, fills, strike-through or both. */
export type CellLooks = Pick<Excel.CellPropertiesLoadOptions, "format">;

/** Bytes of an answer: Excel on the web takes 5 MB, and texts may be longer than we think. */
const ANSWER_BYTES = 4 * 1024 * 1024;
/** A cell's value, its formula, which repeats it, and its format; and its fill and its strike-through. */
const CELL_BYTES = 60;
const FILL_BYTES = 45;
const STRIKE_BYTES = 50;

/** Later rows may hold longer texts than those that were measured. */
const MARGIN = 1.25;
const MEASURED_ROWS = 100;

/** Reads parts of sheets with as few syncs as their answers fit in. In the order in which they were wanted. */
export async function readBlocks(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
): Promise<Map<SheetFrame, Block[]>> {
  const read = new Map<SheetFrame, Block[]>();
  const cellBytes = new Map<SheetFrame, number>();
  let rest = wanted;
  while (rest.length > 0) {
    const next = nextBatch(rest, cellBytes);
    for (const { frame, block } of await readBatch(context, next.batch)) {
      read.set(frame, [...(read.get(frame) ?? []), block]);
      if (block.values.length >= MEASURED_ROWS) cellBytes.set(frame, measured(block));
    }
    rest = next.rest;
  }
  return read;
}

interface NextBatch {
  readonly batch: readonly Wanted[];
  readonly rest: readonly Wanted[];
}

/** As many rows, of as many parts, as an answer holds; at least one. */
function nextBatch(wanted: readonly Wanted[], cellBytes: ReadonlyMap<SheetFrame, number>): NextBatch {
  const batch: Wanted[] = [];
  let room = ANSWER_BYTES;
  for (const [index, one] of wanted.entries()) {
    const { area, frame, looks } = one;
    const bytes = (cellBytes.get(frame) ?? CELL_BYTES) + lookBytes(looks);
    const rowBytes = (area.right - area.left + 1) * bytes;
    const rows = Math.max(Math.floor(room / rowBytes), batch.length === 0 ? 1 : 0);
    const middle = area.top + rows;
    if (middle > area.bottom) {
      batch.push(one);
      room -= (area.bottom - area.top + 1) * rowBytes;
      continue;
    }
    if (rows > 0) batch.push({ ...one, area: { ...area, bottom: middle - 1 } });
    return { batch, rest: [{ ...one, area: { ...area, top: middle } }, ...wanted.slice(index + 1)] };
  }
  return { batch, rest: [] };
}

function lookBytes({ format = {} }: CellLooks): number {
  return (format.fill ? FILL_BYTES : 0) + (format.font ? STRIKE_BYTES : 0);
}

/** What a cell of a block took in its answer, with a margin. */
function measured({ values, formulas, formats }: Block): number {
  const rows = [values, formulas, formats].map((part) => part.slice(0, MEASURED_ROWS));
  const cells = MEASURED_ROWS * (values[0]?.length ?? 1);
  return (new TextEncoder().encode(JSON.stringify(rows)).length / cells) * MARGIN;
}

interface Read {
  readonly frame: SheetFrame;
  readonly block: Block;
}

/** One sync; where the answer is too large after all, two of half the size. */
async function readBatch(context: Excel.RequestContext, batch: readonly Wanted[]): Promise<readonly Read[]> {
  const asked = batch.map(ask);
  try {
    await context.sync();
    // The client took the answer apart in one piece.
    await breathe();
  } catch (error) {
    const [one, other] = halves(batch);
    if (!isCode(error, "ResponsePayloadSizeLimitExceeded") || !one || !other) throw error;
    return [...(await readBatch(context, one)), ...(await readBatch(context, other))];
  }
  return asked.map(({ frame, area, range, looks, rows }) => ({
    frame,
    block: {
      area,
      values: range.values as unknown[][],
      formulas: range.formulas as unknown[][],
      formats: range.numberFormat as unknown[][],
      ...(looks && { looks: looks.value }),
      hiddenRows: rowsHidden(area, frame.rowHidden === true, rows?.value),
    },
  }));
}

function ask(wanted: Wanted) {
  const { frame, area } = wanted;
  const range = rangeOf(frame.sheet, area);
  range.load({ values: true, formulas: true, numberFormat: true });
  return {
    frame,
    area,
    range,
    looks: wanted.looks.format ? range.getCellProperties(wanted.looks) : undefined,
    rows: frame.rowHidden === null ? range.getRowProperties({ rowHidden: true }) : undefined,
  };
}

function rowsHidden(area: Area, all: boolean, rows: readonly Excel.RowProperties[] = []): readonly number[] {
  const count = area.bottom - area.top + 1;
  return Array.from({ length: count }, (_, index) => area.top + index).filter(
    (row) => all || rows[row - area.top]?.rowHidden === true,
  );
}

/** Half of the parts, or half of the rows or columns of the only one; nothing where that is one cell. */
function halves(batch: readonly Wanted[]): readonly (readonly Wanted[])[] {
  const [only] = batch;
  if (batch.length > 1) {
    const middle = batch.length >> 1;
    return [batch.slice(0, middle), batch.slice(middle)];
  }
  if (!only || cellsIn(only.area) === 1) return [];
  const { top, left, bottom, right } = only.area;
  const [row, column] = [(top + bottom) >> 1, (left + right) >> 1];
  const parts =
    bottom > top
      ? [
          { ...only.area, bottom: row },
          { ...only.area, top: row + 1 },
        ]
      : [
          { ...only.area, right: column },
          { ...only.area, left: column + 1 },
        ];
  return parts.map((area) => [{ ...only, area }]);
}
