import fc from "fast-check";
import { DEFAULT_SETTINGS } from "../../../core/domain/settings";
import { seededRandom } from "../../../core/math/random";
import { rankingJson } from "../../../core/scoring/json";
import { rankingOf } from "../../../core/scoring/ranking";
import { closenessRescore, weightedRescore } from "../../../core/scoring/rescore";
import { samplesFor, testRanks, type TestedRank } from "../../../core/scoring/robustness";
import { testedRows } from "../../../core/scoring/tested-ranks";
import { closenessToIdeal, idealTerms } from "../../../core/scoring/topsis";
import { smallestSwap } from "../../../core/scoring/weight-swap";
import { aCriterion, aPortfolio, aProject } from "../../doubles/portfolio";

const NONE = { values: new Map(), fyCost: new Map(), npv: new Map() };

function tested(
  places: readonly (readonly (number | null)[])[],
  weights: readonly number[],
  topCount = 1,
): TestedRank[] {
  return testRanks({
    rescore: weightedRescore(places),
    weights,
    competes: places.map(() => true),
    topCount,
    random: seededRandom(42),
  });
}

describe("ranks under other weights", () => {
  test("of a project that is best on every criterion are always 1: it is core, and the worst one exterior", () => {
    const [best, middle, worst] = tested(
      [
        [1, 1],
        [0.5, 0.6],
        [0, 0],
      ],
      [0.5, 0.5],
    );
    expect(best).toEqual({ low: 1, high: 1, topShare: 1, class: "core" });
    expect(middle).toEqual({ low: 2, high: 2, topShare: 0, class: "exterior" });
    expect(worst).toMatchObject({ low: 3, high: 3 });
  });

  test("of two that are opposites depend on the weights", () => {
    const [one, other] = tested(
      [
        [1, 0],
        [0, 1],
      ],
      [0.5, 0.5],
    );
    expect(one).toMatchObject({ low: 1, high: 2, class: "borderline" });
    expect((one?.topShare ?? 0) + (other?.topShare ?? 0)).toBeCloseTo(1, 9);
    expect(Math.abs((one?.topShare ?? 0) - 0.5)).toBeLessThan(0.06);
  });

  test("are of fewer samples where there are very many projects", () => {
    expect([23, 5000, 10_000, 1e6].map(samplesFor)).toEqual([1000, 1000, 500, 100]);
  });

  test("leave a missing score out", () => {
    const scores = new Float64Array(2);
    weightedRescore([
      [0.2, null],
      [null, null],
    ])([0.5, 0.5], scores);
    expect([...scores]).toEqual([0.2, 0]);
  });

  test("by TOPSIS come to its closeness under the given weights", () => {
    const columns = [
      [250, 200, 300],
      [16, null, 32],
    ];
    const weights = [0.4, 0.6];
    const terms = idealTerms(columns, [
      { weight: 0.4, direction: "cost" },
      { weight: 0.6, direction: "benefit" },
    ]);
    const raw = [0, 1, 2].map((index) => columns.map((column) => column[index] ?? null));
    const points = raw.map((row) =>
      row.map((value, at) => (value === null ? null : value * (terms[at]?.factor ?? 0))),
    );
    const scores = new Float64Array(3);
    closenessRescore(points, terms, weights)(weights, scores);
    raw.forEach((row, index) => {
      expect(scores[index]).toBeCloseTo(closenessToIdeal(row, terms) ?? NaN, 12);
    });
  });
});

