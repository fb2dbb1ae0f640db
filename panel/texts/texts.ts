import type { SettingTexts, WordTexts } from "./settings";

/** What the panel says, in one language. */
export interface Texts {
  readonly tabs: {
    readonly start: string;
    readonly map: string;
    readonly check: string;
    readonly run: string;
    readonly explain: string;
    readonly settings: string;
  };
  readonly start: {
    readonly intro: string;
    readonly read: string;
    readonly readAgain: string;
    readonly reading: string;
    /** `We found 24 projects …`: the sentence over the tables. */
    readonly found: (tables: number, sheets: number) => string;
    readonly nothing: string;
    readonly asOf: (date: string) => string;
    /** Rows that came in = used + left out. */
    readonly rows: (count: number, shown: { read: string; used: string; leftOut: string }) => string;
    readonly sure: (percent: string) => string;
    readonly columns: (count: number) => string;
    readonly notUsed: string;
    readonly ties: (header: string) => string;
    readonly differs: (header: string, total: string, sum: string) => string;
    readonly missing: string;
    readonly toCheck: (count: number) => string;
    readonly toMap: string;
    readonly toRun: string;
  };
  readonly insert: {
    readonly title: string;
    readonly about: Readonly<Record<"template" | "sample", string>>;
    readonly add: Readonly<Record<"template" | "sample", string>>;
    readonly addOne: string;
    readonly addTable: (title: string) => string;
    readonly adds: (sheets: number) => string;
    readonly agree: (sheets: number) => string;
    readonly added: (sheets: number) => string;
  };
  readonly map: {
    readonly first: string;
    readonly toConfirm: (count: number) => string;
    readonly clear: string;
    readonly intro: string;
    /** Over a select: the table that it is. */
    readonly table: string;
    readonly leaveOut: string;
    readonly notUsed: string;
    readonly guess: string;
    readonly saidByYou: string;
    readonly notSaved: string;
    readonly confirm: string;
    readonly confirmAll: string;
    readonly pleaseConfirm: string;
    readonly otherColumns: (count: number) => string;
    readonly unusedHeaders: (count: number) => string;
    readonly mayBe: (column: string) => string;
    readonly isScore: string;
    readonly noHeader: (cell: string) => string;
    readonly sameHeader: string;
    readonly periods: (count: number) => string;
    readonly saveFirst: string;
    readonly leftOut: string;
    readonly unread: string;
    readonly unreadIntro: string;
    readonly choose: string;
    readonly save: (count: number) => string;
    readonly discard: string;
    readonly saved: string;
    readonly used: (before: string, after: string) => string;
    readonly remarks: (before: string, after: string) => string;
  };
  readonly check: {
    readonly none: string;
    readonly count: (count: number) => string;
    readonly severity: { readonly error: string; readonly warning: string; readonly info: string };
    readonly filter: string;
    readonly all: string;
    readonly times: (count: string) => string;
    readonly affects: (figures: string) => string;
    readonly rows: (rows: string) => string;
    readonly money: (amount: string) => string;
    readonly place: string;
    readonly groupBy: string;
    readonly byPlace: string;
    readonly byCode: string;
    readonly search: string;
    readonly shown: (shown: number, all: number) => string;
    readonly more: (count: string) => string;
    readonly write: string;
    readonly writeOnly: string;
    readonly assumptions: string;
    readonly first: string;
  };
  readonly run: {
    readonly intro: string;
    readonly parts: string;
    readonly partNames: Readonly<
      Record<"dashboard" | "rank" | "select" | "scenario" | "forecast" | "capacity" | "finance", string>
    >;
    readonly start: string;
    readonly again: string;
    readonly cancel: string;
    readonly cancelled: string;
    readonly calculating: string;
    readonly drawing: (count: number, all: number) => string;
    readonly written: (count: number) => string;
    /** Over what the host draws in a nearer form. */
    readonly degraded: (count: number) => string;
    readonly everyTab: string;
    readonly open: (tab: string) => string;
    readonly none: string;
    /** `about 12 s left`. */
    readonly timeLeft: (seconds: number) => string;
    readonly options: string;
    readonly outOfDate: string;
    readonly more: (count: number) => string;
  };
  /** What would be chosen, tried before it is written. */
  readonly trial: {
    readonly title: string;
    readonly intro: string;
    readonly working: string;
    readonly noLimit: string;
    readonly nothingFits: string;
    /** Over rules that cannot be kept together. */
    readonly clash: string;
    readonly rules: {
      readonly limit: (name: string, sense: "at most" | "at least", amount: string) => string;
      readonly in: (project: string, claim: "mandatory" | "committed" | "forced in") => string;
      readonly out: (project: string) => string;
      readonly depends: (project: string, other: string) => string;
      readonly excludes: (project: string, other: string) => string;
    };
    readonly noTime: string;
    readonly taken: (count: number, all: number) => string;
    readonly costs: (cost: string, budget: string) => string;
    readonly isBest: string;
    /** While a better one is sought, and when the time is up. */
    readonly isSought: (amount: string) => string;
    readonly isWithin: (amount: string) => string;
    /** Over names of projects, and over the value that goes or comes. */
    readonly enters: string;
    readonly leaves: string;
    readonly lost: string;
    readonly gained: string;
    readonly sameAsBefore: string;
    readonly isIn: string;
    readonly isOut: string;
    readonly score: string;
    readonly cost: string;
    readonly decide: (project: string) => string;
    readonly decisions: Readonly<Record<"free" | "in" | "out", string>>;
    readonly budget: string;
    readonly frontier: (value: string) => string;
  };
  readonly settings: {
    readonly intro: string;
    readonly groups: Readonly<
      Record<"dates" | "money" | "planning" | "forecast" | "thresholds" | "data", string>
    >;
    readonly language: string;
    /** Who says a value. */
    readonly by: Readonly<Record<"run" | "draft" | "preset" | "default", string>>;
    readonly setIn: (cell: string) => string;
    readonly reset: (label: string) => string;
    readonly forget: (label: string) => string;
    readonly save: string;
    readonly saveNote: string;
    readonly nothingToSave: string;
    readonly weights: string;
    readonly weightsNote: string;
    readonly calendar: string;
    readonly preset: string;
    readonly noPreset: string;
    readonly presetName: string;
    readonly savePreset: string;
    readonly deletePreset: (name: string) => string;
    readonly names: SettingTexts;
    readonly words: WordTexts;
  };
  readonly explain: {
    /** What there is to see, before anything was asked. */
    readonly intro: string;
    readonly selected: string;
    readonly follow: string;
    readonly ask: string;
    readonly example: string;
    readonly go: string;
    readonly notKnown: string;
    readonly calculation: string;
    readonly inputs: string;
    readonly cells: string;
    readonly moreCells: (count: string) => string;
    readonly goesInto: string;
    readonly moreFigures: (count: string) => string;
    readonly leadsTo: string;
    /** Of a cell of one of our tabs that we did not fill. */
    readonly blank: string;
    /** Of a cell of one of our tabs that is no figure of a table. */
    readonly noFigure: string;
  };
  readonly problem: { readonly title: string; readonly retry: string };
  /** A sentence for a screen reader while something goes on. */
  readonly busy: string;
}
