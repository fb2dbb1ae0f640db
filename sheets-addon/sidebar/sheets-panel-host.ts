import type { Drawing, Grid } from "../../core/index";
import { HostProblem, type DrawOptions, type PanelHost } from "../../panel/index";
import { joinParts } from "../rpc/join-parts";
import { gridFromWire } from "../rpc/grid-on-wire";
import type { OpenedBook, SheetToRead } from "../rpc/panel-api";
import { piecesOf } from "../rpc/piece-on-wire";
import { askSelection } from "./ask-selection";
import type { Call } from "./call";
import { civilNow } from "./civil-now";
import { inParallel } from "./in-parallel";

/** Cells that are read, and drawn, by one call: some seconds of Google's, and well under what a call may carry. */
const READ_CELLS = 50_000;
const DRAWN_CELLS = 20_000;
/** Google takes ten calls at once of a page; others of the user's may wait too. */
const CALLS_AT_ONCE = 4;

/** Google Sheets, as the panel sees it from the sidebar. */
export function sheetsPanelHost(call: Call, opened: OpenedBook): PanelHost {
  let file = opened.workbook;
  return {
    get file() {
      return file;
    },
    locale: opened.locale,
    // The sidebar is light whatever the user's colours are; forced ones are the system's.
    theme: matchMedia("(forced-colors: active)").matches ? "contrast" : "light",
    now: () => civilNow(opened.timeZone, new Date()),
    readGrids: async () => {
      const book = await call("panelOpenBook");
      file = book.workbook;
      const grids = await inParallel(
        book.sheets.map((sheet) => () => readSheet(call, sheet)),
        CALLS_AT_ONCE,
      );
      return grids.map((grid) => ({ ...grid, workbook: book.workbook }));
    },
    draw: (drawings, options) => draw(call, drawings, options),
    select: async (cell) => {
      await call("panelSelectCell", cell);
    },
    selected: () => call("panelSelectedCell"),
    onSelect: (listener, isWanted) => {
      askSelection(() => call("panelSelectedCell"), { listener, isWanted });
    },
    // The sidebar hears neither of an edit nor of a theme.
    onEdit: () => undefined,
    onTheme: () => undefined,
  };
}

/** In parts of whole rows, so that no call takes long; as many at once as Google answers. */
async function readSheet(call: Call, { sheetId, rows, columns, owned }: SheetToRead): Promise<Grid> {
  const size = Math.max(1, Math.floor(READ_CELLS / Math.max(1, columns)));
  const parts: Grid[] = [];
  for (let from = 0; from === 0 || from < rows; from += size) {
    const count = Math.max(1, Math.min(size, rows - from));
    parts.push(gridFromWire(await call("panelReadRows", sheetId, from, count)));
  }
  return { ...joinParts(parts), ...(owned !== undefined && { owned }) };
}

/** All are drawn where nobody sees them, and shown together: until then the user can stop, and nothing was changed. */
async function draw(
  call: Call,
  drawings: readonly Drawing[],
  { onDrawn, signal }: DrawOptions,
): Promise<readonly string[]> {
  const tabs = drawings.map(({ id, owned, sheet }) => ({ id, owned, sheet }));
  const job = await call("panelBeginDrawing", tabs);
  try {
    for (const [index, drawing] of drawings.entries()) {
      for (const piece of piecesOf(drawing, index, DRAWN_CELLS)) {
        if (signal.aborted) throw new HostProblem("Stopped.");
        await call("panelDrawPiece", job, piece);
      }
      onDrawn(index + 1);
    }
    if (signal.aborted) throw new HostProblem("Stopped.");
  } catch (error) {
    // What is left of it goes at the next run all the same: the first trouble is the one to tell.
    await call("panelDropDrawing", job).catch(() => undefined);
    throw error;
  }
  return call("panelShowTabs", job);
}
