import { readScoring } from "../../../core/scoring/input";
import { criterionMeasures } from "../../../core/scoring/measures-criteria";
import { rankingOf } from "../../../core/scoring/ranking";
import { aCriterion, aPortfolio, aProject } from "../../doubles/portfolio";

const projects = [aProject("P1", {}, { Fit: 4, Risk: 2 }), aProject("P2", {}, { Fit: 8 })];
const criteria = [
  aCriterion("Fit", { weight: 30, scaleMin: 0, direction: "benefit" }),
  aCriterion("Hazard", { weight: 10, column: "risk", scaleMin: 1, scaleMax: 5, direction: "cost" }),
];
const question = { projects, measured: new Map(), normalisation: "scale" } as const;

test("weights become shares, and the end that a scale lacks is the data's own", () => {
  const input = readScoring({ ...question, criteria });
  expect(input.criteria).toEqual([
    { name: "Fit", weight: 0.75, givenWeight: 30, direction: "benefit", min: 0, max: 8, mean: 0.75 },
    { name: "Hazard", weight: 0.25, givenWeight: 10, direction: "cost", min: 1, max: 5, mean: 0.75 },
  ]);
  expect(input.values.map(({ values }) => values)).toEqual([
    [4, 8],
    [2, null],
  ]);
  expect(input.findings).toEqual([]);
});

test("a weight below 0 does not count, and that is an error at its cell", () => {
  const negative = [...criteria, aCriterion("Odd", { weight: -1, column: "Fit" })];
  const { findings, criteria: used } = readScoring({ ...question, criteria: negative });
  expect(used).toHaveLength(2);
  expect(findings).toMatchObject([
    { code: "weight-below-zero", severity: "error", table: "Criteria", record: "Odd" },
  ]);
});

test("each criterion has its points and its raw score, and the points say how they come about", () => {
  const result = rankingOf(aPortfolio({ projects, criteria }), {
    values: new Map(),
    fyCost: new Map(),
    npv: new Map(),
  });
  const measures = criterionMeasures(result);
  expect(measures.map(({ title }) => title)).toEqual([
    "Fit (points)",
    "Hazard (points)",
    "Fit (raw)",
    "Hazard (raw)",
  ]);
  expect(measures[1]?.formula).toBe(
    'IF(COUNT([raw2])=0,"–",100*10/40*(5-MIN(5,MAX(1,[raw2])))/(5-1)/[coverage])',
  );
  expect(measures[1]?.help).toContain("weight 10 of 40, 5 is worst, 1 best");
  const second = result.rows.find(({ project }) => project.id === "P2");
  expect(second && measures[1]?.why?.(second)).toBe("It has no score on Hazard.");
});
