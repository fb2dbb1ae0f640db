import type { Area } from "../../core/index";
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
  readonly looks: boolean;
}

/** Bytes of an answer: Excel on the web takes 5 MB, and texts may be longer than we think. */
const ANSWER_BYTES = 4 * 1024 * 1024;
/** A cell's value, its formula, which repeats it, and its format; and its fill and strike-through. */
const CELL_BYTES = 60;
const LOOK_BYTES = 75;

/** Reads parts of sheets with as few syncs as their answers fit in. In the order in which they were wanted. */
export async function readBlocks(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
): Promise<Map<SheetFrame, Block[]>> {
  const read = new Map<SheetFrame, Block[]>();
  for (const batch of batches(wanted.flatMap(bands))) {
    const blocks = await readBatch(context, batch);
    blocks.forEach(({ frame, block }) => {
      read.set(frame, [...(read.get(frame) ?? []), block]);
    });
  }
  return read;
}

function bytesOf({ area, looks }: Wanted): number {
  return cellsIn(area) * (looks ? CELL_BYTES + LOOK_BYTES : CELL_BYTES);
}

/** Rows that fit in an answer together. */
function bands(wanted: Wanted): readonly Wanted[] {
  const { area } = wanted;
  const rows = area.bottom - area.top + 1;
  const size = Math.max(1, Math.floor((ANSWER_BYTES * rows) / bytesOf(wanted)));
  return Array.from({ length: Math.ceil(rows / size) }, (_, index) => {
    const top = area.top + index * size;
    return { ...wanted, area: { ...area, top, bottom: Math.min(top + size - 1, area.bottom) } };
  });
}

function batches(all: readonly Wanted[]): readonly (readonly Wanted[])[] {
  const found: Wanted[][] = [];
  let bytes = Infinity;
  for (const one of all) {
    bytes += bytesOf(one);
    if (bytes > ANSWER_BYTES) {
      found.push([one]);
      bytes = bytesOf(one);
    } else found[found.length - 1]?.push(one);
  }
  return found;
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
    looks: wanted.looks
      ? range.getCellProperties({ format: { fill: { color: true }, font: { strikethrough: true } } })
      : undefined,
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
