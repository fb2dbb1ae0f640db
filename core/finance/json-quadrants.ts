import type { FinanceResult } from "./finance-result";
import { quadrants } from "./quadrants";

/** Budget against whole-life return: the borders, every project's quadrant, and those without a place. */
export function quadrantsJson({ projects }: FinanceResult): Readonly<Record<string, unknown>> {
  const placed = quadrants(projects);
  return {
    budget: placed.budget,
    roi: placed.roi,
    projects: placed.projects.map(({ id, quadrant }) => ({ project: id, quadrant })),
    mandatory: placed.mandatory,
    notKnown: placed.notKnown,
    why: placed.roi === null ? { budget: NONE, roi: NONE } : {},
  };
}

const NONE = "No project has a budget and a return.";
