import type { TableId } from "../../domain/portfolio";
import type { Layout } from "../find/layouts";
import { columnsOf, tableKind } from "../kinds/all";
import { fieldNamed, isLeftOut, kindNamed, sameWords, type MappingRow } from "./mapping";
import { isOfTable } from "./kept";
import type { KindReading } from "../recognise/table";
import type { MappedColumn } from "../table-kind";

/** What the user says of one layout. */
export interface Sayings {
  /** The whole table is to be left out. */
  readonly isLeftOut: boolean;
  readonly kind?: TableId;
  /** Columns that the user has named: their field, or none to leave them unmapped. */
  readonly columns: readonly SaidColumn[];
}

interface SaidColumn {
  readonly column: number;
  readonly header: string;
  readonly field: string | undefined;
}

const SAID = { confidence: 1, how: "you said so" } as const;

/** The rows of the mapping that are about a layout: about its sheet, and about a header that it has or the whole of it. */
export function sayingsFor(layout: Layout, mapping: readonly MappingRow[]): Sayings {
  const { grid, headers, name } = layout;
  const texts = headers.map(({ text }) => text);
  const about = mapping.filter(
    ({ sheet, header, ...row }) =>
      isOfTable({ sheet, header, ...row }, texts) &&
      (sheet === "" ||
        sheet === "*" ||
        sameWords(sheet, grid.sheet) ||
        (name !== undefined && sameWords(sheet, name))) &&
      (header === "" || headers.some(({ text, value }) => isHeader(header, text, value))),
  );
  const whole = about.filter(({ header }) => header === "");
  const kinds = about.flatMap(({ table }) => kindNamed(table) ?? []);
  const kind = kinds[0];
  const columns = about
    .filter(({ header }) => header !== "")
    .flatMap(({ header, table, column }) => {
      const cell = headers.find(({ text, value }) => isHeader(header, text, value));
      const own = kindNamed(table) ?? kind;
      // Of a table that is said to be another by now, what was said of its columns is out of date.
      if (!cell || own?.id !== kind?.id) return [];
      const field = isLeftOut(table) || isLeftOut(column) || !own ? undefined : fieldNamed(own, column);
      return [{ column: cell.column, header: cell.text, field }];
    });
  return {
    isLeftOut: whole[0] !== undefined && isLeftOut(whole[0].table),
    ...(kind === undefined ? {} : { kind: kind.id }),
    columns: saidOnce(columns),
  };
}

/** What is said first holds: a column is said once, and a field given once. */
function saidOnce(columns: readonly SaidColumn[]): SaidColumn[] {
  const once: SaidColumn[] = [];
  for (const said of columns) {
    if (once.some(({ column }) => column === said.column)) continue;
    const isGiven = said.field !== undefined && once.some(({ field }) => field === said.field);
    once.push(isGiven ? { ...said, field: undefined } : said);
  }
  return once;
}

function isHeader(said: string, text: string, value: unknown): boolean {
  return sameWords(said, text) || (typeof value === "string" && sameWords(said, value));
}

/** A reading with the columns that the user has named. */
export function applyMapping(reading: KindReading, { columns }: Sayings): KindReading {
  const kind = columnsOf(tableKind(reading.kind));
  const said: MappedColumn[] = columns.flatMap(({ column, header, field }) =>
    field === undefined ? [] : [{ field, title: kind[field]?.title ?? field, header, column, ...SAID }],
  );
  const fields = new Set(said.map(({ field }) => field));
  const rest = reading.mapped.filter(({ field }) => !fields.has(field));
  return { ...reading, mapped: [...rest, ...said].sort((a, b) => a.column - b.column) };
}
