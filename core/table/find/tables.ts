import { overlap } from "../../domain/area";
import type { Area } from "../../domain/cell-ref";
import type { Assumption } from "../../domain/assumption";
import type { Finding } from "../../domain/issue";
import { findHeaderRow } from "./header";
import { viewWithout, wholeArea, type SheetView } from "./blocks";
import { layoutOf, layoutsOf, type Layout } from "./layouts";
import { findPieces } from "./pieces";
import { periodSheets } from "./period-sheets";
import { transposedLayout } from "./transposed";
import { valueAt, type Grid, type NamedArea } from "../grid";
import { headerRowsAround } from "../header/join";
import { headerLexicon } from "../header/vocabulary";
import { isMappingName, type MappingRow } from "../mapping/mapping";
import { unusedMapping } from "../mapping/findings";
import { tableKind } from "../kinds/all";
import { candidatesOf } from "../header/candidates";
import { recogniseTable } from "../recognise/table";
import { textOf } from "../recognise/content";
import { headerKey, readLayout, type LayoutReading } from "../recognise/layout";
import type { FoundTable } from "../table-kind";

/** What the user's sheets hold. */
export interface Found {
  readonly tables: readonly FoundTable[];
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
}

/** Names that Excel gives to areas for itself. */
const EXCELS_OWN_NAME = /^_|print_area|print_titles|filterdatabase|criteria$|extract$/i;

/**
 * Finds every table of the user's workbook and recognises what it is: Excel tables first, then named ranges, then blocks
 * of cells wherever they stand. What the user's mapping says wins. Sheets of our own are not looked at.
 *
 * @param fiscalYearStart month 1–12 in which a year such as `FY27` begins
 */
export function findTables(
  grids: readonly Grid[],
  mapping: readonly MappingRow[],
  fiscalYearStart = 1,
): Found {
  const lexicon = headerLexicon();
  const context = { mapping, fiscalYearStart };
  const layouts = grids
    .filter(({ owned, sheet }) => owned === undefined && !isMappingName(sheet))
    .flatMap((grid) => layoutsIn(grid, lexicon));
  const first = layouts.map((layout) => ({ layout, reading: readLayout(layout, context) }));
  const criteria = new Set(first.flatMap(({ layout, reading }) => criteriaOf(layout, reading?.table)));
  const months = periodSheets(first.flatMap(({ reading }) => reading?.table ?? []));
  const readings = first
    .map(({ layout, reading }) => {
      if (reading?.table && months.has(reading.table)) return asStatuses(layout, reading, context);
      const isScored = criteria.size > 0 && reading?.table?.kind === "projects";
      return isScored ? readLayout(layout, { ...context, criteria }) : reading;
    })
    .filter((reading): reading is LayoutReading => reading !== undefined);
  return {
    tables: readings.flatMap(({ table }) => (table ? [table] : [])),
    findings: [...readings.flatMap(({ findings }) => findings), ...unusedMapping(grids, mapping)],
    assumptions: readings.flatMap(({ assumptions }) => assumptions),
  };
}

/** One sheet per period: its rows are states. What the user says of the sheet still wins. */
function asStatuses(
  layout: Layout,
  reading: LayoutReading,
  context: { readonly mapping: readonly MappingRow[]; readonly fiscalYearStart: number },
): LayoutReading {
  const said = { sheet: layout.grid.sheet, header: "", table: tableKind("statuses").title, column: "" };
  const read = readLayout(layout, { ...context, mapping: [...context.mapping, said] });
  const { confidence = 0 } = reading.table ?? {};
  const how = "sheets of the same columns are called by one period each";
  return read?.table?.kind === "statuses" ? { ...read, table: { ...read.table, confidence, how } } : reading;
}

/** The names of the criteria in a table of them, and of the columns that hold their scores. */
function criteriaOf({ grid }: Layout, table: FoundTable | undefined): string[] {
  if (table?.kind !== "criteria") return [];
  const columns = table.columns.filter(({ field }) => field === "name" || field === "column");
  return table.dataRows.flatMap((row) =>
    columns.map(({ column }) => headerKey(textOf(valueAt(grid, row, column)))).filter((key) => key !== ""),
  );
}

/** Every block of a sheet that has headers, known or not: Excel tables, named ranges, blocks of cells. */
export function layoutsIn(grid: Grid, lexicon = headerLexicon()): Layout[] {
  const whole = viewWithout(grid, [], lexicon);
  const tables = grid.tables
    .filter(({ name }) => !isMappingName(name))
    .map(
      (table) =>
        transposedLayout(whole, table, table.name) ??
        layoutOf(whole, { area: table, headerRows: [table.top] }, table.name),
    );
  const names = grid.names.flatMap((name) => namedLayout(whole, name, grid.tables));
  const taken = [...grid.tables, ...names.map(({ area }) => area)];
  const rest = taken.length === 0 ? whole : viewWithout(grid, taken, lexicon);
  const pieces = findPieces(rest, wholeArea(grid), (left, right) => areTwoTables(rest, left, right));
  const { layouts, usual } = apart(rest, pieces);
  return [...tables, ...names, ...layouts, ...layoutsOf(rest, usual)];
}

/** The pieces that hold transposed tables, as these, and those that lie as usual. */
function apart(view: SheetView, pieces: readonly Area[]): { layouts: Layout[]; usual: Area[] } {
  const layouts: Layout[] = [];
  const usual: Area[] = [];
  // A header that stands over a hundred blocks is looked at once.
  const usualTops = new Set<string>();
  for (const piece of pieces) {
    const top = JSON.stringify(
      view.columnsOf(piece.top).map((column) => valueAt(view.grid, piece.top, column)),
    );
    const layout = usualTops.has(top) ? undefined : transposedLayout(view, piece);
    if (layout) layouts.push(layout);
    else usual.push(piece);
    if (!layout) usualTops.add(top);
  }
  return { layouts, usual };
}

/** A named range counts as a table when it has a header row and is a table of ours. */
function namedLayout(view: SheetView, name: NamedArea, tables: readonly Area[]): Layout[] {
  const { top, left, bottom, right } = name;
  const tooSmall = bottom <= top || right <= left;
  if (tooSmall || EXCELS_OWN_NAME.test(name.name) || tables.some((table) => overlap(table, name))) return [];
  const transposed = transposedLayout(view, name, name.name);
  if (transposed) return [transposed];
  const header = findHeaderRow(view, name);
  if (!header) return [];
  const layout = layoutOf(
    view,
    { area: name, headerRows: headerRowsAround(view, name, header.row) },
    name.name,
  );
  return kindsOf(layout) > 0 ? [layout] : [];
}

function areTwoTables(view: SheetView, left: Area, right: Area): boolean {
  return [left, right].every((area) => layoutsOf(view, [area]).some((layout) => kindsOf(layout) > 0));
}

function kindsOf(layout: Layout): number {
  return recogniseTable({
    grid: layout.grid,
    candidates: candidatesOf(layout),
    periodColumns: [],
    dataRows: layout.body.data,
    names: [],
  }).length;
}
