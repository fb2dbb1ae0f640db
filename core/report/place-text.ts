import { shortened } from "../domain/shortened";
import type { DrawnCell } from "./drawing";
import { spanPoints } from "./page";
import { piece, type Piece, type Spot } from "./piece";
import type { HeadlineBlock, NoteBlock } from "./sheet-model";
import { COLOURS, type Style } from "./style";
import { charactersIn, wrapText } from "./text-width";

const TITLE: Style = { size: 20, bold: true, color: COLOURS.ink, vertical: "center" };
const FINDING: Style = { size: 12, bold: true, color: COLOURS.ink, vertical: "center" };
const SECTION: Style = { size: 12, bold: true, color: COLOURS.ink, vertical: "bottom" };
const QUIET: Style = { size: 8, color: COLOURS.quiet, vertical: "center" };

/** Points of a row, by the size of its text. */
const HEIGHTS: Readonly<Record<number, number>> = { 20: 30, 12: 18, 8: 12 };

/** A line narrower than this is not worth breaking to: the text may run on beyond the table. */
const NARROWEST_LINE_POINTS = 420;

/** A sentence with a name of fifty thousand letters in it must not push away what stands below. */
const LONGEST_TEXT = 1000;

interface Line {
  readonly text: string;
  readonly style: Style;
}

/** The title, the finding and the quiet lines, each broken to the page; the text runs on over the blank cells beside it. */
export function placeHeadline(block: HeadlineBlock, spot: Spot): Piece {
  return placeLines(
    [
      { text: block.title, style: TITLE },
      { text: block.finding, style: FINDING },
      ...block.notes.map((text) => ({ text, style: QUIET })),
    ],
    spot,
  );
}

/** A section's title and its quiet lines. */
export function placeNote(block: NoteBlock, spot: Spot): Piece {
  const title = block.title === undefined ? [] : [{ text: block.title, style: SECTION }];
  return placeLines([...title, ...block.lines.map((text) => ({ text, style: QUIET }))], spot);
}

/** A table's title and the lines under it. */
export function placeTitle(title: string | undefined, notes: readonly string[], spot: Spot): Piece {
  return placeNote({ kind: "note", ...(title === undefined ? {} : { title }), lines: notes }, spot);
}

function placeLines(lines: readonly Line[], { row, span, page }: Spot): Piece {
  const points = Math.max(NARROWEST_LINE_POINTS * (page.kind === "page" ? 0 : 1), spanPoints(page, span));
  const broken = lines
    .filter(({ text }) => text !== "")
    .flatMap(({ text, style }) =>
      wrapText(shortened(text, LONGEST_TEXT), charactersIn(points, style.size ?? 8)).map((part) => ({
        text: part,
        style,
      })),
    );
  const cells: DrawnCell[] = broken.map(({ text, style }, index) => ({
    row: row + index,
    column: span.left,
    value: text,
    style,
  }));
  return piece({
    bottom: row + cells.length,
    cells,
    heights: broken.map(({ style }, index) => [row + index, HEIGHTS[style.size ?? 8] ?? 15]),
  });
}
