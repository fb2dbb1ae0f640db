import type { Assumption } from "../../domain/assumption";
import type { AnyTableKind } from "../kinds/all";
import type { FoundTable, PeriodColumn } from "../table-kind";

/**
 * The period columns that a kind takes: all where its record has the field that tells them apart (such as the version),
 * else those of one version: plans are booked, what is past is a timesheet. A table with no other version keeps its own.
 */
export function takenPeriods(kind: AnyTableKind, periods: readonly PeriodColumn[]): readonly PeriodColumn[] {
  if (!kind.periods) return [];
  const own = periods.map((period) => {
    const { sets, ...plain } = period;
    const fields = Object.entries(sets ?? {}).filter(([field]) => field in kind.columns);
    return fields.length === 0 ? plain : { ...plain, sets: Object.fromEntries(fields) };
  });
  const said = new Set(periods.map(({ sets }) => sets?.["version"]));
  if ("version" in kind.columns || said.size < 2) return own;
  const version = kind.periods.versions?.find((word) => said.has(word));
  return version === undefined ? own : own.filter((_one, at) => periods[at]?.sets?.["version"] === version);
}

/** Says which versions stand side by side, and which of them are left out. */
export function versionAssumptions(
  { periods, kind }: FoundTable,
  all: readonly PeriodColumn[],
  where: string,
): Assumption[] {
  const taken = new Set(periods.map(({ column }) => column));
  const words = (columns: readonly PeriodColumn[]) => [
    ...new Set(columns.flatMap(({ sets = {} }) => Object.values(sets))),
  ];
  const used = words(all.filter(({ column }) => taken.has(column)));
  const left = words(all.filter(({ column }) => !taken.has(column)));
  if (periods.length === 0 || used.length === 0) return [];
  const how =
    left.length === 0
      ? `Each period has its own columns of ${used.join(", ")}: each cell is a row of its own.`
      : `Of each period the column of ${used.join(", ")} is counted, that of ${left.join(", ")} is not: ${kind === "timesheets" ? "hours that were worked are no plan" : "bookings are plans"}.`;
  return [{ what: `Versions of the period columns of the ${where}`, how, figures: [] }];
}
