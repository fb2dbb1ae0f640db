import type { Day } from "../../domain/day";
import type { Finding } from "../../domain/issue";
import { isDateFormat } from "../recognise/date-format";
import { sortCells, type FilledCell } from "./cells";
import { cellFinding, columnAssumption } from "./context";
import type { ColumnReading, ColumnToRead, ReadingContext } from "./context";
import { dayMeant } from "./date-meaning";
import { dateNotes, otherOrder } from "./date-notes";
import { dateColumn } from "./date-texts";
import { oddFindings } from "./odd-cells";

/** Reads a column of dates: real dates, text, and numbers that can only be dates. */
export function readDateColumn(column: ColumnToRead, context: ReadingContext): ColumnReading {
  const { filled, findings } = sortCells(column);
  const others = filled.filter((cell) => !isReal(cell));
  const dates = dateColumn(column, others, context);
  const meant = new Map(dates.texts.map(({ text, date }) => [text, dayMeant(dates, text, date)]));
  const values = new Map<number, Day>();
  const problems: Finding[] = [];
  const odd: FilledCell[] = [];
  for (const cell of filled) {
    const is = isReal(cell) ? (cell.value as number) : meant.get(String(cell.value));
    if (typeof is === "number" && is >= 1) values.set(cell.row, is);
    else if (is === undefined || is === null || typeof is === "number") odd.push(cell);
    else problems.push(cellFinding(column, cell, is));
  }
  return {
    values,
    findings: [
      ...findings,
      ...problems,
      ...otherOrder(dates, others),
      ...oddFindings(column, odd, NOT_A_DATE),
    ],
    assumptions: dateNotes(dates).map((how) => columnAssumption(column, how)),
  };
}

const NOT_A_DATE = {
  code: "not-a-date",
  severity: "warning",
  one: "is not a date; it is not known.",
  several: "are not dates; they are not known.",
  fix: "Write a date as YYYY-MM-DD.",
} as const;

/** A number with a date format. */
function isReal({ value, numberFormat }: FilledCell): boolean {
  return typeof value === "number" && isDateFormat(numberFormat);
}
