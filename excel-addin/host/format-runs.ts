import type { Area, FormatRun } from "../../core/index";
import type { Block } from "./read-blocks";
import type { SheetFrame } from "./read-frames";

interface OpenRun {
  readonly look: Look;
  readonly from: number;
  to: number;
}

interface Look {
  readonly numberFormat: string;
  readonly fill?: string;
  readonly struckThrough?: boolean;
}

/** A cell without a fill is white to Excel. */
const NO_FILL = "#FFFFFF";

/** Number formats, fills and strike-through as runs down each column, within what is filled; plain cells have none. */
export function formatRuns(
  blocks: readonly Block[],
  { looks }: SheetFrame,
  filled: Area,
): readonly FormatRun[] {
  const runs = new Map<number, OpenRun[]>();
  const known = new Map<string, Look>();
  const lookOf = (block: Block, r: number, c: number): Look | undefined => {
    const format = block.formats[r]?.[c];
    const own = block.looks?.[r]?.[c]?.format;
    const fill = own?.fill?.color ?? looks.fill ?? NO_FILL;
    const struck = own?.font?.strikethrough ?? looks.struckThrough ?? false;
    const numberFormat = typeof format === "string" ? format : "General";
    if (numberFormat === "General" && fill === NO_FILL && !struck) return undefined;
    const key = `${fill}${struck ? "-" : " "}${numberFormat}`;
    const same = known.get(key);
    if (same) return same;
    const look = {
      numberFormat,
      ...(fill === NO_FILL ? {} : { fill }),
      ...(struck ? { struckThrough: true } : {}),
    };
    known.set(key, look);
    return look;
  };
  for (const block of blocks) {
    const { top, left, bottom, right } = overlapOf(block.area, filled);
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const look = lookOf(block, row - block.area.top, column - block.area.left);
        if (look) extend(runs, { row, column }, look);
      }
    }
  }
  return [...runs]
    .sort(([one], [other]) => one - other)
    .flatMap(([column, list]) => list.map(({ look, from, to }) => ({ column, from, to, ...look })));
}

function overlapOf(one: Area, other: Area): Area {
  return {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
}

function extend(
  runs: Map<number, OpenRun[]>,
  { row, column }: { row: number; column: number },
  look: Look,
): void {
  const list = runs.get(column) ?? [];
  const last = list[list.length - 1];
  if (last?.look === look && last.to === row - 1) last.to = row;
  else list.push({ look, from: row, to: row });
  if (list.length === 1) runs.set(column, list);
}
