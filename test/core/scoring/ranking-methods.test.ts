import fc from "fast-check";
import type { Comparison } from "../../../core/domain/planning-records";
import type { Project } from "../../../core/domain/project";
import { DEFAULT_SETTINGS, type Settings } from "../../../core/domain/settings";
import { costOfDelayPerDuration, weightedShortestJobFirst } from "../../../core/scoring/delay";
import { readComparisons } from "../../../core/scoring/input-comparisons";
import { onScale } from "../../../core/scoring/input-judgements";
import { readDelay } from "../../../core/scoring/input-delay";
import { rankingJson } from "../../../core/scoring/json";
import { rankingOf } from "../../../core/scoring/ranking";
import { isScoring, isWeightedSum } from "../../../core/scoring/ranking-method";
import type { RankingResult } from "../../../core/scoring/ranking-result";
import { rankingSheet } from "../../../core/scoring/report";
import { rankingFinding } from "../../../core/scoring/report-headline";
import { scoringOf } from "../../../core/scoring/scoring";
import { aCriterion, aPortfolio, aProject, day } from "../../doubles/portfolio";

const NONE = { values: new Map(), fyCost: new Map(), npv: new Map() };
const context = { file: "x.xlsx", asOf: 46295, runStamp: "", currency: "EUR", moneyUnit: "1" as const };

const byMethod = (ranking: Settings["ranking"], more: Partial<Settings> = {}): Settings => ({
  ...DEFAULT_SETTINGS,
  ranking,
  ...more,
});
const codes = ({ findings }: Pick<RankingResult, "findings">): string[] => findings.map(({ code }) => code);
const ranked = ({ rows }: RankingResult): [string, number | null][] =>
  rows.map(({ project, rank }) => [project.id, rank]);

let row = 0;
const compared = (
  ...[criterionA, criterionB, judgement, judge = null]: [string, string, number | null, (string | null)?]
): Comparison => ({
  criterionA,
  criterionB,
  judgement,
  judge,
  source: { sheet: "Comparisons", row: (row += 1), columns: new Map([["judgement", 2]]) },
});

const criteria = [
  aCriterion("Fit", { weight: 1, scaleMin: 0, scaleMax: 10, direction: "benefit" }),
  aCriterion("Return", { weight: 1, scaleMin: 0, scaleMax: 10, direction: "benefit" }),
  aCriterion("Risk", { weight: 1, scaleMin: 0, scaleMax: 10, direction: "cost" }),
];
const projects = [
  aProject("A", {}, { Fit: 9, Return: 2, Risk: 3 }),
  aProject("B", {}, { Fit: 3, Return: 9, Risk: 3 }),
];

