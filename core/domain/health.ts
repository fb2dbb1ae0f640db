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
  /** First status date from which the data, by the same rules, were already that bad. */
  readonly since: Known<Day>;
}
