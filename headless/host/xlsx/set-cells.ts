import { parseArea, placeOf } from "../../../core/index";
import type { CellEdit } from "./cell-edit";
import { editedRow, newRow, type RowEdit } from "./edit-row";
import { findRows } from "./find-row";
import { passedOn } from "./shared-formulas";
import { BEFORE_CELLS, sheetFrame, type SheetFrame } from "./sheet-frame";
import type { WriteContext } from "./write-cells";
import { inserted } from "./xml-insert";
import { childElements, openTag, spliced, withAttribute, type Splice } from "./xml-tree";

/** A sheet's XML in which some cells hold something else; nothing else in it changes. The last edit of a cell counts. */
export function withCells(xml: string, edits: readonly CellEdit[], context: WriteContext): string {
  const frame = sheetFrame(xml);
  const { root, sheetData } = frame;
  const rows = byRow(edits, { xml, prefix: root.prefix, columnStyle: columnStyles(xml, frame), context });
  const around = widened(xml, frame, edits);
  if (!sheetData || sheetData.innerStart === sheetData.end) {
    const name = `${root.prefix}sheetData`;
    const body = `<${name}>${rows.map(newRow).join("")}</${name}>`;
    const splice = sheetData
      ? { start: sheetData.start, end: sheetData.end, by: body }
      : inserted(xml, { parent: root, order: BEFORE_CELLS }, { name: "sheetData", xml: body });
    return spliced(xml, [...around, splice]);
  }
  const places = findRows(
    xml,
    sheetData,
    rows.map(({ row }) => row),
  );
  const isEdited = (row: number, column: number): boolean =>
    edits.some((edit) => edit.row === row && edit.column === column);
  const inside = rows.flatMap((row): readonly Splice[] => {
    const place = places.get(row.row);
    if (place?.kind === "found") {
      const { splices, orphans } = editedRow(row, place.element);
      return [...splices, ...orphans.flatMap((orphan) => passedOn(xml, orphan, isEdited))];
    }
    const at = place?.at ?? sheetData.innerEnd;
    return [{ start: at, end: at, by: newRow(row) }];
  });
  return spliced(xml, [...around, ...inside]);
}

function byRow(edits: readonly CellEdit[], sheet: Omit<RowEdit, "row" | "cells">): readonly RowEdit[] {
  const rows = new Map<number, Map<number, CellEdit>>();
  for (const edit of edits) {
    const cells = rows.get(edit.row) ?? new Map<number, CellEdit>();
    rows.set(edit.row, cells.set(edit.column, edit));
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => ({
      ...sheet,
      row,
      cells: [...cells.values()].sort((one, other) => one.column - other.column),
    }));
}

/** The style that a new cell takes from its column. */
function columnStyles(xml: string, { before }: SheetFrame): (column: number) => number {
  const list = before.find(({ name }) => name === "cols");
  const columns = (list ? childElements(xml, list) : []).map(({ attributes }) => ({
    from: Number(attributes.get("min")) - 1,
    to: Number(attributes.get("max")) - 1,
    style: Number(attributes.get("style") ?? 0),
  }));
  return (column) => columns.find(({ from, to }) => column >= from && column <= to)?.style ?? 0;
}

/** The used range that the sheet states must hold the new cells too. */
function widened(xml: string, { before }: SheetFrame, edits: readonly CellEdit[]): readonly Splice[] {
  const element = before.find(({ name }) => name === "dimension");
  const area = parseArea(element?.attributes.get("ref") ?? "");
  if (!element || !area) return [];
  const wide = edits.reduce(
    ({ top, left, bottom, right }, { row, column }) => ({
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    }),
    area,
  );
  if (placeOf(wide) === placeOf(area)) return [];
  const by = withAttribute(openTag(xml, element), "ref", placeOf(wide));
  return [{ start: element.start, end: element.innerStart, by }];
}
