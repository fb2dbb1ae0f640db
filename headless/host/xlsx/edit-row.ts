import { a1, columnIndex } from "../../../core/index";
import type { CellEdit } from "./cell-edit";
import { storedValue, type WriteContext } from "./write-cells";
import { attributesXml, escapeXml } from "./xml";
import {
  appended,
  childElements,
  openTag,
  source,
  textInside,
  withAttribute,
  type Element,
  type Splice,
} from "./xml-tree";

/** The edits of one row, by column. */
export interface RowEdit {
  readonly xml: string;
  readonly prefix: string;
  readonly row: number;
  readonly cells: readonly CellEdit[];
  readonly columnStyle: (column: number) => number;
  readonly context: WriteContext;
}

/** A formula that other cells share, and whose own cell now holds something else. */
export interface OrphanedFormula {
  readonly row: number;
  readonly column: number;
  readonly shared: string;
  readonly text: string;
}

/** A row that the sheet does not have yet. */
export function newRow(row: RowEdit): string {
  const cells = row.cells.map((edit) => cellXml(row, edit, { style: row.columnStyle(edit.column) }));
  return `<${row.prefix}row r="${row.row + 1}">${cells.join("")}</${row.prefix}row>`;
}

/** What changes in a row that is there. */
export function editedRow(
  row: RowEdit,
  element: Element,
): { splices: readonly Splice[]; orphans: readonly OrphanedFormula[] } {
  const { xml } = row;
  const cells = placedCells(xml, element);
  const orphans: OrphanedFormula[] = [];
  const added: string[] = [];
  const splices = row.cells.flatMap((edit): readonly Splice[] => {
    const old = cells.find(({ column }) => column === edit.column)?.element;
    if (old) {
      orphans.push(...orphanOf(xml, old, edit));
      return [{ start: old.start, end: old.end, by: cellXml(row, edit, oldCell(xml, old)) }];
    }
    const by = cellXml(row, edit, { style: rowStyle(element) ?? row.columnStyle(edit.column) });
    const next = cells.find(({ column }) => column > edit.column)?.element.start;
    if (next !== undefined) return [{ start: next, end: next, by }];
    added.push(by);
    return [];
  });
  const behind = added.length === 0 ? [] : [appended(xml, element, added.join(""))];
  return { splices: [...widened(row, element), ...splices, ...behind], orphans };
}

function placedCells(xml: string, row: Element): readonly { column: number; element: Element }[] {
  let column = -1;
  return childElements(xml, row).flatMap((element) => {
    if (element.name !== "c") return [];
    const letters = /^[A-Za-z]+/.exec(element.attributes.get("r") ?? "")?.[0];
    column = letters === undefined ? column + 1 : columnIndex(letters);
    return [{ column, element }];
  });
}

/** What stays of a cell: its style, and what else than a formula and a value stands in it. */
interface OldCell {
  readonly style: number;
  readonly rest?: string;
}

function oldCell(xml: string, cell: Element): OldCell {
  const rest = childElements(xml, cell).filter(({ name }) => !["f", "v", "is"].includes(name));
  return {
    style: Number(cell.attributes.get("s") ?? 0),
    rest: rest.map((child) => source(xml, child)).join(""),
  };
}

function rowStyle({ attributes }: Element): number | undefined {
  const isOwn = ["1", "true"].includes(attributes.get("customFormat") ?? "");
  return isOwn ? Number(attributes.get("s") ?? 0) : undefined;
}

function cellXml(
  { prefix: p, context }: RowEdit,
  edit: CellEdit,
  { style: oldStyle, rest = "" }: OldCell,
): string {
  const { value, formula } = edit;
  const looksLikeFormula = formula === undefined && typeof value === "string" && /^[=+\-@]/.test(value);
  const style = looksLikeFormula ? context.styles.staysText(oldStyle) : oldStyle;
  const isFormula = formula !== undefined;
  const { type, text } = storedValue(value, { style, isFormula, old: undefined }, context);
  const attributes = attributesXml({ r: a1(edit), s: style === 0 ? undefined : style, t: type });
  const inside =
    (isFormula ? `<${p}f>${escapeXml(formula)}</${p}f>` : "") +
    (text === "" && type !== "str" ? "" : `<${p}v>${text}</${p}v>`) +
    rest;
  return inside === "" ? `<${p}c${attributes}/>` : `<${p}c${attributes}>${inside}</${p}c>`;
}

function orphanOf(xml: string, cell: Element, { row, column }: CellEdit): readonly OrphanedFormula[] {
  return childElements(xml, cell).flatMap((child) => {
    const shared = child.attributes.get("si");
    const text = textInside(xml, child);
    const isMaster = child.name === "f" && child.attributes.get("t") === "shared" && text !== "";
    return isMaster && shared !== undefined ? [{ row, column, shared, text }] : [];
  });
}

/** A row may say from which to which column it is filled. */
function widened({ xml, cells }: RowEdit, element: Element): readonly Splice[] {
  const [from, to] = (element.attributes.get("spans") ?? "").split(":").map(Number);
  if (from === undefined || to === undefined) return [];
  const columns = cells.map(({ column }) => column + 1);
  const wide = `${Math.min(from, ...columns)}:${Math.max(to, ...columns)}`;
  // An empty row is written anew as a whole; without the hint it is as right.
  const isEmpty = element.innerStart === element.end;
  if (wide === `${from}:${to}` || isEmpty) return [];
  const by = withAttribute(openTag(xml, element), "spans", wide);
  return [{ start: element.start, end: element.innerStart, by }];
}
