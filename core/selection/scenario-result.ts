import type { Assumption } from "../domain/assumption";
import type { Finding } from "../domain/issue";
import type { Known } from "../domain/known";
import type { SelectionProblem } from "./problem";

/** A scenario: what it sets otherwise, and the best choice then. */
export interface ScenarioResult {
  readonly name: string;
  /** What it changes, in words; none for the base. */
  readonly changes: readonly string[];
  readonly status: "optimal" | "feasible" | "infeasible" | "unknown";
  /** Value of what was chosen. */
  readonly value: Known<number>;
  /** What all that is in takes of the envelope. */
  readonly cost: Known<number>;
  readonly envelope: Known<number>;
  /** The role that is used most of what there is: its name and used ÷ amount. */
  readonly scarcest: Known<{ readonly name: string; readonly share: number }>;
  /** Exposure to threats of all that is in: Σ probability × impact; `null`: no risk says so. */
  readonly exposure: Known<number>;
  /** Ids of what was chosen. */
  readonly selected: readonly string[];
  /** How it differs from the base. */
  readonly differences: readonly ScenarioDifference[];
}

/** A project that a scenario decides otherwise. */
export interface ScenarioDifference {
  readonly project: string;
  readonly becomes: "in" | "out" | "another start";
  readonly why: string;
}

/** The base and the scenarios, in the order in which they are given. */
export interface ScenariosResult {
  /** The question as things are. */
  readonly problem: SelectionProblem;
  readonly scenarios: readonly ScenarioResult[];
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
}
