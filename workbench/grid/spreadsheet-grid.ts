import type { Model } from "@odoo/o-spreadsheet";
import type { Area } from "../../core/index";

/** The spreadsheet on the page. It shows a file, and tells what the user does. */
export interface SpreadsheetGrid {
  /** Shows another workbook, or another version of it; nothing, and `false`, where o-spreadsheet cannot read it. */
  readonly show: (bytes: Uint8Array) => Promise<boolean>;
  /** What is calculated; none while nothing is shown. */
  readonly model: () => Model | undefined;
  /** Brings a cell to the front, where there is such a sheet. */
  readonly reveal: (sheet: string, area: Area) => void;
  /** Writes into a cell without telling of it. */
  readonly put: (
    sheet: string,
    at: { readonly row: number; readonly column: number },
    content: string,
  ) => void;
  /** Takes the user's last step back, without telling of it. */
  readonly undo: () => void;
}
