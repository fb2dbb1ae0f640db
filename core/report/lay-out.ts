import type { Grid } from "../table/grid";
import type { Drawing } from "./drawing";
import { readEarlierTab, type EarlierTab } from "./earlier-tab";
import { footerText } from "./footer";
import { spanPoints, wholeSpan, type Page } from "./page";
import type { Piece } from "./piece";
import { placeBands, type PlacedBands } from "./place-bands";
import { rowsPoints } from "./place-charts";
import { placeFree } from "./place-free";
import { placeHelper } from "./place-helper";
import { planPage } from "./plan-page";
import { pageBreaks, pagePoints, printScale } from "./print-pages";
import { letTextsRunOn, planTable, type PlannedTable } from "./plan-table";
import type { ReportContext } from "./report-context";
import type { SheetModel, TableBlock } from "./sheet-model";

/** Frozen rows higher than this leave too little of a laptop's screen to scroll in. */
const HIGHEST_FROZEN_POINTS = 240;

/**
 * Lays a tab out: where every block, chart and cell of it stands, and what the user added to its earlier version,
 * re-anchored. The same model, context and earlier tab give the same drawing.
 */
export function layOut(
  model: SheetModel,
  options: { context: ReportContext; previous?: Grid | undefined },
): Drawing {
  const { context, previous } = options;
  const blocks = model.bands.flat().flatMap(({ block }) => (block.kind === "table" ? [block] : []));
  const earlier = previous && readEarlierTab(previous, blocks);
  const tables = planTables(model, blocks, { context, earlier });
  const page = planPage(model.grid, [...tables.values()], context);
  const bands = placeBands(model.bands, tables, { page, context });
  const { content } = bands;
  const heights = new Map(content.heights);
  const free = placeFree(earlier?.free ?? [], content, page);
  const helper = placeHelper(content, { row: free.bottom, heights, context, title: free.title });
  for (const [row, height] of helper.heights) heights.set(row, height);
  return {
    id: model.id,
    owned: true,
    sheet: model.title,
    cells: [...content.cells, ...free.cells, ...helper.cells],
    tables: content.tables,
    charts: helper.charts,
    rules: content.rules,
    validations: content.validations,
    merges: content.merges,
    rowHeights: heights,
    columns: page.columns.map(({ width, grouped }, column) => ({
      column,
      width,
      ...(grouped ? { grouped } : {}),
    })),
    frozen: frozenAt(content, heights),
    print: printOf(model, bands, { page, context, heights }),
    gridlines: false,
    ...(model.tabColour === undefined ? {} : { tabColour: model.tabColour }),
  };
}

function planTables(
  model: SheetModel,
  blocks: readonly TableBlock[],
  { context, earlier }: { context: ReportContext; earlier: EarlierTab | undefined },
): Map<TableBlock, PlannedTable> {
  const planned = blocks.map((block) =>
    planTable(model.grid === "page" ? asPlain(block) : block, { grid: model.grid, context, earlier }),
  );
  const tables = model.grid === "tables" ? letTextsRunOn(planned) : planned;
  return new Map(
    tables.flatMap((table, index) => {
      const block = blocks[index];
      return block ? [[block, table] as const] : [];
    }),
  );
}

/** On a page grid a column may span several of the sheet's, which no native table can. */
function asPlain(block: TableBlock): TableBlock {
  return { ...block, plain: true, userColumns: [] };
}

function frozenAt({ placed }: Piece, heights: ReadonlyMap<number, number>): Drawing["frozen"] {
  const freeze = placed.find((table) => table.freeze)?.freeze;
  if (!freeze) return { row: 0, column: 0 };
  return rowsPoints(heights, 0, freeze.row) <= HIGHEST_FROZEN_POINTS
    ? freeze
    : { row: 0, column: freeze.column };
}

function printOf(
  model: SheetModel,
  { content, printed }: PlacedBands,
  { page, context, heights }: { page: Page; context: ReportContext; heights: ReadonlyMap<number, number> },
): Drawing["print"] {
  const { orientation, pages } = model;
  const bottom = printed[printed.length - 1]?.bottom ?? content.bottom;
  const scale = printScale(orientation, spanPoints(page, wholeSpan(page)));
  const room = pagePoints(orientation, scale);
  const table = content.placed.find(({ isRepeated }) => isRepeated)?.record;
  const isLong = table && rowsPoints(heights, 0, table.header + table.rows + 1) > room;
  const repeated = isLong ? rowsPoints(heights, table.header, table.header + 1) : 0;
  const breaks = pages === "one" ? [] : pageBreaks(printed, heights, { page: room, repeated });
  return {
    area: { top: 0, bottom: Math.max(0, bottom - 1), ...wholeSpan(page) },
    ...(isLong ? { titleRows: { from: table.header, to: table.header } } : {}),
    orientation,
    pagesHigh: pages === "one" ? "one" : "any",
    ...(breaks.length === 0 ? {} : { breaks }),
    footer: model.footer === "" ? footerText(context) : model.footer,
  };
}
