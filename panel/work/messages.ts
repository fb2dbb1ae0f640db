import type {
  Assumption,
  Day,
  Drawing,
  DrawnCell,
  Explained,
  Grid,
  Issue,
  MappingRow,
  MissingTable,
  PartId,
  Preview,
  Question,
  SettingsHeld,
  SettingsToSave,
  SummaryBlock,
  TableChoice,
  TableId,
  TableTaken,
  Tile,
} from "../../core/index";

/** What the page asks of the worker. */
export type Request =
  /** A sheet of the workbook that is about to be read; of a long one, its first rows. */
  | { readonly kind: "grid"; readonly grid: Grid }
  /** More rows of the sheet that was sent last. */
  | { readonly kind: "rows"; readonly rows: Grid["values"] }
  /** Reads the sheets that were sent since the last time. */
  | ({ readonly kind: "read"; readonly today: Day; readonly locale: string } & Choices)
  | ({ readonly kind: "run"; readonly parts: readonly PartId[] } & Signature)
  /** Asks for the tab PMO Mapping with what the user says. */
  | ({ readonly kind: "map"; readonly said: readonly MappingRow[] } & Signature)
  /** Asks for sheets to fill in. */
  | { readonly kind: "insert"; readonly what: Insertable }
  /** Asks for the tab PMO Settings with these on it. */
  | ({ readonly kind: "save-settings" } & SettingsToSave & Signature)
  | ({ readonly kind: "explain"; readonly question: Question } & Signature)
  /** What a run with these choices would come to, of the workbook that was read last; nothing is drawn. */
  | ({ readonly kind: "preview" } & Choices)
  /** Something else is about to be asked: a preview that goes on gives way. */
  | { readonly kind: "overtake" };

/** How tabs are signed: the workbook's name, and the civil date and time of the host. */
export interface Signature {
  readonly file: string;
  readonly stamp: string;
}

/** Sheets that the user may ask for: one to fill in for every table, the sample, or one for a table. */
export type Insertable = "template" | "sample" | { readonly table: TableId };

/** What was chosen for a run, beside what the workbook says. */
export interface Choices {
  /** Empty: none. */
  readonly preset: string;
  /** Settings by their key, `Weight of <criterion>` and `Decision on <project>`, as text. */
  readonly overrides: Readonly<Record<string, string>>;
}

/** What the worker answers. */
export type Answer =
  | { readonly kind: "found"; readonly found: Found }
  | { readonly kind: "progress"; readonly share: number; readonly note: string }
  /** A tab whose cells follow in blocks, so that none of them holds up the page. */
  | { readonly kind: "tab"; readonly drawing: Drawing }
  | { readonly kind: "cells"; readonly cells: readonly DrawnCell[] }
  | { readonly kind: "done"; readonly done: Done }
  | { readonly kind: "explained"; readonly explained: Explained }
  /** A better one may follow, until nothing more does. */
  | { readonly kind: "previewed"; readonly preview: Preview }
  | { readonly kind: "tried" }
  | { readonly kind: "failed"; readonly message: string; readonly because?: "preset" };

/** What was found in the workbook, what is wrong with it, and what it says of settings. */
export interface Found extends SettingsHeld {
  readonly tables: readonly TableFound[];
  readonly missing: readonly MissingTable[];
  /** What the user has said is to be left out, and the sheets on which no table was found. */
  readonly leftOut: readonly MappingRow[];
  readonly unread: readonly string[];
  /** What a table, and its columns, may be said to be. */
  readonly kinds: readonly TableChoice[];
  readonly issues: readonly Issue[];
  readonly assumptions: readonly Assumption[];
  /** ISO 8601. */
  readonly asOf: string;
  readonly currency: string;
}

export interface TableFound {
  readonly title: string;
  readonly sheet: string;
  /** A1. */
  readonly range: string;
  readonly rows: number;
  readonly used: number;
  readonly leftOut: number;
  /** 0–1, and why. */
  readonly confidence: number;
  readonly how: string;
  readonly kind: TableId;
  /** What its headers were taken for. */
  readonly taken: TableTaken;
  readonly totals: readonly TotalFound[];
}

/** A column's own total on the sheet, beside the sum of its cells. */
export interface TotalFound {
  readonly header: string;
  readonly sheetTotal: number;
  readonly sum: number;
  /** The same, but for rounding. */
  readonly isTied: boolean;
}

/** What a tab says first, and a small picture of it. */
export interface TabHeadline {
  readonly title: string;
  readonly finding: string;
  readonly tiles: readonly Tile[];
  readonly chart?: SmallChart;
}

/** The first points of a tab's chart. */
export interface SmallChart {
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
    readonly draw: "bar" | "line" | "dashed";
  }[];
  /** How many categories the tab has more. */
  readonly more: number;
}

export interface Done {
  /** One for each tab; `null` where it says nothing first. */
  readonly headlines: readonly (TabHeadline | null)[];
  readonly summary: readonly SummaryBlock[];
  readonly issues: readonly Issue[];
}
