import type { DrawnCell, Drawing, Style } from "../../core/index";

/** A part of a tab's cells, in whole rows, as google.script.run takes it; what is not cells comes with every piece. */
export interface PieceOnWire {
  /** Of the tab in its job. */
  readonly index: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly head: HeadOnWire;
  /** The different looks of the cells. */
  readonly styles: readonly Style[];
  readonly cells: readonly CellOnWire[];
}

export interface HeadOnWire extends Omit<Drawing, "cells" | "rowHeights"> {
  readonly rowHeights: readonly (readonly [row: number, points: number])[];
}

/** Many have nothing but a value and a look. */
export type CellOnWire = readonly [
  row: number,
  column: number,
  value: DrawnCell["value"],
  style: number,
  more?: Pick<DrawnCell, "formula" | "link" | "keep">,
];

/** A tab, or a part of its cells by whole rows; what is not cells comes with each part. */
export interface Piece {
  /** Of the tab, in the order in which they were asked for. */
  readonly index: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Its cells are those of the piece. */
  readonly drawing: Drawing;
}

/** A tab in pieces of about so many cells, each of whole rows; at least one. */
export function piecesOf(drawing: Drawing, index: number, size: number): readonly PieceOnWire[] {
  const { cells, rowHeights, ...rest } = drawing;
  const head: HeadOnWire = { ...rest, rowHeights: [...rowHeights] };
  const parts = inWholeRows(cells, size);
  return parts.map((part, at) => ({
    index,
    isFirst: at === 0,
    isLast: at === parts.length - 1,
    head,
    ...onWire(part),
  }));
}

export function pieceFromWire({ index, isFirst, isLast, head, styles, cells }: PieceOnWire): Piece {
  const { rowHeights, ...rest } = head;
  const drawing: Drawing = {
    ...rest,
    rowHeights: new Map(rowHeights),
    cells: cells.map(([row, column, value, style, more]) => {
      const look = styles[style];
      if (!look) throw new RangeError(`pieceFromWire: there is no style ${style}`);
      return { row, column, value, style: look, ...more };
    }),
  };
  return { index, isFirst, isLast, drawing };
}

function inWholeRows(cells: readonly DrawnCell[], size: number): readonly (readonly DrawnCell[])[] {
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const parts: DrawnCell[][] = [[]];
  for (const cell of sorted) {
    const part = parts[parts.length - 1] ?? [];
    const isFull = part.length >= size && part[part.length - 1]?.row !== cell.row;
    if (isFull) parts.push([cell]);
    else part.push(cell);
  }
  return parts;
}

function onWire(cells: readonly DrawnCell[]): Pick<PieceOnWire, "styles" | "cells"> {
  const styles: Style[] = [];
  const known = new Map<string, number>();
  const indexOf = (style: Style): number => {
    const key = JSON.stringify(style);
    const index = known.get(key) ?? styles.push(style) - 1;
    known.set(key, index);
    return index;
  };
  return {
    cells: cells.map(({ row, column, value, style, formula, link, keep }): CellOnWire => {
      const more = {
        ...(formula !== undefined && { formula }),
        ...(link && { link }),
        ...(keep && { keep }),
      };
      const base = [row, column, value, indexOf(style)] as const;
      return Object.keys(more).length === 0 ? base : [...base, more];
    }),
    styles,
  };
}
