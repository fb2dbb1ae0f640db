import type { Area, DrawnCell, Style } from "../../core/index";
import { breathe } from "../../panel/breathe";

/** One property of a look with one value, and where cells have it. */
export interface LookAreas {
  readonly property: LookProperty;
  readonly value: string | number | boolean;
  readonly areas: readonly Area[];
}

export type LookProperty =
  | "bold"
  | "italic"
  | "underline"
  | "size"
  | "color"
  | "fill"
  | "numberFormat"
  | "horizontal"
  | "vertical"
  | "wrap"
  | "indent"
  | "borderTop"
  | "borderBottom"
  | "unlocked";

/** Cells that take hardly a millisecond. */
const BETWEEN_BREATHS = 1_000;

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/**
 * The looks of cells, taken apart: cells that share only their colour are coloured together, so that a tab of fifty
 * looks takes some forty calls. The user's own cells keep the look that they have.
 */
export async function lookAreas(cells: readonly DrawnCell[]): Promise<readonly LookAreas[]> {
  const found = new Map<string, { property: LookProperty; value: LookAreas["value"]; cells: DrawnCell[] }>();
  const known = new WeakMap<Style, ReturnType<typeof propertiesOf>>();
  for (const [index, cell] of cells.entries()) {
    if (index % BETWEEN_BREATHS === 0) await breathe();
    if (cell.keep) continue;
    const properties = known.get(cell.style) ?? propertiesOf(cell.style);
    known.set(cell.style, properties);
    for (const [property, value] of [...properties, ...formatOfFormula(cell)]) {
      const key = `${property} ${String(value)}`;
      const same = found.get(key);
      if (same) same.cells.push(cell);
      else found.set(key, { property, value, cells: [cell] });
    }
  }
  const looks: LookAreas[] = [];
  for (const { property, value, cells: all } of found.values()) {
    await breathe();
    // A line is along an area's edge: rows must not be joined.
    looks.push({ property, value, areas: areasOf(all, property.startsWith("border") ? "rows" : "blocks") });
  }
  return looks;
}

/** Excel gives a new formula the format of what it reads, unless it is told. */
function formatOfFormula({ formula, style }: DrawnCell): readonly (readonly [LookProperty, string])[] {
  return formula !== undefined && style.numberFormat === undefined ? [["numberFormat", "General"]] : [];
}

function propertiesOf(style: Style): readonly (readonly [LookProperty, LookAreas["value"]])[] {
  const { align, vertical, indent } = style;
  const horizontal = align ?? (indent === undefined ? undefined : "left");
  const all: Record<LookProperty, LookAreas["value"] | undefined> = {
    bold: style.bold,
    italic: style.italic,
    underline: style.underline,
    size: style.size,
    color: style.color,
    fill: style.fill,
    numberFormat: style.numberFormat,
    horizontal: horizontal && HORIZONTAL[horizontal],
    vertical: vertical && VERTICAL[vertical],
    wrap: style.wrap,
    indent,
    borderTop: style.borderTop,
    borderBottom: style.borderBottom,
    unlocked: style.unlocked,
  };
  return Object.entries(all).flatMap(([property, value]) =>
    value === undefined || value === false ? [] : [[property as LookProperty, value] as const],
  );
}

/** Cells as areas: runs along rows, and blocks of equal runs below each other. */
export function areasOf(
  cells: readonly { readonly row: number; readonly column: number }[],
  joining: "rows" | "blocks",
): readonly Area[] {
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of sorted) {
    const last = areas[areas.length - 1];
    if (last?.top === row && column <= last.right + 1) last.right = Math.max(last.right, column);
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  if (joining === "rows") return areas;
  const open = new Map<string, (typeof areas)[number]>();
  return areas.filter((area) => {
    const key = `${area.left},${area.right}`;
    const above = open.get(key);
    if (above?.bottom === area.top - 1) {
      above.bottom = area.top;
      return false;
    }
    open.set(key, area);
    return true;
  });
}
