import type { SettingTexts, WordTexts } from "./settings";

/** What the panel says, in one language. */
export interface Texts {
  readonly tabs: {
    readonly start: string;
    readonly check: string;
    readonly run: string;
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
    readonly toRun: string;
  };
  readonly check: {
    readonly none: string;
    readonly count: (count: number) => string;
    readonly severity: { readonly error: string; readonly warning: string; readonly info: string };
    readonly filter: string;
    readonly all: string;
    readonly times: (count: string) => string;
    readonly affects: (figures: string) => string;
    readonly assumptions: string;
    readonly first: string;
  };
  readonly run: {
    readonly intro: string;
    readonly parts: string;
    readonly partNames: Readonly<Record<"dashboard" | "rank" | "forecast" | "capacity" | "finance", string>>;
    readonly start: string;
    readonly again: string;
    readonly cancel: string;
    readonly cancelled: string;
    readonly calculating: string;
    readonly drawing: (count: number, all: number) => string;
    readonly written: (count: number) => string;
    readonly open: (tab: string) => string;
    readonly none: string;
    /** `about 12 s left`. */
    readonly timeLeft: (seconds: number) => string;
    readonly options: string;
    readonly outOfDate: string;
    readonly more: (count: number) => string;
    readonly total: string;
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
  readonly problem: { readonly title: string; readonly retry: string };
  /** A sentence for a screen reader while something goes on. */
  readonly busy: string;
}
