/** More than this share of the letters differing, two names have nothing to do with each other. */
const FARTHEST = 0.5;
const MOST = 3;

/**
 * The names that are spelled most like what was written, nearest first, at most three; those that hold it whole (or
 * that it holds) among them. For "did you mean".
 *
 * @example nearestNames("discountrat", ["budget", "discountRate", "seed"]) // => ["discountRate"]
 */
export function nearestNames(written: string, names: readonly string[]): string[] {
  const wanted = plain(written);
  if (wanted === "") return [];
  return names
    .map((name, order) => ({ name, order, distance: distanceBetween(wanted, plain(name)) }))
    .filter(({ distance }) => distance <= FARTHEST)
    .sort((a, b) => a.distance - b.distance || a.order - b.order)
    .slice(0, MOST)
    .map(({ name }) => name);
}

/**
 * What a message about a name that is none goes on with; empty where no name is near.
 *
 * @example didYouMean("discountrat", ["budget", "discountRate"]) // => '; did you mean "discountRate"?'
 */
export function didYouMean(written: string, names: readonly string[]): string {
  const near = nearestNames(written, [...new Set(names)]);
  return near.length === 0 ? "" : `; did you mean ${near.map((name) => `"${name}"`).join(" or ")}?`;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_\-.]+/g, "");
}

/** 0 (the same) to 1 (nothing in common). */
function distanceBetween(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  const shortest = Math.min(one.length, other.length);
  if (shortest === 0) return 1;
  const edits = editDistance(one, other) / longest;
  const isInside = shortest >= 3 && (one.includes(other) || other.includes(one));
  return isInside ? Math.min(edits, FARTHEST * (1 - shortest / longest)) : edits;
}

/** Letters to add, drop, change, or swap with their neighbour (Damerau 1964, optimal string alignment). */
function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      line[column] = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (isSame ? 0 : 1),
        row > 1 && column > 1 && isSwap ? (before[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    before = above;
    above = line;
  }
  return above[other.length] ?? 0;
}
