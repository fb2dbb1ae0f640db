import type { AnyTableKind } from "./kinds/all";
import type { ColumnReading } from "./recognise-columns";
import type { MappedColumn } from "./table-kind";

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
