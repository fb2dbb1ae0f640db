import { selectionSources } from "../../../core/commands/selection-sources";
import type { Project } from "../../../core/domain/project";
import type { Settings } from "../../../core/domain/settings";
import type { Portfolio } from "../../../core/domain/portfolio";
import { rankingOf } from "../../../core/scoring/ranking";
import { day } from "../../doubles/portfolio";
import { sampleResults } from "../../doubles/sample-run";

const { portfolio, ranking, finance, capacity } = sampleResults();

function sourcesOf(
  settings: Partial<Settings> = {},
  changes: Readonly<Record<string, Partial<Project>>> = {},
) {
  const changed: Portfolio = {
    ...portfolio,
    settings: { ...portfolio.settings, ...settings },
    projects: portfolio.projects.map((project) => ({ ...project, ...changes[project.id] })),
  };
  const values = new Map(ranking.rows.map(({ project, yearCost }) => [project.id, yearCost]));
  const npv = new Map(ranking.rows.map(({ project, goForwardValue }) => [project.id, goForwardValue]));
  const ranked =
    Object.keys(changes).length === 0
      ? ranking
      : rankingOf(changed, { values: new Map(), fyCost: values, npv });
  return selectionSources(changed, { ranking: ranked, finance, capacity });
}

const FY27 = ranking.planningYear;

test("each open project has its claim: mandatory, in flight, to stop, or free; the closed one has none", () => {
  const { standings } = sourcesOf();
  expect(standings.get("B1")).toMatchObject({ claim: "mandatory", isInFlight: false });
  expect(standings.get("A1")).toMatchObject({ claim: "committed", isInFlight: true });
  expect(standings.get("A4")).toMatchObject({ claim: "free", isInFlight: true });
  expect(standings.get("C2")).toMatchObject({ claim: "free", isInFlight: false });
  expect(standings.has("D6")).toBe(false);
});

test("projects in flight compete when they are to, with a value; mandatory ones never", () => {
  const { standings } = sourcesOf({ inFlight: "compete" });
  expect(standings.get("A1")).toMatchObject({ claim: "free", isInFlight: true });
  expect(standings.get("B1")?.claim).toBe("mandatory");
});

test("what a person forces in or out is so", () => {
  const { standings } = sourcesOf({}, { C2: { forced: "in" }, A3: { forced: "out" } });
  expect(standings.get("C2")).toMatchObject({ claim: "forced in", isInFlight: false });
  expect(standings.get("A3")?.claim).toBe("forced out");
});

test("the list is what the ranking funds of the candidates", () => {
  expect([...sourcesOf().listed].sort()).toEqual(["A3", "A6", "C2", "C5"]);
});

test("measures: NPV in money, the score and columns as numbers, and none of a name that nothing has", () => {
  const sources = sourcesOf();
  expect(sources.measure(" NPV ")).toMatchObject({ title: "NPV", unit: "money" });
  expect(sources.measure("npv")?.values.get("C5")).toBeCloseTo(780_000, -2);
  expect(sources.measure("Score")).toMatchObject({ title: "Score", unit: "number" });
  expect(sources.measure("score")?.values.get("C2")).toBeCloseTo(88, 9);
  expect(sources.measure("Budget")?.values.get("A1")).toBe(2_400_000);
  expect(sources.measure("no such thing")).toBeNull();
});

test("a measure that is a criterion has its direction", () => {
  const directed = (direction: "benefit" | "cost" | null) => {
    const criteria = portfolio.criteria.map((one) => ({ ...one, column: "Budget", direction }));
    return selectionSources({ ...portfolio, criteria }, { ranking, finance, capacity }).measure("budget")
      ?.aim;
  };
  expect([directed("cost"), directed("benefit"), directed(null)]).toEqual(["least", "most", undefined]);
});

test("a project's cost of the planning year, and what is left of it there when it comes half a year later", () => {
  const sources = sourcesOf();
  expect(sources.cost("A5", { period: FY27, monthsLater: 0 })).toBeCloseTo(420_000, 6);
  expect(sources.cost("A5", { period: FY27, monthsLater: 12 })).toBe(0);
  expect(sources.cost("nobody", { period: FY27, monthsLater: 0 })).toBeNull();
});

test("a project is worth less when it comes later", () => {
  const sources = sourcesOf();
  const now = sources.npv("C5", 0) ?? NaN;
  expect(now).toBe(ranking.rows.find(({ project }) => project.id === "C5")?.goForwardValue);
  expect(sources.npv("C5", 12)).toBeCloseTo(now / 1.08, 6);
  expect(sources.npv("nobody", 0)).toBeNull();
});

test("a role has its full-time equivalents by period, and who wants them", () => {
  const engineers = sourcesOf().roles.filter(({ role }) => role === "Data Engineer");
  const march = engineers.find(({ period }) => period.start === day("2027-03-01"));
  expect(march?.capacity).toBeCloseTo(4.8, 9);
  expect(march?.wanted.get("B2")).toBeCloseTo(4, 9);
});
