import type { CellRef } from "../domain/cell-ref";
import type { Drawing } from "../report/drawing";
import { shownText } from "../report/shown-text";
import type { FigureAsked } from "./figure-asked";

/** A cell of one of our tabs that is no figure of its own: a title, a total, a link; or one that is not ours. */
export interface TabCell {
  readonly kind: "tab";
  readonly cell: CellRef;
  /** As it is shown; absent when it is blank, or the user's own. */
  readonly shown?: string;
  /** Its row and its column, as they are headed: `Total, BAC (k€)`; empty when they are not. */
  readonly about: string;
  /** Without `=`. */
  readonly formula?: string;
  /** Where it leads. */
  readonly link?: CellRef;
}

/** The figure that stands in a cell of a tab as it is drawn, or what else does. */
export function tabCell(
  cell: CellRef,
  drawing: Drawing,
  figures: ReadonlySet<string>,
): FigureAsked | TabCell {
  const drawn = drawing.cells.find(({ row, column }) => row === cell.row && column === cell.column);
  if (!drawn || drawn.value === null || drawn.value === "") return { kind: "tab", cell, about: "" };
  const { figure, formula, link, style } = drawn;
  if (figure && figures.has(figure.table))
    return { measure: figure.column, row: figure.key, figures: figure.table };
  return {
    kind: "tab",
    cell,
    shown: shownText(drawn.value, style.numberFormat ?? ""),
    about: [rowLabel(cell, drawing), columnLabel(cell, drawing)].filter(Boolean).join(", "),
    ...(formula !== undefined && { formula }),
    ...(link && { link }),
  };
}
/** The first text of a row: what it is about. */
function rowLabel({ row, column }: CellRef, { cells }: Drawing): string {
  const texts = cells.filter(
    (one) => one.row === row && one.column < column && typeof one.value === "string",
  );
  const [first] = [...texts].sort((a, b) => a.column - b.column);
  return typeof first?.value === "string" ? first.value : "";
}

/** The header of the nearest table that has this column, above the cell. */
function columnLabel({ row, column }: CellRef, { tables }: Drawing): string {
  const above = tables.filter(({ area }) => area.top < row && column >= area.left && column <= area.right);
  const [nearest] = [...above].sort((a, b) => b.area.top - a.area.top);
  return nearest?.headers[column - nearest.area.left] ?? "";
}
