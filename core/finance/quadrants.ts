import type { Known } from "../domain/known";
import { quantile } from "../math/quantile";
import { sumOf } from "../math/sum";
import type { ProjectFinance } from "./finance-result";

/** Where a project stands: its budget against the middle one, its return against that of all of them together. */
export type Quadrant = "large, pays" | "small, pays" | "large, lags" | "small, lags";

/** A project with what places it. */
export interface PlacedProject {
  readonly id: string;
  readonly quadrant: Quadrant;
  /** Of its whole life, above 0. */
  readonly budget: number;
  /** Whole-life return, 0–1. */
  readonly roi: number;
  /** Cost of its whole life, run cost included. */
  readonly cost: number;
}

/** Budget against return: the borders, who stands where, and who does not as no return or budget is known. */
export interface Quadrants {
  /** The middle budget of those that stand somewhere; `null` without any. */
  readonly budget: Known<number>;
  /** The return of all of them together: Σ (income − cost) ÷ Σ cost. */
  readonly roi: Known<number>;
  readonly projects: readonly PlacedProject[];
  /** Mandatory projects: they are not done for a return. */
  readonly mandatory: readonly string[];
  /** Of the others, those of which no return or no budget is known. */
  readonly notKnown: readonly string[];
}

/**
 * Sets the projects' budgets against their whole-life returns. A budget above the middle one is large; a return of at
 * least that of all projects together pays, one below it lags.
 */
export function quadrants(projects: readonly ProjectFinance[]): Quadrants {
  const known = projects.flatMap((row) => placeable(row));
  const budget = quantile(
    known.map((one) => one.budget),
    0.5,
  );
  const cost = sumOf(known, (one) => one.cost);
  const roi = cost > 0 ? sumOf(known, (one) => one.roi * one.cost) / cost : null;
  const placed = new Set(known.map(({ id }) => id));
  const missing = projects.filter(({ id }) => !placed.has(id));
  return {
    budget,
    roi,
    projects: known.map((one) => ({ ...one, quadrant: quadrantOf(one, { budget, roi }) })),
    mandatory: missing.flatMap(({ id, mandatory }) => (mandatory ? [id] : [])),
    notKnown: missing.flatMap(({ id, mandatory }) => (mandatory ? [] : [id])),
  };
}

function placeable({ id, position, appraisal }: ProjectFinance): Omit<PlacedProject, "quadrant">[] {
  const { budgetLife: budget } = position;
  const { roi, cost } = appraisal;
  if (budget === null || budget <= 0 || roi === null || cost === null || cost <= 0) return [];
  return [{ id, budget, roi, cost }];
}

/** Equal returns may differ by what adding them up has rounded. */
const ROUNDING = 1e-12;

function quadrantOf(
  one: Pick<PlacedProject, "budget" | "roi">,
  { budget, roi }: Pick<Quadrants, "budget" | "roi">,
): Quadrant {
  const isLarge = one.budget > (budget ?? 0);
  const pays = one.roi >= (roi ?? 0) - ROUNDING;
  if (isLarge) return pays ? "large, pays" : "large, lags";
  return pays ? "small, pays" : "small, lags";
}
