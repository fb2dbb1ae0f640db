import type { Assumption } from "../domain/assumption";
import type { Day } from "../domain/day";
import type { Finding } from "../domain/issue";
import type { Known } from "../domain/known";
import type { FiscalYear } from "../domain/period";
import type { Choice } from "./best-choice";
import type { Candidate, SelectionProblem } from "./problem";
import type { Rule } from "./programme";

/** What becomes of a project. */
export type Outcome = "mandatory" | "in flight" | "selected" | "stop" | "rejected" | "ruled out";

/** A project's row of the portfolio. */
export interface SelectedProject {
  readonly candidate: Candidate;
  readonly place: number;
  readonly outcome: Outcome;
  /** The start that was chosen, or of one that is not in, the one that it asks for. */
  readonly start: Known<Day>;
  /** It begins at another start than the one that it asks for. */
  readonly isMoved: boolean;
  /** By the objective, of one in order by its first part; `null`: not known. */
  readonly value: Known<number>;
  /** What it takes of the envelope; `null`: not known, or no money is limited. */
  readonly cost: Known<number>;
  /** Whether the score list funds it. */
  readonly isListed: boolean;
  /** Of one that is not in; `null` also where its figures are not known. */
  readonly entry: Known<EntryPrice>;
  readonly why: string;
}

/** What it would take to get in. */
export interface EntryPrice {
  /** Value lost when it is forced in, proven; `null`: it cannot be in, or only `atLeast` and `atMost` are known. */
  readonly loss: Known<number>;
  /** Certified: nothing with it in loses less. */
  readonly atLeast: number;
  /** A choice that was found with it in loses so much; `null`: none was found. */
  readonly atMost: Known<number>;
  /** Ids of those that leave for it, in the best choice with it in that was found. */
  readonly leaves: readonly string[];
  /** The envelope at which it enters by itself. */
  readonly budget: Known<number>;
  /** Ids of those that leave when it enters there. */
  readonly leavesThere: readonly string[];
  /** The resource that keeps it out: with more of it, or without its limits, it would be in. */
  readonly binding: Known<string>;
  readonly isImpossible: boolean;
  /** What is not known of it is so; otherwise the time was up. */
  readonly isProven: boolean;
}

/** A limit, and what the choice leaves of it. */
export interface LimitUse {
  readonly place: number;
  readonly used: number;
  /** Amount − used; of a minimum used − amount. */
  readonly slack: number;
  /** Its resource, in every period at once. */
  readonly margin: Known<MarginalUse>;
}

/** What more of a resource is worth. */
export interface MarginalUse {
  readonly gain: Known<number>;
  readonly step: Known<number>;
  readonly unlimited: Known<number>;
  /** Ids of those that come in and go out with it. */
  readonly enters: readonly string[];
  readonly leaves: readonly string[];
}

/** The best choice within an envelope, beside that of the present one. */
export interface EnvelopePoint {
  readonly share: Known<number>;
  readonly budget: number;
  /** Value of what was chosen; `null`: what is settled does not fit. */
  readonly value: Known<number>;
  readonly cost: Known<number>;
  readonly selected: readonly string[];
  readonly enters: readonly string[];
  readonly leaves: readonly string[];
  /** Ids of those that begin at another start. */
  readonly moves: readonly string[];
  readonly isProven: boolean;
}

/** Another choice beside the best one. */
export interface ComparedChoice {
  readonly name: string;
  readonly selected: readonly string[];
  readonly value: number;
  readonly cost: number;
  /** Rules that it breaks, in words; none when it can be done. */
  readonly breaks: readonly string[];
}

/** What is to be done, and why. */
export interface SelectionResult {
  readonly problem: SelectionProblem;
  readonly planningYear: FiscalYear;
  readonly status: "optimal" | "feasible" | "infeasible" | "unknown";
  /** Value of what was chosen, without what is mandatory or in flight. */
  readonly value: Known<number>;
  readonly bound: Known<number>;
  /** (bound − value) ÷ |value|; 0 when it is proven, `null` of no value. */
  readonly gap: Known<number>;
  readonly best: Known<Choice>;
  readonly rows: readonly SelectedProject[];
  readonly limits: readonly LimitUse[];
  /** At 80, 90, 100, 110 and 120 % of the envelope. */
  readonly envelopes: readonly EnvelopePoint[];
  readonly frontier: readonly EnvelopePoint[];
  readonly compared: readonly ComparedChoice[];
  /** Rules that cannot be kept together, when nothing can be chosen. */
  readonly clash: readonly Rule[];
  readonly clashIsSmallest: boolean;
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
}
