import type { Drawing } from "../../core/index";

/** Rows above and columns left of a cell that stay in sight. */
type Frozen = Drawing["frozen"];

/** Google refuses to freeze a part of a merged cell: then no rows, or no columns, stay in sight. */
export function frozenPanes({ frozen, merges }: Pick<Drawing, "frozen" | "merges">): Frozen {
  const cutsRows = merges.some(({ top, bottom }) => top < frozen.row && bottom >= frozen.row);
  const cutsColumns = merges.some(({ left, right }) => left < frozen.column && right >= frozen.column);
  return { row: cutsRows ? 0 : frozen.row, column: cutsColumns ? 0 : frozen.column };
}
