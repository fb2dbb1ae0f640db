import { a1Area, type Area, type CellRef } from "../domain/cell-ref";
import { isoDate } from "../domain/day";
import { groupedBy } from "../domain/grouped-by";
import type { Issue } from "../domain/issue";
import type { Figures } from "../domain/measure";
import type { Sourced } from "../domain/row-source";
import { areaOnSheet, cellOnSheet } from "../table/find/turned";
import type { Grid } from "../table/grid";
import { columnsOf, tableKind } from "../table/kinds/all";
import type { Intake } from "../table/read/portfolio";
import type { FoundTable, MappedColumn } from "../table/table-kind";
import { cellText } from "./cell-text";
import type { FigureAsked } from "./figure-asked";

const MOST_FIGURES = 12;
/** What a field and a record of a table lie in: a table as usual, and a transposed one. */
const DOWN = { field: "column", record: "row" };
const ACROSS = { field: "row", record: "column" };

/** What is known about a workbook, for a question about one of its cells. */
export interface CellQuestion {
  readonly intake: Intake;
  readonly grids: readonly Grid[];
  readonly figures: readonly Figures[];
}

/** A cell of the user's own sheets: how it was read, what is wrong with it, and which figures come from it. */
export interface InputCell {
  readonly kind: "input";
  readonly cell: CellRef;
  /** What stands in it. */
  readonly content: string;
  /** How it was read and how sure that is, in sentences. */
  readonly reading: readonly string[];
  readonly issues: readonly Pick<Issue, "severity" | "message" | "fix">[];
  /** The first of the figures that come from it, and how many there are more. */
  readonly goesInto: readonly FigureLink[];
  readonly moreFigures: number;
}

/** A figure by its name, `CPI of A1`, with the question that finds it. */
export interface FigureLink {
  readonly title: string;
  readonly asked: FigureAsked;
}

/** Explains a cell of the user's own sheets. */
export function explainCell(cell: CellRef, question: CellQuestion): InputCell {
  const { intake, grids, figures } = question;
  const tables = intake.tables.filter(
    (table) => table.sheet === cell.sheet && holds(areaOnSheet(table), cell),
  );
  const where =
    tables.length === 0 ? [outside(cell, intake)] : tables.flatMap((table) => inTable(cell, table, question));
  const found = intake.findings.filter(
    ({ at }) => at.sheet === cell.sheet && "row" in at && at.row === cell.row && at.column === cell.column,
  );
  const uses = figuresFrom(cell, figures);
  return {
    kind: "input",
    cell,
    content: cellText(grids, cell),
    reading: where,
    issues: found.map(({ severity, message, fix }) => ({ severity, message, fix })),
    goesInto: uses.slice(0, MOST_FIGURES),
    moreFigures: Math.max(0, uses.length - MOST_FIGURES),
  };
}

function outside({ sheet }: CellRef, { tables }: Intake): string {
  const there = tables.filter((table) => table.sheet === sheet);
  const found = there.map((table) => `${tableKind(table.kind).title} in ${a1Area(areaOnSheet(table))}`);
  const areas =
    found.length === 0
      ? "no table was found on this sheet"
      : `what was found on this sheet is ${found.join(", ")}`;
  return `It is outside of every table that was read: ${areas}.`;
}

function inTable(cell: CellRef, table: FoundTable, { intake }: CellQuestion): string[] {
  const kind = tableKind(table.kind);
  const place = cellOnSheet(table, cell);
  const words = table.orientation === "transposed" ? ACROSS : DOWN;
  const column = table.columns.find((one) => one.column === place.column);
  const period = table.periods.find((one) => one.column === place.column);
  const about = `the table ${kind.title} (${a1Area(areaOnSheet(table))}, ${percent(table.confidence)}: ${brief(table.how)})`;
  const columnText = column
    ? `its ${words.field} "${oneLine(column.header)}" was taken for ${column.title} (${percent(column.confidence)}: ${column.how})`
    : period
      ? `its ${words.field} "${oneLine(period.header)}" is the period from ${isoDate(period.start)}`
      : `no field of ours took its ${words.field}; it is not used, unless a criterion asks for it by name`;
  return [`It is in ${about}; ${columnText}.`, rowText(place.row, { table, column, intake })];
}

function rowText(
  row: number,
  {
    table,
    column,
    intake,
  }: { readonly table: FoundTable; readonly column: MappedColumn | undefined; readonly intake: Intake },
): string {
  const words = table.orientation === "transposed" ? ACROSS : DOWN;
  if (table.headerRows.includes(row)) return "It is a header.";
  if (table.totalsRows.includes(row))
    return `It is a ${words.record} of totals: checked against the ${words.record}s, not added to them.`;
  const records: readonly Sourced[] = intake.portfolio[table.kind];
  const record = records.find(
    ({ source }) =>
      source.sheet === table.sheet && source.row === row && (source.inColumn === true) === (words === ACROSS),
  );
  if (!record) return `Its ${words.record} was left out; PMO Checks says why.`;
  if (!column) return `Its ${words.record} was used.`;
  return `It was read as ${readAs(record, table, column)}.`;
}

function readAs(record: Sourced, table: FoundTable, { field }: MappedColumn): string {
  const value = (record as unknown as Readonly<Record<string, unknown>>)[field];
  const type = columnsOf(tableKind(table.kind))[field]?.type.kind;
  if (value === null || value === undefined) return "not known";
  if (Array.isArray(value)) return value.map((one) => JSON.stringify(one)).join(", ");
  if (typeof value === "number") {
    if (type === "date") return isoDate(Math.floor(value));
    return type === "percent" ? `${Math.round(value * 1e8) / 1e6} %` : String(value);
  }
  return JSON.stringify(value);
}

/** The figures of our tabs that were read from a cell; one that stands in several tables, once. */
function figuresFrom(cell: CellRef, all: readonly Figures[]): FigureLink[] {
  const links = all.flatMap((figures) =>
    figures.rows.flatMap((row) =>
      figures.measures
        .filter(
          (measure) =>
            measure.format !== "id" &&
            measure.id !== "source" &&
            measure.cells?.(row).some((one) => isSame(one, cell)),
        )
        .map(({ id, title }) => ({
          title: `${title} of ${figures.keyOf(row)}`,
          asked: { measure: id, row: figures.keyOf(row), figures: figures.id },
        })),
    ),
  );
  return [...groupedBy(links, ({ title }) => title).values()].flatMap((same) => same.slice(0, 1));
}

function holds({ top, left, bottom, right }: Area, { row, column }: CellRef): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function isSame(one: CellRef, other: CellRef): boolean {
  return one.row === other.row && one.column === other.column && one.sheet === other.sheet;
}

const LONGEST_ASIDE = 40;

/** Without the long lists in brackets. */
function brief(how: string): string {
  return how.replace(/ \(([^()]|\([^()]*\))*\)/g, (aside) => (aside.length > LONGEST_ASIDE ? "" : aside));
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
