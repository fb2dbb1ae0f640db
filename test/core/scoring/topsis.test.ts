import fc from "fast-check";
import { closenessToIdeal, idealTerms, type IdealCriterion } from "../../../core/scoring/topsis";
import cases from "../../cases/scoring.json";

function closenessOf(
  rows: readonly (readonly number[])[],
  criteria: readonly IdealCriterion[],
): (number | null)[] {
  const columns = criteria.map((_, index) => rows.map((row) => row[index] ?? null));
  const terms = idealTerms(columns, criteria);
  return rows.map((row) => closenessToIdeal(row, terms));
}

test.each(cases.topsis)("$name: $source", ({ rows, weights, directions, closeness, digits }) => {
  const criteria = weights.map((weight, index) => ({
    weight,
    direction: directions[index] === "cost" ? ("cost" as const) : ("benefit" as const),
  }));
  closenessOf(rows, criteria).forEach((value, index) => {
    expect(value).toBeCloseTo(closeness[index] ?? NaN, digits);
  });
});

test("where nothing tells projects apart all are as close as can be, and without a value there is no closeness", () => {
  const criteria = [{ weight: 1, direction: "benefit" }] as const;
  expect(closenessOf([[0], [0]], criteria)).toEqual([1, 1]);
  expect(closenessToIdeal([null], idealTerms([[null]], criteria))).toBeNull();
});

const CRITERIA: readonly IdealCriterion[] = [
  { weight: 0.5, direction: "benefit" },
  { weight: 0.3, direction: "cost" },
  { weight: 0.2, direction: "benefit" },
];
const value = fc.double({ min: -100, max: 100, noNaN: true });
const row = fc.tuple(value, value, value);

test("a project that is no better on any criterion is never closer than the one that dominates it", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), row, row, (others, one, other) => {
      const better = [Math.max(one[0], other[0]), Math.min(one[1], other[1]), Math.max(one[2], other[2])];
      const worse = [Math.min(one[0], other[0]), Math.max(one[1], other[1]), Math.min(one[2], other[2])];
      const [first, second] = closenessOf([better, worse, ...others], CRITERIA);
      expect(first).toBeGreaterThanOrEqual((second ?? 0) - 1e-12);
    }),
  );
});

test("another currency changes nothing", () => {
  const amounts = fc.array(fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9 })), {
    minLength: 2,
  });
  fc.assert(
    fc.property(amounts, fc.double({ min: 0.01, max: 200, noNaN: true }), (rows, rate) => {
      const criteria = CRITERIA.slice(0, 2);
      const plain = closenessOf(rows, criteria);
      closenessOf(
        rows.map(([money, other]) => [money * rate, other]),
        criteria,
      ).forEach((closeness, index) => {
        expect(closeness).toBeCloseTo(plain[index] ?? NaN, 9);
      });
    }),
  );
});
