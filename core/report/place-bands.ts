import { wholeSpan, type Page, type Span } from "./page";
import { joinPieces, piece, type Piece, type Spot } from "./piece";
import { placeCharts } from "./place-charts";
import { placeTable } from "./place-table";
import { placeHeadline, placeNote } from "./place-text";
import { placeTiles } from "./place-tiles";
import type { PlannedTable } from "./plan-table";
import type { PrintedBand } from "./print-pages";
import type { ReportContext } from "./report-context";
import type { Band, ChartBlock, PlacedBlock, TableBlock } from "./sheet-model";

const GAP_POINTS = 9;
const PAGE_COLUMNS = 12;

/** The bands where they stand, and the rows of those that are to be printed. */
export interface PlacedBands {
  readonly content: Piece;
  readonly printed: readonly PrintedBand[];
}

/** Places the bands under each other, with a little room between them. */
export function placeBands(
  bands: readonly Band[],
  tables: ReadonlyMap<TableBlock, PlannedTable>,
  { page, context }: { page: Page; context: ReportContext },
): PlacedBands {
  const pieces: Piece[] = [];
  const rows: (PrintedBand & { readonly isPrinted: boolean })[] = [];
  let row = 0;
  let hasTable = false;
  for (const band of bands) {
    const placed = placeBand(band, tables, { row, span: wholeSpan(page), page, context });
    if (placed.bottom === row) continue;
    pieces.push(placed, piece({ bottom: placed.bottom, heights: [[placed.bottom, GAP_POINTS]] }));
    const whole = placed.charts.length > 0;
    const isTable = band.some(({ block }) => block.kind === "table");
    const first = isTable && !hasTable;
    hasTable ||= isTable;
    rows.push({ top: row, bottom: placed.bottom, whole, first, isPrinted: band.every(isPrinted) });
    row = placed.bottom + 1;
  }
  const end = rows.findIndex((band) => !band.isPrinted);
  return { content: joinPieces(pieces), printed: end < 0 ? rows : rows.slice(0, end) };
}

function isPrinted({ block }: PlacedBlock): boolean {
  return block.kind !== "table" || block.printed !== false;
}

function placeBand(band: Band, tables: ReadonlyMap<TableBlock, PlannedTable>, spot: Spot): Piece {
  if (spot.page.kind === "page") return placeBeside(band, tables, spot);
  const charts = band.flatMap(({ block }) => (block.kind === "chart" ? [block] : []));
  const others = band.filter(({ block }) => block.kind !== "chart");
  const stacked: Piece[] = charts.length > 0 ? [placeCharts(charts, spot)] : [];
  for (const placed of others) {
    const row = Math.max(spot.row, ...stacked.map(({ bottom }) => bottom));
    stacked.push(placeBlock(placed, tables, { ...spot, row }));
  }
  return joinPieces([piece({ bottom: spot.row }), ...stacked]);
}

/** On a page grid each block has its columns; a row is as high as the highest of the blocks that share it. */
function placeBeside(band: Band, tables: ReadonlyMap<TableBlock, PlannedTable>, spot: Spot): Piece {
  const pieces = band.map((placed) =>
    placeBlock(placed, tables, { ...spot, span: spanOf(placed, spot.page) }),
  );
  const joined = joinPieces([piece({ bottom: spot.row }), ...pieces]);
  const heights = new Map<number, number>();
  for (const [row, height] of joined.heights) heights.set(row, Math.max(height, heights.get(row) ?? 0));
  return { ...stretchCharts(joined), heights: [...heights] };
}

function spanOf({ column = 0, span }: PlacedBlock, page: Page): Span {
  const halves = page.columns.length / PAGE_COLUMNS;
  const left = Math.round(column * halves);
  return { left, right: left + Math.round((span ?? PAGE_COLUMNS - column) * halves) - 1 };
}

/** A chart beside a longer table takes the height of its band. */
function stretchCharts(band: Piece): Piece {
  return { ...band, charts: band.charts.map((chart) => ({ ...chart, rows: band.bottom - chart.row })) };
}

function placeBlock(
  { block }: PlacedBlock,
  tables: ReadonlyMap<TableBlock, PlannedTable>,
  spot: Spot,
): Piece {
  switch (block.kind) {
    case "headline":
      return placeHeadline(block, spot);
    case "tiles":
      return placeTiles(block, spot);
    case "note":
      return placeNote(block, spot);
    case "chart":
      return placeCharts([block] satisfies ChartBlock[], spot);
    case "table": {
      const planned = tables.get(block);
      return planned ? placeTable(planned, spot) : piece({ bottom: spot.row });
    }
  }
}
