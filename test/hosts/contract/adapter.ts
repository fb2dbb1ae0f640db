import { placeOf, type Drawing, type Grid } from "../../../core/index";
import { comparableGrid } from "../drawn";
import { newWorkbook, openWorkbook } from "../../../headless/host/xlsx/workbook";

/** A workbook as it is opened: its bytes, and its sheets as they stand in the file. */
export interface TestWorkbook {
  readonly file: Uint8Array;
  readonly grids: readonly Grid[];
  readonly date1904?: boolean;
}

/** A workbook that is open in a host. */
export interface OpenBook {
  read(): Promise<readonly Grid[]>;
  /** Draws tabs, whose formulas come to what they are drawn as; gives the tabs' names. */
  draw(drawings: readonly Drawing[]): Promise<readonly string[]>;
  partsOf(sheet: string): Parts;
  /** What a run must not leave behind, in words: hidden sheets, marks of its own. */
  leftovers(): readonly string[];
  /** How often the program was asked so far. */
  trips(): number;
}

/** A host of the contract, with what it cannot help doing otherwise. Another host is one more of these. */
export interface HostAdapter {
  readonly host: string;
  open(workbook: TestWorkbook): OpenBook;
  /** A grid without what this host cannot tell of one. */
  readonly told: (grid: Grid) => Grid;
  /** A tab as far as this host can draw it. */
  readonly nearest: (drawing: Drawing) => Drawing;
  /** Trips that a small workbook may take. */
  readonly most: { readonly read: number; readonly draw: number };
}

/** Of a host that tells of a grid, and draws of a tab, all there is. */
export const asIs = <T>(whole: T): T => whole;

/** What stands on a tab beside its cells, as far as every host can tell it. */
export interface Parts {
  readonly charts: readonly ChartPart[];
  /** The first one wins. */
  readonly rules: readonly string[];
  /** Cells that have a list, a limit or a prompt. */
  readonly validated: number;
  readonly frozen: Drawing["frozen"];
  readonly gridlines: boolean;
  readonly tabColour: string | null;
  readonly folded: readonly number[];
}

export interface ChartPart {
  readonly title: string;
  readonly kind: Drawing["charts"][number]["kind"];
}

/** What has to stand on a tab. */
export function partsOfDrawing(drawing: Drawing): Parts {
  const { charts, rules, validations, frozen, gridlines, tabColour, columns } = drawing;
  const said = validations.filter(
    (one) => one.kind !== "prompt" || one.prompt !== undefined || one.promptTitle !== undefined,
  );
  return {
    charts: charts.map(({ title, kind }) => ({ title, kind })),
    rules: rules.map(({ kind, area }) => `${kind} ${placeOf(area)}`),
    validated: said.reduce((sum, { area }) => sum + cellsIn(area), 0),
    ...{ frozen, gridlines },
    tabColour: tabColour?.toUpperCase() ?? null,
    folded: columns.flatMap(({ column, grouped }) => (grouped ? [column] : [])),
  };
}

export function cellsIn({ top, left, bottom, right }: Drawing["merges"][number]): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** How grids of a host are compared: what it cannot tell does not count. */
export function hereIn({ told }: HostAdapter): (grid: Grid) => unknown {
  return (grid) => comparableGrid(told(grid));
}

/** The tabs' grids as a new file holds them. */
export function inNewFile(drawings: readonly Drawing[]): readonly Grid[] {
  return openWorkbook(newWorkbook().write(drawings)).grids.map((grid) => ({
    ...grid,
    workbook: "Portfolio",
  }));
}
