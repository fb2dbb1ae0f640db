import { civilOf, type Day } from "../../domain/day";
import { periodOf, type Period, type PeriodKind } from "../../domain/period";
import { isDateFormat } from "../recognise/date-format";
import type { CellValue } from "../grid";
import { periodDays, readPeriodName, type NamedPeriod } from "./period-text";
import type { PeriodColumn } from "../table-kind";

/** A header cell with what stands above it. */
export interface HeaderCell {
  readonly column: number;
  readonly value: CellValue;
  readonly numberFormat: string;
  /** The group cells above it, outermost first, each carried over the columns that it heads. */
  readonly groups: readonly CellValue[];
  /** As a person reads it, with its groups. */
  readonly text: string;
}

/** The period columns of a header row, and what stands in the way of reading them. */
export interface PeriodHeaders {
  readonly periods: readonly PeriodColumn[];
  /** Columns that sum up periods: a year among months. */
  readonly totals: readonly number[];
  /** Columns that name periods of no year. */
  readonly yearless: readonly number[];
  /** True when a year was taken from a title for headers that name none. */
  readonly yearFromTitle: boolean;
  readonly fiscal: boolean;
}

interface Named {
  readonly cell: HeaderCell;
  readonly name: NamedPeriod;
  readonly year: number | null;
  readonly fromTitle: boolean;
}

const FINEST_FIRST: readonly NamedPeriod["kind"][] = ["date", "week", "month", "quarter", "half", "year"];
const FEWEST_PERIODS = 2;

/** What the year of a header is when the header itself does not say it. */
export interface PeriodContext {
  readonly fiscalYearStart: number;
  /** The only year that the titles name; `null` when they name none or several. */
  readonly titleYear: number | null;
}

/**
 * Finds the columns that stand for periods: the finest kind that at least two columns name; coarser ones among them are
 * totals. Months without a year take it from the group above, else from the title; from December to January it goes up.
 */
export function readPeriodHeaders(cells: readonly HeaderCell[], context: PeriodContext): PeriodHeaders {
  const named = withYears(cells, context.titleYear);
  const kind = FINEST_FIRST.find((k) => named.filter(({ name }) => name.kind === k).length >= FEWEST_PERIODS);
  if (kind === undefined)
    return { periods: [], totals: [], yearless: [], yearFromTitle: false, fiscal: false };
  const chosen = named.filter(({ name }) => name.kind === kind);
  const dated = chosen.filter((one): one is Named & { year: number } => one.year !== null);
  const days = dated.map(({ name, year }) => periodDays(name, year, context.fiscalYearStart));
  const spans = kind === "date" ? spansOfDates(days.map(({ start }) => start)) : days;
  return {
    periods: dated.map(({ cell }, index) => ({
      column: cell.column,
      header: cell.text,
      start: spans[index]?.start ?? 0,
      finish: spans[index]?.finish ?? 0,
    })),
    totals: named.filter(({ name }) => name.kind !== kind).map(({ cell }) => cell.column),
    yearless: chosen.filter(({ year }) => year === null).map(({ cell }) => cell.column),
    yearFromTitle: chosen.some(({ fromTitle }) => fromTitle),
    fiscal: chosen.some(({ name }) => name.fiscal),
  };
}

function withYears(cells: readonly HeaderCell[], titleYear: number | null): Named[] {
  const named: Named[] = [];
  let before: Named | undefined;
  for (const cell of cells) {
    const name = periodName(cell.value, cell.numberFormat);
    if (!name) continue;
    const groupYear = name.year ?? yearOf(cell.groups);
    const fromTitle = groupYear === null && titleYear !== null;
    const rolled: number | null = fromTitle ? rollOver(name, before, titleYear) : groupYear;
    const current: Named = { cell, name, year: rolled, fromTitle };
    named.push(current);
    if (name.year === null) before = current;
  }
  return named;
}

function rollOver(name: NamedPeriod, before: Named | undefined, titleYear: number): number {
  if (!before?.fromTitle || before.year === null || before.name.kind !== name.kind) return titleYear;
  return name.ordinal < before.name.ordinal ? before.year + 1 : before.year;
}

function periodName(value: CellValue, numberFormat: string): NamedPeriod | undefined {
  if (typeof value === "string") return readPeriodName(value);
  if (typeof value !== "number") return undefined;
  if (isDateFormat(numberFormat))
    return { kind: "date", year: civilOf(value).year, ordinal: Math.floor(value), fiscal: false };
  return Number.isInteger(value) && value >= 1990 && value <= 2100
    ? readPeriodName(String(value))
    : undefined;
}

function yearOf(groups: readonly CellValue[]): number | null {
  const years = groups.flatMap((group) => yearsIn(group));
  return years[years.length - 1] ?? null;
}

/** The years that a cell names: 2027, `FY27`, `Resource plan 2027`. */
export function yearsIn(value: CellValue): number[] {
  if (typeof value === "number")
    return Number.isInteger(value) && value >= 1990 && value <= 2100 ? [value] : [];
  if (typeof value !== "string") return [];
  const matches = value.matchAll(
    /(?<![\d./-])(?:FY\s?(\d{2})(?!\d)|(?:FY\s?)?((?:19|20)\d{2}))(?![\d./-])/gi,
  );
  return [...matches].map((match) => (match[1] === undefined ? Number(match[2]) : 2000 + Number(match[1])));
}

const KIND_OF_GAP: readonly (readonly [number, number, PeriodKind])[] = [
  [28, 31, "month"],
  [89, 92, "quarter"],
  [365, 366, "year"],
];

/** Real dates as headers: how far apart they stand says what they head; any other step reaches to the next date. */
function spansOfDates(dates: readonly Day[]): Period[] {
  const gaps = dates.slice(1).map((day, index) => day - (dates[index] ?? day));
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 1;
  const kind = KIND_OF_GAP.find(([from, to]) => usual >= from && usual <= to)?.[2];
  return dates.map((day) =>
    kind ? periodOf(kind, day) : { start: day, finish: day + Math.max(1, usual) - 1 },
  );
}
