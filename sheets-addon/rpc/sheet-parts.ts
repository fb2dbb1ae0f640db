import type { PartToRead, SheetToRead } from "./panel-api";

/** Cells that are read at once: some seconds of Google's, and well under what a call of the page may carry. */
export const PART_CELLS = 50_000;

/** The parts of whole rows that a sheet is read in; a blank one is one part of no rows. */
export function partsOf({ sheetId, rows, columns }: Omit<SheetToRead, "owned">): readonly PartToRead[] {
  const size = Math.max(1, Math.floor(PART_CELLS / Math.max(1, columns)));
  return Array.from({ length: Math.max(1, Math.ceil(rows / size)) }, (_, index) => ({
    sheetId,
    from: index * size,
    count: Math.min(size, rows - index * size),
  }));
}
