import type { CellRef } from "../domain/cell-ref";
import type { FigureValue, Format } from "../domain/measure";

/** What a tab says, before it is known where on the sheet it stands. */
export interface SheetModel {
  /** Marks the tab as ours: the hidden name `_PMO_<id>`. */
  readonly id: string;
  /** The tab's name. */
  readonly title: string;
  /** From top to bottom. */
  readonly bands: readonly Band[];
  /** `tables`: the sheet's columns follow its tables. `page`: twelve equal columns, blocks side by side. */
  readonly grid: "tables" | "page";
  readonly orientation: "landscape" | "portrait";
  /** One page in all, or one page wide and as long as it gets. */
  readonly pages: "one" | "one-wide";
  readonly footer: string;
  readonly tabColour?: string;
}

/** Blocks side by side. On a page grid each says its columns; on a tables grid a band has one block (charts may share one). */
export type Band = readonly PlacedBlock[];

export interface PlacedBlock {
  readonly block: Block;
  /** First of the page's twelve columns, from 0. */
  readonly column?: number;
  readonly span?: number;
}

export type Block = HeadlineBlock | TilesBlock | TableBlock | ChartBlock | NoteBlock;

/** The title, the finding in a sentence, and quiet lines under it. */
export interface HeadlineBlock {
  readonly kind: "headline";
  readonly title: string;
  readonly finding: string;
  readonly notes: readonly string[];
}

/** Headline figures, in a row of tiles. */
export interface TilesBlock {
  readonly kind: "tiles";
  readonly tiles: readonly Tile[];
}

export interface Tile {
  readonly label: string;
  /** As it is to be read: `€1.23m`, `3 / 8 / 9`. */
  readonly figure: string;
  /** Change, base or reason, under the figure. */
  readonly note: string;
  readonly tone?: "bad" | "watch" | "good";
  readonly link?: CellRef;
}

/** Lines of text: a section's title, notes, assumptions. */
export interface NoteBlock {
  readonly kind: "note";
  readonly title?: string;
  readonly lines: readonly string[];
}

/** A native table. Its rows are keyed, so that the user's own columns beside it follow their row. */
export interface TableBlock {
  readonly kind: "table";
  /** Native table name, unique in the workbook: `PMO_Forecast`. */
  readonly name: string;
  readonly title?: string;
  /** A line under the title. */
  readonly note?: string;
  readonly columns: readonly TableColumn[];
  /** Ids of the columns whose shown values make up a row's key in an earlier version of the tab. */
  readonly key: readonly string[];
  readonly rows: readonly TableRow[];
  /** Below the table, apart from it. */
  readonly totals?: readonly TotalsRow[];
  /** Headers of columns that the user is to fill, to the right of ours; what stands there survives by row key. */
  readonly userColumns?: readonly UserColumn[];
  /** The sheet's frozen panes and print titles follow this table's header (the first such table wins); `column`: the
   * id column alone, where tables with other columns follow below. */
  readonly freeze?: boolean | "column";
  /** The figures that its cells show, as Explain knows them: `forecast`. The table's name where absent. */
  readonly figures?: string;
  /** For machines, at the sheet's end: what stands from here on is not printed. */
  readonly printed?: false;
  /** What to say instead when there are no rows. */
  readonly empty?: string;
  /** A plain grid of cells, not a native table: for the dashboard. */
  readonly plain?: boolean;
}

export interface TableColumn {
  readonly id: string;
  readonly title: string;
  readonly format: Format;
  /** Characters; the format's own width where absent. */
  readonly width?: number;
  /** On a page grid: how many of the page's columns it spans, in halves; in a plain table on a tables
   * grid: how many of the sheet's columns its text runs over. 1 where absent. */
  readonly span?: number;
  /** Grouped away, to the right of the columns on the page. */
  readonly detail?: boolean;
  /** `[id]` is the cell of that column in the same row; used when every column named is on the table. */
  readonly formula?: string;
  readonly rule?: ColumnRule;
  readonly help?: string;
  /** What the earlier tab shows here for the row's key stays: a first-seen date. */
  readonly stays?: true;
}

export type ColumnRule =
  | { readonly kind: "bar" }
  /** Diverging around 0: blue above (room), orange below (over capacity). */
  | { readonly kind: "gap" }
  /** Adverse (negative) figures in red ink. */
  | { readonly kind: "adverse" }
  /** Numbers beyond a threshold in bold ink with a tint. */
  | { readonly kind: "beyond"; readonly below?: number; readonly above?: number };

export interface TableRow {
  readonly key: string;
  /** By column id; a column that is absent is blank, `null` is not known and shows `–`. */
  readonly cells: Readonly<Record<string, Cell>>;
  readonly tone?: "muted" | "strong";
  /** A line above this row: where the money ends. */
  readonly ruleAbove?: string;
}

export type Cell = FigureValue | RichCell;

export interface RichCell {
  readonly value: FigureValue;
  readonly link?: CellRef;
  /** Instead of the column's formula; `null`: none in this row. */
  readonly formula?: string | null;
  readonly tone?: "bad" | "watch" | "good" | "quiet";
  /** The figure that it shows, where that is not its own row's of its own column. */
  readonly figure?: FigureName;
}

/** A figure by the names that Explain knows it by. */
export interface FigureName {
  /** The table of figures: `forecast`. */
  readonly table: string;
  readonly key: string;
  /** The measure's id. */
  readonly column: string;
}

/** A row under the table; in its formulas `[id]` is the whole column's range (`SUM([ac])`). */
export interface TotalsRow {
  readonly label: string;
  readonly cells: Readonly<Record<string, RichCell>>;
}

export interface UserColumn {
  readonly title: string;
  readonly width?: number;
  /** A drop-down of these. */
  readonly choices?: readonly string[];
}

/** A native chart; its data are written to a helper block on the same tab, so that sorting a table changes nothing. */
export interface ChartBlock {
  readonly kind: "chart";
  /** Unique in the workbook: `PMO ranking bars`. */
  readonly name: string;
  /** The finding. */
  readonly title: string;
  readonly chart: Chart;
  /** Rows of 15 points. */
  readonly height: number;
  /** Shares of the band's width on a tables grid, 0–1; the whole width where absent. */
  readonly width?: number;
}

export type Chart = CategoryChart | BubbleChart;

export interface CategoryChart {
  /** `bars`: horizontal, first category at the top. `columns`: bars upright, areas and lines over one category axis. */
  readonly kind: "bars" | "columns";
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly valueFormat: Format;
  readonly valueTitle?: string;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** `band`: an area stacked on the series before it, which is drawn invisible when it is `base`. */
  readonly draw: "column" | "stacked" | "line" | "dashed" | "area" | "base" | "band";
  readonly colour: string;
  readonly labels?: boolean;
  /** Colours of single points, by index: grey for context, colour for the message. */
  readonly pointColours?: Readonly<Record<number, string>>;
}

export interface BubbleChart {
  readonly kind: "bubbles";
  readonly xTitle: string;
  readonly yTitle: string;
  readonly xFormat: Format;
  readonly yFormat: Format;
  readonly groups: readonly {
    readonly name: string;
    readonly colour: string;
    readonly points: readonly {
      readonly label: string;
      readonly x: number;
      readonly y: number;
      readonly size: number;
      /** Label only the few that matter. */
      readonly labelled: boolean;
    }[];
  }[];
}
