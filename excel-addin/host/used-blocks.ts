import type { Area } from "../../core/index";
import { areaOf, PLACE, rangeOf } from "./address";

/** An area with more cells or rows is looked at in parts before it is read: perhaps nearly all of them are blank. */
const LARGE = 1_000_000;
const LONG = 100_000;
const PARTS = 100;

/**
 * The parts of a used area that hold something. A value in A1 and one in XFD1048576 make a sheet of 17 thousand million
 * cells, and one in A1000000 a million rows: Excel is asked for the used area of each of a hundred strips, and of their strips, until all are small.
 */
export async function usedBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Area,
): Promise<readonly Area[]> {
  if (cellsIn(used) <= LARGE && used.bottom - used.top < LONG) return [used];
  const parts = strips(used).map((strip) =>
    rangeOf(sheet, strip).getUsedRangeOrNullObject(true).untrack().load(PLACE),
  );
  await context.sync();
  const filled = parts.filter((part) => !part.isNullObject).map(areaOf);
  const blocks: Area[] = [];
  for (const part of filled) blocks.push(...(await usedBlocks(context, sheet, part)));
  return blocks;
}

/** Across the rows, or across the columns where there are few rows. */
function strips(area: Area): readonly Area[] {
  const { top, left, bottom, right } = area;
  const byRows = bottom - top + 1 >= PARTS;
  const [from, to] = byRows ? [top, bottom] : [left, right];
  const size = Math.ceil((to - from + 1) / PARTS);
  const starts = Array.from({ length: Math.ceil((to - from + 1) / size) }, (_, index) => from + index * size);
  return starts.map((start) => {
    const end = Math.min(start + size - 1, to);
    return byRows ? { ...area, top: start, bottom: end } : { ...area, left: start, right: end };
  });
}

export function cellsIn({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
