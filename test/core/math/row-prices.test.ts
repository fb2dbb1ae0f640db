import { rowPrices } from "../../../core/math/row-prices";

const open = { low: -Infinity, high: Infinity };

test("one more of a row is worth what it adds in the relaxation, in the programme's own units", () => {
  const budget = { ...open, variables: [0, 1, 2], coefficients: [0.6, 0.5, 0.5], high: 1 };
  const [price] = rowPrices({ objective: [10, 8, 8], rows: [budget] });
  expect(price).toBeCloseTo(16, 12);
});

test("a row that must be reached costs, one that holds nothing back is worth nothing", () => {
  const most = { ...open, variables: [0, 1, 2], coefficients: [1, 1, 1], high: 3 };
  const least = { ...open, variables: [0, 1, 2], coefficients: [2, 3, 2], low: 4 };
  const empty = { ...open, variables: [], coefficients: [], high: 1 };
  const [roomy = 1, forced = 0, none = 1] = rowPrices({
    objective: [-4, -6, -5],
    rows: [most, least, empty],
  });
  expect([roomy, none].map(Math.abs)).toEqual([0, 0]);
  expect(forced).toBeCloseTo(-2, 12);
});

test("where some row cannot be kept there are no prices", () => {
  const row = { ...open, variables: [0], coefficients: [1], low: 2 };
  expect(rowPrices({ objective: [1], rows: [row] })).toEqual([0]);
});

test("of a programme that is too large for a tableau the prices are near to that", () => {
  const variables = Array.from({ length: 900 }, (_, variable) => variable);
  const pairs = variables.slice(1).map((variable) => ({
    ...{ ...open, high: 1 },
    variables: [variable - 1, variable],
    coefficients: [1, 1],
  }));
  const coefficients = variables.map((variable) => 5 + (variable % 7));
  const budget = { ...open, variables, coefficients, high: 900 };
  const prices = rowPrices({
    objective: variables.map((variable) => 20 + (variable % 11)),
    rows: [budget, ...pairs],
  });
  expect(prices[0]).toBeGreaterThan(3);
  expect(prices[0]).toBeLessThan(5);
  expect(Math.min(...prices)).toBeGreaterThanOrEqual(0);
});
