import { WorkbookError } from "./workbook-error";

const MEGABYTE = 1024 * 1024;

/** V8 holds a text of at most 512 MB; a part is decoded to one. */
const LARGEST_PART = 500 * MEGABYTE;
const LARGEST_TOTAL = 2048 * MEGABYTE;
const MOST_ENTRIES = 50_000;
/** Sheets of numbers shrink 5–50 times, sheets of blank formatted cells up to about 150 times; bombs about 1,000 times. */
const HIGHEST_RATIO = 400;
/** Below this a high ratio does no harm. */
const RATIO_MATTERS_FROM = 16 * MEGABYTE;

export interface PartSize {
  readonly name: string;
  readonly packed: number;
  readonly size: number;
}

/** Refuses a package that says that it is far larger inside than out, before anything is unpacked. */
export function checkDeclaredSizes(parts: readonly PartSize[]): void {
  if (parts.length > MOST_ENTRIES) throw bomb(`it holds ${parts.length} files`);
  let total = 0;
  for (const { name, packed, size } of parts) {
    total += size;
    if (size > LARGEST_PART) throw bomb(`${name} would unpack to ${megabytes(size)} MB`);
    if (size > RATIO_MATTERS_FROM && size > packed * HIGHEST_RATIO) {
      throw bomb(`${name} would unpack to ${Math.round(size / Math.max(packed, 1))} times its size`);
    }
  }
  if (total > LARGEST_TOTAL) throw bomb(`it would unpack to ${megabytes(total)} MB`);
}

/** A part that goes on after the size that it declared. */
export function overflows({ name }: PartSize): WorkbookError {
  return bomb(`${name} is larger than it says`);
}

function bomb(why: string): WorkbookError {
  return new WorkbookError(
    "bomb",
    `This file is not safe to unpack: ${why}. Save it anew in Excel and try again.`,
  );
}

function megabytes(size: number): number {
  return Math.round(size / MEGABYTE);
}
