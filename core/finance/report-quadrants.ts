import { headlineMoney } from "../report/number-format";
import type { ReportContext } from "../report/report-context";
import type { ChartBlock } from "../report/sheet-model";
import { COLOURS, SERIES_COLOURS } from "../report/style";
import { namedIds } from "../domain/named-ids";
import type { PlacedProject, Quadrant, Quadrants } from "./quadrants";

const NAMES: Readonly<Record<Quadrant, { readonly name: string; readonly colour: string }>> = {
  "large, pays": { name: "Large and paying", colour: SERIES_COLOURS[0] },
  "small, pays": { name: "Small and paying", colour: SERIES_COLOURS[2] },
  "large, lags": { name: "Large and lagging", colour: COLOURS.over },
  "small, lags": { name: "Small and lagging", colour: SERIES_COLOURS[5] },
};

/** Bubbles that are named, by their ids; more would cover each other. */
const MOST_LABELS = 5;

/** Budget against whole-life return, bubbles by cost; nothing with fewer than two to compare. */
export function quadrantChart(placed: Quadrants, { currency }: ReportContext): ChartBlock | undefined {
  if (placed.projects.length < 2) return undefined;
  const named = new Set(mostTelling(placed.projects).map(({ id }) => id));
  const groups = (Object.keys(NAMES) as Quadrant[]).map((quadrant) => ({
    ...NAMES[quadrant],
    points: placed.projects
      .filter((one) => one.quadrant === quadrant)
      .map(({ id, budget, roi, cost }) => ({
        label: id,
        x: budget,
        y: roi,
        size: cost,
        labelled: named.has(id),
      })),
  }));
  return {
    kind: "chart",
    name: "PMO budget against ROI",
    title: quadrantFinding(placed, currency),
    chart: {
      kind: "bubbles",
      xTitle: "Budget (life)",
      yTitle: "ROI whole-life",
      xFormat: "money",
      yFormat: "percent",
      groups: groups.filter(({ points }) => points.length > 0),
    },
    height: 16,
    width: 1 / 2,
  };
}

/** Where most money earns too little, then where most is earned. */
function mostTelling(projects: readonly PlacedProject[]): readonly PlacedProject[] {
  const isLagging = ({ quadrant }: PlacedProject): boolean => quadrant === "large, lags";
  return [...projects]
    .sort((a, b) => Number(isLagging(b)) - Number(isLagging(a)) || b.budget - a.budget)
    .slice(0, MOST_LABELS);
}

function quadrantFinding({ projects, roi }: Quadrants, currency: string): string {
  const lagging = projects.filter(({ quadrant }) => quadrant === "large, lags");
  const together = shownShare(roi ?? 0);
  if (lagging.length === 0) return `Every large budget returns at least the ${together} of all together`;
  const budget = lagging.reduce((total, one) => total + one.budget, 0);
  const count = lagging.length === 1 ? "1 large project" : `${lagging.length} large projects`;
  return `${headlineMoney(budget, currency)} of budget in ${count} returns less than the ${together} of all together`;
}

/** Where the borders are, and which projects have no place. */
export function quadrantNotes(placed: Quadrants, { currency }: ReportContext): string[] {
  const { budget, roi, projects, mandatory, notKnown } = placed;
  if (projects.length < 2 || budget === null || roi === null) return [];
  return [
    [
      `Budget against ROI: large is above the middle budget, ${headlineMoney(budget, currency)}; a project pays when it returns at least ${shownShare(roi)}, what the ${projects.length} together return over their lives. Bubbles by whole-life cost.`,
      ...(mandatory.length > 0 ? [`No ROI, as mandatory: ${namedIds(mandatory)}.`] : []),
      ...(notKnown.length > 0 ? [`ROI or budget not known: ${namedIds(notKnown)}.`] : []),
    ].join(" "),
  ];
}

function shownShare(share: number): string {
  return `${Math.round(share * 100)} %`.replace("-", "−");
}
