import type { Drawing } from "../../core/index";
import { HostProblem, type DrawOptions, type PanelHost } from "../../panel/index";
import { degradedOf } from "../limits/degraded-of";
import type { OpenedBook } from "../rpc/panel-api";
import { piecesOf } from "../rpc/piece-on-wire";
import { askSelection } from "./ask-selection";
import type { Call } from "./call";
import { civilNow } from "./civil-now";
import { readSheets } from "./read-sheets";

/** Cells that are drawn by one call: some seconds of Google's, and well under what a call may carry. */
const DRAWN_CELLS = 20_000;

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
      const grids = await readSheets(call, book.sheets);
      return grids.map((grid) => ({ ...grid, workbook: book.workbook }));
    },
    draw: (drawings, options) => draw(call, drawings, options),
    degraded: degradedOf,
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
