import type { FigureValue } from "../../core/domain/measure";
import type { Cell, RichCell, SheetModel, TableBlock, TableRow } from "../../core/report/sheet-model";
import { formulaValue } from "./formula-value";

/** A live formula of a tab: what it comes to, and the value that is cached beside it. */
export interface LiveFormula {
  readonly cell: string;
  readonly comesTo: FigureValue;
  readonly cached: FigureValue;
}

const isRich = (cell: Cell | undefined): cell is RichCell => typeof cell === "object" && cell !== null;
const valueOf = (cell: Cell | undefined): FigureValue => (isRich(cell) ? cell.value : (cell ?? null));

/** Every live formula of a tab's tables, calculated over the cells of its own row, or under the table over whole columns. */
export function liveFormulas({ bands }: SheetModel): LiveFormula[] {
  return bands
    .flat()
    .flatMap(({ block }) => (block.kind === "table" ? [...ofRows(block), ...ofTotals(block)] : []));
}

function shown(row: TableRow, { columns }: TableBlock): Record<string, string | number> {
  return Object.fromEntries(columns.map(({ id }) => [id, valueOf(row.cells[id]) ?? "–"]));
}

function ofRows(table: TableBlock): LiveFormula[] {
  return table.rows.flatMap((row) =>
    table.columns.flatMap((column) => {
      const cell = row.cells[column.id];
      const formula = isRich(cell) && cell.formula !== undefined ? cell.formula : column.formula;
      if (formula === undefined || formula === null) return [];
      const cells = shown(row, table);
      return [
        {
          cell: `${row.key} ${column.id}`,
          comesTo: formulaValue(formula, cells),
          cached: valueOf(cell) ?? "–",
        },
      ];
    }),
  );
}

function ofTotals(table: TableBlock): LiveFormula[] {
  const rows = table.rows.map((row) => shown(row, table));
  const columns = Object.fromEntries(table.columns.map(({ id }) => [id, rows.map((row) => row[id] ?? null)]));
  return (table.totals ?? []).flatMap(({ label, cells }) =>
    Object.entries(cells).flatMap(([id, { value, formula }]) =>
      formula
        ? [{ cell: `${label} ${id}`, comesTo: formulaValue(formula, columns), cached: value ?? "–" }]
        : [],
    ),
  );
}
