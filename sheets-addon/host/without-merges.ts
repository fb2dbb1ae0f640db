import type { Area, Drawing, DrawnCell } from "../../core/index";
import { widthOf } from "./column-widths";
import { frozenPanes } from "../limits/frozen-panes";
import { PLAIN_COLUMN } from "./pixels";
import { linesOf } from "./text-lines";

/** A tile's note has two; more are no note. */
const MOST_LINES = 3;

type Place = Pick<DrawnCell, "row" | "column">;

/**
 * A tab of ours with fewer merged cells, as each group of them takes a call: a text that begins at the left runs over the
 * blank cells beside it, also in several lines where they are broken by hand. What is frozen stays as with all merges. On
 * input tabs, which the user goes on with, all merges stay.
 */
export function withoutMerges(drawing: Drawing): Drawing {
  if (!drawing.owned) return drawing;
  const cells = new Map(drawing.cells.map((cell) => [keyOf(cell), cell]));
  const widths = new Map(drawing.columns.map((column) => [column.column, widthOf(column)]));
  const merges: Area[] = [];
  for (const merge of drawing.merges) {
    const text = runningOver(merge, cells, widths);
    if (text) cells.set(keyOf(text), text);
    else merges.push(merge);
  }
  return { ...drawing, cells: [...cells.values()], merges, frozen: frozenPanes(drawing) };
}

/** The first cell of a merge as it looks the same alone; nothing where it does not. */
function runningOver(
  { top, left, bottom, right }: Area,
  cells: ReadonlyMap<string, DrawnCell>,
  widths: ReadonlyMap<number, number>,
): DrawnCell | undefined {
  const [first, ...others] = columnsOf(left, right).map((column) => cells.get(keyOf({ row: top, column })));
  if (top !== bottom || !first || !isPlainText(first) || others.some((cell) => cell && !isBlank(cell)))
    return undefined;
  if (!first.style.wrap) return first;
  const width = columnsOf(left, right).reduce((sum, column) => sum + (widths.get(column) ?? PLAIN_COLUMN), 0);
  const lines = linesOf({ text: first.value, size: first.style.size, width });
  if (!lines || lines.length > MOST_LINES) return undefined;
  return { ...first, value: lines.join("\n"), style: { ...first.style, wrap: false } };
}

function columnsOf(left: number, right: number): readonly number[] {
  return Array.from({ length: right - left + 1 }, (_, index) => left + index);
}

/** Numbers never run over; a text in the middle or at the right would stand elsewhere. */
function isPlainText(cell: DrawnCell): cell is DrawnCell & { readonly value: string } {
  const { value, formula, link, keep, style } = cell;
  const isLeft = style.align === undefined || style.align === "left";
  return typeof value === "string" && formula === undefined && !link && !keep && isLeft;
}

function isBlank({ value, formula, keep }: DrawnCell): boolean {
  return (value === null || value === "") && formula === undefined && !keep;
}

function keyOf({ row, column }: Place): string {
  return `${row},${column}`;
}
