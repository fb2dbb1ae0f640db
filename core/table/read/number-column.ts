import type { Finding } from "../../domain/issue";
import { durationUnit, inHours, parseDuration } from "../parse/duration";
import { decimalEvidence, parseNumber, type DecimalMark } from "../parse/number";
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

const HOURS_OF_DAY = 24;

/** Reads a column of numbers, hours or days; a length of time may carry its unit in the cell or in the header. */
export function readNumberColumn(column: ColumnToRead, context: ReadingContext): ColumnReading {
  const { filled, findings } = sortCells(column);
  const texts = filled.flatMap((cell) =>
    typeof cell.value === "string" ? [{ cell, evidence: decimalEvidence(cell.value) }] : [],
  );
  const { mark, undecided, findings: markFindings, assumptions } = decideMark(column, texts, context);
  const read = reader(column, context, mark);
  const values = new Map<number, number>();
  const bad: Finding[] = [];
  for (const cell of filled) {
    if (undecided.has(cell.row)) continue;
    const value = read(cell);
    if (value === null || !Number.isFinite(value)) bad.push(notNumber(column, cell));
    else values.set(cell.row, value);
  }
  const unit = headerUnit(column);
  const own = column.type.kind === "hours" ? "hours" : "days";
  const told =
    column.type.kind !== "number" && unit !== null && unit !== own && values.size > 0
      ? [
          columnAssumption(
            column,
            `Its ${unit} are converted to ${own}, ${context.hoursPerDay} hours to a day.`,
          ),
        ]
      : [];
  return { values, findings: [...findings, ...markFindings, ...bad], assumptions: [...assumptions, ...told] };
}

function reader(
  column: ColumnToRead,
  context: ReadingContext,
  mark: DecimalMark,
): (cell: FilledCell) => number | null {
  if (column.type.kind === "number") return (cell) => plainNumber(cell.value, mark);
  const inDays = column.type.kind === "days";
  const unit = headerUnit(column) ?? (inDays ? "days" : "hours");
  const own = (hours: number): number => (inDays ? hours / context.hoursPerDay : hours);
  const quantity = (value: number): number =>
    unit === column.type.kind ? value : own(inHours(value, unit, context));
  return ({ value, numberFormat }) => {
    if (typeof value === "boolean") return null;
    if (typeof value === "number") {
      return isLengthFormat(numberFormat) ? own(value * HOURS_OF_DAY) : quantity(value);
    }
    const plain = parseNumber(value, mark);
    if (plain !== null) return quantity(plain);
    const hours = parseDuration(value, { ...context, mark });
    return hours === null ? null : own(hours);
  };
}

/** A number, also with a percent sign or a unit behind it (`25 %`, `0.5 FTE`). */
function plainNumber(value: string | number | boolean, mark: DecimalMark): number | null {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return null;
  const signed = /^(.*\d)\s*%$/.exec(value);
  if (signed) {
    const percent = parseNumber(signed[1] ?? "", mark);
    return percent === null ? null : percent / 100;
  }
  return parseNumber(value.replace(/(\d)\s*\p{L}{1,12}\.?$/u, "$1"), mark);
}

/** Whether a number format shows a length of time (`h:mm`, `[h]:mm`). */
function isLengthFormat(numberFormat: string): boolean {
  return (
    /\[h+\]|(?<![a-z])h+:mm/i.test(numberFormat.replace(/"[^"]*"/g, "")) &&
    !/[yd]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, ""))
  );
}

/** The unit of time that a header states in brackets or at its end: `Duration (weeks)`. */
function headerUnit({ header, type }: ColumnToRead): ReturnType<typeof durationUnit> {
  if (type.kind === "number") return null;
  const bracketed = /[([]\s*(?:in\s+)?([\p{L}\s]+?)\s*[)\]]/u.exec(header)?.[1];
  const last = /(?:\bin\s+)?([\p{L}]+)\.?$/u.exec(header.trim())?.[1] ?? "";
  return (
    (bracketed === undefined ? null : durationUnit(bracketed)) ??
    (last.length > 1 && !/per\s+\p{L}+$/iu.test(header) ? durationUnit(last) : null)
  );
}

function notNumber(column: ColumnToRead, cell: FilledCell): Finding {
  const kind = column.type.kind === "number" ? "a number" : `a number of ${column.type.kind}`;
  return cellFinding(column, cell, {
    code: "not-a-number",
    severity: "warning",
    message: `"${shortText(cell.value)}" is not ${kind}; ${column.title} is not known there.`,
    fix:
      column.type.kind === "number"
        ? "Write it as a number."
        : "Write a number, or one with its unit such as 5d or 12 h.",
  });
}
