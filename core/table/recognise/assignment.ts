/**
 * Pairs rows with columns so that the sum of their scores is greatest, each used at most once; a score of 0 is no pair.
 * Answers for each row its column, or −1. The Hungarian method by shortest augmenting paths (Jonker & Volgenant 1987).
 *
 * @example bestPairs([[0.9, 0.8], [0.7, 0]]) // => [1, 0]
 */
export function bestPairs(scores: readonly (readonly number[])[]): number[] {
  const width = scores.reduce((most, row) => Math.max(most, row.length), 0);
  // Every row may also stay alone, at no gain: a column of its own with a score of 0.
  const size = width + scores.length;
  const cost = scores.map((row) => Array.from({ length: size }, (_, column) => -(row[column] ?? 0)));
  const rowOf = augmentAll(cost, size);
  const pairs = scores.map(() => -1);
  rowOf.forEach((row, column) => {
    if (row > 0 && column > 0 && (scores[row - 1]?.[column - 1] ?? 0) > 0) pairs[row - 1] = column - 1;
  });
  return pairs;
}

/** Rows and columns count from 1; 0 is the row that is being placed. */
function augmentAll(cost: readonly (readonly number[])[], size: number): readonly number[] {
  const rowPrice = new Array<number>(cost.length + 1).fill(0);
  const columnPrice = new Array<number>(size + 1).fill(0);
  const rowOf = new Array<number>(size + 1).fill(0);
  for (let row = 1; row <= cost.length; row += 1) {
    rowOf[0] = row;
    const { cameFrom, end } = shortestPath({ cost, size, rowPrice, columnPrice, rowOf });
    for (let column = end; column !== 0;) {
      const before = cameFrom[column] ?? 0;
      rowOf[column] = rowOf[before] ?? 0;
      column = before;
    }
  }
  return rowOf;
}

interface Search {
  readonly cost: readonly (readonly number[])[];
  readonly size: number;
  readonly rowPrice: number[];
  readonly columnPrice: number[];
  readonly rowOf: readonly number[];
}

function shortestPath(search: Search): { cameFrom: readonly number[]; end: number } {
  const { cost, size, rowPrice, columnPrice, rowOf } = search;
  const distance = new Array<number>(size + 1).fill(Infinity);
  const cameFrom = new Array<number>(size + 1).fill(0);
  const done = new Array<boolean>(size + 1).fill(false);
  let column = 0;
  do {
    done[column] = true;
    const row = rowOf[column] ?? 0;
    let step = Infinity;
    let next = 0;
    for (let j = 1; j <= size; j += 1) {
      if (done[j]) continue;
      const reduced = (cost[row - 1]?.[j - 1] ?? 0) - (rowPrice[row] ?? 0) - (columnPrice[j] ?? 0);
      if (reduced < (distance[j] ?? Infinity)) {
        distance[j] = reduced;
        cameFrom[j] = column;
      }
      if ((distance[j] ?? Infinity) < step) {
        step = distance[j] ?? Infinity;
        next = j;
      }
    }
    for (let j = 0; j <= size; j += 1) {
      if (done[j]) {
        const owner = rowOf[j] ?? 0;
        rowPrice[owner] = (rowPrice[owner] ?? 0) + step;
        columnPrice[j] = (columnPrice[j] ?? 0) - step;
      } else distance[j] = (distance[j] ?? Infinity) - step;
    }
    column = next;
  } while ((rowOf[column] ?? 0) !== 0);
  return { cameFrom, end: column };
}
