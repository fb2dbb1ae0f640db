import { columnPoints } from "./text-width";

/** A column of the sheet, as the lay-out plans it. */
export interface PageColumn {
  /** Characters. */
  readonly width: number;
  /** Folded away: takes no room on the page. */
  readonly grouped: boolean;
}

/** The sheet's columns, and how large its body text is. */
export interface Page {
  readonly kind: "tables" | "page";
  readonly columns: readonly PageColumn[];
  /** Points. */
  readonly bodySize: number;
}

/** Columns from `left` to `right`, both included. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** The width of a span on the page, in points. */
export function spanPoints(page: Page, { left, right }: Span): number {
  return page.columns
    .slice(left, right + 1)
    .reduce((points, column) => points + (column.grouped ? 0 : columnPoints(column.width)), 0);
}

/** The left edge of a column, in points from the sheet's edge. */
export function columnX(page: Page, column: number): number {
  return column === 0 ? 0 : spanPoints(page, { left: 0, right: column - 1 });
}

/** All of the page, without what is folded away at its right. */
export function wholeSpan(page: Page): Span {
  let right = page.columns.length - 1;
  while (right > 0 && page.columns[right]?.grouped) right -= 1;
  return { left: 0, right: Math.max(0, right) };
}

/** A span cut into parts, each of at least one column and as wide as its share of what is left. */
export function cutSpan(page: Page, span: Span, parts: number): Span[] {
  const cuts: Span[] = [];
  let left = span.left;
  for (let rest = parts; rest > 0; rest -= 1) {
    const aim = columnX(page, left) + spanPoints(page, { left, right: span.right }) / rest;
    const furthest = span.right - (rest - 1);
    let right = left;
    while (right < furthest && !nearer(page, right, aim)) right += 1;
    cuts.push({ left, right: rest === 1 ? span.right : right });
    left = right + 1;
  }
  return cuts;
}

/** Whether the aim is nearer to this column's right edge than to the next one's. */
function nearer(page: Page, column: number, aim: number): boolean {
  return Math.abs(columnX(page, column + 1) - aim) <= Math.abs(columnX(page, column + 2) - aim);
}
