import fc from "fast-check";
import {
  comparedTogether,
  completed,
  setPair,
  type Judgements,
} from "../../../core/scoring/incomplete-comparisons";
import { judgementToRevisit, pairwiseWeights } from "../../../core/scoring/pairwise";
import cases from "../../cases/scoring.json";

/** The matrix of named judgements; what nobody compared is not known. */
function matrixOf(
  names: readonly string[],
  judgements: readonly (readonly (string | number)[])[],
): Judgements {
  const matrix = names.map((_, i) => names.map((__, j): number | null => (i === j ? 1 : null)));
  for (const [a, b, judgement] of judgements)
    setPair(matrix, [names.indexOf(String(a)), names.indexOf(String(b))], Number(judgement));
  return matrix;
}

describe("weights from comparisons in pairs", () => {
  test.each(cases.pairwise)("$name: $source", (one) => {
    const { weights, eigenvalue, consistencyRatio } = pairwiseWeights(matrixOf(one.names, one.judgements));
    one.names.forEach((name, index) => {
      expect(weights[index]).toBeCloseTo(
        (one.weights as Readonly<Record<string, number>>)[name] ?? NaN,
        one.digits,
      );
    });
    if (one.eigenvalue !== null) expect(eigenvalue).toBeCloseTo(one.eigenvalue, 5);
    if (one.consistencyRatio !== null) expect(consistencyRatio).toBeCloseTo(one.consistencyRatio, 3);
  });

  test.each(cases.completion)(
    "$name are filled in as the paper does: $source",
    ({ names, judgements, missing }) => {
      const matrix = completed(matrixOf(names, judgements));
      for (const [a, b, judgement] of missing) {
        const filled = matrix[names.indexOf(String(a))]?.[names.indexOf(String(b))] ?? NaN;
        expect(filled / Number(judgement)).toBeCloseTo(1, 3);
      }
    },
  );

  test("Saaty's cities: weights of the criteria times those of the cities on each", () => {
    const { criteria, cities, ofCriteria, ofCities, weights } = cases.cities;
    const byCriterion = pairwiseWeights(matrixOf(criteria, ofCriteria)).weights;
    cities.forEach((city, index) => {
      const total = criteria.reduce((sum, criterion, at) => {
        const local = pairwiseWeights(matrixOf(cities, ofCities[criterion as keyof typeof ofCities])).weights;
        return sum + (byCriterion[at] ?? 0) * (local[index] ?? 0);
      }, 0);
      expect(total).toBeCloseTo(weights[city as keyof typeof weights], 3);
    });
  });

  test("two criteria always agree, and from twelve on there is no consistency ratio", () => {
    expect(
      pairwiseWeights([
        [1, 9],
        [1 / 9, 1],
      ]).consistencyRatio,
    ).toBe(0);
    const twelve = Array.from({ length: 12 }, () => Array.from({ length: 12 }, () => 1));
    expect(pairwiseWeights(twelve).consistencyRatio).toBeNull();
    expect(judgementToRevisit(twelve)).toBeNull();
  });

  test("the judgement to revisit is the one that was turned round", () => {
    // a is 2, 4 and 8 times b, c and d; somebody entered c to d the wrong way round.
    const turned = matrixOf(
      ["a", "b", "c", "d"],
      [
        ["a", "b", 2],
        ["a", "c", 4],
        ["a", "d", 8],
        ["b", "c", 2],
        ["b", "d", 4],
        ["c", "d", 1 / 9],
      ],
    );
    const revision = judgementToRevisit(turned);
    expect(revision).toMatchObject({ pair: [2, 3], better: 2 });
    expect(revision?.consistencyRatio).toBeCloseTo(0, 9);
    expect(
      judgementToRevisit(
        matrixOf(
          ["a", "b", "c"],
          [
            ["a", "b", 2],
            ["b", "c", 3],
            ["a", "c", 6],
          ],
        ),
      ),
    ).toBeNull();
  });

  test("criteria that no chain of comparisons joins stand alone", () => {
    expect(comparedTogether(matrixOf(["a", "b", "c", "d"], [["b", "d", 2]]))).toEqual([1, 3]);
    expect(comparedTogether([])).toEqual([]);
  });

  const weights = fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), { minLength: 2, maxLength: 7 });
  const judged = fc
    .integer({ min: 3, max: 6 })
    .chain((count) =>
      fc.tuple(
        fc.constant(count),
        fc.array(fc.integer({ min: -8, max: 8 }), { minLength: 15, maxLength: 15 }),
      ),
    );
  const matrixFrom = (count: number, steps: readonly number[]): number[][] => {
    const matrix = Array.from({ length: count }, () => Array.from({ length: count }, () => 1));
    let next = 0;
    for (let i = 0; i < count; i += 1)
      for (let j = i + 1; j < count; j += 1) {
        const step = steps[next++] ?? 0;
        setPair(matrix, [i, j], step < 0 ? 1 / (1 - step) : 1 + step);
      }
    return matrix;
  };

  test("comparisons that agree give back the weights that they came from, with a ratio of 0", () => {
    fc.assert(
      fc.property(weights, (given) => {
        const total = given.reduce((sum, weight) => sum + weight, 0);
        const result = pairwiseWeights(given.map((a) => given.map((b) => a / b)));
        given.forEach((weight, index) => {
          expect(result.weights[index]).toBeCloseTo(weight / total, 10);
        });
        expect(result.consistencyRatio).toBeCloseTo(0, 10);
      }),
    );
  });

  test("the order of the criteria does not matter", () => {
    fc.assert(
      fc.property(judged, ([count, steps]) => {
        const matrix = matrixFrom(count, steps);
        const turned = [...matrix].reverse().map((row) => [...row].reverse());
        const [first, second] = [pairwiseWeights(matrix), pairwiseWeights(turned)];
        expect(second.consistencyRatio).toBeCloseTo(first.consistencyRatio ?? -1, 9);
        first.weights.forEach((weight, index) => {
          expect(second.weights[count - 1 - index]).toBeCloseTo(weight, 9);
        });
      }),
      { numRuns: 50 },
    );
  });

  test("what is filled in makes the comparisons no less consistent than any judgement would", () => {
    fc.assert(
      fc.property(judged, fc.integer({ min: -8, max: 8 }), ([count, steps], step) => {
        const matrix = matrixFrom(count, steps);
        const judgement = step < 0 ? 1 / (1 - step) : 1 + step;
        const open: (number | null)[][] = matrix.map((row) => [...row]);
        setPair(open, [0, count - 1], null);
        setPair(matrix, [0, count - 1], judgement);
        expect(pairwiseWeights(open).eigenvalue).toBeLessThanOrEqual(
          pairwiseWeights(matrix).eigenvalue + 1e-9,
        );
      }),
      { numRuns: 50 },
    );
  });
});
