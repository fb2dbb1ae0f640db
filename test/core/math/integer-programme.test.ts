import { holds, valueOf } from "../../../core/math/integer-programme";

const budget = { variables: [0, 1], coefficients: [0.1, 0.2], low: -Infinity, high: 0.3 };

test("an answer is worth the sum of what is chosen, without the rounding of the additions", () => {
  expect(valueOf({ objective: [1e16, 1, -1e16], rows: [] }, [1, 1, 1])).toBe(1);
});

test("a tenth and two tenths keep a budget of three tenths; a cent more does not", () => {
  expect(holds({ objective: [1, 1], rows: [budget] }, [1, 1])).toBe(true);
  expect(holds({ objective: [1, 1], rows: [{ ...budget, high: 0.29 }] }, [1, 1])).toBe(false);
});

test("a row that asks for more than is chosen is not kept", () => {
  expect(holds({ objective: [1, 1], rows: [{ ...budget, low: 0.25, high: Infinity }] }, [0, 1])).toBe(false);
});
