import type { CellRef, Day, Drawing, Grid } from "../core/index";

/** What the host's colours are. */
export type Theme = "light" | "dark" | "contrast";

/** What the panel needs of the program that it stands in: Excel, Google Sheets, or a page to try it. */
export interface PanelHost {
  /** The workbook's name, as the tabs' footers print it. */
  readonly file: string;
  /** Language and region, such as `de-AT`. */
  readonly locale: string;
  readonly theme: Theme;
  /** The civil date and time here; the core has no clock. */
  readonly now: () => { readonly day: Day; readonly stamp: string };
  /** All sheets that hold something. Rejects with a `HostProblem` when the workbook cannot be read now. */
  readonly readGrids: () => Promise<readonly Grid[]>;
  /**
   * Draws tabs, all or none of them, and gives the names that they have in the workbook. Rejects with a `HostProblem`
   * when it cannot be done now; then all is as before.
   */
  readonly draw: (drawings: readonly Drawing[], options: DrawOptions) => Promise<readonly string[]>;
  /** What of a tab is drawn in a nearer form here, as sentences; a host that draws everything does not say. */
  readonly degraded?: (drawing: Drawing) => readonly string[];
  /** Shows a cell to the user. */
  readonly select: (cell: CellRef) => Promise<void>;
  /** The cell that the user is on. Rejects with a `HostProblem` when there is none, or the host cannot say now. */
  readonly selected: () => Promise<CellRef>;
  /**
   * Calls back whenever the user selects something else, with its first cell; some hosts cannot tell. `isWanted` says
   * whether anybody wants to know now: a host that has to ask again and again asks only then.
   */
  readonly onSelect: (listener: (cell: CellRef) => void, isWanted: () => boolean) => void;
  /**
   * Calls back after the user, or whoever has the workbook open too, has changed what tables are read from: edited cells,
   * added, deleted or renamed a sheet. Not for what we draw, and not for our own tabs, but for those of the
   * mapping and the settings, which the user fills in. Some hosts cannot tell.
   */
  readonly onEdit: (listener: () => void) => void;
  /** Calls back whenever the theme changes. */
  readonly onTheme: (listener: (theme: Theme) => void) => void;
}

export interface DrawOptions {
  /** How many are done so far. */
  readonly onDrawn: (count: number) => void;
  readonly signal: AbortSignal;
}

/** Why a host cannot do something, in a sentence that says what to do. */
export class HostProblem extends Error {
  override readonly name = "HostProblem";
}
