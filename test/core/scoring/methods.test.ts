import fc from "fast-check";
import { drawFundingLine, type Contender } from "../../../core/scoring/funding-line";
import { competitionRanks, rankAmong } from "../../../core/scoring/rank";
import { isBeyondScale, placeOnScale, rangeOf } from "../../../core/scoring/scale";
import { standingOf } from "../../../core/scoring/standing";
import { sharesOf, weightedScore, type ScoredCriterion } from "../../../core/scoring/weighted-score";
import { whyThisScore } from "../../../core/scoring/why";
import { aProject, day } from "../../doubles/portfolio";

const fit: ScoredCriterion = {
  name: "Fit",
  weight: 0.6,
  givenWeight: 60,
  direction: "benefit",
  min: 0,
  max: 10,
  mean: 0.5,
};
const risk: ScoredCriterion = {
  name: "Risk",
  weight: 0.4,
  givenWeight: 40,
  direction: "cost",
  min: 1,
  max: 5,
  mean: 0.25,
};

describe("a score", () => {
  test("is 60 × 8/10 + 40 × (5−2)/(5−1) = 78 points", () => {
    const { score, coverage, parts, worstCase } = weightedScore([8, 2], [fit, risk], "reweight");
    expect(score).toBeCloseTo(78, 12);
    expect(parts.map(({ points }) => points)).toEqual([48, 30]);
    expect([coverage, worstCase]).toEqual([1, score]);
  });

  test("with a criterion missing is 80 when re-weighted, 48 at worst, 58 at the mean", () => {
    const by = (rule: "reweight" | "worst" | "mean"): number | null =>
      weightedScore([8, null], [fit, risk], rule).score;
    expect(by("reweight")).toBeCloseTo(80, 12);
    expect(by("worst")).toBeCloseTo(48, 12);
    expect(by("mean")).toBeCloseTo(58, 12);
    expect(weightedScore([8, null], [fit, risk], "reweight").coverage).toBeCloseTo(0.6, 12);
    expect(weightedScore([8, null], [fit, risk], "mean").worstCase).toBeCloseTo(48, 12);
  });

  test("is not known when nothing is scored, whatever the rule", () => {
    for (const rule of ["reweight", "worst", "mean"] as const) {
      expect(weightedScore([null, null], [fit, risk], rule).score).toBeNull();
    }
  });

  test("counts what lies beyond the scale as its end", () => {
    expect(placeOnScale(12, fit)).toBe(1);
    expect(placeOnScale(0, risk)).toBe(1);
    expect([isBeyondScale(12, fit), isBeyondScale(10, fit)]).toEqual([true, false]);
    expect(placeOnScale(3, { direction: "cost", min: 3, max: 3 })).toBe(1);
    expect(rangeOf([null])).toBeNull();
  });

  test("says what carries it and what costs it most", () => {
    expect(whyThisScore(weightedScore([8, 2], [fit, risk], "reweight").parts)).toBe(
      "Carried by Fit (48 of 60); Risk costs it most (30 of 40).",
    );
    expect(whyThisScore([])).toBe("");
  });
});