describe("AHP", () => {
  const settings = byMethod("ahp");
  const comparisons = [
    compared("Fit", "Return", 3),
    compared("Fit", "Risk", 5),
    compared("Return", "Risk", 3),
  ];

  test("weighs the criteria by their comparisons, not by Criteria, and says so", () => {
    const result = rankingOf(aPortfolio({ projects, criteria, comparisons, settings }), NONE);
    expect(result.method).toBe("ahp");
    expect(result.criteria.map(({ weight }) => Number(weight.toFixed(5)))).toEqual([
      0.63699, 0.25828, 0.10473,
    ]);
    expect(ranked(result)).toEqual([
      ["A", 1],
      ["B", 2],
    ]);
    expect(result.consistency).toMatchObject({ judges: 1, pairs: 3, missing: 0, worst: null });
    expect(result.assumptions[0]?.how).toBe(
      "Comparisons weigh the criteria (AHP), not Criteria: Fit 63.7 %, Return 25.8 %, Risk 10.5 % (consistency ratio 0.033).",
    );
    expect(rankingJson(result)).toMatchObject({ method: "ahp", consistency: { worst: null } });
  });

  test("joins several judges by their geometric mean, whichever way round they compare", () => {
    const two = [
      compared("Fit", "Return", 2, "Ann"),
      compared("Return", "Fit", 1 / 8, "Bob"),
      compared("fit ", "RISK", 4, "ann"),
      compared("Return", "Risk", 1, "Bob"),
    ];
    const { weights, consistency } = readComparisons(two, criteria);
    expect(consistency?.judges).toBe(2);
    expect((weights?.get("Fit") ?? 0) / (weights?.get("Return") ?? 1)).toBeCloseTo(4, 9);
    expect((weights?.get("Fit") ?? 0) / (weights?.get("Risk") ?? 1)).toBeCloseTo(4, 9);
  });

  test("names the judgement to revisit when the comparisons contradict each other", () => {
    const odd = [compared("Fit", "Return", 3), compared("Fit", "Risk", 1 / 5), compared("Return", "Risk", 3)];
    const { findings, consistency } = readComparisons(odd, criteria);
    expect(consistency?.worst).toMatchObject({ criterionA: "Fit", criterionB: "Risk", better: 9 });
    expect(findings).toMatchObject([
      { code: "comparisons-inconsistent", at: { sheet: "Comparisons", column: 2 } },
    ]);
    expect(findings[0]?.message).toContain("Fit to Risk is judged 1/5; the others say 9");
    expect(onScale(1 / 3)).toBe("1/3");
  });

  test("says of each of several judges how consistent they are, and which judgement of theirs to revisit", () => {
    const even = [
      compared("Fit", "Return", 2, "Ann"),
      compared("Fit", "Risk", 4, "Ann"),
      compared("Return", "Risk", 2, "Ann"),
    ];
    const odd = [
      compared("Fit", "Return", 3, "Bo"),
      compared("Fit", "Risk", 1 / 5, "bo"),
      compared("Return", "Risk", 3, "Bo"),
    ];
    const { findings, consistency } = readComparisons(
      [...even, ...odd, compared("Fit", "Risk", 3)],
      criteria,
    );
    expect(consistency?.judges).toBe(3);
    expect(consistency?.byJudge).toMatchObject([
      { judge: "Ann", criteria: 3, pairs: 3, missing: 0, worst: null },
      { judge: "Bo", criteria: 3, worst: { criterionA: "Fit", criterionB: "Risk", better: 9 } },
      { judge: "", criteria: 2, pairs: 1, ratio: 0, worst: null },
    ]);
    expect(consistency?.byJudge[0]?.ratio).toBeCloseTo(0, 9);
    const own = findings.find(({ code }) => code === "judge-inconsistent");
    expect(own?.message).toMatch(/^The comparisons of Bo contradict each other: CR \d/u);
    expect(own?.at).toMatchObject({ row: odd[1]?.source.row });
    expect(readComparisons(even, criteria).consistency?.byJudge).toEqual([]);
  });

  test("the tab and the JSON have each judge's consistency", () => {
    const two = [...comparisons.map((one) => ({ ...one, judge: "Ann" })), compared("Fit", "Risk", 9, "Bo")];
    const result = rankingOf(aPortfolio({ projects, criteria, comparisons: two, settings }), NONE);
    const tables = rankingSheet(result, context)
      .bands.flat()
      .map(({ block }) => block);
    const table = tables.find((block) => block.kind === "table" && block.name === "PMO_Ranking_Judges");
    expect(table).toMatchObject({
      rows: [{ cells: { judge: "Ann", criteria: 3 } }, { cells: { judge: "Bo", ratio: 0 } }],
    });
    const json = rankingJson(result) as { consistency: { byJudge: Record<string, unknown>[] } };
    expect(json.consistency.byJudge.map(({ judge, cr }) => [judge, typeof cr])).toEqual([
      ["Ann", "number"],
      ["Bo", "number"],
    ]);
  });

  test("a judgement that is off the scale, or a fraction that became a date, does not count", () => {
    const off = [
      ...comparisons.slice(0, 2),
      compared("Return", "Risk", 46082),
      compared("Fit", "Fit", 3),
      compared("Fit", "Return", 12),
    ];
    const { findings, consistency } = readComparisons(off, criteria);
    expect(findings.map(({ code }) => code)).toEqual(Array(3).fill("comparison-unusable"));
    expect(findings[0]).toMatchObject({ fix: "Enter it as =1/3." });
    expect(consistency).toMatchObject({ missing: 1 });
  });

  test("a criterion that nobody compared does not count; without comparisons the weights of Criteria hold", () => {
    const some = rankingOf(
      aPortfolio({ projects, criteria, comparisons: comparisons.slice(0, 1), settings }),
      NONE,
    );
    expect(codes(some)).toEqual(["criterion-not-compared"]);
    expect(some.criteria.map(({ name }) => name)).toEqual(["Fit", "Return"]);
    const none = rankingOf(aPortfolio({ projects, criteria, settings }), NONE);
    expect([none.method, codes(none)]).toEqual(["weighted", ["comparisons-missing"]]);
  });
});

