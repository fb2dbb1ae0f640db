import type { Assumption } from "../../domain/assumption";
import type { TableRow } from "./rows";
import type { TableToRead } from "./table-columns";

const SAYS_HOURS = /\bh\b|hours?|hrs?|stunden|heures|horas/i;
const LARGEST_FTE = 2;
const LARGEST_WEEK = 60;

/** What a person's capacity counts is told by its magnitudes, where its header does not: FTE, hours a week or per cent of full time. */
export function normaliseCapacity(
  { kind, found }: TableToRead,
  rows: readonly TableRow[],
): { readonly rows: readonly TableRow[]; readonly assumptions: readonly Assumption[] } {
  const header = found.columns.find(({ field }) => field === "hoursPerWeek")?.header ?? "";
  const hours = largest(rows, "hoursPerWeek");
  const equivalents = largest(rows, "fullTimeEquivalent");
  const open = header !== "" && !SAYS_HOURS.test(header) && hours > 0;
  const told = (how: string): Assumption[] => [
    {
      what: `${kind.title} on ${found.sheet}, ${header === "" ? "FTE" : header}`,
      how,
      figures: ["Capacity"],
    },
  ];
  if (open && hours <= LARGEST_FTE) {
    return {
      rows: moved(rows, "hoursPerWeek", 1),
      assumptions: told(`Read as FTE: no value is above ${LARGEST_FTE}.`),
    };
  }
  if (open && hours > LARGEST_WEEK) {
    const how = `Read as per cent of full time: ${hours} is more than the hours of a week.`;
    return { rows: moved(rows, "hoursPerWeek", 100), assumptions: told(how) };
  }
  if (equivalents > LARGEST_FTE) {
    const how = `Read as per cent of full time: nobody is ${equivalents} people.`;
    return { rows: moved(rows, "fullTimeEquivalent", 100), assumptions: told(how) };
  }
  return { rows, assumptions: open ? told("Read as hours per week.") : [] };
}

function largest(rows: readonly TableRow[], field: string): number {
  return rows.reduce(
    (most, { values }) => (typeof values[field] === "number" ? Math.max(most, values[field]) : most),
    0,
  );
}

function moved(rows: readonly TableRow[], from: string, divisor: number): TableRow[] {
  return rows.map((row) => {
    const value = row.values[from];
    if (typeof value !== "number") return row;
    const columns = new Map(row.source.columns);
    const column = columns.get(from);
    if (column !== undefined) columns.set("fullTimeEquivalent", column);
    return {
      ...row,
      source: { ...row.source, columns },
      values: { ...row.values, [from]: null, fullTimeEquivalent: value / divisor },
    };
  });
}
