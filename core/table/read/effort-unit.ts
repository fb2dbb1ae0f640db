import type { Assumption } from "../../domain/assumption";
import type { Finding } from "../../domain/issue";
import { formatAt, valueAt } from "../grid";
import type { ReadingContext } from "./context";
import { textsAbove, type TableToRead } from "./table-columns";

/** The field of Assignments that a grid's cells fill, and what they are multiplied by (days become hours). */
export interface EffortUnit {
  readonly field: "hours" | "fullTimeEquivalent" | "allocation";
  readonly factor: number;
  readonly assumptions: readonly Assumption[];
}

const WORDS: readonly (readonly [RegExp, EffortUnit["field"] | "days", string])[] = [
  [
    /(?<!\p{L})ftes?(?!\p{L})|full[- ]time equivalents?|\b1(?:[.,]0+)?\s*=\s*(?:full[- ]time|vollzeit|temps plein|plein temps|tiempo completo|tempo (?:integral|pieno)|voltijds)|\bvzä\b|\bvzae\b|\betp\b/iu,
    "fullTimeEquivalent",
    "FTE",
  ],
  [/\bhours?\b|\bhrs?\b|\(h\)|\bstunden\b|\bheures\b|\bhoras\b|\bph\b/i, "hours", "hours"],
  [/\b(?:person|man)?[- ]?days\b|\bpd\b|\bmd\b|\(d\)|\btage\b|\bpt\b|\bjours\b|\bdías\b/i, "days", "days"],
  [/%|\bpercent\b|\ballocation\b|\bprozent\b/i, "allocation", "%"],
];

/** Above it a number of one month is no head count and no count of days. */
const DAYS_OF_MONTH = 31;
const LARGEST_FTE = 2;

/**
 * What the cells of a bookings grid count: by the words of its headers and titles, else by the number format, else by
 * magnitudes that leave one reading; where FTE and days look alike it is asked for, and the grid is not read.
 */
export function effortUnit(
  table: TableToRead,
  rows: readonly number[],
  context: ReadingContext,
): EffortUnit | { readonly findings: readonly Finding[] } {
  const values = numbersOf(table, rows);
  const told = byWords(table) ?? byFormat(values);
  const unit =
    told ??
    byMagnitude(
      table,
      values.map(({ value }) => value),
    );
  if (unit === null) return { findings: rows.map((row) => askFor(table, row)) };
  const factor = unit.unit === "days" ? context.hoursPerDay : 1;
  return {
    field: unit.unit === "days" ? "hours" : unit.unit,
    factor,
    assumptions: [
      {
        what: `${table.kind.title} on ${table.found.sheet}, one column per period`,
        how: `The cells count ${unit.name}: ${unit.why}.`,
        figures: [`${table.kind.title}: demand`],
      },
    ],
  };
}

interface ToldUnit {
  readonly unit: EffortUnit["field"] | "days";
  readonly name: string;
  readonly why: string;
}

function numbersOf(
  { grid, found }: TableToRead,
  rows: readonly number[],
): { value: number; format: string }[] {
  return rows.flatMap((row) =>
    found.periods.flatMap(({ column }) => {
      const value = valueAt(grid, row, column);
      return typeof value === "number" && value !== 0 ? [{ value, format: formatAt(grid, row, column) }] : [];
    }),
  );
}

function byWords({ grid, found }: TableToRead): ToldUnit | null {
  const headers = [
    ...found.periods.map(({ header }) => header),
    ...found.unmapped.map(({ header }) => header),
  ];
  const texts = [...headers, ...textsAbove(grid, found).map(({ value }) => value), found.sheet];
  for (const text of texts) {
    const match = WORDS.find(([form]) => form.test(text));
    if (match)
      return { unit: match[1], name: match[2], why: `"${text.replace(/\s+/g, " ").trim()}" says so` };
  }
  return null;
}

function byFormat(values: readonly { readonly format: string }[]): ToldUnit | null {
  const percents = values.filter(({ format }) => format.includes("%")).length;
  return percents > 0 && percents === values.length
    ? { unit: "allocation", name: "% of the person's own time", why: "they are formatted as percentages" }
    : null;
}

function byMagnitude({ found }: TableToRead, values: readonly number[]): ToldUnit | null {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const days = Math.max(1, ...found.periods.map(({ start, finish }) => finish - start + 1));
  if (largest === 0) return { unit: "hours", name: "hours", why: "none is above 0" };
  const fractional = values.some((value) => !Number.isInteger(value));
  if (largest <= LARGEST_FTE && fractional) {
    return { unit: "fullTimeEquivalent", name: "FTE", why: `they are parts of a person, at most ${largest}` };
  }
  if (largest === 100 && values.every((value) => value % 5 === 0)) {
    return { unit: "allocation", name: "% of the person's own time", why: "they go up to 100 in steps of 5" };
  }
  const limit = Math.min(days, DAYS_OF_MONTH);
  return largest > limit
    ? { unit: "hours", name: "hours", why: `${largest} is more than the period's ${limit} days` }
    : null;
}

function askFor({ kind, found }: TableToRead, row: number): Finding {
  return {
    code: "unit-not-known",
    severity: "error",
    at: { sheet: found.sheet, row, column: found.periods[0]?.column ?? found.area.left },
    table: kind.title,
    column: "Hours",
    message: "Hours, days and FTE look alike here, so the row is left out.",
    fix: 'Say what the cells count in a title above the table or in the headers: "FTE", "hours", "days" or "%".',
  };
}
