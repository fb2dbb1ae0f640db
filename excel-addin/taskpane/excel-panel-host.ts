import { dayOf, type Drawing, type PendingDrawing } from "../../core/index";
import { HostProblem, type PanelHost, type Theme } from "../../panel/index";
import { ExcelRefusal } from "../host/excel-refusal";
import { drawSheets } from "../host/draw-sheets";
import { readTables } from "../host/read-tables";
import { selectCell } from "../host/select-cell";
import { selectedCell } from "../host/selected-cell";
import { watchEdits, type EditWatch } from "../host/watch-edits";
import { watchSelection } from "../host/watch-selection";

/** Excel, as the panel sees it. */
export function excelPanelHost(): PanelHost {
  let file = "Workbook";
  const watches: EditWatch[] = [];
  return {
    get file() {
      return file;
    },
    locale: Office.context.contentLanguage,
    theme: themeNow(),
    now,
    readGrids: () =>
      saying(async () => {
        const grids = await readTables();
        file = grids[0]?.workbook ?? file;
        return grids;
      }),
    draw: (drawings, { onDrawn, signal }) => {
      let count = 0;
      // Each is asked for when its turn comes: there the user can still stop, and nothing was changed.
      const pending = drawings.map((drawing): PendingDrawing => {
        const { id, owned, sheet } = drawing;
        const draw = (): Drawing => {
          if (signal.aborted) throw new HostProblem("Stopped.");
          onDrawn(count++);
          return drawing;
        };
        return { id, owned, sheet, draw };
      });
      return saying(async () => {
        const names = await drawSheets(pending);
        if (drawings.some(({ owned }) => !owned)) for (const { refresh } of watches) refresh();
        return names;
      });
    },
    select: (cell) => saying(() => selectCell(cell)),
    selected: () => saying(selectedCell),
    onSelect: watchSelection,
    onEdit: (listener) => {
      watches.push(watchEdits(listener));
    },
    onTheme: (listener) => {
      // Older versions of Excel tell nothing: the theme stays the one that the pane was opened with.
      Office.context.document.addHandlerAsync(Office.EventType.OfficeThemeChanged, () => {
        listener(themeNow());
      });
    },
  };
}

/** What Excel refuses, in the words of the panel. */
async function saying<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof ExcelRefusal ? new HostProblem(error.message) : error;
  }
}

/** The machine's civil date and time: the only clock there is. */
function now(): { readonly day: number; readonly stamp: string } {
  const at = new Date();
  const two = (n: number): string => String(n).padStart(2, "0");
  const [year, month, day] = [at.getFullYear(), at.getMonth() + 1, at.getDate()];
  const stamp = `${year}-${two(month)}-${two(day)} ${two(at.getHours())}:${two(at.getMinutes())}`;
  return { day: dayOf({ year, month, day }), stamp };
}

const DARK = 0.5;

/** By the lightness of the pane's background, which every version of Excel gives. */
function themeNow(): Theme {
  if (window.matchMedia("(forced-colors: active)").matches) return "contrast";
  const background =
    (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor ?? "";
  const [red = 255, green = 255, blue = 255] = (background.match(/[0-9a-f]{2}/gi) ?? []).map((hex) =>
    parseInt(hex, 16),
  );
  return (red + green + blue) / 765 < DARK ? "dark" : "light";
}
