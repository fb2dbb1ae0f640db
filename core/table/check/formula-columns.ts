import type { Finding } from "../../domain/issue";
import { valueAt } from "../grid";
import { shortText } from "../read/context";
import { columnKindOf } from "../read/table-columns";
import type { TableReading } from "../read/table";
import { moneyOfRow, recordsByRow } from "./money-at";
import { shortHeader } from "./published/formula-text";
import { relativeFormula } from "./relative-formula";

/** A column needs so many formulas before one cell without can be called odd. */
const LEAST_FORMULAS = 4;
/** And so large a share of its filled cells must hold the same one. */
const LEAST_SHARE = 0.75;

/**
 * Numbers typed over the formula that the rest of their column holds, and formulas of another shape than the column's. A
 * first row that differs (an opening balance) is none.
 */
export function formulaColumns(reading: TableReading, reporting: string): Finding[] {
  const { grid, found } = reading.table;
  if (grid.formulas.size === 0) return [];
  const places = [...found.columns, ...found.unmapped, ...found.periods];
  return places.flatMap((place) => oddCells(reading, place, reporting));
}

interface FormulaCell {
  readonly row: number;
  /** `undefined`: typed. */
  readonly shape: string | undefined;
  readonly value: ReturnType<typeof valueAt>;
}

interface Place {
  readonly column: number;
  readonly header: string;
  readonly field?: string;
}

function oddCells(reading: TableReading, place: Place, reporting: string): Finding[] {
  const cells = filledCells(reading, place.column);
  const formulas = cells.filter(({ shape }) => shape !== undefined).length;
  if (formulas < LEAST_FORMULAS || formulas < LEAST_SHARE * cells.length || formulas === 0) return [];
  const usual = mostFrequent(cells);
  const odd = cells.filter(({ shape }, index) => shape !== usual.shape && index > 0);
  if (usual.count < LEAST_FORMULAS || usual.count < LEAST_SHARE * cells.length) return [];
  const typed = odd.filter(({ shape, value }) => shape === undefined && typeof value === "number");
  const others = odd.filter(({ shape }) => shape !== undefined);
  const example = reading.table.grid.formulas.get(`${usual.row},${place.column}`) ?? "";
  const say = sayingOf(reading, place, reporting);
  return [
    ...typed.map((cell) =>
      say(cell, {
        code: "hard-coded-number",
        severity: "warning",
        message: `${shortHeader(place.header)} is a formula in ${usual.count} of ${cells.length} rows (=${shortText(example)}), but a typed number here: it does not follow its inputs.`,
        fix: "Copy the formula of the row above or below into the cell, or say beside it why it is fixed.",
      }),
    ),
    ...others.map((cell) =>
      say(cell, {
        code: "odd-formula",
        severity: "warning",
        message: `${shortHeader(place.header)} is the same formula in ${usual.count} of ${cells.length} rows (=${shortText(example)}), and another one here.`,
        fix: "Check that it is meant to differ; otherwise copy the formula of the other rows into the cell.",
      }),
    ),
  ];
}

function filledCells({ table: { grid }, rowsIn }: TableReading, column: number): FormulaCell[] {
  const cells: FormulaCell[] = [];
  for (const row of rowsIn) {
    const formula = grid.formulas.get(`${row},${column}`);
    const value = valueAt(grid, row, column);
    if (formula === undefined && (value === null || value === "")) continue;
    cells.push({
      row,
      shape: formula === undefined ? undefined : relativeFormula(formula, { row, column }),
      value,
    });
  }
  return cells;
}

function mostFrequent(cells: readonly FormulaCell[]): {
  readonly shape: string;
  readonly count: number;
  readonly row: number;
} {
  const counts = new Map<string, { shape: string; count: number; row: number }>();
  for (const { shape, row } of cells) {
    if (shape === undefined) continue;
    const seen = counts.get(shape) ?? { shape, count: 0, row };
    seen.count += 1;
    counts.set(shape, seen);
  }
  return [...counts.values()].reduce((most, one) => (one.count > most.count ? one : most), {
    shape: "",
    count: 0,
    row: 0,
  });
}

type Saying = Pick<Finding, "code" | "severity" | "message" | "fix">;

function sayingOf(
  reading: TableReading,
  { column, header, field }: Place,
  reporting: string,
): (cell: FormulaCell, saying: Saying) => Finding {
  const { table } = reading;
  const kind = field === undefined ? undefined : columnKindOf(table, field);
  const records = recordsByRow(reading);
  return ({ row, value }, saying) => {
    const amount = records.get(row)?.values[field ?? ""];
    const isMoney = kind?.type.kind === "money" && typeof amount === "number";
    return {
      ...saying,
      at: { sheet: table.found.sheet, row, column },
      table: table.kind.title,
      column: kind?.title ?? shortHeader(header),
      found: shortText(value),
      ...(kind ? {} : { affects: [] }),
      ...(isMoney ? { money: moneyOfRow(records.get(row), amount, reporting) } : {}),
    };
  };
}
