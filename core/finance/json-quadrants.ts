import type { StudiedFinance } from "./studies";

/** Budget against whole-life return: the borders, every project's quadrant, and those without a place. */
export function quadrantsJson({ studies }: StudiedFinance): Readonly<Record<string, unknown>> {
  const placed = studies.quadrants();
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
