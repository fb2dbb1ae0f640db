import type { Day } from "./day";
import type { Known } from "./known";
import type { Sourced } from "./row-source";

/** A row of Issues: something that has happened and is to be solved. */
export interface OpenIssue extends Sourced {
  readonly id: string;
  readonly project: Known<string>;
  readonly title: Known<string>;
  readonly category: Known<string>;
  /** In the user's own words or marks. */
  readonly impact: Known<string>;
  readonly priority: Known<string>;
  readonly owner: Known<string>;
  readonly raised: Known<Day>;
  readonly due: Known<Day>;
  readonly closed: Known<Day>;
  readonly status: Known<string>;
  readonly resolution: Known<string>;
}

/** A row of Changes: what somebody asks to change, and by how much it moves cost, time and benefit. */
export interface ChangeRequest extends Sourced {
  readonly id: string;
  readonly project: Known<string>;
  readonly title: Known<string>;
  readonly kind: Known<string>;
  readonly raised: Known<Day>;
  readonly costEffect: Known<number>;
  /** Working days; a delay is positive. */
  readonly daysEffect: Known<number>;
  readonly benefitEffect: Known<number>;
  readonly status: Known<string>;
  readonly decided: Known<Day>;
  readonly owner: Known<string>;
  readonly priority: Known<string>;
}

/** A row of Actions: who does what by when. */
export interface Action extends Sourced {
  readonly id: string;
  readonly project: Known<string>;
  readonly title: Known<string>;
  readonly owner: Known<string>;
  readonly raised: Known<Day>;
  readonly due: Known<Day>;
  readonly closed: Known<Day>;
  readonly status: Known<string>;
  readonly priority: Known<string>;
  readonly comment: Known<string>;
}

/** A row of Checklist: what a gate asks for, and whether it is there. */
export interface ChecklistItem extends Sourced {
  readonly gate: string;
  readonly item: string;
  /** `null`: every project. */
  readonly project: Known<string>;
  readonly evidence: Known<string>;
  readonly required: Known<boolean>;
  readonly done: Known<"yes" | "no" | "n.a.">;
  readonly date: Known<Day>;
  readonly reviewer: Known<string>;
}

/** A row of Measures: a target of the scorecard and what was reached. */
export interface ScorecardMeasure extends Sourced {
  readonly perspective: Known<string>;
  readonly objective: Known<string>;
  readonly name: string;
  /** `null`: the portfolio. */
  readonly project: Known<string>;
  readonly unit: Known<string>;
  readonly target: Known<number>;
  readonly actual: Known<number>;
  readonly direction: Known<"higher" | "lower">;
  readonly weight: Known<number>;
  readonly redBelow: Known<number>;
  readonly amberBelow: Known<number>;
  readonly period: Known<Day>;
  readonly owner: Known<string>;
}

/** A row of Stakeholders. */
export interface Stakeholder extends Sourced {
  readonly stakeholder: string;
  /** `null`: the portfolio. */
  readonly project: Known<string>;
  readonly group: Known<string>;
  readonly role: Known<string>;
  /** 1–5, or the user's own words. */
  readonly power: Known<string>;
  readonly interest: Known<string>;
  readonly attitude: Known<string>;
  readonly owner: Known<string>;
  readonly comment: Known<string>;
}

/** A row of Satisfaction: one answer of one stakeholder. */
export interface SatisfactionScore extends Sourced {
  readonly project: Known<string>;
  readonly stakeholder: Known<string>;
  readonly group: Known<string>;
  /** On the survey's own scale: 1–5, 0–10 or NPS. */
  readonly score: Known<number>;
  readonly date: Known<Day>;
  readonly comment: Known<string>;
}

/** A row of Lessons. */
export interface Lesson extends Sourced {
  readonly project: Known<string>;
  readonly date: Known<Day>;
  readonly category: Known<string>;
  readonly phase: Known<string>;
  readonly whatHappened: string;
  readonly cause: Known<string>;
  readonly recommendation: Known<string>;
  readonly owner: Known<string>;
  readonly tags: Known<readonly string[]>;
}
