import { overlap, parseArea, type Area, type DrawnCell } from "../../../core/index";
import { scanSheet } from "./scan-sheet";
import { childElements, rootElement, source, type Element } from "./xml-tree";

/** What a tab of ours looked like before this run: the user's own cells, and all else that must stay. */
export interface PreviousSheet {
  readonly xml: string;
  readonly root: Element;
  readonly children: readonly Element[];
  readonly cells: ReadonlyMap<string, PreviousCell>;
  /** Where the user's cells stood, and where they stand now. */
  readonly moves: readonly Move[];
}

export interface PreviousCell {
  readonly style: number;
  /** A shared string, which may be rich text. */
  readonly sharedString?: number;
  /** The area of its array formula. */
  readonly array?: Area;
  readonly metadata?: string;
}

export interface Move {
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

/** Key of a cell in maps. */
export function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** Reads what a new version of a tab takes over from the earlier one. */
export function readPrevious(xml: string, cells: readonly DrawnCell[]): PreviousSheet | undefined {
  const root = rootElement(xml);
  if (!root) return undefined;
  const previous = new Map<string, PreviousCell>();
  scanSheet(xml, {
    cell: (cell) => {
      const array = cell.formula?.kind === "array" ? parseArea(cell.formula.ref ?? "") : undefined;
      previous.set(cellKey(cell.row, cell.column), {
        style: cell.style,
        ...(cell.type === "s" ? { sharedString: Number(cell.value) } : {}),
        ...(array ? { array } : {}),
        ...(cell.metadata === undefined ? {} : { metadata: cell.metadata }),
      });
    },
  });
  const moves = cells.flatMap(({ keep, row, column }) => (keep ? [{ from: keep, to: { row, column } }] : []));
  return { xml, root, children: childElements(xml, root), cells: previous, moves };
}

/** The earlier tab's child elements of these names, as they stand. */
export function keptChildren(previous: PreviousSheet | undefined, ...names: readonly string[]): string {
  if (!previous) return "";
  return previous.children
    .filter((child) => names.includes(nameInside(previous.xml, child)))
    .map((child) => source(previous.xml, child))
    .join("");
}

/** Controls and objects stand in an `mc:AlternateContent`, which goes by what it holds. */
function nameInside(xml: string, child: Element): string {
  if (child.name !== "AlternateContent") return child.name;
  const choice = childElements(xml, child)[0];
  return (choice && childElements(xml, choice)[0]?.name) ?? child.name;
}

/** Where the user's cells within some areas stand now, as areas; none when the areas held none of them. */
export function movedAreas(areas: readonly Area[], moves: readonly Move[]): readonly Area[] {
  const now = moves
    .filter(({ from }) =>
      areas.some((area) =>
        overlap(area, { top: from.row, bottom: from.row, left: from.column, right: from.column }),
      ),
    )
    .map(({ to }) => to)
    .sort((one, other) => one.column - other.column || one.row - other.row);
  const found: Area[] = [];
  for (const { row, column } of now) {
    const last = found.at(-1);
    if (last?.left === column && last.bottom === row - 1) found[found.length - 1] = { ...last, bottom: row };
    else found.push({ top: row, left: column, bottom: row, right: column });
  }
  return found;
}
