import { financeOf } from "../../../core/finance/finance";
import { financeJson } from "../../../core/finance/json";
import { quadrants } from "../../../core/finance/quadrants";
import { quadrantChart, quadrantNotes } from "../../../core/finance/report-quadrants";
import { money, on, portfolioOf, project } from "./portfolio-of";

const CONTEXT = {
  file: "Halden.xlsx",
  asOf: on("2026-09-30"),
  runStamp: "2026-11-22 14:05",
  currency: "EUR",
  moneyUnit: "k",
} as const;
const OUTLOOK = { version: "outlook" } as const;

/** Projects that cost their budget and bring that share more. */
function resultOf(projects: Readonly<Record<string, readonly [budget: number, roi: number]>>) {
  const financials = Object.entries(projects).flatMap(([id, [budget, roi]]) => [
    money(id, ["2027-01-01", budget], OUTLOOK),
    money(id, ["2028-01-01", budget * (1 + roi)], { ...OUTLOOK, flow: "benefit" }),
  ]);
  const rows = Object.entries(projects).map(([id, [budget]]) => project(id, { budget }));
  return financeOf(
    portfolioOf({
      projects: [...rows, project("M1", { budget: 9, mandatory: true }), project("X1", { budget: 9 })],
      financials,
    }),
  );
}

const RESULT = resultOf({ A: [1000, 0.9], B: [800, 0.1], C: [100, 2], D: [100, 0] });

test("large is above the middle budget, and pays what returns at least what all together do", () => {
  const placed = quadrants(RESULT.projects);
  expect(placed.budget).toBe(450);
  expect(placed.roi).toBeCloseTo((900 + 80 + 200 + 0) / 2000, 12);
  expect(placed.projects.map(({ id, quadrant }) => [id, quadrant])).toEqual([
    ["A", "large, pays"],
    ["B", "large, lags"],
    ["C", "small, pays"],
    ["D", "small, lags"],
  ]);
});

test("who has no return is said, mandatory projects apart", () => {
  expect(quadrants(RESULT.projects)).toMatchObject({ mandatory: ["M1"], notKnown: ["X1"] });
  const [note] = quadrantNotes(quadrants(RESULT.projects), CONTEXT);
  expect(note).toContain("No ROI, as mandatory: M1. ROI or budget not known: X1.");
});

test("the chart says how much budget earns too little, and names a few only", () => {
  const many = Object.fromEntries(
    Array.from({ length: 12 }, (_, index): [string, [number, number]] => [
      `P${index}`,
      [1000 + index, index / 10],
    ]),
  );
  const block = quadrantChart(quadrants(resultOf(many).projects), CONTEXT);
  expect(quadrantChart(quadrants(RESULT.projects), CONTEXT)?.title).toBe(
    "€800 of budget in 1 large project returns less than the 59 % of all together",
  );
  const points = block?.chart.kind === "bubbles" ? block.chart.groups.flatMap((group) => group.points) : [];
  expect(points).toHaveLength(12);
  expect(points.filter(({ labelled }) => labelled)).toHaveLength(5);
});

test("equal returns all pay", () => {
  const { projects } = quadrants(resultOf({ A: [300, 0.3], B: [700, 0.3], C: [110, 0.3] }).projects);
  expect(new Set(projects.map(({ quadrant }) => quadrant.split(", ")[1]))).toEqual(new Set(["pays"]));
});

test("one project alone is compared with nothing", () => {
  const placed = quadrants(resultOf({ A: [300, 0.3] }).projects);
  expect(quadrantChart(placed, CONTEXT)).toBeUndefined();
  expect(quadrantNotes(placed, CONTEXT)).toEqual([]);
  expect(quadrants([])).toEqual({ budget: null, roi: null, projects: [], mandatory: [], notKnown: [] });
});

test("the document has every project's quadrant", () => {
  const { quadrants: document } = financeJson(RESULT) as { quadrants: { projects: unknown[] } };
  expect(document.projects[1]).toEqual({ project: "B", quadrant: "large, lags" });
});
