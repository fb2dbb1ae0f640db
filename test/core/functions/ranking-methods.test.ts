import cases from "../../cases/scoring.json";
import { called, numberCalled } from "../../doubles/called";

test.each(cases.topsis)("TOPSIS: $name", ({ rows, weights, directions, closeness, digits }) => {
  const signs = directions.map((direction) => (direction === "cost" ? -1 : 1));
  const result = called("TOPSIS", rows, [weights], [signs]);
  expect(result).toEqual(closeness.map((value): unknown[] => [expect.closeTo(value, digits)]));
});

test.each(cases.pairwise)("AHP_WEIGHTS: $name", ({ names, judgements, weights, digits }) => {
  // As a person fills it in: the half in which the judgement stands.
  const square: (number | null)[][] = names.map(() => names.map(() => null));
  for (const [a, b, judgement] of judgements) {
    const row = square[names.indexOf(String(a))];
    if (row) row[names.indexOf(String(b))] = Number(judgement);
  }
  const expected = names.map((name): unknown[] => [
    expect.closeTo((weights as Readonly<Record<string, number>>)[name] ?? NaN, digits),
  ]);
  expect(called("AHP_WEIGHTS", square)).toEqual(expected);
});

test("comparisons that do not fit together say why there is no weight", () => {
  expect(
    called("AHP_WEIGHTS", [
      [1, 3],
      [3, 1],
    ]),
  ).toMatchObject({ error: "#VALUE!" });
  expect(
    called("AHP_WEIGHTS", [
      [1, 12],
      [null, 1],
    ]),
  ).toMatchObject({ error: "#NUM!" });
  expect(called("AHP_WEIGHTS", [[1, 3, 5]])).toMatchObject({ error: "#VALUE!" });
  expect(
    called("AHP_WEIGHTS", [
      [1, 3, null],
      [null, 1, null],
      [null, null, 1],
    ]),
  ).toMatchObject({ error: "#N/A" });
});

test("a consistency ratio is not known for more than eleven criteria", () => {
  const twelve = Array.from({ length: 12 }, () => Array.from({ length: 12 }, () => 1));
  expect(called("AHP_CONSISTENCY", twelve)).toMatchObject({ error: "#N/A" });
  expect(
    numberCalled("AHP_CONSISTENCY", [
      [1, 2, 6],
      [0.5, 1, 3],
      [0.17, 0.33, 1],
    ]),
  ).toBeCloseTo(0, 6);
});

test("weights, directions and scores must fit together", () => {
  expect(called("TOPSIS", [[1, 2]], [[1, 1, 1]])).toMatchObject({ error: "#VALUE!" });
  expect(called("TOPSIS", [[1, 2]], [[1, -1]])).toMatchObject({ error: "#NUM!" });
  expect(called("TOPSIS", [[1, 2]], [[1, 1]], [[1, 1, 1]])).toMatchObject({ error: "#VALUE!" });
  expect(
    called(
      "TOPSIS",
      [
        [1, 2],
        [null, null],
      ],
      [[1, 1]],
    ),
  ).toEqual([[1], [expect.objectContaining({ error: "#N/A" })]]);
});

test("WSJF maps over columns of figures, and a job needs a size", () => {
  expect(called("WSJF", [[8], [13]], [[5], [8]], [[3], [8]], [[2], [0]])).toEqual([
    [8],
    [expect.objectContaining({ error: "#NUM!" })],
  ]);
});

/** Not CD3: that is a cell, and no name for a custom function of Excel. */
test("CD3_SCORE maps over columns of figures, keeps a loss a loss, and work needs a duration", () => {
  expect(called("CD3_SCORE", [[120], [-30], [120]], [[4], [3], [0]])).toEqual([
    [30],
    [-10],
    [expect.objectContaining({ error: "#NUM!" })],
  ]);
});
