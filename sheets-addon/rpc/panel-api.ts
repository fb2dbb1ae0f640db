import type { CellRef, Drawing } from "../../core/index";
import type { Answer } from "./answer";
import type { GridOnWire } from "./grid-on-wire";
import type { PieceOnWire } from "./piece-on-wire";

/** What the sidebar asks of the server; arguments and answers hold nothing that is lost on the way. */
export interface PanelApi {
  /** What the workbook is called and which sheets it has; with what a page needs to know of it. */
  panelOpenBook(): Answer<OpenedBook>;
  /** Parts of sheets, each a grid of its own, in their order. */
  panelReadParts(parts: readonly PartToRead[]): Answer<readonly GridOnWire[]>;
  /** Makes room for tabs that are to be drawn, of which nothing is seen yet; answers with the name of the job. */
  panelBeginDrawing(tabs: readonly TabToDraw[]): Answer<string>;
  panelDrawPiece(job: string, piece: PieceOnWire): Answer<null>;
  /** Shows what was drawn, all or nothing of it; answers with the tabs' names. */
  panelShowTabs(job: string): Answer<readonly string[]>;
  /** Takes away what was drawn and not shown. */
  panelDropDrawing(job: string): Answer<null>;
  panelSelectCell(cell: CellRef): Answer<null>;
  panelSelectedCell(): Answer<CellRef>;
}

export interface OpenedBook {
  readonly workbook: string;
  /** Such as `de-DE`. */
  readonly locale: string;
  /** IANA's name of where the spreadsheet is, such as `Europe/Berlin`: its dates and times are civil ones there. */
  readonly timeZone: string;
  readonly sheets: readonly SheetToRead[];
}

export interface SheetToRead {
  readonly sheetId: number;
  readonly rows: number;
  readonly columns: number;
  /** The id of the tab of ours that it is. */
  readonly owned?: string;
}

/** The rows `from` to `from + count - 1` of a sheet, from 0. */
export interface PartToRead {
  readonly sheetId: number;
  readonly from: number;
  readonly count: number;
}

export type TabToDraw = Pick<Drawing, "id" | "owned" | "sheet">;
