import type { AnyTableKind } from "../kinds/all";
import type { Candidate, ColumnReading } from "./columns";
import type { MappedColumn } from "../table-kind";

/** The field of the record that a column's key gives: its own, or the one that side-by-side columns share. */
export function recordField({ columns, sideBySide }: AnyTableKind, key: string): string {
  return key in columns ? key : (sideBySide?.[key]?.field ?? key);
}

/**
 * A table says its amounts in one way: one column per period, or columns side by side, or one column of amounts. Of those
 * that were recognised the surest way stays; a total beside the months would be counted twice.
 */
export function valuesOnce(kind: AnyTableKind, reading: ColumnReading, hasPeriods: boolean): ColumnReading {
  if (!kind.sideBySide) return reading;
  const besides = reading.mapped.filter(({ field }) => !(field in kind.columns));
  const values = new Set([
    ...(kind.periods?.values ?? []),
    ...besides.map((one) => recordField(kind, one.field)),
  ]);
  const plain = reading.mapped.filter(({ field }) => values.has(field));
  const dropped = hasPeriods
    ? [...plain, ...besides]
    : besides.length === 0 || plain.length === 0
      ? []
      : lesser(plain, besides);
  if (dropped.length === 0) return reading;
  const columns = new Set(dropped.map(({ column }) => column));
  return {
    mapped: reading.mapped.filter(({ column }) => !columns.has(column)),
    ambiguities: reading.ambiguities.filter(({ taken }) => !columns.has(taken.column)),
  };
}

/** Two columns side by side say more than one of amounts that is no surer than they. */
function lesser(plain: readonly MappedColumn[], besides: readonly MappedColumn[]): readonly MappedColumn[] {
  const surest = (columns: readonly MappedColumn[]): number =>
    columns.reduce((most, { confidence }) => Math.max(most, confidence), 0);
  return besides.length > 1 && surest(besides) >= surest(plain) ? plain : besides;
}

/**
 * Beside a Name, a column that is headed Project alone and never repeats is the projects' code: without it, their names
 * would stand in for it, and what refers to the code would lead nowhere.
 */
export function projectIsCode(
  kind: AnyTableKind,
  reading: ColumnReading,
  candidates: readonly Candidate[],
): ColumnReading {
  // A field that the kind lacks here is one that the user has given to a column.
  const has = (field: string) =>
    !(field in kind.columns) || reading.mapped.some((column) => column.field === field);
  const code = candidates.find(
    ({ column, readings, content: { words, filled } }) =>
      PROJECT.has(readings[0]?.words.join(" ") ?? "") &&
      words.size === filled &&
      filled > 0 &&
      !reading.mapped.some((mapped) => mapped.column === column),
  );
  if (kind.id !== "projects" || has("id") || !has("name") || !code) return reading;
  const { column, header } = code;
  const how = `"${header}" stands beside a name and never repeats`;
  const id = { field: "id", title: kind.columns["id"]?.title ?? "ID", header, column, confidence: 0.9, how };
  return {
    mapped: [...reading.mapped, id].sort((a, b) => a.column - b.column),
    ambiguities: reading.ambiguities.filter(({ other }) => other.column !== column),
  };
}

const PROJECT: ReadonlySet<string> = new Set(["project", "projekt", "projet", "proyecto", "initiative"]);