describe("TOPSIS", () => {
  const phones = [
    aProject("P1", {}, { Price: 250, Storage: 16, Camera: 12 }),
    aProject("P2", {}, { Price: 200, Storage: 16, Camera: 8 }),
    aProject("P3", {}, { Price: 300, Storage: 32, Camera: 16 }),
  ];
  const what = [
    aCriterion("Price", { weight: 40, direction: "cost" }),
    aCriterion("Storage", { weight: 35 }),
    aCriterion("Camera", { weight: 25 }),
  ];

  test("ranks by closeness to the ideal, and says where a project is near to it and where far", () => {
    const result = rankingOf(
      aPortfolio({ projects: phones, criteria: what, settings: byMethod("topsis") }),
      NONE,
    );
    expect(result.rows.map(({ project, score }) => [project.id, Number(score?.toFixed(5))])).toEqual([
      ["P3", 0.65146],
      ["P2", 0.34854],
      ["P1", 0.29299],
    ]);
    expect(result.rows[0]?.why).toContain("Nearest to the best on Storage, farthest from it on Price.");
    expect(rankingFinding(result, context)).toContain("Project P3 ranks first with Closeness 0.65.");
  });

  test.each([
    ["reweight", 1],
    ["worst", 0],
    ["mean", 0.5],
  ] as const)("a missing score is left out, the worst or the mean (%s)", (missingScores, closeness) => {
    const gaps = [
      aProject("all", {}, { X: 4, Y: 9 }),
      aProject("gap", {}, { X: 4 }),
      aProject("low", {}, { X: 4, Y: 1 }),
    ];
    const settings = byMethod("topsis", { missingScores, minCoverage: 0 });
    const { scores } = scoringOf(
      aPortfolio({ settings, criteria: [aCriterion("X"), aCriterion("Y")] }),
      gaps,
      new Map(),
    );
    expect(scores[1]?.score).toBeCloseTo(closeness, 9);
    expect(scores[1]?.worstCase).toBeCloseTo(0, 9);
  });
});

describe("WSJF and CD3", () => {
  const jobs = [
    aProject("Small", {}, { "Business value": 8, "Time criticality": 5, "RR/OE": 3, "Job size (points)": 2 }),
    aProject(
      "Large",
      {},
      { "Business value": 13, "Time criticality": 8, "RR/OE": 8, "Job size (points)": 13 },
    ),
    aProject(
      "Open",
      {},
      { "Business value": 13, "Time criticality": "–", "RR/OE": 8, "Job size (points)": 0 },
    ),
  ];

  test("are a sum and an amount by size; without a size there is none", () => {
    expect(weightedShortestJobFirst([8, 5, 3], 5)).toBeCloseTo(3.2, 12);
    expect(weightedShortestJobFirst([8, null, 3], 5)).toBeNull();
    expect(costOfDelayPerDuration(120, 0)).toBeNull();
  });

  test("WSJF finds its columns by their names, and a job that lacks one is not ranked", () => {
    const result = rankingOf(
      aPortfolio({ projects: jobs, settings: byMethod("wsjf", { budget: 10 }) }),
      NONE,
    );
    expect(result.rows.map(({ project, score, rank }) => [project.id, score, rank])).toEqual([
      ["Small", 8, 1],
      ["Large", 29 / 13, 2],
      ["Open", null, null],
    ]);
    expect(codes(result).slice(0, 2)).toEqual(["method-value-missing", "method-value-missing"]);
    expect(result.rows[0]?.why).toContain(
      "Business value 8 + Time criticality 5 + Risk reduction or opportunity enablement 3 ÷ Job size 2.",
    );
    expect(result.rows[2]?.why).toContain("Missing: Time criticality.");
  });

  test("a criterion of that name says which column it is", () => {
    const [value, ...others] = jobs[0] ? [...jobs[0].others.keys()] : [];
    expect(others).toHaveLength(3);
    const named = [aCriterion("Value", { column: String(value) })];
    expect(readDelay("wsjf", named, jobs).scored?.criteria[0]?.name).toBe("Business value");
  });

  test("without their columns projects are ranked by weight, and it is said which are missing", () => {
    const result = rankingOf(aPortfolio({ projects, criteria, settings: byMethod("cd3") }), NONE);
    expect(result.method).toBe("weighted");
    expect(result.findings).toMatchObject([{ code: "method-column-missing", severity: "error" }]);
    expect(result.findings[0]?.message).toContain(
      'neither Criteria nor Projects has "Cost of delay", "Duration"',
    );
  });

  test("CD3 takes the days from start to finish where there is no duration", () => {
    const dated = (id: string, finish: string, cost: number): Project =>
      aProject(id, { start: day("2027-01-01"), finish: day(finish) }, { "Cost of delay (€/month)": cost });
    const result = rankingOf(
      aPortfolio({
        projects: [dated("long", "2027-01-20", 100), dated("short", "2027-01-10", 80)],
        settings: byMethod("cd3"),
      }),
      NONE,
    );
    expect(result.rows.map(({ project, score }) => [project.id, score])).toEqual([
      ["short", 8],
      ["long", 5],
    ]);
    expect(result.assumptions[0]?.how).toContain("the days from Start to Finish");
  });
});

