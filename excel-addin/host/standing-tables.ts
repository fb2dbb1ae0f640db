import type { Area } from "../../core/index";
import { areaOf, PLACE } from "./address";

/** A native table that stands on a sheet already, as it was when it was asked for. */
export interface StandingTable {
  readonly table: Excel.Table;
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly look: TableLook;
  /** What is asked of each of its columns; nothing where a column is not filtered. */
  readonly criteria: readonly (Partial<Excel.FilterCriteria> | null)[];
}

type TableLook = Pick<Excel.Table, keyof typeof LOOK>;

const LOOK = { style: true, showBandedRows: true, showBandedColumns: true, showFilterButton: true } as const;

/** Asks for native tables; what they are is known after the next sync. */
export function askTables(tables: readonly Excel.Table[]): () => readonly StandingTable[] {
  const asked = tables.map((table) => ({
    table: table.load({ ...LOOK, id: true, name: true }),
    range: table.getRange().untrack().load(PLACE),
    filter: table.autoFilter.load({ criteria: true }),
  }));
  return () =>
    asked.map(({ table, range, filter }) => {
      const { id, name, style, showBandedRows, showBandedColumns, showFilterButton } = table;
      const look = { style, showBandedRows, showBandedColumns, showFilterButton };
      return { table, id, name, area: areaOf(range), look, criteria: filter.criteria };
    });
}

/** An area of the same size whose first cell is that of another one. */
export function movedTo({ top, left, bottom, right }: Area, to: Area): Area {
  return { top: to.top, left: to.left, bottom: to.top + bottom - top, right: to.left + right - left };
}
