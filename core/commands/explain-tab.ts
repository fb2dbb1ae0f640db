import { sheetCell, type CellRef } from "../domain/cell-ref";
import type { Drawing } from "../report/drawing";
import { shownText } from "../report/shown-text";
import type { FigureAsked } from "./figure-asked";

/** What a cell of one of our tabs is: a figure, or what can be said of it in lines. */
export type TabCell = { readonly asked: FigureAsked } | { readonly lines: readonly string[] };

/** What stands in a cell of a tab as it is drawn. */
export function tabCell(cell: CellRef, drawing: Drawing, figures: ReadonlySet<string>): TabCell {
  const drawn = drawing.cells.find(({ row, column }) => row === cell.row && column === cell.column);
  const name = sheetCell(cell);
  if (!drawn || drawn.value === null || drawn.value === "")
    return { lines: [`${name} is blank, or the user's own.`] };
  const { figure, formula, style } = drawn;
  if (figure && figures.has(figure.table)) {
    return { asked: { measure: figure.column, row: figure.key, figures: figure.table } };
  }
  const shown = shownText(drawn.value, style.numberFormat ?? "");
  const about = [rowLabel(cell, drawing), columnLabel(cell, drawing)].filter(Boolean).join(", ");
  return {
    lines: [
      `${name} shows ${shown}${about === "" ? "" : ` (${about})`}`,
      ...(formula === undefined ? [] : [`  It is calculated by =${formula}`]),
      ...(drawn.link ? [`  It leads to ${sheetCell(drawn.link)}`] : []),
      ...(formula === undefined && !drawn.link
        ? ["  It is a text or a figure of the lay-out; ask for a figure of its table."]
        : []),
    ],
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
