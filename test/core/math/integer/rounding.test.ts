import { newDomains, propagate } from "../../../../core/math/integer/domains";
import { roundWishes, wishesOf } from "../../../../core/math/integer/rounding";
import { searchModel } from "../../../../core/math/integer/search-model";

const budget = { variables: [0, 1, 2], coefficients: [6, 5, 5], low: -Infinity, high: 10 };
const rounded = (rows: (typeof budget)[], wish: number[]) => {
  const domains = newDomains(searchModel({ objective: [1, 1, 1], rows }));
  propagate(domains);
  return roundWishes(domains, Float64Array.from(wish));
};

test("the most wished for is chosen first, then what still fits", () => {
  expect(rounded([budget], [0.9, 0.5, 0.4])).toEqual([1, 0, 0]);
  expect(rounded([budget], [0.3, 0.5, 0.4])).toEqual([0, 1, 1]);
});

test("what is not wished for stays out", () => {
  expect(rounded([budget], [0, 0.5, 0])).toEqual([0, 1, 0]);
});

test("what a row demands comes first once its lack has made an answer fail", () => {
  const [a, b, c, d] = [0, 1, 2, 3];
  const rows = [
    { variables: [a, b, c, d], coefficients: [4, 4, 3, 3], low: -Infinity, high: 7 },
    { variables: [b, c], coefficients: [1, 1], low: 1, high: 1 },
    { variables: [c, d], coefficients: [1, 1], low: 1, high: 1 },
    { variables: [a, c], coefficients: [1, 1], low: -Infinity, high: 1 },
  ];
  const domains = newDomains(searchModel({ objective: [9, 1, 1, 1], rows }));
  propagate(domains);
  expect(roundWishes(domains, Float64Array.from([1, 0.1, 0.1, 0.1]))).not.toBeNull();
});

test("what is chosen often comes before what pays well, and that before what does not", () => {
  const wishes = Array.from(wishesOf(Float64Array.from([0, 0.5, 0]), Float64Array.from([5, 0, -5])));
  expect(wishes[1]).toBeGreaterThan(wishes[0]!);
  expect(wishes[0]).toBeGreaterThan(wishes[2]!);
  expect(wishes[2]).toBeGreaterThan(0);
});
