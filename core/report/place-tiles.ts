import type { DrawnCell } from "./drawing";
import { cutSpan, spanPoints, type Span } from "./page";
import { joinPieces, piece, type Piece, type Spot } from "./piece";
import type { Tile, TilesBlock } from "./sheet-model";
import { COLOURS, type Style } from "./style";
import { charactersIn, wrapText } from "./text-width";

const NARROWEST_TILE_POINTS = 120;
const MOST_NOTE_LINES = 3;
const NOTE_LINE_POINTS = 10.5;

const INK = { bad: COLOURS.red, watch: COLOURS.ink, good: COLOURS.green } as const;
const EDGE = { bad: COLOURS.red, watch: COLOURS.amber, good: COLOURS.green } as const;

/** A strip of tiles over the page, as many beside each other as have room: label, figure, note. */
export function placeTiles({ tiles }: TilesBlock, spot: Spot): Piece {
  const { page, span } = spot;
  const perRow = Math.max(
    1,
    Math.min(tiles.length, Math.floor(spanPoints(page, span) / NARROWEST_TILE_POINTS)),
  );
  const pieces: Piece[] = [];
  for (let first = 0; first < tiles.length; first += perRow) {
    const row = spot.row + pieces.length * 4;
    pieces.push(placeStrip(tiles.slice(first, first + perRow), { ...spot, row }, perRow));
  }
  return joinPieces(pieces);
}

function placeStrip(tiles: readonly Tile[], spot: Spot, perRow: number): Piece {
  const spans = cutSpan(spot.page, spot.span, Math.min(perRow, spot.span.right - spot.span.left + 1));
  const notes = tiles.map((tile, index) => noteLines(tile, spot, spans[index]));
  const strip = tiles.flatMap((tile, index) => {
    const span = spans[index];
    return span ? [placeTile(tile, spot.row, span)] : [];
  });
  return joinPieces([
    ...strip,
    piece({
      bottom: spot.row + 3,
      heights: [
        [spot.row, 15],
        [spot.row + 1, 24],
        [spot.row + 2, Math.max(...notes) * NOTE_LINE_POINTS + 4],
      ],
    }),
  ]);
}

function noteLines(tile: Tile, { page }: Spot, span: Span | undefined): number {
  if (!span) return 1;
  const lines = wrapText(tile.note, charactersIn(spanPoints(page, span) - 12, 8)).length;
  return Math.min(MOST_NOTE_LINES, lines);
}

function placeTile(tile: Tile, row: number, span: Span): Piece {
  const base: Style = { fill: COLOURS.tint, align: "left", indent: 1 };
  const lines: readonly [string, Style][] = [
    [
      tile.label,
      {
        ...base,
        size: 8,
        color: COLOURS.quiet,
        vertical: "center",
        borderTop: tile.tone ? EDGE[tile.tone] : COLOURS.rule,
      },
    ],
    [
      tile.figure,
      { ...base, size: 16, bold: true, color: tile.tone ? INK[tile.tone] : COLOURS.ink, vertical: "center" },
    ],
    [tile.note, { ...base, size: 8, color: COLOURS.quiet, vertical: "top", wrap: true }],
  ];
  return piece({
    bottom: row + 3,
    cells: lines.flatMap(([text, style], index) =>
      tileLine({ text, style, row: row + index }, span, index === 1 ? tile : undefined),
    ),
    merges:
      span.left === span.right
        ? []
        : lines.map((_, index) => ({ top: row + index, bottom: row + index, ...span })),
  });
}

function tileLine(line: { text: string; style: Style; row: number }, span: Span, linked?: Tile): DrawnCell[] {
  const cells: DrawnCell[] = [];
  for (let column = span.left; column <= span.right; column += 1) {
    const value = column === span.left ? line.text : null;
    const link = column === span.left && linked?.link ? { link: linked.link } : {};
    cells.push({ row: line.row, column, value, style: line.style, ...link });
  }
  return cells;
}
