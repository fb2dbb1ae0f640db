import type { Assumption } from "../domain/assumption";
import type { Issue, Finding } from "../domain/issue";
import type { Figures } from "../domain/measure";
import type { Portfolio, TableId } from "../domain/portfolio";
import type { SheetModel } from "../report/sheet-model";

/** What a calculation yields on its way; the host shows it, and may stop there. */
export interface Step {
  readonly kind: "progress";
  /** Of this command, 0–1. */
  readonly share: number;
  readonly note: string;
}

/** What one part of the work came to. `R` is its result; other parts may read it. */
export interface PartOutcome<R> {
  readonly result: R;
  /** Its section of the JSON (schema 1). */
  readonly json: unknown;
  /** Its tables of figures, for live formulas and Explain. */
  readonly figures: readonly Figures<never>[];
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
}

/** What a table that is missing would switch on. */
export interface Missing {
  readonly table: TableId;
  readonly wouldGive: string;
}

/** The whole answer to a run. */
export interface Outcome {
  /** The JSON document's parts: `ranking`, `forecast` … */
  readonly parts: Readonly<Record<string, unknown>>;
  readonly sheets: readonly SheetModel[];
  readonly issues: readonly Issue[];
  readonly assumptions: readonly Assumption[];
  readonly figures: readonly Figures<never>[];
  readonly missing: readonly Missing[];
}

/** What a user can ask for. Pure: the same portfolio gives the same answer. */
export interface Part<R, Before = unknown> {
  readonly id: string;
  readonly title: string;
  /** Tables without which there is nothing to do. */
  readonly needs: readonly TableId[];
  calculate(portfolio: Portfolio, before: Before): Generator<Step, PartOutcome<R>>;
}