describe("the order of candidates", () => {
  const scored = (id: string, Fit: number, moscow: Project["moscow"]): Project =>
    aProject(id, { stage: "proposed", moscow }, { Fit });
  const list = [
    scored("could", 9, "could"),
    scored("none", 10, null),
    scored("should", 2, "should"),
    scored("must", 1, "must"),
  ];
  const fyCost = new Map(list.map(({ id }) => [id, 10]));

  test("is MoSCoW first where it is given, and only then the score", () => {
    const of = (moscowFirst: "yes" | "no"): string[] =>
      rankingOf(
        aPortfolio({
          projects: list,
          criteria: criteria.slice(0, 1),
          settings: { ...DEFAULT_SETTINGS, budget: 25, moscowFirst },
        }),
        { ...NONE, fyCost },
      ).rows.map(({ project, decision }) => `${project.id} ${String(decision)}`);
    expect(of("yes")).toEqual(["must mandatory", "should fund", "could below line", "none below line"]);
    expect(of("no")).toEqual(["must mandatory", "none fund", "could below line", "should below line"]);
  });
});

describe("normalisation", () => {
  const settings = (normalisation: Settings["normalisation"]): Settings => ({
    ...DEFAULT_SETTINGS,
    normalisation,
  });
  const of = (normalisation: Settings["normalisation"]): (number | null)[] =>
    rankingOf(aPortfolio({ projects, criteria, settings: settings(normalisation) }), NONE).rows.map(
      ({ score }) => score,
    );

  test("is by the scale, by the data's own ends or by vector, and says which when it is not the scale", () => {
    expect(of("scale")[0]).toBeCloseTo((30 + 90 + 70) / 3, 9);
    // By the data B is worst on Fit, best on Return, and Risk tells nothing apart.
    expect(of("data")[0]).toBeCloseTo(200 / 3, 9);
    const length = (...values: number[]): number => Math.hypot(...values);
    expect(of("vector")[0]).toBeCloseTo(
      (100 / 3) * (3 / length(9, 3) + 9 / length(2, 9) + 1 - 3 / length(3, 3)),
      9,
    );
    const result = rankingOf(aPortfolio({ projects, criteria, settings: settings("vector") }), NONE);
    expect(result.assumptions.map(({ what }) => what)).toContain("Normalisation");
  });
});

test("a criterion may be a theme: 1 for a project that serves it, 0 for one that serves others", () => {
  const themed = [
    aProject("no", { theme: ["Cost"] }),
    aProject("yes", { theme: ["Cost", "New business"] }),
    aProject("blank"),
  ];
  for (const column of ["New business", "Theme: new business"]) {
    const criterion = aCriterion("Strategy", { weight: 1, column, scaleMin: 0, scaleMax: 1 });
    const { rows } = rankingOf(aPortfolio({ projects: themed, criteria: [criterion] }), NONE);
    expect(rows.map(({ project, score }) => [project.id, score])).toEqual([
      ["yes", 100],
      ["no", 0],
      ["blank", null],
    ]);
  }
});

test("only a score says which candidate is the better one", () => {
  expect(
    (["weighted", "ahp", "topsis", "wsjf", "cd3", "variance", "none"] as const).filter(isScoring),
  ).toHaveLength(5);
  expect((["weighted", "ahp", "topsis"] as const).filter(isWeightedSum)).toEqual(["weighted", "ahp"]);
});

test("the order of the rows changes no rank, by any method", () => {
  const value = fc.integer({ min: 0, max: 10 });
  const some = fc.array(fc.tuple(value, value, value), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(some, fc.constantFrom("weighted", "ahp", "topsis"), (rows, method) => {
      const list = rows.map(([Fit, Return, Risk], index) => aProject(`P${index}`, {}, { Fit, Return, Risk }));
      const comparisons = [compared("Fit", "Return", 3), compared("Fit", "Risk", 5)];
      const of = (all: Project[]): Record<string, number | null> =>
        Object.fromEntries(
          ranked(
            rankingOf(aPortfolio({ projects: all, criteria, comparisons, settings: byMethod(method) }), NONE),
          ),
        );
      expect(of([...list].reverse())).toEqual(of(list));
    }),
    { numRuns: 40 },
  );
});

test("the tab of every method can be drawn", () => {
  for (const method of ["ahp", "topsis", "wsjf", "cd3"] as const) {
    const sheet = rankingSheet(
      rankingOf(aPortfolio({ projects, criteria, settings: byMethod(method) }), NONE),
      context,
    );
    expect(sheet.bands.length).toBeGreaterThan(2);
  }
});
