/** Sooner than this nothing can be said of the speed. */
const SECONDS_BEFORE = 2;
const SHARE_BEFORE = 0.05;

/**
 * How many seconds work will still take, by how long its share so far took; `null` while that cannot be said.
 *
 * @param now seconds, from any clock that runs evenly
 */
export function timeLeft(now: () => number): (share: number) => number | null {
  const begin = now();
  return (share) => {
    const spent = now() - begin;
    if (spent < SECONDS_BEFORE || share < SHARE_BEFORE || share >= 1) return null;
    return Math.ceil((spent / share) * (1 - share));
  };
}
