import { a1Area } from "../domain/cell-ref";
import type { FoundTable, MappedColumn } from "../table/table-kind";
import type { SheetModel, TableColumn, TableRow } from "./sheet-model";

/** What the tab needs of a row that the user has said. */
interface SaidRow {
  readonly sheet: string;
  readonly header: string;
  readonly table: string;
  readonly column: string;
}

/** Every table that was found, by its title, and what the user has said. */
export interface MappingInput {
  readonly tables: readonly { readonly title: string; readonly found: FoundTable }[];
  readonly said: readonly SaidRow[];
}

/** The tab PMO Mapping: what every table and header was taken for and how sure that is; the user confirms or corrects it here. */
export function mappingSheet({ tables, said }: MappingInput): SheetModel {
  const rows = tables.flatMap(({ title, found }) => rowsOf(title, found, said));
  const shown = new Set(rows.map(({ cells }) => keyOf(cells)));
  const others = said
    .filter(({ sheet, header }) => !shown.has(keyOf({ sheet, header })))
    .map(({ sheet, header, table, column }, index) => ({
      key: `said ${index}`,
      cells: {
        sheet,
        header,
        table,
        column,
        confirmed: "yes",
        why: "you said so; nothing that was found is it",
      },
    }));
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

function rowsOf(title: string, found: FoundTable, said: readonly SaidRow[]): TableRow[] {
  const range = a1Area(found.area);
  const isSaid = (header: string): boolean =>
    said.some((row) => row.header === header && (row.sheet === found.sheet || row.sheet === "*"));
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

function keyOf(cells: Readonly<Record<string, unknown>>): string {
  return JSON.stringify([cells["sheet"], cells["header"]]);
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
