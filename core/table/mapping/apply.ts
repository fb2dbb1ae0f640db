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
  return {
    isLeftOut: whole.some(({ table }) => isLeftOut(table)),
    ...(kind === undefined ? {} : { kind: kind.id }),
    columns: about
      .filter(({ header }) => header !== "")
      .flatMap(({ header, table, column }) => {
        const cell = headers.find(({ text, value }) => isHeader(header, text, value));
        const own = kindNamed(table) ?? kind;
        const field = isLeftOut(table) || isLeftOut(column) || !own ? undefined : fieldNamed(own, column);
        return cell ? [{ column: cell.column, header: cell.text, field }] : [];
      }),
  };
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
