import type { Assumption } from "../../domain/assumption";
import type { Finding } from "../../domain/issue";
import { formatCurrency } from "../parse/currency";
import { moneyEvidence, parseMoney, shownScale, timesScale } from "../parse/money";
import { sortCells, type FilledCell } from "./cells";
import {
  cellFinding,
  columnAssumption,
  type ColumnReading,
  type ColumnToRead,
  type ReadingContext,
  shortText,
} from "./context";
import { decideMark } from "./decimal-mark";

/** Reads a column of money: scale multiplied out, the currency noted where a cell, its format or its header names one. */
export function readMoneyColumn(column: ColumnToRead, context: ReadingContext): ColumnReading {
  const { filled, findings } = sortCells(column);
  const texts = filled.flatMap((cell) =>
    typeof cell.value === "string" ? [{ cell, evidence: moneyEvidence(cell.value) }] : [],
  );
  const { mark, undecided, findings: markFindings, assumptions } = decideMark(column, texts, context);
  const values = new Map<number, number>();
  const currencies = new Map<number, string>();
  const shownCurrencies = new Map<number, string>();
  const bad: Finding[] = [];
  for (const cell of filled) {
    if (undecided.has(cell.row)) continue;
    const money =
      typeof cell.value === "string"
        ? parseMoney(cell.value, mark)
        : moneyOfNumber(cell.value, cell.numberFormat);
    if (money === null) {
      bad.push(notMoney(column, cell));
      continue;
    }
    values.set(cell.row, money.scaled ? money.value : scaled(money.value, column, cell));
    const currency = money.currency ?? column.unit?.currency;
    if (currency) currencies.set(cell.row, currency);
    const shown = formatCurrency(cell.numberFormat);
    if (shown) shownCurrencies.set(cell.row, shown);
  }
  return {
    values,
    currencies,
    shownCurrencies,
    findings: [...findings, ...markFindings, ...bad],
    assumptions: [...assumptions, ...scaleAssumption(column, values.size)],
  };
}

function moneyOfNumber(
  value: number | boolean,
  numberFormat: string,
): { value: number; currency: string | null; scaled: boolean } | null {
  if (typeof value === "boolean" || !Number.isFinite(value)) return null;
  return { value, currency: null, scaled: shownScale(numberFormat) !== 1 };
}

function scaled(value: number, { unit }: ColumnToRead, { numberFormat }: FilledCell): number {
  return unit === null || shownScale(numberFormat) !== 1 ? value : timesScale(value, unit.scale);
}

function scaleAssumption(column: ColumnToRead, filled: number): Assumption[] {
  const { unit } = column;
  if (unit === null || unit.scale === 1 || filled === 0) return [];
  const factor = String(unit.scale).replace(/\B(?=(\d{3})+$)/g, ",");
  return [columnAssumption(column, `Multiplied by ${factor}, as "${unit.from}" says.`)];
}

function notMoney(column: ColumnToRead, cell: FilledCell): Finding {
  return cellFinding(column, cell, {
    code: "not-a-number",
    severity: "warning",
    message: `"${shortText(cell.value)}" is not an amount by the way the column is written; ${column.title} is not known there.`,
    fix: "Write the amount as a number.",
  });
}
