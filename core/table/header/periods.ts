import type { Day } from "../../domain/day";
import { periodOf, type Period, type PeriodKind } from "../../domain/period";
import type { CellValue } from "../grid";
import type { HeaderCell } from "./header-cell";
import { periodHeader, type PeriodHeader } from "./period-header";
import { periodDays, type NamedPeriod } from "./period-text";
import type { PeriodColumn } from "../table-kind";

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

interface Named extends PeriodHeader {
  readonly cell: HeaderCell;
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
  const named = withYears(cells, context);
  const plain = named.filter(({ isTotal }) => !isTotal);
  const own = finestOf(plain) === undefined ? named : plain;
  const kind = finestOf(own);
  if (kind === undefined)
    return { periods: [], totals: [], yearless: [], yearFromTitle: false, fiscal: false };
  const chosen = own.filter(({ name }) => name.kind === kind);
  const dated = chosen.filter((one): one is Named & { year: number } => one.year !== null);
  const days = dated.map(({ name, year }) => periodDays(name, year, context.fiscalYearStart));
  const spans = kind === "date" ? spansOfDates(days.map(({ start }) => start)) : days;
  return {
    periods: dated.map(({ cell, sets }, index) => ({
      column: cell.column,
      header: cell.text,
      start: spans[index]?.start ?? 0,
      finish: spans[index]?.finish ?? 0,
      ...(sets ? { sets } : {}),
    })),
    totals: named.filter((one) => !chosen.includes(one)).map(({ cell }) => cell.column),
    yearless: chosen.filter(({ year }) => year === null).map(({ cell }) => cell.column),
    yearFromTitle: chosen.some(({ fromTitle }) => fromTitle),
    fiscal: chosen.some(({ name }) => name.fiscal),
  };
}

/** The finest kind of which at least two different periods are named; a day and a date are one kind. */
function finestOf(named: readonly Named[]): NamedPeriod["kind"] | undefined {
  const countOf = (kind: NamedPeriod["kind"]) =>
    new Set(
      named
        .filter(({ name }) => name.kind === kind)
        .map(({ name, year }) => `${String(year)} ${name.ordinal}`),
    ).size;
  return FINEST_FIRST.find((kind) => countOf(kind) >= FEWEST_PERIODS);
}

function withYears(cells: readonly HeaderCell[], context: PeriodContext): Named[] {
  const named: Named[] = [];
  const before = new Map<string, Named>();
  const hasTenth = cells.some(({ value }) => typeof value === "string" && /^p1\d$/i.test(value.trim()));
  for (const cell of cells) {
    const header = periodHeader(hasTenth ? twoDigits(cell) : cell);
    if (!header) continue;
    const key = JSON.stringify(header.sets ?? {});
    const current = { ...header, cell, ...yearAt(cell, header, { context, before: before.get(key) }) };
    const { year } = current;
    const { kind, ordinal } = header.name;
    // A day without a year is a date as soon as it has one.
    const isDated = kind === "day" && year !== null;
    const name: NamedPeriod = isDated
      ? { ...header.name, kind: "date", ordinal: periodDays(header.name, year, 1).start }
      : header.name;
    named.push({ ...current, name });
    if (header.name.year === null) before.set(key, { ...current, name: { ...header.name, ordinal } });
  }
  return named;
}

/** Beside `P10`, `P1` is a period of a ledger. */
function twoDigits(cell: HeaderCell): HeaderCell {
  const match = typeof cell.value === "string" ? /^p(\d)$/i.exec(cell.value.trim()) : null;
  return match ? { ...cell, value: `P0${match[1] ?? ""}` } : cell;
}

function yearAt(
  { groups }: HeaderCell,
  { name }: PeriodHeader,
  { context, before }: { context: PeriodContext; before: Named | undefined },
): Pick<Named, "year" | "fromTitle"> {
  const { titleYear, fiscalYearStart } = context;
  const above = yearOf(groups);
  if (name.year !== null) return { year: name.year, fromTitle: false };
  if (above === null)
    return titleYear === null
      ? { year: null, fromTitle: false }
      : { year: rollOver(name, before, titleYear), fromTitle: true };
  // `Jul` under `FY26` is of the calendar year before, where the fiscal year begins in July or earlier.
  const isBefore = isFiscal(groups) && name.kind === "month" && !name.fiscal && fiscalYearStart > 1;
  return { year: isBefore && name.ordinal >= fiscalYearStart ? above - 1 : above, fromTitle: false };
}

function isFiscal(groups: readonly CellValue[]): boolean {
  return groups.some((group) => typeof group === "string" && /^\s*(?:fy|gj)\s?\d/i.test(group));
}

function rollOver(name: NamedPeriod, before: Named | undefined, titleYear: number): number {
  if (!before?.fromTitle || before.year === null || before.name.kind !== name.kind) return titleYear;
  return name.ordinal < before.name.ordinal ? before.year + 1 : before.year;
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
  const different = [...new Set(dates)].sort((a, b) => a - b);
  const gaps = different.slice(1).map((day, index) => day - (different[index] ?? day));
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 1;
  const kind = KIND_OF_GAP.find(([from, to]) => usual >= from && usual <= to)?.[2];
  return dates.map((day) =>
    kind ? periodOf(kind, day) : { start: day, finish: day + Math.max(1, usual) - 1 },
  );
}
