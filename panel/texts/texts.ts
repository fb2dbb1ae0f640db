/** What the panel says, in one language. */
export interface Texts {
  readonly tabs: {
    readonly start: string;
    readonly check: string;
    readonly run: string;
    readonly explain: string;
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
