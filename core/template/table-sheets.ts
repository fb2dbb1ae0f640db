import { addMonths, civilOf, type Day } from "../domain/day";
import type { TableId } from "../domain/portfolio";
import { TABLE_KINDS, tableKind, type AnyTableKind } from "../table/kinds/all";
import type { ColumnKind } from "../table/table-kind";
import type { SampleTable } from "../sample/sample-table";
import type { InputCell, InputColumn, InputSheet } from "./input-sheet";

const MONTH_NAMES = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** Every table that we read, with all its columns and no rows. */
export function emptyTableSheets(): InputSheet[] {
  return TABLE_KINDS.map((kind) => ({
    id: inputId(kind.id),
    name: kind.title,
    help: kind.help,
    columns: Object.values(kind.columns).map(inputColumn),
    rows: [],
  }));
}

/** The id of the drawing of a table that is to be filled in. */
export function inputId(table: TableId): string {
  return `input-${table}`;
}

/** The sample's tables, with the columns that hold something and those that a row cannot do without. */
export function sampleTableSheets(tables: readonly SampleTable[]): InputSheet[] {
  return tables.map((table) => {
    const kind = tableKind(table.kind);
    const fields = Object.keys(kind.columns).filter((field) => isShown(kind, field, table));
    const months = monthColumns(table);
    const rows = table.rows.map((row, index): InputCell[] => [
      ...fields.map((field) => row[field] ?? null),
      ...(table.others ?? []).map(({ cells }) => cells[index] ?? null),
      ...(table.months?.cells[index] ?? []),
    ]);
    const totals = table.totals;
    const name = table.sheet ?? kind.title;
    return {
      id: `input-${name.toLowerCase().replace(/\s+/g, "-")}`,
      name,
      help: kind.help,
      columns: [
        ...fields.flatMap((field) => (kind.columns[field] ? [inputColumn(kind.columns[field])] : [])),
        ...(table.others ?? []).map(({ header }) => scoreColumn(header)),
        ...months,
      ],
      rows: totals ? [...rows, totalsRow(fields, table)] : rows,
      ...(totals ? { totals: true } : {}),
    };
  });
}

function inputColumn({ title, type, help, required }: ColumnKind): InputColumn {
  return { title, type, help, required: required === true };
}

function scoreColumn(header: string): InputColumn {
  return {
    title: header,
    type: { kind: "number" },
    help: `Score on the criterion ${header}, on its scale in Criteria.`,
    required: false,
  };
}

/** Where a column per month stands, the period and the amount have no column of their own. */
function isShown(kind: AnyTableKind, field: string, table: SampleTable): boolean {
  const { periods } = kind;
  if (table.months && periods && [periods.start, ...periods.values].includes(field)) return false;
  const filled = table.rows.some((row) => row[field] !== undefined && row[field] !== null);
  return filled || kind.columns[field]?.required === true;
}

function monthColumns({ months }: SampleTable): InputColumn[] {
  if (!months) return [];
  return Array.from({ length: months.cells[0]?.length ?? 0 }, (_, index) => ({
    title: monthTitle(addMonths(months.first, index)),
    type: { kind: "period" },
    help: "Money of the month; costs are positive.",
    required: false,
  }));
}

/**
 * A month as the header of its column.
 *
 * @example monthTitle(46266) // => "Sep 2026"
 */
export function monthTitle(day: Day): string {
  const { year, month } = civilOf(day);
  return `${MONTH_NAMES[month - 1] ?? ""} ${year}`;
}

function totalsRow(fields: readonly string[], { others, totals, months }: SampleTable): InputCell[] {
  const blank = (others?.length ?? 0) + (months?.cells[0]?.length ?? 0);
  return [...fields.map((field) => totals?.[field] ?? null), ...Array.from({ length: blank }, () => null)];
}
