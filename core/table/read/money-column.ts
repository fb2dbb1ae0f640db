import type { Assumption } from "../../domain/assumption";
import { formatCurrency } from "../parse/currency";
import {
  amountWithoutRemark,
  croreSpelledOut,
  moneyEvidence,
  parseMoney,
  shownScale,
  timesScale,
} from "../parse/money";
import { oncePerText } from "../../domain/once-per-text";
import { sortCells, type FilledCell } from "./cells";
import {
  columnAssumption,
  countOf,
  type ColumnReading,
  type ColumnToRead,
  type ReadingContext,
  shortText,
} from "./context";
import { decideMark } from "./decimal-mark";
import { oddFindings, type OddProblem } from "./odd-cells";

/** Reads a column of money: scale multiplied out, the currency noted where a cell, its format or its header names one. */
export function readMoneyColumn(column: ColumnToRead, context: ReadingContext): ColumnReading {
  const { filled, findings } = sortCells(column);
  const amountText = amountTexts(column, filled);
  const decision = decideMark(column, filled, {
    context,
    evidenceOf: (text) => moneyEvidence(amountText(text)),
  });
  const read = oncePerText((text) => parseMoney(amountText(text), decision.mark));
  const values = new Map<number, number>();
  const currencies = new Map<number, string>();
  const shownCurrencies = new Map<number, string>();
  const formats = oncePerText((format) => ({ scale: shownScale(format), currency: formatCurrency(format) }));
  const odd: FilledCell[] = [];
  for (const cell of filled) {
    if (decision.undecided.has(cell.row)) continue;
    const { value } = cell;
    const money = typeof value === "string" ? read(value) : null;
    const amount = typeof value === "number" && Number.isFinite(value) ? value : (money?.value ?? null);
    if (amount === null) {
      odd.push(cell);
      continue;
    }
    const format = formats(cell.numberFormat);
    values.set(cell.row, money?.scaled || format.scale !== 1 ? amount : scaled(amount, column));
    const currency = money?.currency ?? column.unit?.currency;
    if (currency) currencies.set(cell.row, currency);
    if (format.currency) shownCurrencies.set(cell.row, format.currency);
  }
  return {
    values,
    currencies,
    shownCurrencies,
    findings: [...findings, ...decision.findings, ...oddFindings(column, odd, notMoney(column))],
    assumptions: [
      ...decision.assumptions,
      ...scaleAssumption(column, values.size),
      ...remarkAssumption(
        column,
        filled.filter(({ row }) => values.has(row)),
      ),
    ],
  };
}

const SAYS_RUPEES = /₹|\bRs\b|\bINR\b|lakh|\blacs?\b|crore/i;

/** In a column of rupees `2.5 Cr` is ten millions each; elsewhere it is a credit. */
function amountTexts({ unit, header }: ColumnToRead, cells: readonly FilledCell[]): (text: string) => string {
  const inRupees =
    unit?.currency === "INR" ||
    SAYS_RUPEES.test(header) ||
    cells.some(({ value }) => typeof value === "string" && SAYS_RUPEES.test(value));
  return inRupees ? croreSpelledOut : (text) => text;
}

function remarkAssumption(column: ColumnToRead, cells: readonly FilledCell[]): Assumption[] {
  const remarked = cells.filter(
    ({ value }) => typeof value === "string" && amountWithoutRemark(value) !== value.trim(),
  );
  if (remarked.length === 0) return [];
  const how = `${countOf(remarked.length, "amount")} such as "${shortText(remarked[0]?.value ?? "")}" read without the remark.`;
  return [columnAssumption(column, how)];
}

function scaled(value: number, { unit }: ColumnToRead): number {
  return unit === null ? value : timesScale(value, unit.scale);
}

function scaleAssumption(column: ColumnToRead, filled: number): Assumption[] {
  const { unit } = column;
  if (unit === null || unit.scale === 1 || filled === 0) return [];
  const factor = String(unit.scale).replace(/\B(?=(\d{3})+$)/g, ",");
  return [columnAssumption(column, `Multiplied by ${factor}, as "${unit.from}" says.`)];
}

function notMoney({ title }: ColumnToRead): OddProblem {
  return {
    code: "not-a-number",
    severity: "warning",
    one: `is not an amount by the way the column is written; ${title} is not known there.`,
    several: `are not amounts by the way the column is written; ${title} is not known there.`,
    fix: "Write the amount as a number.",
  };
}
