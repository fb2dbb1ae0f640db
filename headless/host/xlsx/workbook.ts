import type { Drawing, Grid, PendingDrawing } from "../../../core/index";
import type { CellEdit } from "./cell-edit";
import { newPackage } from "./new-workbook";
import { openPackage, type Package } from "./package";
import { readWorkbook } from "./read-workbook";
import { readParts } from "./workbook-parts";
import { writeWorkbook } from "./write-workbook";

/** An open workbook: what its sheets hold, and how to get a copy of it with our tabs in. */
export interface Workbook {
  readonly grids: readonly Grid[];
  /**
   * A copy with these tabs, in this order behind the user's; the first one is what it opens on. Writing twice gives the same
   * bytes. `edits` change single cells of the user's own sheets; one that cannot be changed alone throws a `WorkbookError`.
   */
  write(drawings: readonly (Drawing | PendingDrawing)[], edits?: readonly CellEdit[]): Uint8Array;
}

/** Opens an .xlsx or .xlsm file. Throws a `WorkbookError` with a plain sentence when it cannot. */
export function openWorkbook(bytes: Uint8Array): Workbook {
  return workbookOf(openPackage(bytes));
}

/** A workbook without a tab; as a file needs one, writing nothing gives it a blank `Sheet1`. */
export function newWorkbook(): Workbook {
  return workbookOf(newPackage());
}

function workbookOf(parts: Package): Workbook {
  const frame = readParts(parts);
  const content = readWorkbook(parts, frame);
  return {
    grids: content.grids,
    write: (drawings, edits = []) => {
      const written = drawings.length === 0 && frame.sheets.length === 0 ? [BLANK] : drawings;
      return writeWorkbook({ parts, frame, content }, { drawings: written, edits });
    },
  };
}

const BLANK: Drawing = {
  id: "blank",
  owned: false,
  sheet: "Sheet1",
  cells: [],
  tables: [],
  charts: [],
  rules: [],
  validations: [],
  merges: [],
  columns: [],
  rowHeights: new Map(),
  frozen: { row: 0, column: 0 },
  print: {
    area: { top: 0, left: 0, bottom: 0, right: 0 },
    orientation: "portrait",
    pagesHigh: "any",
    footer: "",
  },
  gridlines: true,
};
