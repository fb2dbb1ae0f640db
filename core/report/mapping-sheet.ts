import { a1Area } from "../domain/cell-ref";
import { groupedBy } from "../domain/grouped-by";
import { headersOf, isOfTable } from "../table/mapping/kept";
import { isLeftOut, type MappingRow } from "../table/mapping/mapping";
import type { FoundTable, MappedColumn } from "../table/table-kind";
import type { SheetModel, TableColumn, TableRow } from "./sheet-model";

/** Every table that was found, by its title, and what the user has said. */
export interface MappingInput {
  readonly tables: readonly { readonly title: string; readonly found: FoundTable }[];
  readonly said: readonly MappingRow[];
}

/** The tab PMO Mapping: what every table and header was taken for and how sure that is; the user confirms or corrects it here. */
export function mappingSheet({ tables, said }: MappingInput): SheetModel {
  const rows = tables.flatMap(({ title, found }) => rowsOf(title, found, said));
  const others = saidElsewhere(said.filter((row) => !tables.some(({ found }) => isShown(found, row))));
  return {
    id: "mapping",
    title: "PMO Mapping",
    grid: "tables",
    orientation: "landscape",
    pages: "one-wide",
    footer: "",
    bands: [
      [{ block: { kind: "headline", title: "PMO Mapping", finding: findingOf(rows), notes: NOTES } }],
      [
        {
          block: {
            kind: "table",
            name: "PMO_Mapping_Found",
            key: ["sheet", "range", "header"],
            freeze: true,
            columns: COLUMNS,
            rows: [...rows, ...others],
            empty: "No table was found.",
          },
        },
      ],
    ],
  };
}

const NOTES = [
  "Correct Table or Column where it is wrong and write yes under Confirmed: the next run follows it, also where the column has moved.",
  "A blank Header is the whole table; none as Table leaves it out; a blank Column leaves the header unread. Rows that are not confirmed bind nothing.",
];

const COLUMNS: readonly TableColumn[] = [
  { id: "sheet", title: "Sheet", format: "long-text", width: 18, help: "The sheet on which it stands." },
  {
    id: "header",
    title: "Header",
    format: "long-text",
    width: 26,
    help: "The header; blank is the whole table.",
  },
  { id: "table", title: "Table", format: "text", width: 16, help: "The table that it was taken for." },
  { id: "column", title: "Column", format: "text", width: 20, help: "The column that it was taken for." },
  {
    id: "sure",
    title: "Sure",
    format: "percent",
    width: 8,
    help: "How sure that is; 100 % where you said it.",
  },
  {
    id: "confirmed",
    title: "Confirmed",
    format: "text",
    width: 11,
    help: "Yours: yes makes the row hold from the next run on.",
  },
  { id: "why", title: "Why", format: "long-text", width: 48, help: "Why it was taken for that." },
  { id: "range", title: "Range", format: "text", width: 12, help: "Where the table stands." },
];

function rowsOf(title: string, found: FoundTable, said: readonly MappingRow[]): TableRow[] {
  const range = a1Area(found.area);
  const isSaid = (header: string): boolean =>
    said.some(
      (row) =>
        row.header === header &&
        (row.sheet === "*" || row.sheet === found.sheet) &&
        isOfTable(row, headersOf(found)),
    );
  const row = (header: string, taken: Taken, at = -1): TableRow => ({
    key: `${found.sheet} ${range} ${at}`,
    cells: {
      sheet: found.sheet,
      header,
      table: title,
      column: taken.column,
      ...(taken.sure === undefined ? {} : { sure: taken.sure }),
      confirmed: taken.sure === 1 || isSaid(header) ? "yes" : "",
      why: taken.why,
      range,
    },
  });
  const columns = new Map<number, TableRow>();
  for (const mapped of found.columns)
    columns.set(mapped.column, row(mapped.header, takenAs(mapped), mapped.column));
  for (const { column, header } of found.periods)
    columns.set(column, row(header, { column: "period", why: "the header names a period" }, column));
  for (const { column, header } of found.unmapped)
    if (header !== "")
      columns.set(column, row(header, { column: "", why: "no column of the table" }, column));
  const inOrder = [...columns].sort(([a], [b]) => a - b).map(([, one]) => one);
  return [row("", { column: "", sure: found.confidence, why: found.how }), ...inOrder];
}

interface Taken {
  readonly column: string;
  readonly sure?: number;
  readonly why: string;
}

function takenAs({ title, confidence, how }: MappedColumn): Taken {
  return { column: title, sure: confidence, why: how };
}

/** Whether a row that the user has said is one of the rows of a found table. */
function isShown(found: FoundTable, { sheet, header, ...row }: MappingRow): boolean {
  const headers = headersOf(found);
  const isMoved = sheet === "*" && row.beside !== undefined;
  return (
    (isMoved || sheet === found.sheet) &&
    isOfTable({ sheet, header, ...row }, headers) &&
    (header === "" || headers.includes(header))
  );
}

/**
 * What is said of tables that are not there or left out. Such a table stands with its other headers beside it, so that
 * what is said goes on being about it alone.
 */
function saidElsewhere(said: readonly MappingRow[]): TableRow[] {
  const tables = groupedBy(said, ({ sheet, range = "" }) => JSON.stringify([sheet, range]));
  return [...tables.values()].flatMap((rows) => {
    const { sheet = "", range = "" } = rows[0] ?? {};
    const headers = new Set(rows.flatMap(({ beside = [] }) => beside));
    for (const { header } of rows) headers.delete(header);
    const beside = [...headers].map((header) => ({ sheet, header, table: "", column: "" }));
    return [...rows, ...beside].map((row): TableRow => {
      const confirmed = beside.includes(row) ? "" : "yes";
      const why = confirmed === "" ? "a header of a table that is not read" : whyOf(row);
      const { header, table, column } = row;
      return {
        key: JSON.stringify([sheet, range, header]),
        cells: { sheet, header, table, column, confirmed, why, range },
      };
    });
  });
}

function whyOf({ table, header }: MappingRow): string {
  return header === "" && isLeftOut(table)
    ? "you said so: it is left out"
    : "you said so; nothing that was found is it";
}

function findingOf(rows: readonly TableRow[]): string {
  const confirmed = rows.filter(({ cells }) => cells["confirmed"] === "yes").length;
  const tables = rows.filter(({ cells }) => cells["header"] === "").length;
  const columns = rows.filter(({ cells }) => cells["header"] !== "" && cells["column"] !== "").length;
  const unread = rows.length - tables - columns;
  const said =
    confirmed === 0 ? "none of it is confirmed yet" : `you have confirmed ${confirmed} of these rows`;
  return `${tables} tables and ${columns} columns were recognised, ${unread} headers were not; ${said}.`;
}
