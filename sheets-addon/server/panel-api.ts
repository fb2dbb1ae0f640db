import type { CellRef } from "../../core/index";
import { beginStaging, dropStaged, showStaged, stageTab } from "../host/draw-sheets";
import { readFrames, readRows } from "../host/read-tables";
import { selectCell } from "../host/select-cell";
import { selectedCell } from "../host/selected-cell";
import type { Answer } from "../rpc/answer";
import { gridToWire, type GridOnWire } from "../rpc/grid-on-wire";
import type { OpenedBook } from "../rpc/panel-api";
import { pieceFromWire } from "../rpc/piece-on-wire";
import { answered } from "./answered";
import { argument, cellRef, job, parts, tabs } from "./arguments";
import { openBook } from "./open-book";
import { piece } from "./piece-argument";

/** The workbook's name and sheets, and what a page needs to know of it. */
export function panelOpenBook(): Answer<OpenedBook> {
  return answered(() => {
    const { workbook, locale, timeZone, sheets } = readFrames(openBook());
    const toRead = sheets.map(({ sheetId: id, rows, columns, owned }) => ({
      ...{ sheetId: id, rows, columns },
      ...(owned !== undefined && { owned }),
    }));
    return { workbook, locale, timeZone, sheets: toRead };
  });
}

/** Rows of sheets. */
export function panelReadParts(wanted: unknown): Answer<readonly GridOnWire[]> {
  return answered(() => argument(parts, wanted).map((part) => gridToWire(readRows(openBook(), part))));
}

/** Makes room for tabs of which nothing is seen yet. */
export function panelBeginDrawing(drawn: unknown): Answer<string> {
  return answered(() => {
    const asked = argument(tabs, drawn);
    return beginStaging(openBook(), asked);
  });
}

/** Draws a part of a tab. */
export function panelDrawPiece(ofJob: unknown, part: unknown): Answer<null> {
  return answered(() => {
    const name = argument(job, ofJob);
    const drawn = pieceFromWire(argument(piece, part));
    stageTab(openBook(), name, drawn);
    return null;
  });
}

/** Shows all that was drawn. */
export function panelShowTabs(ofJob: unknown): Answer<readonly string[]> {
  return answered(() => {
    const name = argument(job, ofJob);
    return showStaged(openBook(), name);
  });
}

/** Takes away what was drawn and not shown. */
export function panelDropDrawing(ofJob: unknown): Answer<null> {
  return answered(() => {
    const name = argument(job, ofJob);
    dropStaged(openBook(), name);
    return null;
  });
}

/** Shows a cell to the user. */
export function panelSelectCell(cell: unknown): Answer<null> {
  return answered(() => {
    const asked = argument(cellRef, cell);
    selectCell(openBook(), asked);
    return null;
  });
}

/** The cell that the user is on. */
export function panelSelectedCell(): Answer<CellRef> {
  return answered(() => selectedCell(openBook()));
}
