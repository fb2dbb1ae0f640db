import fc from "fast-check";
import { DEFAULT_SETTINGS } from "../../../core/domain/settings";
import { robustZ, scoringBias, type AttributedScore } from "../../../core/scoring/bias";
import { biasAudit } from "../../../core/scoring/bias-audit";
import { rankingOf } from "../../../core/scoring/ranking";
import { deliveredShare } from "../../../core/scoring/report-bias";
import { aCompletedProject, aCriterion, aPortfolio, aProject } from "../../doubles/portfolio";

const score = (who: string, value: number, isFlat = false): AttributedScore => ({
  who,
  score: value,
  isFlat,
});

test("a mean is held against the others' median, in standard errors that an outlier does not move", () => {
  // Median of the others 3, MAD 1: (9 − 3) × √4 ÷ 1.4826.
  expect(robustZ([9, 9, 9, 9], [1, 2, 3, 4, 5])).toBeCloseTo(12 / 1.4826, 12);
  expect(robustZ([9, 9, 9, 9], [1, 2, 3, 4, 500])).toBeCloseTo(12 / 1.4826, 12);
});

test("from one project, two others, or others that do not differ nothing is said", () => {
  expect(robustZ([9], [1, 2, 3])).toBeNull();
  expect(robustZ([9, 9], [1, 2])).toBeNull();
  expect(robustZ([9, 9], [5, 5, 5])).toBeNull();
});

test("high and low scores, the same value throughout and benefits that did not come are named", () => {
  const scores = [
    ...[90, 92].map((value) => score("Ann", value)),
    ...[50, 52, 54, 56, 58].map((value) => score("Bob", value)),
    ...[20, 20].map((value) => score("Cid", value, true)),
  ];
  const benefits = [1, 2, 3].flatMap(() => [
    { who: "Ann", promised: 100, delivered: 60 },
    { who: "Bob", promised: 100, delivered: 80 },
  ]);
  const says = Object.fromEntries(scoringBias(scores, benefits, 0.8).map((one) => [one.who, one.says]));
  expect(says).toEqual({
    Ann: ["scores high", "delivers less than promised"],
    Bob: [],
    Cid: ["scores low", "same scores throughout"],
  });
  expect(deliveredShare({ promised: 0, delivered: 0 })).toBeNull();
});

test("another scale of scores changes no robust z", () => {
  const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(values, values, fc.integer({ min: 1, max: 50 }), (own, others, factor) => {
      const plain = robustZ(own, others);
      const scaled = robustZ(
        own.map((value) => value * factor),
        others.map((value) => value * factor),
      );
      if (plain === null) expect(scaled).toBeNull();
      else expect(scaled).toBeCloseTo(plain, 8);
    }),
  );
});

describe("the audit of a ranking", () => {
  const criteria = ["Fit", "Return", "Urgency"].map((name) =>
    aCriterion(name, { weight: 1, scaleMin: 0, scaleMax: 10 }),
  );
  const scored = (
    id: string,
    values: readonly [number, number, number],
    more: object,
  ): ReturnType<typeof aProject> =>
    aProject(id, { sponsor: "coo " }, { Fit: values[0], Return: values[1], Urgency: values[2], ...more });
  const projects = [
    scored("P1", [7, 7, 7], { "Scored by": "Kim" }),
    scored("P2", [7, 7, 7], { "Scored by": "kim" }),
    scored("P3", [3, 9, 1], { "Scored by": "Lee" }),
  ];
  const history = [aCompletedProject("H1", { sponsor: "COO", expectedBenefit: 10, actualBenefit: 9 })];
  const portfolio = aPortfolio({ projects, criteria, history });
  const { bias, rows } = rankingOf(portfolio, { values: new Map(), fyCost: new Map(), npv: new Map() });

  test("is by sponsor, and by scorer where Projects say who scored, whatever the letters", () => {
    expect(bias.map(({ by, who, projects: count, flat }) => [by, who, count, flat])).toEqual([
      ["sponsor", "coo", 3, 2],
      ["scorer", "Kim", 2, 2],
      ["scorer", "Lee", 1, 0],
    ]);
    expect(bias[0]).toMatchObject({ completed: 1, promised: 10, delivered: 9 });
    expect(bias[1]?.says).toEqual(["same scores throughout"]);
  });

  test("does not compare values of different scales", () => {
    const mixed = [...criteria, aCriterion("Cost", { scaleMax: 5 })].map((one) => ({
      ...one,
      ...scaleOf(one),
    }));
    const audit = biasAudit(rows, mixed, { history: [], settings: DEFAULT_SETTINGS });
    expect(audit.every(({ flat }) => flat === 0)).toBe(true);
  });
});

function scaleOf({ name, scaleMax }: ReturnType<typeof aCriterion>): {
  name: string;
  weight: number;
  givenWeight: number;
  mean: null;
  direction: "benefit";
  min: number;
  max: number;
} {
  return {
    name,
    weight: 1 / 4,
    givenWeight: 1,
    mean: null,
    direction: "benefit",
    min: 0,
    max: scaleMax ?? 0,
  };
}
