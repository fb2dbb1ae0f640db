import type { Day } from "../domain/day";

/** What every tab prints: whose figures, of when, in which unit. */
export interface ReportContext {
  /** The workbook's file name, as the footer shows it. */
  readonly file: string;
  readonly asOf: Day;
  /** When it was run, as the host tells it: `2026-11-22 14:05`. */
  readonly runStamp: string;
  /** Reporting currency, ISO 4217; empty when nothing says which. */
  readonly currency: string;
  readonly moneyUnit: "1" | "k" | "m";
}
