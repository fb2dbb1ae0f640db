import { durationUnit, inHours, parseDuration } from "../parse/duration";
import { moneyEvidence } from "../parse/money";
import { parseNumber, type DecimalMark, type MarkEvidence } from "../parse/number";
import { oncePerText } from "../../domain/once-per-text";
import { sortCells, type FilledCell } from "./cells";
import { columnAssumption, type ColumnReading, type ColumnToRead, type ReadingContext } from "./context";
import { decideMark } from "./decimal-mark";
import { oddFindings, type OddProblem } from "./odd-cells";
import { isNarrative } from "../parse/narrative";

const HOURS_OF_DAY = 24;

/** Reads a column of numbers, hours or days; a length of time may carry its unit in the cell or in the header. */
export function readNumberColumn(column: ColumnToRead, context: ReadingContext): ColumnReading {
  const { filled, findings } = sortCells(column);
  const decision = decideMark(column, filled, { context, evidenceOf: quantityEvidence });
  const { mark, undecided, findings: markFindings, assumptions } = decision;
  const inSeconds = countsSeconds(column, filled);
  const read = reader(column, context, { mark, inSeconds });
  const values = new Map<number, number>();
  const odd: FilledCell[] = [];
  for (const cell of filled) {
    if (undecided.has(cell.row)) continue;
    const value = read(cell);
    if (value === null || !Number.isFinite(value)) odd.push(cell);
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
  const seconds = inSeconds ? [columnAssumption(column, SECONDS)] : [];
  return {
    values,
    findings: [...findings, ...markFindings, ...oddFindings(column, odd, notNumber(column))],
    assumptions: [...assumptions, ...told, ...seconds],
  };
}

const SECONDS = "Its numbers are seconds, as Jira exports them: whole minutes all of them, an hour or more.";
const JIRA_TIMES =
  /^(?:σ\s*)?(?:original estimate|remaining estimate|time spent|estimate|logged|work ratio)\b(?!.*[([])/iu;
const SECONDS_PER_MINUTE = 60;
const SECONDS_PER_HOUR = 3600;

/** Jira exports estimates and time spent in seconds, under headers that say no unit. */
function countsSeconds({ type, header }: ColumnToRead, cells: readonly FilledCell[]): boolean {
  if (type.kind === "number" || !JIRA_TIMES.test(header.trim())) return false;
  const numbers = cells.flatMap(({ value }) => {
    const number = typeof value === "string" && value !== "" ? Number(value) : value;
    return typeof number === "number" && number !== 0 ? [number] : [];
  });
  const largest = numbers.reduce((most, value) => Math.max(most, value), 0);
  return largest >= SECONDS_PER_HOUR && numbers.every((value) => value % SECONDS_PER_MINUTE === 0);
}

/** What a number's text shows of its decimal mark, without its unit. */
function quantityEvidence(text: string): MarkEvidence {
  if (isNarrative(text)) return "none";
  return moneyEvidence(text.replace(/\s*(?:%|\p{L}[\p{L}\s]*\.?\??)$/u, ""));
}

interface NumberStyle {
  readonly mark: DecimalMark;
  readonly inSeconds: boolean;
}

function reader(
  column: ColumnToRead,
  context: ReadingContext,
  { mark, inSeconds }: NumberStyle,
): (cell: FilledCell) => number | null {
  if (column.type.kind === "number") {
    const isFraction = column.type.fractions === true;
    const plain = oncePerText((text) => (isFraction ? fraction(text) : null) ?? plainNumber(text, mark));
    return ({ value }) =>
      typeof value === "number" ? value : typeof value === "string" ? plain(value) : null;
  }
  const inDays = column.type.kind === "days";
  const unit = inSeconds ? "seconds" : (headerUnit(column) ?? (inDays ? "days" : "hours"));
  const own = (hours: number): number => (inDays ? hours / context.hoursPerDay : hours);
  const quantity = (value: number): number =>
    unit === column.type.kind ? value : own(inHours(value, unit, context));
  const written = oncePerText((text) => {
    const plain = parseNumber(text, mark);
    if (plain !== null) return quantity(plain);
    const hours = parseDuration(text, { ...context, mark });
    return hours === null ? null : own(hours);
  });
  const isLength = oncePerText(isLengthFormat);
  return ({ value, numberFormat }) => {
    if (typeof value === "string") return written(value);
    if (typeof value === "boolean") return null;
    return isLength(numberFormat) ? own(value * HOURS_OF_DAY) : quantity(value);
  };
}

/** A fraction of whole numbers, as 1/3. */
function fraction(value: string): number | null {
  const [, numerator, denominator] = /^(\d{1,3})\s*[/\u2044\u2215]\s*(\d{1,3})$/.exec(value.trim()) ?? [];
  return numerator === undefined || Number(denominator) === 0
    ? null
    : Number(numerator) / Number(denominator);
}

/** A number, also with a percent sign or a unit behind it (`25 %`, `0.5 FTE`). */
function plainNumber(value: string, mark: DecimalMark): number | null {
  if (isNarrative(value)) return null;
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

function notNumber({ title, type }: ColumnToRead): OddProblem {
  const isPlain = type.kind === "number";
  const [kind, kinds] = isPlain
    ? ["a number", "numbers"]
    : [`a number of ${type.kind}`, `numbers of ${type.kind}`];
  return {
    code: "not-a-number",
    severity: "warning",
    one: `is not ${kind}; ${title} is not known there.`,
    several: `are not ${kinds}; ${title} is not known there.`,
    fix: isPlain ? "Write it as a number." : "Write a number, or one with its unit such as 5d or 12 h.",
  };
}
