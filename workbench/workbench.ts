import type { Area } from "../core/index";
import { openDesk, showSelection, takeDrawn, type Desk } from "./desk";
import type { GridCell } from "./grid/grid-cell";
import type { SpreadsheetGrid } from "./grid/spreadsheet-grid";
import { takeEdits, takeSelection } from "./user-at-grid";

/** What stands around the workbench. */
export interface Surroundings {
  readonly grid: SpreadsheetGrid;
  /** Shows a sentence to the user. */
  readonly say: (sentence: string) => void;
  /** Takes a message that nobody asked for to the pane. */
  readonly tellPane: (text: string) => void;
  /** Begins the pane anew, as with another workbook. */
  readonly restartPane: (name: string) => void;
}

export interface Workbench {
  readonly desk: () => Desk | undefined;
  readonly open: (name: string, bytes: Uint8Array) => Promise<void>;
  /** The Excel's answer to a message of the client in the pane. */
  readonly answer: (text: string) => string;
  readonly edit: (cells: readonly GridCell[]) => void;
  readonly select: (sheet: string, area: Area) => void;
  /** The user's own file, with what was changed here. */
  readonly result: () => Promise<{ readonly name: string; readonly bytes: Uint8Array } | undefined>;
}

/** So long nothing was asked: then the pane is through with what it did. */
const SETTLED_MS = 300;

/** One workbook at a time, between the pane and the grid. */
export function createWorkbench(around: Surroundings): Workbench {
  const { grid, say } = around;
  let desk: Desk | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const settle = async (): Promise<void> => {
    if (!desk) return;
    const tabs = await takeDrawn(desk, grid);
    showSelection(desk, grid);
    if (tabs.length > 0) say(`${tabs.join(", ")}: drawn by the pane. They are in the download.`);
  };
  return {
    desk: () => desk,
    open: async (name, bytes) => {
      const opened = openedDesk({ name, bytes }, around);
      if (!opened) return;
      desk = opened;
      await show(opened, bytes, around);
      around.restartPane(name);
    },
    answer: (text) => {
      if (!desk) throw new RangeError("answer: a workbook is opened first");
      const { host, drawn } = desk;
      const reply = host.answer(text);
      drawn.look();
      clearTimeout(waiting);
      waiting = setTimeout(() => void settle(), SETTLED_MS);
      // After the answer itself.
      setTimeout(host.tellEvents);
      return reply;
    },
    edit: (cells) => {
      const refused = desk && takeEdits(desk, cells);
      if (refused === undefined) return;
      grid.undo();
      say(refused);
    },
    select: (sheet, area) => {
      if (desk) takeSelection(desk, sheet, area);
    },
    result: async () => {
      await settle();
      if (!desk) return undefined;
      const { book, file, name } = desk;
      file.take(book, []);
      return { name: name.replace(/(\.[^.]+)?$/, "-pmo$1"), bytes: file.bytes() };
    },
  };
}

interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** None where it cannot be opened, which is told. */
function openedDesk({ name, bytes }: OpenedFile, { grid, say, tellPane }: Surroundings): Desk | undefined {
  try {
    const desk = openDesk(name, bytes, grid);
    desk.host.send = tellPane;
    return desk;
  } catch (error) {
    say(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

async function show({ book }: Desk, bytes: Uint8Array, { grid, say }: Surroundings): Promise<void> {
  say(
    (await grid.show(bytes))
      ? `${book.sheets.length} sheets. Press "Find my tables" in the pane.`
      : "The grid cannot show this workbook. The pane reads it all the same.",
  );
  book.calculated();
}
