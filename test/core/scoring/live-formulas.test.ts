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
