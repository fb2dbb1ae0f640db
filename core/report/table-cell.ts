import { columnLetters } from "../domain/cell-ref";
import type { FigureValue, Format } from "../domain/measure";
import type { DrawnCell } from "./drawing";
import { fillFormula } from "./fill-formula";
import { isMarked, markOf } from "./mark";
import { numberFormat } from "./number-format";
import type { PlannedColumn } from "./plan-table";
import type { ReportContext } from "./report-context";
import type { Cell, RichCell, TableRow, TotalsRow } from "./sheet-model";
import { COLOURS, type Style } from "./style";

/** What is not known, on every tab; formulas give the same. */
const UNKNOWN = "–";

/** The looks that tones give a figure. */
export const TONES = {
  bad: { color: COLOURS.red, bold: true },
  watch: { bold: true },
  good: { color: COLOURS.green },
  quiet: { color: COLOURS.quiet },
} as const;

/** Left for text, right for numbers; only ratings and periods are centred. */
export function alignmentOf(format: Format): "left" | "center" | "right" {
  switch (format) {
    case "text":
    case "id":
    case "long-text":
      return "left";
    case "rag":
    case "severity":
    case "month":
      return "center";
    default:
      return "right";
  }
}

/** A cell of the model in its full form; `undefined` when it is blank. */
export function richCell(cell: Cell | undefined): RichCell | undefined {
  return typeof cell === "object" && cell !== null ? cell : cell === undefined ? undefined : { value: cell };
}

/** What a cell of this kind shows for a value. */
export function shownValue(value: FigureValue, format: Format): string | number {
  const shown = isMarked(format) ? markOf(value) : value;
  return shown ?? UNKNOWN;
}

/** Where a table stands, for the cells of its rows. */
export interface TableFrame {
  readonly table: string;
  readonly left: number;
  readonly first: number;
  readonly last: number;
  readonly columns: readonly PlannedColumn[];
  readonly context: ReportContext;
  readonly base: Style;
  readonly wide: boolean;
}

/** The physical column of one of our columns: numbers stand at the right end of what it spans. */
export function columnAt({ left, wide }: TableFrame, { column, offset, span }: PlannedColumn): number {
  return left + offset + (wide && alignmentOf(column.format) === "right" ? span - 1 : 0);
}

/** The physical columns that a column spans. */
export function spannedColumns({ left }: TableFrame, { offset, span }: PlannedColumn): number[] {
  return Array.from({ length: span }, (_, index) => left + offset + index);
}

/** How a column's cells are aligned; text that spans several columns runs on from their left edge, marks are merged. */
export function alignIn(
  { wide }: Pick<TableFrame, "wide">,
  { column, span }: PlannedColumn,
): "left" | "center" | "right" {
  const align = alignmentOf(column.format);
  return wide && span > 1 && align === "center" && !isMarked(column.format) ? "left" : align;
}

/** Text beside a number that ends at its edge takes a step to the right. */
export function indentIn({ columns, wide }: TableFrame, planned: PlannedColumn): Style {
  const before = columns[columns.indexOf(planned) - 1];
  const touches = before && alignmentOf(before.column.format) === "right";
  return touches && alignIn({ wide }, planned) === "left" ? { indent: 1 } : {};
}

/** Texts break to their column, but for those that run on over the blank cells beside them. */
export function isWrapped({ column: { format, detail }, runsOn }: PlannedColumn): boolean {
  return (format === "long-text" || (format === "text" && !detail)) && !runsOn;
}

/** The look of a figure of this column in a number format. */
export function figureStyle(frame: TableFrame, planned: PlannedColumn, code: string): Style {
  return {
    ...frame.base,
    align: alignIn(frame, planned),
    ...indentIn(frame, planned),
    ...(code === "" ? {} : { numberFormat: code }),
    ...(isWrapped(planned) && !frame.wide ? { wrap: true } : {}),
  };
}

/** What a row shows in a column, as text; `undefined` when it has nothing there. */
export function shownIn({ column }: PlannedColumn, row: TableRow): string | undefined {
  const cell = richCell(row.cells[column.id]);
  return cell && String(shownValue(cell.value, column.format));
}

/** The cells of a totals row, with live sums over the whole columns. */
export function totalsCells(frame: TableFrame, totals: TotalsRow, at: number): DrawnCell[] {
  return frame.columns.flatMap((planned) => {
    const cell = totals.cells[planned.column.id];
    if (!cell) return [];
    const formula =
      typeof cell.formula === "string"
        ? fillFormula(cell.formula, (id) => columnRange(frame, id))
        : undefined;
    return [
      {
        row: at,
        column: columnAt(frame, planned),
        value: shownValue(cell.value, planned.column.format),
        style: {
          ...figureStyle(frame, planned, numberFormat(planned.column.format, frame.context, cell.value)),
          bold: true,
          ...(cell.tone ? TONES[cell.tone] : {}),
        },
        ...(formula === undefined ? {} : { formula }),
        ...(cell.link ? { link: cell.link } : {}),
      },
    ];
  });
}

function columnRange(frame: TableFrame, id: string): string | undefined {
  const target = frame.columns.find((planned) => planned.column.id === id);
  if (!target || frame.last < frame.first) return undefined;
  const letters = columnLetters(columnAt(frame, target));
  return `$${letters}$${frame.first + 1}:$${letters}$${frame.last + 1}`;
}
