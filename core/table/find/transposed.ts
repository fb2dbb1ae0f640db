import type { Area } from "../../domain/cell-ref";
import { valueAt } from "../grid";
import { candidatesOf } from "../header/candidates";
import { headerRowsAround, joinHeaders } from "../header/join";
import { readPeriodHeaders } from "../header/periods";
import { readPeriodName } from "../header/period-text";
import { kindAt, textOf } from "../recognise/content";
import { recogniseTable, type KindReading } from "../recognise/table";
import { tableKind } from "../kinds/all";
import { viewOf, type SheetView } from "./blocks";
import { findHeaderRow, rowsFrom, type HeaderRow } from "./header";
import { layoutOf, type Layout } from "./layouts";
import { findTitles } from "./titles";
import { turnedArea, turnedGrid } from "./turned";

const MOST_FIELDS = 200;
const FEWEST_KNOWN = 3;
/** Long labels (a narrative on the schedule) are none that we know; the reading as a whole decides. */
const LEAST_KNOWN = 1 / 3;
const KNOWN = 0.6;
/** Groups or numbers may stand before the labels. */
const LABEL_COLUMNS = 3;
/** So much surer than the usual way a transposed reading must be, for most tables lie as usual. */
const SURER = 0.1;
const LEAST_CONFIDENCE = 0.4;
const MOST_STRANGE = 1 / 3;

/**
 * The layout of an area whose fields stand below each other and whose records stand side by side; `undefined` when it
 * lies as usual, or when neither way makes a table of ours.
 */
export function transposedLayout(view: SheetView, area: Area, name?: string): Layout | undefined {
  if (!hasLabelColumn(view, area)) return undefined;
  const usual = findHeaderRow(view, area);
  const grid = turnedGrid(view.grid, area);
  const turned = viewOf(grid, view.lexicon, (row, column) => view.isFilled(column, row));
  const across = turnedArea(area);
  const header = findHeaderRow(turned, across);
  if (!header || header.row - across.top >= LABEL_COLUMNS) return undefined;
  if (usual && headsPeriods(view, area, usual)) return undefined;
  const found = layoutAt(turned, across, header);
  const layout = { ...found, ...(name === undefined ? {} : { name }), titles: findTitles(view.grid, area) };
  if (layout.body.data.length < 2) return undefined;
  const best = bestReading(layout);
  const other = usual && bestReading(layoutAt(view, area, usual));
  const isSurer = best && best.confidence >= Math.max(LEAST_CONFIDENCE, (other?.confidence ?? 0) + SURER);
  return isSurer && fitsItsFields(layout, best) ? layout : undefined;
}

/** Whether one of the first columns holds the names of fields: several known ones, and hardly anything else. */
function hasLabelColumn(view: SheetView, { top, left, bottom, right }: Area): boolean {
  if (bottom - top >= MOST_FIELDS || bottom - top < FEWEST_KNOWN - 1 || right - left < 2) return false;
  return rowsFrom(left, Math.min(right - 2, left + LABEL_COLUMNS - 1)).some((column) => {
    const cells = rowsFrom(top, bottom)
      .filter((row) => view.isFilled(row, column))
      .map((row) => valueAt(view.grid, row, column));
    const known = cells.filter(
      (cell) =>
        typeof cell === "string" &&
        readPeriodName(cell) === undefined &&
        view.lexicon.known(textOf(cell)) >= KNOWN,
    );
    return new Set(known.map(textOf)).size >= FEWEST_KNOWN && known.length >= cells.length * LEAST_KNOWN;
  });
}

/** Periods side by side, one after the other, over the rest of the area: these are headers, and no dates of records. */
function headsPeriods({ grid }: SheetView, area: Area, { row }: HeaderRow): boolean {
  const headers = joinHeaders(grid, area, [row]);
  const { periods } = readPeriodHeaders(headers, { fiscalYearStart: 1, titleYear: 2000 });
  return (
    row - area.top < LABEL_COLUMNS &&
    periods.length > 1 &&
    periods.every(({ start }, index) => start > (periods[index - 1]?.start ?? -Infinity))
  );
}

function layoutAt(view: SheetView, area: Area, header: HeaderRow): Layout {
  return layoutOf(view, { area, headerRows: headerRowsAround(view, area, header.row) });
}

function bestReading(layout: Layout): KindReading | undefined {
  return recogniseTable({
    grid: layout.grid,
    candidates: candidatesOf(layout),
    periodColumns: [],
    dataRows: layout.body.data,
    names: [],
  })[0];
}

const FIGURES: ReadonlySet<string> = new Set([
  "date",
  "money",
  "percent",
  "number",
  "hours",
  "days",
  "probability",
]);

/** Figures and dates stand where a field takes them: a list that explains fields, a word beside each, has none. */
function fitsItsFields({ grid, body }: Layout, { kind, mapped }: KindReading): boolean {
  const { columns } = tableKind(kind);
  const kinds = mapped
    .filter(({ field }) => FIGURES.has(columns[field]?.type.kind ?? ""))
    .map(({ column }) =>
      body.data.map((row) => kindAt(grid, row, column)).filter((cell) => cell !== "nothing"),
    )
    .filter((cells) => cells.length > 0);
  const strange = kinds.filter((cells) => cells.filter((cell) => cell === "texts").length * 2 > cells.length);
  return kinds.length > 0 && strange.length <= kinds.length * MOST_STRANGE;
}
