import { rowsPoints } from "./place-charts";
import type { SheetModel } from "./sheet-model";

/** What an A4 page leaves between the margins that hosts set, in points. */
const PRINTABLE = { landscape: { width: 784, height: 516 }, portrait: { width: 537, height: 763 } } as const;

/** Rows are a little higher on some machines than on others. */
const SAFETY = 0.96;

/** A table that flows on wants at least this share of the page to begin on. */
const LEAST_SHARE = 0.4;

/** Rows that belong together: from `top` up to, not including, `bottom`. */
export interface PrintedBand {
  readonly top: number;
  readonly bottom: number;
  /** A chart cut over two pages says nothing. */
  readonly whole: boolean;
  /** The main table: it stands under the headline, on whatever is left of the first page. */
  readonly first?: boolean;
}

/** How much the page is made smaller so that a sheet of so many points goes into its width; at most 1, in whole percents as
 * hosts have it. */
export function printScale(orientation: SheetModel["orientation"], points: number): number {
  return points <= 0 ? 1 : Math.min(1, Math.floor((PRINTABLE[orientation].width / points) * 100) / 100);
}

/** How many points of rows go on one page at a scale. */
export function pagePoints(orientation: SheetModel["orientation"], scale: number): number {
  return (PRINTABLE[orientation].height / scale) * SAFETY;
}

/**
 * The rows that begin a page, so that no chart and no short table is cut: a band that does not fit into what is left of
 * the page begins the next one. The main table, and one longer than a page, flows on if it has room to begin.
 */
export function pageBreaks(
  bands: readonly PrintedBand[],
  heights: ReadonlyMap<number, number>,
  { page, repeated }: { readonly page: number; readonly repeated: number },
): number[] {
  const breaks: number[] = [];
  const fresh = page - repeated;
  let left = page;
  bands.forEach(({ top, bottom, whole, first = false }, index) => {
    const height = rowsPoints(heights, top, bottom);
    const next = bands[index + 1]?.top ?? bottom;
    const mayBeCut = !whole && (height > fresh || first);
    const flows = mayBeCut && left >= LEAST_SHARE * page;
    if (height > left && !flows && left < page) {
      breaks.push(top);
      left = fresh;
    }
    left = Math.max(0, leftAfter(height, left, fresh) - rowsPoints(heights, bottom, next));
  });
  return breaks;
}

/** What is left of the page on which rows of such a height end. */
function leftAfter(height: number, left: number, fresh: number): number {
  if (height <= left || fresh <= 0) return Math.max(0, left - height);
  return fresh - ((height - left) % fresh);
}
