import { principalEigenvector } from "../../../core/math/principal-eigenvector";

test("the principal eigenvector of [[2, 1], [1, 2]] is (1/2, 1/2), with the value 3", () => {
  const { value, vector } = principalEigenvector([
    [2, 1],
    [1, 2],
  ]);
  expect(value).toBeCloseTo(3, 12);
  expect(vector[0]).toBeCloseTo(0.5, 12);
  expect(vector[1]).toBeCloseTo(0.5, 12);
});

test("from whichever start it comes to the same", () => {
  const matrix = [
    [1, 3, 5],
    [1 / 3, 1, 3],
    [1 / 5, 1 / 3, 1],
  ];
  const cold = principalEigenvector(matrix);
  const warm = principalEigenvector(matrix, [0.1, 0.1, 0.8]);
  expect(warm.value).toBeCloseTo(cold.value, 12);
  warm.vector.forEach((part, index) => {
    expect(part).toBeCloseTo(cold.vector[index] ?? NaN, 12);
  });
});

test("a number that is not above 0 is refused", () => {
  expect(() =>
    principalEigenvector([
      [1, 0],
      [1, 1],
    ]),
  ).toThrow(RangeError);
});
