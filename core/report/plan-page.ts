import type { FigureValue, Format } from "../domain/measure";
import { earlierCell } from "./earlier-tab";
import { markOf, isMarked } from "./mark";
import { numberFormat } from "./number-format";
import type { Page, PageColumn } from "./page";
import type { PlannedColumn, PlannedTable, PlannedUserColumn } from "./plan-table";
import type { ReportContext } from "./report-context";
import { shownText } from "./shown-text";
import { alignmentOf, richCell } from "./table-cell";
import { narrowestWrap } from "./text-width";

/** A page has twelve columns, each of two halves, so that a small figure need not take a whole one. */
const PAGE_HALVES = 24;
/** As wide, to the height of a full page, as landscape paper is. */
const HALF_COLUMN_CHARACTERS = 10;

const NARROWEST = 6;
const WIDEST: Readonly<Partial<Record<Format, number>>> = { "long-text": 44, text: 34, id: 24 };
const USER_COLUMN = 16;
const WIDEST_USER_COLUMN = 36;

/** Body text is 10 pt, a column is counted in digits of 11 pt; letters are narrower than digits; a cell wants some air. */
const CHARACTERS_PER_DIGIT = 1;
const CHARACTERS_PER_LETTER = 0.88;
const AIR = 2;
const HEADER_LINES = 2;
/** Letters; a criterion may be called anything, and no column is wider than 255. */
const WIDEST_HEADING = 44;

/** A tab without a table is as wide as this many plain columns. */
const PLAIN_COLUMNS = 10;
const PLAIN_WIDTH = 11;

/** The sheet's columns: twelve equal ones, or as wide as the tables need that stand on them. */
export function planPage(
  kind: "tables" | "page",
  tables: readonly PlannedTable[],
  context: ReportContext,
): Page {
  if (kind === "page") {
    const column = { width: HALF_COLUMN_CHARACTERS, grouped: false };
    return { kind, columns: Array.from({ length: PAGE_HALVES }, () => column), bodySize: 9 };
  }
  const needs = tables.flatMap((table) => columnNeeds(table, context));
  const count = Math.max(0, ...needs.map(({ offset }) => offset + 1)) || PLAIN_COLUMNS;
  const columns = Array.from({ length: count }, (_, offset) =>
    joinNeeds(needs.filter((need) => need.offset === offset)),
  );
  return { kind, columns, bodySize: 10 };
}

interface Need extends PageColumn {
  readonly offset: number;
}

/** Stacked tables share a column: the widest rules, and one that is to be seen keeps it open. */
function joinNeeds(needs: readonly Need[]): PageColumn {
  return {
    width: needs.length === 0 ? PLAIN_WIDTH : Math.max(...needs.map(({ width }) => width)),
    grouped: needs.length > 0 && needs.every(({ grouped }) => grouped),
  };
}

function columnNeeds(table: PlannedTable, context: ReportContext): Need[] {
  const single = table.columns.filter(({ span }) => span === 1);
  const ours = single.map((planned) => ({
    offset: planned.offset,
    width: columnWidth(planned, table, context),
    grouped: planned.column.detail === true,
  }));
  const theirs = table.users.map((user) => ({
    offset: user.offset,
    width: user.width ?? userWidth(user, table),
    grouped: false,
  }));
  return [...ours, ...theirs];
}

function columnWidth(
  { column, header, runsOn }: PlannedColumn,
  { block }: PlannedTable,
  context: ReportContext,
): number {
  const letters = Math.min(WIDEST_HEADING, narrowestWrap(header, HEADER_LINES));
  const heading = letters * CHARACTERS_PER_LETTER + AIR + 1;
  if (runsOn) return Math.max(NARROWEST, heading - AIR);
  if (column.width !== undefined) return column.width;
  const shown = [...block.rows, ...(block.totals ?? [])].map(({ cells }) => {
    const cell = richCell(cells[column.id]);
    return cell ? shownFigure(cell.value, column.format, context).length : 0;
  });
  const isText = column.format !== "id" && alignmentOf(column.format) === "left";
  const perSign = isText ? CHARACTERS_PER_LETTER : CHARACTERS_PER_DIGIT;
  const content = shown.reduce((longest, length) => Math.max(longest, length), 0) * perSign + AIR;
  return Math.max(NARROWEST, heading, Math.min(WIDEST[column.format] ?? content, content));
}

function shownFigure(value: FigureValue, format: Format, context: ReportContext): string {
  return shownText(isMarked(format) ? markOf(value) : value, numberFormat(format, context, value));
}

function userWidth({ title, from }: PlannedUserColumn, { earlier, rows }: PlannedTable): number {
  if (from === undefined || !earlier)
    return Math.min(WIDEST_USER_COLUMN, Math.max(USER_COLUMN, title.length));
  const lengths = rows.map((row) => {
    const cell = row.from === undefined ? undefined : earlierCell(earlier.tab.grid, row.from, from);
    return String(cell?.value ?? "").length;
  });
  return Math.min(WIDEST_USER_COLUMN, Math.max(NARROWEST, title.length, ...lengths) + AIR);
}
