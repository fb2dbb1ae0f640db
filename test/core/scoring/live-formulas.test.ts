import { DEFAULT_SETTINGS } from "../../../core/domain/settings";
import { rankingOf } from "../../../core/scoring/ranking";
import { rankingSheet } from "../../../core/scoring/report";
import { aCriterion, aPortfolio, aProject } from "../../doubles/portfolio";
import { liveFormulas } from "../../doubles/live-formulas";

const context = { file: "x.xlsx", asOf: 46295, runStamp: "", currency: "EUR", moneyUnit: "1" as const };
const criteria = [
  aCriterion("Fit", { weight: 0.35, scaleMin: 1, scaleMax: 5, direction: "benefit" }),
  aCriterion("Risk", { weight: 0.15, scaleMin: -2.5, scaleMax: 7.5, direction: "cost" }),
  aCriterion("Own ends", { weight: 0.1, direction: "benefit" }),
  aCriterion("Alike", { weight: 0.2, direction: "benefit" }),
];
const projects = [
  aProject("all", {}, { Fit: 4, Risk: 3.3, "Own ends": 0.123, Alike: 7, "Previous rank": 4 }),
  aProject("beyond", {}, { Fit: 9, Risk: -9, "Own ends": -12.5, Alike: 7 }),
  aProject("gaps", {}, { Fit: 2, Risk: "–", "Own ends": 40 }),
  aProject("none", {}, { Fit: "" }),
];

const comparisons = (
  [
    ["Fit", "Risk", 3],
    ["Fit", "Own ends", 4],
    ["Own ends", "Alike", 0.5],
  ] as const
).map(([criterionA, criterionB, judgement], row) => ({
  criterionA,
  criterionB,
  judgement,
  judge: null,
  source: { sheet: "Comparisons", row, columns: new Map<string, number>() },
}));

describe("PMO Ranking", () => {
  test.each(["reweight", "worst", "mean"] as const)(
    "has live formulas that come to the value beside them (%s)",
    (missingScores) => {
      const settings = { ...DEFAULT_SETTINGS, missingScores, minCoverage: 0 };
      const figures = {
        values: new Map(),
        fyCost: new Map([["all", 10.5]]),
        npv: new Map([
          ["all", 3],
          ["gaps", -4],
        ]),
      };
      const formulas = liveFormulas(
        rankingSheet(rankingOf(aPortfolio({ projects, criteria, settings }), figures), context),
      );
      expect(formulas.length).toBeGreaterThan(20);
      for (const { cell, comesTo, cached } of formulas) {
        if (typeof cached === "number")
          expect({ cell, value: comesTo }).toEqual({ cell, value: expect.closeTo(cached, 9) as number });
        else expect({ cell, value: comesTo }).toEqual({ cell, value: cached });
      }
    },
  );

  const jobs = [
    aProject("all", {}, { Value: 8, "Time criticality": 5, "RR/OE": 3, Size: 2.5, CoD: 120, Duration: 7 }),
    aProject("gaps", {}, { Value: 8, "RR/OE": 3, Size: 2, CoD: 120 }),
    aProject("no size", {}, { Value: 8, "Time criticality": 5, "RR/OE": 3, Size: 0, CoD: 1, Duration: 0 }),
  ];

  test.each([
    ...(["topsis", "ahp"] as const).flatMap((ranking) =>
      (["reweight", "worst", "mean"] as const).map((missingScores) => ({ ranking, missingScores })),
    ),
    ...(["reweight", "worst", "mean"] as const).map((missingScores) => ({
      normalisation: "vector" as const,
      missingScores,
    })),
    { normalisation: "data" as const },
    { ranking: "wsjf" as const },
    { ranking: "cd3" as const },
  ])("has live formulas that come to the value beside them: %j", (changed) => {
    const settings = { ...DEFAULT_SETTINGS, minCoverage: 0, ...changed };
    const isQuotient = settings.ranking === "wsjf" || settings.ranking === "cd3";
    const portfolio = aPortfolio({ projects: isQuotient ? jobs : projects, criteria, comparisons, settings });
    const result = rankingOf(portfolio, { values: new Map(), fyCost: new Map(), npv: new Map() });
    expect(result.method).toBe(settings.ranking);
    const formulas = liveFormulas(rankingSheet(result, context));
    expect(formulas.length).toBeGreaterThan(5);
    for (const { cell, comesTo, cached } of formulas)
      expect({ cell, value: comesTo }).toEqual({
        cell,
        value: typeof cached === "number" ? (expect.closeTo(cached, 9) as number) : cached,
      });
  });

  test("without criteria shows budget, forecast and their live variance", () => {
    const rows = [aProject("over", { budget: 100, forecastCost: 130 }), aProject("none", { budget: 0 })];
    const result = rankingOf(aPortfolio({ projects: rows }), {
      values: new Map(),
      fyCost: new Map(),
      npv: new Map(),
    });
    const formulas = liveFormulas(rankingSheet(result, context));
    expect(formulas.map(({ cell, comesTo }) => [cell, comesTo])).toEqual([
      ["over variance", -30],
      ["over varianceShare", -0.3],
      ["none variance", "–"],
      ["none varianceShare", "–"],
    ]);
    expect(formulas.every(({ comesTo, cached }) => comesTo === cached)).toBe(true);
  });
});
