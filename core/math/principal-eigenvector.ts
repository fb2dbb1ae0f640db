/** The largest eigenvalue of a matrix and its eigenvector, whose parts add up to 1. */
export interface PrincipalEigenvector {
  readonly value: number;
  readonly vector: readonly number[];
}

/** Parts of the vector that change by less are done changing. */
const STILL = 1e-15;
/** A positive matrix needs some dozens; the rest is for one whose first two eigenvalues are close. */
const MOST_ITERATIONS = 10_000;

/**
 * The principal eigenvalue and right eigenvector of a square matrix of positive numbers, by the power method: it has
 * exactly one of them with positive parts (Perron).
 *
 * @param start a vector that is near it, where one is known
 * @see R. von Mises, H. Pollaczek-Geiringer, Praktische Verfahren der Gleichungsauflösung, ZAMM 9 (1929)
 * @throws RangeError when a number is not above 0
 * @example principalEigenvector([[1, 3], [1 / 3, 1]]) // => { value: 2, vector: [0.75, 0.25] }
 */
export function principalEigenvector(
  matrix: readonly (readonly number[])[],
  start?: readonly number[],
): PrincipalEigenvector {
  if (matrix.some((row) => row.some((number) => !(number > 0))))
    throw new RangeError("principalEigenvector: every number must be above 0");
  let vector = start ?? matrix.map(() => 1 / matrix.length);
  let value = 0;
  for (let iteration = 0; iteration < MOST_ITERATIONS; iteration += 1) {
    const image = matrix.map((row) => dot(row, vector));
    value = image.reduce((total, part) => total + part, 0);
    const next = image.map((part) => part / value);
    const change = next.reduce(
      (most, part, index) => Math.max(most, Math.abs(part - (vector[index] ?? 0))),
      0,
    );
    vector = next;
    if (change < STILL) break;
  }
  return { value, vector };
}

function dot(row: readonly number[], vector: readonly number[]): number {
  let total = 0;
  for (let index = 0; index < row.length; index += 1) total += (row[index] ?? 0) * (vector[index] ?? 0);
  return total;
}
