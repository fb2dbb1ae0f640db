import fc from "fast-check";
import { cumulativeSums, sum, sumKnown, sumOf, sumOfAll, sumsAt } from "../../../core/math/sum";

test("a small amount is not lost between two large ones", () => {
  expect(sum([1e16, 1, -1e16])).toBe(1);
  expect(sum([0.1, 0.2, 0.3, -0.6])).toBeCloseTo(0, 16);
});

test("ten thousand amounts of ten cents are a thousand", () => {
  expect(sum(Array.from({ length: 10_000 }, () => 0.1))).toBe(1000);
});

test("whole cents add up exactly, in whatever order they come", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (cents) => {
      const exact = cents.reduce((total, cent) => total + BigInt(cent), 0n);
      expect(sum(cents)).toBe(Number(exact));
      expect(sum([...cents].reverse())).toBe(sum(cents));
    }),
  );
});

test("each cumulative sum is the sum of the amounts up to there, to the last bit", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true, min: -1e12, max: 1e12 })), (amounts) => {
      expect(cumulativeSums(amounts)).toEqual(amounts.map((_, index) => sum(amounts.slice(0, index + 1))));
    }),
  );
});

test("what is not known adds nothing, and nothing known is not zero", () => {
  expect(sumKnown([1, null, 2])).toBe(3);
  expect(sumKnown([null, null])).toBeNull();
  expect(sumKnown([])).toBeNull();
});

test("a sum that needs all its terms is unknown without one of them", () => {
  expect(sumOfAll([1, null])).toBeNull();
  expect(sumOfAll([1, 2])).toBe(3);
  expect(sumOfAll([])).toBe(0);
});

test("a sum over items, and many sums at once, are to the last bit what the list of amounts adds up to", () => {
  const amount = fc.double({ noNaN: true, min: -1e12, max: 1e12 });
  fc.assert(
    fc.property(fc.array(fc.tuple(amount, amount)), (items) => {
      expect(sumOf(items, ([first]) => first)).toBe(sum(items.map(([first]) => first)));
      expect(sumsAt(items, 2, (item, index) => item[index] ?? 0)).toEqual([
        sum(items.map(([first]) => first)),
        sum(items.map(([, second]) => second)),
      ]);
    }),
  );
});
