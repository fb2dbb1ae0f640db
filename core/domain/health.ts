import type { CellRef } from "./cell-ref";
import type { Day } from "./day";
import type { Known } from "./known";
import type { Rag } from "./rag";

/** One rule of the indicated rating, with what it stands on. */
export interface HealthRule {
  readonly rule: "cost" | "schedule" | "risk" | "benefits" | "dependency" | "data";
  readonly rating: Rag;
  /** The figure that was judged; `null` when it is not known. */
  readonly value: Known<number>;
  /** As a person reads it: `VAC −33 % of BAC; red below −10 %`. */
  readonly message: string;
  readonly evidence: readonly CellRef[];
}

/** A project's reported rating beside the one that its data indicate. The reported one is never overwritten. */
export interface Health {
  readonly project: string;
  readonly reported: Known<Rag>;
  readonly indicated: Rag;
  /** Steps that the data are worse than the report (watermelon when positive); `null` when either is not rated. */
  readonly steps: Known<number>;
  readonly rules: readonly HealthRule[];
  /** The rule that decided, in words; why it is not rated, when it is not. */
  readonly reason: string;
  /**
   * First report of the unbroken run up to now in which cost and schedule, by the same rules, were already as bad as
   * the indicated rating; `null` when other rules made it so, of which there is no history.
   */
  readonly since: Known<Day>;
  /** Σ probability × impact of its open threats; `null` when none is put in figures. */
  readonly exposure: Known<number>;
  readonly contingency: Known<number>;
  readonly warnings: readonly Warning[];
}

/** A project's figures at one status date, as the rules of health take them; they come from the earned-value slice. */
export interface StatusFigures {
  readonly date: Day;
  /** The manager's rating at that date. */
  readonly reported: Known<Rag>;
  /** VAC ÷ BAC, by the indicated estimate at completion. */
  readonly costVarianceShare: Known<number>;
  /** SPI(t). */
  readonly timeIndex: Known<number>;
  readonly costIndex: Known<number>;
  /** TCPI against the budget, and against the manager's estimate; infinite where that is spent and work is left. */
  readonly toCompleteBudget: Known<number>;
  readonly toCompleteManager: Known<number>;
  /** VAC ÷ BAC by the manager's own estimate, for where the data give none. */
  readonly managersVarianceShare: Known<number>;
  /** Planned duration ÷ duration by the manager's own finish, for where the data give no SPI(t). */
  readonly managersTimeIndex: Known<number>;
}

/** What the rules of health read of a project. */
export interface ProjectFigures {
  readonly project: string;
  /** At the latest status not after the status date; `null` when there are no figures. */
  readonly now: Known<StatusFigures>;
  /** At every status date up to now, the oldest first; the last is `now`. */
  readonly history: readonly StatusFigures[];
  /** Days from the data to the status date. */
  readonly dataAge: Known<number>;
  /** Why it is not rated, whatever its figures: on hold, not started, over. */
  readonly notRated: Known<string>;
  /** The planned value is drawn straight between baseline dates: it may not turn a project red. */
  readonly plannedValueDerived: boolean;
  /** % complete follows the money spent. */
  readonly spendBased: boolean;
  /** Money that is left over, or missing, at completion by the indicated estimate. */
  readonly varianceAtCompletion: Known<number>;
  readonly costCells: readonly CellRef[];
  readonly timeCells: readonly CellRef[];
}

/** An early warning, with what it stands on. */
export interface Warning {
  readonly project: string;
  readonly rule: string;
  readonly message: string;
  readonly evidence: readonly CellRef[];
  /** First report of the unbroken run up to now in which what the message says already held; `null` without a history. */
  readonly since: Known<Day>;
}
