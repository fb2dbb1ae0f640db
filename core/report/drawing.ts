import type { Area, CellRef } from "../domain/cell-ref";
import type { Style } from "./style";

/** Where everything of a tab stands: what a host draws, and all that it knows. Rows and columns count from 0. */
export interface Drawing {
  readonly id: string;
  /** Marked as ours by the hidden name `_PMO_<id>`; a rerun replaces it. Input tables of the template are not. */
  readonly owned: boolean;
  /** The tab's name. */
  readonly sheet: string;
  readonly cells: readonly DrawnCell[];
  readonly tables: readonly DrawnTable[];
  readonly charts: readonly DrawnChart[];
  readonly rules: readonly DrawnRule[];
  readonly validations: readonly DrawnValidation[];
  readonly merges: readonly Area[];
  readonly columns: readonly DrawnColumn[];
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Rows above and columns left of this cell stay in sight. */
  readonly frozen: { readonly row: number; readonly column: number };
  readonly print: PrintSetup;
  readonly gridlines: boolean;
  readonly tabColour?: string;
}

/** A tab that is drawn when its turn comes, so that the cells of large tabs need not all stand in memory. */
export interface PendingDrawing extends Pick<Drawing, "id" | "owned" | "sheet"> {
  /** Asked once. */
  readonly draw: () => Drawing;
}

export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | null;
  /** Without `=`; `value` is what it comes to. */
  readonly formula?: string;
  /** Leads to a cell of the workbook; shown as the value. */
  readonly link?: CellRef;
  readonly style: Style;
  /** The user's own cell of the earlier tab: its look is kept as it was. */
  readonly keep?: { readonly row: number; readonly column: number };
  /** The figure that it shows, for Explain. */
  readonly figure?: { readonly table: string; readonly key: string; readonly column: string };
}

export interface DrawnTable {
  readonly name: string;
  /** With the header row. */
  readonly area: Area;
  readonly headers: readonly string[];
  readonly filter: boolean;
}

export interface DrawnColumn {
  readonly column: number;
  /** Characters. */
  readonly width: number;
  /** Grouped, and folded away. */
  readonly grouped?: boolean;
}

export interface PrintSetup {
  readonly area: Area;
  readonly titleRows?: { readonly from: number; readonly to: number };
  readonly orientation: "landscape" | "portrait";
  readonly pagesHigh: "one" | "any";
  /** Rows that begin a page. */
  readonly breaks?: readonly number[];
  readonly footer: string;
}

export type DrawnRule =
  | { readonly kind: "data-bar"; readonly area: Area; readonly colour: string }
  | {
      readonly kind: "colour-scale";
      readonly area: Area;
      readonly low: string;
      readonly middle: string;
      readonly high: string;
      /** The middle stands at 0. */
      readonly around: 0;
    }
  /** `formula` is written for the area's first cell. */
  | { readonly kind: "formula"; readonly area: Area; readonly formula: string; readonly style: Style };

export type DrawnValidation = {
  readonly area: Area;
  readonly promptTitle?: string;
  readonly prompt?: string;
} & (
  | { readonly kind: "list"; readonly choices: readonly string[]; readonly strict: boolean }
  /** A list that stands in cells, as an A1 range with its sheet. */
  | { readonly kind: "list-range"; readonly range: string; readonly strict: boolean }
  | { readonly kind: "date" }
  | { readonly kind: "number"; readonly min?: number; readonly max?: number }
  | { readonly kind: "prompt" }
);

export interface DrawnChart {
  readonly name: string;
  readonly title: string;
  /** Said to those who cannot see it. */
  readonly summary: string;
  readonly kind: "bars" | "columns" | "bubbles";
  /** Points from the sheet's top left corner. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly series: readonly DrawnSeries[];
  readonly xTitle?: string;
  readonly yTitle?: string;
  readonly xFormat: string;
  readonly yFormat: string;
  readonly legend: boolean;
}

/** Areas are of the same tab. */
export interface DrawnSeries {
  readonly name: string;
  readonly draw: "column" | "stacked" | "line" | "dashed" | "area" | "base" | "band" | "bubble";
  readonly colour: string;
  /** Categories, or a bubble's x. */
  readonly categories: Area;
  readonly values: Area;
  readonly sizes?: Area;
  readonly labels?: boolean;
  /** Texts of single points, by index. */
  readonly pointLabels?: Readonly<Record<number, string>>;
  readonly pointColours?: Readonly<Record<number, string>>;
  /** What the areas hold, so that a file's cache need not be looked up. */
  readonly cached: {
    readonly categories: readonly (string | number)[];
    readonly values: readonly (number | null)[];
    readonly sizes?: readonly number[];
  };
}
