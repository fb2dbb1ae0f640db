import fc from "fast-check";
import { DEFAULT_SETTINGS } from "../../../core/domain/settings";
import { rankingJson } from "../../../core/scoring/json";
import { rankingOf } from "../../../core/scoring/ranking";
import { monthsBetween } from "../../../core/scoring/ranking-notes";
import type { RankingResult } from "../../../core/scoring/ranking-result";
import { plainName } from "../../../core/scoring/score-values";
import { aCriterion, aPortfolio, aProject, day } from "../../doubles/portfolio";

const NONE = { values: new Map(), fyCost: new Map(), npv: new Map() };
const criteria = [
  aCriterion("Fit", { weight: 3, scaleMin: 0, scaleMax: 10, direction: "benefit" }),
  aCriterion("Risk", { weight: 1, scaleMin: 1, scaleMax: 5, direction: "cost" }),
];
const ranksOf = ({ rows }: RankingResult): [string, number | null][] =>
  rows.map(({ project, rank }) => [project.id, rank]);
const codes = ({ findings }: RankingResult): string[] => findings.map(({ code }) => code);

test("projects come by score, and equal scores share a rank", () => {
  const projects = [
    aProject("low", {}, { fit: 2, RISK: 3 }),
    aProject("b", {}, { fit: 8, RISK: 3 }),
    aProject("a", {}, { fit: 8, RISK: 3 }),
    aProject("best", {}, { fit: 9, RISK: 1 }),
  ];
  const result = rankingOf(aPortfolio({ projects, criteria }), NONE);
  expect(ranksOf(result)).toEqual([
    ["best", 1],
    ["a", 2],
    ["b", 2],
    ["low", 4],
  ]);
  expect(result.rows[0]?.score).toBeCloseTo(75 * 0.9 + 25, 12);
  expect(result.rows.map(({ decision }) => decision)).toEqual([null, null, null, null]);
});

test("with less than 80 % of the weight scored a project is not ranked, and its worst-case rank stands beside", () => {
  const projects = [
    aProject("full", {}, { Fit: 4, Risk: 3 }),
    aProject("half", {}, { Fit: 10 }),
    aProject("other", {}, { Fit: 9, Risk: 5 }),
  ];
  const half = rankingOf(aPortfolio({ projects, criteria }), NONE).rows.find(
    ({ project }) => project.id === "half",
  );
  expect(half).toMatchObject({
    rank: null,
    decision: "not ranked",
    worstRank: 1,
    coverage: 0.75,
    score: 100,
  });
});

test("a criterion may name a column that we know, by its title or a synonym, or a calculated figure", () => {
  const projects = [aProject("P1", { budget: 100 }, {}), aProject("P2", { budget: 300 }, {})];
  const measured = new Map([
    [
      "Go-forward NPV",
      new Map([
        ["P1", 5],
        ["P2", -5],
      ]),
    ],
  ]);
  for (const [column, expected] of [
    ["Budget", ["P2", "P1"]],
    ["BAC", ["P2", "P1"]],
    ["go-forward npv", ["P1", "P2"]],
  ] as const) {
    const portfolio = aPortfolio({ projects, criteria: [aCriterion("X", { weight: 1, column })] });
    const result = rankingOf(portfolio, { ...NONE, values: measured });
    expect(result.rows.map(({ project }) => project.id)).toEqual(expected);
    expect(result.assumptions.map(({ what }) => what)).toContain("Scales");
  }
});

test("what is wrong with scores and criteria is said, with its cell", () => {
  const projects = [
    aProject("P1", { scoredOn: day("2025-03-31") }, { Fit: 12, Risk: "high" }),
    aProject("P2", { scoredOn: day("2026-03-31") }, { Fit: 1, Risk: "4" }),
  ];
  const result = rankingOf(
    aPortfolio({
      projects,
      criteria: [...criteria, aCriterion("Ghost", { weight: 2 }), aCriterion("Light", { column: "Fit" })],
    }),
    NONE,
  );
  expect(codes(result).sort()).toEqual([
    "criterion-without-scores",
    "score-beyond-scale",
    "score-not-a-number",
    "scores-stale",
    "weight-missing",
  ]);
  expect(result.findings.find(({ code }) => code === "score-beyond-scale")).toMatchObject({
    at: { sheet: "Projects", column: 50 },
    found: "12",
  });
  expect(result.findings.find(({ code }) => code === "scores-stale")?.message).toContain("18 months old");
  expect(result.criteria.map(({ weight }) => weight)).toEqual([0.75, 0.25]);
});

test("a scale that runs backwards is turned, weights that are all blank count alike", () => {
  const projects = [aProject("P1", {}, { Fit: 10 }), aProject("P2", {}, { Fit: 0 })];
  const result = rankingOf(
    aPortfolio({ projects, criteria: [aCriterion("Fit", { scaleMin: 10, scaleMax: 0 })] }),
    NONE,
  );
  expect(ranksOf(result)).toEqual([
    ["P1", 1],
    ["P2", 2],
  ]);
  expect(codes(result)).toEqual(["scale-reversed"]);
  expect(result.assumptions.map(({ what }) => what)).toEqual(
    expect.arrayContaining(["Weights", "Directions"]),
  );
});