describe("ranks", () => {
  test("are shared by equal scores: 1, 2, 2, 4", () => {
    expect(competitionRanks([50, 90, 70, 70, null])).toEqual([4, 1, 2, 2, null]);
    expect(competitionRanks([0.1 + 0.2, 0.3])).toEqual([1, 1]);
    expect(rankAmong(70, [90, 70, 70, 50])).toBe(2);
  });

  test("of a value among others is one more than how many of these are larger", () => {
    const scores = fc.array(fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), scores, (value, others) => {
        const largestFirst = [...others].sort((a, b) => b - a);
        expect(rankAmong(value, largestFirst)).toBe(1 + others.filter((other) => other > value).length);
      }),
    );
  });

  test("stay the same when all weights are scaled", () => {
    const values = fc.array(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 5 })), {
      minLength: 2,
    });
    fc.assert(
      fc.property(
        values,
        fc.tuple(...[99, 99, 500].map((max) => fc.integer({ min: 1, max }))),
        (rows, [a = 1, b = 1, k = 1]) => {
          const ranked = (weights: number[]): unknown => {
            const [first = 0, second = 0] = sharesOf(weights);
            const criteria = [
              { ...fit, weight: first },
              { ...risk, weight: second },
            ];
            return competitionRanks(rows.map((row) => weightedScore(row, criteria, "reweight").score));
          };
          expect(ranked([a * k, b * k])).toEqual(ranked([a, b]));
        },
      ),
    );
  });

  test("stay the same when a criterion is measured in another unit, its scale with it", () => {
    const raw = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(fc.array(raw, { minLength: 2 }), fc.integer({ min: 1, max: 1000 }), (values, factor) => {
        const rescaled = { ...fit, min: fit.min * factor, max: fit.max * factor };
        const plain = values.map((value) => weightedScore([value, 3], [fit, risk], "reweight").score);
        const scaled = values.map(
          (value) => weightedScore([value * factor, 3], [rescaled, risk], "reweight").score,
        );
        expect(competitionRanks(scaled)).toEqual(competitionRanks(plain));
      }),
    );
  });

  test("never put a dominated project above its dominator", () => {
    const value = fc.double({ min: -5, max: 15, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(value, value), fc.tuple(value, value), ([a, b], [c, d]) => {
        const better = weightedScore([Math.max(a, b), Math.min(c, d)], [fit, risk], "reweight").score ?? 0;
        const worse = weightedScore([Math.min(a, b), Math.max(c, d)], [fit, risk], "reweight").score ?? 0;
        expect(better).toBeGreaterThanOrEqual(worse);
      }),
    );
  });

  test("the points of all criteria add up to the score", () => {
    const raw = fc.array(fc.option(fc.double({ min: -5, max: 15, noNaN: true })), {
      minLength: 2,
      maxLength: 2,
    });
    fc.assert(
      fc.property(raw, fc.constantFrom("reweight", "worst", "mean"), (values, rule) => {
        const { score, parts } = weightedScore(values, [fit, risk], rule);
        if (score === null) return;
        expect(parts.reduce((total, { points }) => total + (points ?? 0), 0)).toBeCloseTo(score, 9);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });
});

describe("the funding line", () => {
  const contender = (
    ...[id, standing, rank, yearCost]: [string, Contender["standing"], number | null, number | null]
  ): Contender => ({ id, standing, turn: 0, rank, yearCost });

  test("gives to mandatory and committed projects first, then by rank, and passes over what does not fit", () => {
    const places = drawFundingLine(
      [
        contender("C", "candidate", 2, 50),
        contender("B", "candidate", 1, 60),
        contender("D", "candidate", 3, 20),
        contender("M", "mandatory", 9, 10),
        contender("I", "committed", null, 20),
        contender("S", "stop", 4, 15),
      ],
      100,
    );
    expect(places.map(({ id, decision, cumulativeCost }) => [id, decision, cumulativeCost])).toEqual([
      ["M", "mandatory", 10],
      ["I", "fund", 30],
      ["B", "fund", 90],
      ["C", "below line", 140],
      ["D", "below line", 160],
      ["S", "stop", 175],
    ]);
  });

  test("a smaller project behind one that does not fit may get the money", () => {
    const places = drawFundingLine(
      [
        contender("A", "candidate", 1, 80),
        contender("B", "candidate", 2, 30),
        contender("C", "candidate", 3, 20),
      ],
      100,
    );
    expect(places.map(({ id, decision }) => [id, decision])).toEqual([
      ["A", "fund"],
      ["C", "fund"],
      ["B", "below line"],
    ]);
  });

  test("decides nothing about candidates without an envelope or a cost", () => {
    expect(drawFundingLine([contender("A", "candidate", 1, 80)], null)[0]).toMatchObject({
      decision: null,
      cumulativeCost: 80,
    });
    expect(drawFundingLine([contender("A", "candidate", 1, null)], 100)[0]).toMatchObject({
      decision: null,
      cumulativeCost: null,
    });
  });

  test("never gives candidates more than the envelope, and every row below the line lies beyond it", () => {
    const contenders = fc.array(
      fc.record({
        standing: fc.constantFrom("candidate" as const),
        yearCost: fc.integer({ min: 1, max: 100 }),
      }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(contenders, fc.integer({ min: 0, max: 400 }), (list, envelope) => {
        const places = drawFundingLine(
          list.map((one, index) => ({ ...one, id: String(index), turn: 0, rank: index + 1 })),
          envelope,
        );
        for (const { decision, cumulativeCost } of places) {
          if (decision === "fund") expect(cumulativeCost).toBeLessThanOrEqual(envelope);
          else expect(cumulativeCost).toBeGreaterThan(envelope);
        }
      }),
    );
  });
});

describe("a project's standing", () => {
  const question = {
    asOf: day("2026-09-30"),
    planningYear: { start: day("2027-01-01"), finish: day("2027-12-31") },
    goForwardValue: null,
  };
  const standing = (
    fields: Parameters<typeof aProject>[1],
    goForwardValue: number | null = null,
  ): string | undefined => standingOf(aProject("P", fields), { ...question, goForwardValue })?.standing;

  test.each([
    ["completed asks for nothing", { stage: "completed" }, null, undefined],
    ["cancelled asks for nothing", { stage: "cancelled" }, null, undefined],
    [
      "mandatory stays mandatory even when it is worth less than it costs",
      { mandatory: true, stage: "in progress" },
      -5,
      "mandatory",
    ],
    ["must of MoSCoW counts as mandatory", { moscow: "must" }, null, "mandatory"],
    ["in progress is committed", { stage: "in progress" }, 5, "committed"],
    ["in progress and worth less than it still costs is to stop", { stage: "in progress" }, -5, "stop"],
    ["a candidate that is worth less than it costs still competes", { stage: "proposed" }, -5, "candidate"],
    ["on hold competes, whatever it has cost", { stage: "on hold", actualCost: 210 }, null, "candidate"],
    ["approved but not begun competes", { stage: "approved" }, null, "candidate"],
    [
      "approved and begun is committed",
      { stage: "approved", actualStart: day("2026-05-01") },
      null,
      "committed",
    ],
    [
      "without a stage, a start that has passed means in flight",
      { start: day("2026-05-01") },
      null,
      "committed",
    ],
    [
      "a plan that is over says nothing of being in flight",
      { start: day("2026-01-01"), finish: day("2026-06-30") },
      null,
      "candidate",
    ],
    [
      "a start after the planning year is for later",
      { stage: "proposed", start: day("2028-01-01") },
      null,
      "later",
    ],
    ["forced out is ruled out", { forced: "out", stage: "in progress" }, null, "ruled out"],
  ] as const)("%s", (...[, fields, value, expected]) => {
    expect(standing(fields, value)).toBe(expected);
  });
});