describe("the smallest swap", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const three = fc.tuple(share, share, share);

  test("makes the two sums equal, and no smaller change of one weight does", () => {
    fc.assert(
      fc.property(
        three,
        three,
        fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 1, max: 100 }))),
        (one, other, given) => {
          const total = given.reduce((sum, weight) => sum + weight, 0);
          const weights = given.map((weight) => weight / total);
          const differences = one.map((place, index) => place - (other[index] ?? 0));
          const swap = smallestSwap(differences, weights);
          const sumAt = (criterion: number, weight: number): number =>
            differences.reduce((sum, difference, index) => {
              const own = weights[criterion] ?? 0;
              const changed =
                index === criterion ? weight : ((weights[index] ?? 0) * (1 - weight)) / (1 - own);
              return sum + difference * changed;
            }, 0);
          const before = Math.sign(sumAt(0, weights[0] ?? 0));
          if (swap) expect(sumAt(swap.criterion, swap.weight)).toBeCloseTo(0, 9);
          const room = swap ? Math.abs(swap.weight - (weights[swap.criterion] ?? 0)) : 1;
          weights.forEach((own, criterion) => {
            for (const step of [-1, 1]) {
              const weight = Math.min(1, Math.max(0, own + step * room * 0.999));
              const after = sumAt(criterion, weight);
              if (Math.abs(after) > 1e-9) expect(Math.sign(after)).toBe(before);
            }
          });
        },
      ),
    );
  });

  test("is not known when one is at least as good on everything, or there is but one criterion", () => {
    expect(smallestSwap([0.2, 0.1], [0.5, 0.5])).toBeNull();
    expect(smallestSwap([0.2], [1])).toBeNull();
  });
});

describe("a ranking", () => {
  const criteria = [
    aCriterion("Fit", { weight: 3, scaleMin: 0, scaleMax: 10, direction: "benefit" }),
    aCriterion("Risk", { weight: 1, scaleMin: 0, scaleMax: 10, direction: "cost" }),
  ];
  const proposed = (id: string, Fit: number, Risk: number | null): ReturnType<typeof aProject> =>
    aProject(id, { stage: "proposed" }, Risk === null ? { Fit } : { Fit, Risk });
  const projects = [
    proposed("A", 9, 9),
    proposed("B", 7, 4),
    proposed("C", 1, 9),
    aProject("M", { mandatory: true }, { Fit: 8, Risk: 1 }),
  ];
  const fyCost = new Map(projects.map(({ id }) => [id, 10]));
  const settings = { ...DEFAULT_SETTINGS, budget: 20 };
  const result = rankingOf(aPortfolio({ projects, criteria, settings }), { ...NONE, fyCost });

  test("says how its ranks hold: the top is as many candidates as are funded", () => {
    expect(result.testing).toMatchObject({
      samples: 1000,
      topCount: 1,
      of: 3,
      competing: "candidates",
      seed: 42,
    });
    expect(
      Object.fromEntries(result.rows.map(({ project, tested: of }) => [project.id, of?.class])),
    ).toMatchObject({
      C: "exterior",
      M: "core",
    });
    expect(result.assumptions.map(({ what }) => what)).toContain("Robustness of ranks");
  });

  test("says which change of one weight makes the next project pass", () => {
    // A and B: 2 points of ten apart on Fit, 5 on Risk the other way; they tie at 5/7 of the weight on Fit.
    const swap = result.rows.find(({ project }) => project.id === "A")?.swap;
    const other = result.rows.find(({ project }) => project.id === "B")?.swap;
    expect([swap, other].filter(Boolean)).toHaveLength(1);
    const lead = swap ?? other;
    expect(lead?.becomes).toBeCloseTo(lead?.criterion === "Fit" ? 5 / 7 : 2 / 7, 9);
  });

  test("is not tested where weights play no part", () => {
    const one = rankingOf(aPortfolio({ projects, criteria: criteria.slice(0, 1), settings }), NONE);
    expect([one.testing, one.rows[0]?.tested]).toEqual([null, null]);
    expect(rankingJson(one)).toMatchObject({
      robustness: null,
      why: { topShare: expect.any(String) as string },
    });
    expect(testedRows({ ...one, rows: [] }, settings).rows).toEqual([]);
  });

  test("is tested alike in whatever order projects and criteria stand", () => {
    const turned = rankingOf(
      aPortfolio({ projects: [...projects].reverse(), criteria: [...criteria].reverse(), settings }),
      { ...NONE, fyCost },
    );
    const of = ({ rows }: typeof result): unknown =>
      Object.fromEntries(rows.map(({ project, tested: test }) => [project.id, test]));
    expect(of(turned)).toEqual(of(result));
  });

  test("without an envelope the top is half of the candidates, or as many as Settings say", () => {
    const top = (more: object): number | undefined =>
      rankingOf(aPortfolio({ projects, criteria, settings: { ...DEFAULT_SETTINGS, ...more } }), NONE).testing
        ?.topCount;
    expect([top({}), top({ topCount: 3 })]).toEqual([2, 3]);
  });
});
