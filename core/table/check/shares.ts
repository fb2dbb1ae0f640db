import type { Finding } from "../../domain/issue";
import { sum } from "../../math/sum";
import { headerWords } from "../header/text";
import { columnKindOf } from "../read/table-columns";
import type { TableReading } from "../read/table";
import { figureColumn, type FigureCell, type FigureColumn } from "./published/figure-column";
import { shortHeader } from "./published/formula-text";

const PARTS = new Set(
  "weight weighting share split distribution gewicht gewichtung anteil poids peso".split(" "),
);
const PERCENT = 100;
/** A column that is farther from 100 % adds up to something else. */
const NEAR = 0.2;
const LEAST_PARTS = 3;
/** Of so many rows, so large a share must add up to 100 % before the others are off. */
const LEAST_ROWS = 3;
const LEAST_SHARE = 0.75;

/** Shares that should add up to 100 %, down a column of weights or across columns of percentages, and nearly do. */
export function sharesOffTheWhole(reading: TableReading): Finding[] {
  return [...downColumns(reading), ...acrossRows(reading)];
}

type Place = { readonly column: number; readonly header: string; readonly field?: string };

function placesOf({ table: { found } }: TableReading): Place[] {
  return [...found.columns, ...found.unmapped].sort((a, b) => a.column - b.column);
}

function downColumns(reading: TableReading): Finding[] {
  const { table, rowsIn } = reading;
  return placesOf(reading).flatMap((place) => {
    if (!headerWords(place.header).some((word) => PARTS.has(word))) return [];
    const cells = figureColumn(table, place, rowsIn)?.cells.filter((cell) => cell !== null) ?? [];
    const whole = wholeOf(cells);
    if (cells.length < LEAST_PARTS || whole === undefined) return [];
    const total = sum(cells.map(({ value }) => value));
    return [
      {
        code: "shares-do-not-add-up",
        severity: "warning" as const,
        at: { sheet: table.found.sheet, row: rowsIn[0] ?? 0, column: place.column },
        table: table.kind.title,
        column: titleOf(reading, place),
        message: `${shortHeader(place.header)} adds up to ${percentText(total / whole)}, not to 100 %; ${table.kind.id === "criteria" ? "the weights count in proportion" : "each counts as it is"}.`,
        fix: "Correct the one that is off, or add the one that is missing.",
      },
    ];
  });
}

/** 1 or 100, whichever the parts nearly add up to; `undefined` where they add up to it or to something else. */
function wholeOf(cells: readonly FigureCell[]): number | undefined {
  const total = sum(cells.map(({ value }) => value));
  const slack = sum(cells.map(({ halfUnit }) => halfUnit));
  const whole = [1, PERCENT].find((one) => Math.abs(total - one) <= NEAR * one);
  const isWhole = cells.some(({ value }) => value < 0) || Math.abs(total - (whole ?? total)) <= slack;
  return isWhole ? undefined : whole;
}

function acrossRows(reading: TableReading): Finding[] {
  const runs: FigureColumn[][] = [];
  for (const place of placesOf(reading).filter(({ header }) => headerWords(header).includes("percent"))) {
    const figures = figureColumn(reading.table, place, reading.rowsIn);
    const run = runs[runs.length - 1];
    if (!figures) continue;
    if (run && run[run.length - 1]?.column === place.column - 1) run.push(figures);
    else runs.push([figures]);
  }
  return runs.filter(({ length }) => length > 1).flatMap((run) => offRows(reading, run));
}

function offRows(reading: TableReading, run: readonly FigureColumn[]): Finding[] {
  const { table, rowsIn } = reading;
  const rows = rowsIn.flatMap((row, index) => {
    const cells = run.map(({ cells: all }) => all[index] ?? null).filter((cell) => cell !== null);
    if (cells.length < run.length) return [];
    const total = sum(cells.map(({ value }) => value));
    return [{ row, total, slack: sum(cells.map(({ halfUnit }) => halfUnit)) }];
  });
  const whole = rows.filter(({ total }) => total > LEAST_ROWS).length * 2 > rows.length ? PERCENT : 1;
  const off = rows.filter(({ total, slack }) => Math.abs(total - whole) > slack);
  const good = rows.length - off.length;
  if (good < LEAST_ROWS || good < LEAST_SHARE * rows.length) return [];
  const [first, last] = [run[0], run[run.length - 1]];
  return off.map(({ row, total }) => ({
    code: "shares-do-not-add-up",
    severity: "warning" as const,
    at: { sheet: table.found.sheet, row, column: first?.column ?? 0 },
    table: table.kind.title,
    column: titleOf(reading, first ?? { header: "" }),
    message: `${shortHeader(first?.header ?? "")} to ${shortHeader(last?.header ?? "")} add up to ${percentText(total / whole)}, where ${good} of ${rows.length} rows add up to 100 %.`,
    fix: "Correct the one that is off.",
  }));
}

function titleOf(
  { table }: TableReading,
  { header, field }: { readonly header: string; readonly field?: string | undefined },
): string {
  return (field === undefined ? undefined : columnKindOf(table, field)?.title) ?? shortHeader(header);
}

function percentText(share: number): string {
  return `${Math.round(share * PERCENT * 10) / 10} %`;
}
