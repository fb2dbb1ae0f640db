import type { Known } from "../domain/known";
import { principalEigenvector } from "../math/principal-eigenvector";

/**
 * How much more the row's criterion counts than the column's: 1 on the diagonal, each pair the inverse of its mirror;
 * `null` where nobody has compared them.
 */
export type Judgements = readonly (readonly Known<number>[])[];

/** Completed judgements that change by a smaller share are done changing. */
const STILL = 1e-10;
const MOST_ROUNDS = 1000;

/**
 * The comparisons with those that are missing filled in so that the whole is as consistent as it can be: of all ways
 * to complete them the one with the smallest principal eigenvalue. It is the only one when the comparisons join all
 * criteria, each by whichever way. In it a missing judgement is √(v_j w_i / (v_i w_j)), w and v being the right and
 * the left eigenvector: there the eigenvalue does not move with it.
 *
 * @see S. Bozóki, J. Fülöp, L. Rónyai, On optimal completion of incomplete pairwise comparison matrices, Mathematical
 * and Computer Modelling 52 (2010)
 * @example completed([[1, 2, null], [1 / 2, 1, 3], [null, 1 / 3, 1]])[0]?.[2]?.toFixed(6) // => "6.000000"
 */
export function completed(judgements: Judgements): number[][] {
  const missing = judgements.flatMap((row, i) =>
    row.flatMap((judgement, j) => (judgement === null && i < j ? [[i, j] as const] : [])),
  );
  const matrix = judgements.map((row) => row.map((judgement) => judgement ?? 1));
  let right: readonly number[] | undefined;
  let left: readonly number[] | undefined;
  for (let round = 0; missing.length > 0 && round < MOST_ROUNDS; round += 1) {
    right = principalEigenvector(matrix, right).vector;
    left = principalEigenvector(transposed(matrix), left).vector;
    let change = 0;
    for (const [i, j] of missing) {
      const [up, down] = [(left[j] ?? 0) * (right[i] ?? 0), (left[i] ?? 0) * (right[j] ?? 0)];
      const filled = Math.sqrt(up / down);
      change = Math.max(change, Math.abs(filled / (matrix[i]?.[j] ?? 1) - 1));
      setPair(matrix, [i, j], filled);
    }
    if (change < STILL) break;
  }
  return matrix;
}

/** Writes a judgement, and its inverse for the pair the other way round. */
export function setPair(
  matrix: Known<number>[][],
  [i, j]: readonly [number, number],
  judgement: Known<number>,
): void {
  const [row, mirror] = [matrix[i], matrix[j]];
  if (row) row[j] = judgement;
  if (mirror) mirror[i] = judgement === null ? null : 1 / judgement;
}

function transposed(matrix: readonly (readonly number[])[]): number[][] {
  return matrix.map((_, column) => matrix.map((row) => row[column] ?? 0));
}

/**
 * The criteria that comparisons join, directly or by way of others: the largest such group, by their places.
 *
 * @example comparedTogether([[1, 2, null], [1 / 2, 1, null], [null, null, 1]]) // => [0, 1]
 */
export function comparedTogether(judgements: Judgements): number[] {
  const groups: number[][] = [];
  const seen = new Set<number>();
  judgements.forEach((_, start) => {
    if (seen.has(start)) return;
    const group = [start];
    seen.add(start);
    for (const member of group) {
      judgements[member]?.forEach((judgement, other) => {
        if (judgement === null || seen.has(other)) return;
        seen.add(other);
        group.push(other);
      });
    }
    groups.push(group.sort((a, b) => a - b));
  });
  return groups.reduce<number[]>((largest, group) => (group.length > largest.length ? group : largest), []);
}