test("without criteria the rows come by money at risk, and the method is printed", () => {
  const projects = [
    aProject("under", { yearBudget: 100, yearForecast: 90, start: day("2020-01-01") }),
    aProject("over", { yearBudget: 100, yearForecast: 160, start: day("2020-01-01") }),
    aProject("unknown", { yearBudget: 100 }),
  ];
  const result = rankingOf(aPortfolio({ projects }), NONE);
  expect(result.method).toBe("variance");
  expect(ranksOf(result)).toEqual([
    ["over", 1],
    ["under", 2],
    ["unknown", null],
  ]);
  expect(result.rows[0]).toMatchObject({ variance: -60, score: null, decision: null });
  expect(result.assumptions[0]?.how).toContain("no Criteria table");
  expect(rankingOf(aPortfolio({ projects: [aProject("bare")] }), NONE).method).toBe("none");
});

describe("the list of the planning year", () => {
  const scored = (
    id: string,
    fit: number,
    fields: Parameters<typeof aProject>[1] = {},
  ): ReturnType<typeof aProject> => aProject(id, { stage: "proposed", ...fields }, { Fit: fit, Risk: 3 });
  const portfolio = aPortfolio({
    criteria,
    settings: { ...DEFAULT_SETTINGS, budget: 1000 },
    projects: [
      scored("Flying", 5, { stage: "in progress" }),
      scored("Sinking", 6, { stage: "in progress" }),
      scored("Good", 9),
      scored("Trap", 8, { dependsOn: ["Base"] }),
      scored("Base", 3),
      scored("Law", 1, { mandatory: true }),
      scored("Closed", 9, { stage: "completed" }),
    ],
  });
  const fyCost = new Map([
    ["Flying", 300],
    ["Sinking", 90],
    ["Good", 250],
    ["Trap", 150],
    ["Base", 400],
    ["Law", 200],
    ["Closed", 0],
  ]);
  const npv = new Map([
    ["Sinking", -280],
    ["Trap", -140],
    ["Good", 500],
  ]);
  const result = rankingOf(portfolio, { ...NONE, fyCost, npv });

  test("mandatory and in-flight projects come first, a sinking one is to stop, a closed one is not there", () => {
    expect(result.rows.map(({ project, decision }) => [project.id, decision])).toEqual([
      ["Law", "mandatory"],
      ["Flying", "fund"],
      ["Good", "fund"],
      ["Trap", "fund"],
      ["Base", "below line"],
      ["Sinking", "stop"],
    ]);
  });

  test("says what was left, what is not funded upstream and what is worth less than it costs", () => {
    const why = (id: string): string => result.rows.find(({ project }) => project.id === id)?.why ?? "";
    expect(why("Base")).toContain("It takes 400 and 100 was left at its turn.");
    expect(why("Trap")).toContain("Its go-forward NPV is (140). It needs Base, not funded.");
    expect(why("Sinking")).toContain("Go-forward NPV (280).");
    expect(why("Good")).toContain("Carried by Fit (67.5 of 75)");
  });

  test("is a finding when the committed projects alone pass the envelope", () => {
    const settings = { ...DEFAULT_SETTINGS, budget: 400 };
    expect(codes(rankingOf({ ...portfolio, settings }, { ...NONE, fyCost, npv }))).toEqual([
      "envelope-overcommitted",
      "request-incomplete",
    ]);
  });

  test("a cost that is not known is a finding, never 0", () => {
    const unknown = rankingOf(portfolio, { ...NONE, fyCost: new Map([...fyCost, ["Good", null]]), npv });
    expect(unknown.rows.find(({ project }) => project.id === "Good")).toMatchObject({
      decision: null,
      cumulativeCost: null,
    });
    expect(codes(unknown)).toEqual(["year-cost-unknown", "request-incomplete", "request-incomplete"]);
  });

  test("does not depend on the order of the rows", () => {
    const shuffled = fc.shuffledSubarray([...portfolio.projects], { minLength: portfolio.projects.length });
    fc.assert(
      fc.property(shuffled, (projects) => {
        const again = rankingOf({ ...portfolio, projects }, { ...NONE, fyCost, npv });
        expect(rankingJson(again)).toEqual(rankingJson(result));
      }),
    );
  });
});

test("the JSON's rows come by rank, and the contributions add up to the score", () => {
  const projects = [aProject("low", {}, { Fit: 2, Risk: 3 }), aProject("high", {}, { Fit: 8, Risk: 3 })];
  const json = rankingJson(rankingOf(aPortfolio({ projects, criteria }), NONE)) as {
    rows: { project: string; score: number; parts: { contribution: number }[] }[];
  };
  expect(json.rows.map(({ project }) => project)).toEqual(["high", "low"]);
  for (const { score, parts } of json.rows) {
    expect(parts.reduce((total, { contribution }) => total + contribution, 0)).toBeCloseTo(score, 12);
  }
});

test("names are compared without case, blanks and marks", () => {
  expect(plainName("% Complete ")).toBe(plainName("shareComplete"));
  expect(monthsBetween(day("2026-01-31"), day("2026-02-28"))).toBe(1);
});
