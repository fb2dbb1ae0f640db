import type { Found, Insertable } from "./work/messages";

/** What came of an attempt, or what the user is asked before it goes on. */
export type Notice =
  /** What the mapping that was saved has changed. */
  | { readonly kind: "mapped"; readonly before: Tally; readonly after: Tally }
  /** Sheets that are ready to be added beside the user's. */
  | { readonly kind: "offer"; readonly what: Insertable; readonly sheets: number }
  | { readonly kind: "inserted"; readonly sheets: readonly string[] }
  | { readonly kind: "checks"; readonly tabs: readonly string[] };

/** How much of a workbook is used, and how much there is to say about it. */
export interface Tally {
  readonly tables: number;
  readonly rows: number;
  readonly used: number;
  readonly remarks: number;
}

/** Counts what was found. */
export function tallyOf({ tables, issues }: Found): Tally {
  const sum = (count: (table: Found["tables"][number]) => number): number =>
    tables.reduce((total, table) => total + count(table), 0);
  return {
    tables: tables.length,
    rows: sum(({ rows }) => rows),
    used: sum(({ used }) => used),
    remarks: issues.length,
  };
}
