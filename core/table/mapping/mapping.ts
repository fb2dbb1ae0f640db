import type { Area, CellRef } from "../../domain/cell-ref";
import { once } from "../../domain/once";
import { isFilledCell, wholeArea } from "../find/blocks";
import { rowsFrom } from "../find/header";
import { valueAt, type Grid } from "../grid";
import { headerWords, oneLine } from "../header/text";
import { columnsOf, TABLE_KINDS, type AnyTableKind } from "../kinds/all";
import { MAPPING_TABLE } from "../kinds/settings-tables";

/** What the user says of a sheet, a header of it, or both. A blank sheet means every sheet, a blank header the whole table. */
export interface MappingRow {
  readonly sheet: string;
  readonly header: string;
  /** A table's title or id; `ignore` (or `none`) leaves it out. */
  readonly table: string;
  /** A column's title or field; blank, `ignore` or `none` leaves it unmapped. */
  readonly column: string;
  /** Where the user says it. */
  readonly at?: CellRef;
  /** On our own tab: what the user wrote under Confirmed, and the table's place when it was found. */
  readonly confirmed?: string;
  readonly range?: string;
  /** The headers of the table that it was said of: it holds only where most of them stand. */
  readonly beside?: readonly string[];
}

const LEAVE_OUT: ReadonlySet<string> = new Set(["ignore", "none", "-", "–", "no table"]);
const ROWS_SEARCHED = 10;
const LONGEST_HEADER = 60;
const COLUMNS = ["sheet", "header", "table", "column"] as const;
const namesOfColumn = once((): Readonly<Record<(typeof COLUMNS)[number], ReadonlySet<string>>> => ({
  sheet: namesOf("sheet"),
  header: namesOf("header"),
  table: namesOf("table"),
  column: namesOf("column"),
}));

/** Reads the user's mapping: the table `PMO Mapping`, a table on such a sheet, or a file with the headers Sheet, Header, Table and Column. */
export function readMapping(grids: readonly Grid[]): MappingRow[] {
  return grids
    .filter(({ owned }) => owned === undefined)
    .flatMap((grid) => {
      const named = grid.tables.filter(({ name }) => isMappingName(name));
      const areas =
        named.length > 0
          ? named
          : isMappingName(grid.sheet) || grid.file !== undefined
            ? [wholeArea(grid)]
            : [];
      return areas.flatMap((area) => mappingRowsIn(grid, area));
    });
}

/** The rows of mapping in an area whose header stands in one of its first rows. */
export function mappingRowsIn(grid: Grid, area: Area): MappingRow[] {
  const header = rowsFrom(area.top, area.bottom)
    .slice(0, ROWS_SEARCHED)
    .find((row) => columnsAt(grid, row) !== undefined);
  const columns = header === undefined ? undefined : columnsAt(grid, header);
  return header === undefined || !columns ? [] : readRows(grid, columns, rowsFrom(header + 1, area.bottom));
}

/** Whether a sheet or table holds the user's mapping. */
export function isMappingName(name: string): boolean {
  const words = headerWords(name).join(" ");
  return [MAPPING_TABLE.title, ...MAPPING_TABLE.synonyms].some(
    (known) => headerWords(known).join(" ") === words,
  );
}

/** Whether the user wants a table or a column left out. */
export function isLeftOut(word: string): boolean {
  return LEAVE_OUT.has(word.trim().toLowerCase());
}

/** The table kind that a word names, by title, id or another of its names. */
export function kindNamed(word: string): AnyTableKind | undefined {
  const names = (kind: AnyTableKind) => [kind.id, kind.title];
  return (
    TABLE_KINDS.find((kind) => names(kind).some((name) => sameWords(name, word))) ??
    TABLE_KINDS.find((kind) => kind.synonyms.some((name) => sameWords(name, word)))
  );
}

/** The field of a kind that a word names, by field, title or another of its names. */
export function fieldNamed(kind: AnyTableKind, word: string): string | undefined {
  const fields = Object.entries(columnsOf(kind));
  const exact = fields.find(([field, { title }]) => sameWords(field, word) || sameWords(title, word));
  return (exact ?? fields.find(([, { synonyms }]) => synonyms.some((name) => sameWords(name, word))))?.[0];
}

/** Whether two headers are the same but for case, blanks, line breaks and punctuation. */
export function sameWords(left: string, right: string): boolean {
  if (oneLine(left).toLowerCase() === oneLine(right).toLowerCase()) return true;
  const words = headerWords(left).join(" ");
  return words !== "" && words === headerWords(right).join(" ");
}

type Columns = Readonly<Record<(typeof COLUMNS)[number] | "confirmed" | "range", number>>;

function columnsAt(grid: Grid, row: number): Columns | undefined {
  const { left, right } = wholeArea(grid);
  const words = rowsFrom(left, right).map((column) => {
    const text = valueAt(grid, row, column);
    return typeof text === "string" && text.length <= LONGEST_HEADER ? headerWords(text).join(" ") : "";
  });
  const found = COLUMNS.map((field) => {
    const index = words.findIndex((one) => namesOfColumn()[field].has(one));
    return index < 0 ? undefined : left + index;
  });
  const [sheet, header, table, column] = found;
  if (sheet === undefined || header === undefined || table === undefined) return undefined;
  const named = (title: string): number =>
    rowsFrom(left, right).find((at) => valueAt(grid, row, at) === title) ?? -1;
  const own = { confirmed: named("Confirmed"), range: named("Range") };
  return { sheet, header, table, column: column ?? -1, ...own };
}

function namesOf(field: (typeof COLUMNS)[number]): ReadonlySet<string> {
  const kind = MAPPING_TABLE.columns[field];
  return new Set(
    [kind?.title ?? field, ...(kind?.synonyms ?? [])].map((name) => headerWords(name).join(" ")),
  );
}

function readRows(grid: Grid, columns: Columns, rows: readonly number[]): MappingRow[] {
  const text = (row: number, column: number) => {
    const value = valueAt(grid, row, column);
    return value === null || typeof value === "object" ? "" : oneLine(String(value));
  };
  return rows
    .filter((row) => COLUMNS.some((field) => isFilledCell(grid, row, columns[field])))
    .map((row) => ({
      sheet: text(row, columns.sheet),
      header: text(row, columns.header),
      table: text(row, columns.table),
      column: text(row, columns.column),
      at: { sheet: grid.sheet, row, column: columns.table },
      ...(columns.confirmed < 0 ? {} : { confirmed: text(row, columns.confirmed) }),
      ...(columns.range < 0 ? {} : { range: text(row, columns.range) }),
    }));
}
