import type { Finding } from "../../domain/issue";
import { cellFinding, shortText, type ColumnCell, type ColumnReading, type ColumnToRead } from "./context";

/** Beyond it a spreadsheet, which keeps 15 digits, cannot tell a number from the next whole one. */
const LARGEST = 1e15;
/** Below it a number is what rounding leaves of 0. */
const SMALLEST = 1e-12;

/**
 * A column of numbers without those that are no figure of any plan: what is too large is not known, and said; what is
 * next to nothing is 0. So that no sum or ratio of what was read runs out of the numbers that there are.
 */
export function withinMagnitude(column: ColumnToRead, reading: ColumnReading): ColumnReading {
  const odd: [number, unknown][] = [];
  for (const [row, value] of reading.values) if (isOdd(value)) odd.push([row, value]);
  if (odd.length === 0) return reading;
  const values = new Map(reading.values);
  const cells = new Map(column.cells.map((cell) => [cell.row, cell]));
  const tooLarge: Finding[] = [];
  for (const [row, value] of odd) {
    if (Math.abs(value as number) < SMALLEST) values.set(row, 0);
    else {
      values.delete(row);
      const cell = cells.get(row);
      if (cell) tooLarge.push(numberTooLarge(column, cell));
    }
  }
  return { ...reading, values, findings: [...reading.findings, ...tooLarge] };
}

function isOdd(value: unknown): boolean {
  return typeof value === "number" && value !== 0 && (isTooLarge(value) || Math.abs(value) < SMALLEST);
}

/** Whether a number is larger than any figure of a plan. */
export function isTooLarge(value: number): boolean {
  return Math.abs(value) > LARGEST;
}

function numberTooLarge(column: ColumnToRead, cell: ColumnCell): Finding {
  return cellFinding(column, cell, {
    code: "number-too-large",
    severity: "warning",
    message: `${shortText(cell.value)} is larger than any figure of a plan; ${column.title} is not known there.`,
    fix: "Correct the cell: a digit or an exponent too many, or another column's value.",
  });
}
