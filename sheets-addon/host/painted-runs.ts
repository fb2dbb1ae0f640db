import type { Run } from "./cell-runs";

/** More runs than this are not worth the search: it takes their number to the power of three. */
const MOST_SEARCHED = 80;

/**
 * The fewest calls that give lines their sizes, where a later call covers a part of an earlier one: `aba` takes two.
 * The runs lie beside each other, and none has the value of its neighbour.
 */
export function paintedRuns<T>(runs: readonly Run<T>[]): readonly Run<T>[] {
  if (runs.length > MOST_SEARCHED || !areBesideEachOther(runs)) return runs;
  const best = new Map<number, { readonly calls: number; readonly split: number }>();
  const key = (from: number, to: number): number => from * MOST_SEARCHED * 2 + to;
  const calls = (from: number, to: number): number => (from > to ? 0 : (best.get(key(from, to))?.calls ?? 0));
  for (let length = 1; length <= runs.length; length++) {
    for (let from = 0; from + length <= runs.length; from++) {
      const to = from + length - 1;
      // The first run's call goes on to a later run of the same value, over what lies between.
      let found = { calls: 1 + calls(from + 1, to), split: from };
      for (let at = from + 1; at <= to; at++) {
        if (runs[at]?.value !== runs[from]?.value) continue;
        const joined = calls(from + 1, at - 1) + calls(at, to);
        if (joined < found.calls) found = { calls: joined, split: at };
      }
      best.set(key(from, to), found);
    }
  }
  const painted: Run<T>[] = [];
  const paint = (from: number, to: number): void => {
    for (let first = from; first <= to;) {
      const inside: (readonly [number, number])[] = [];
      let last = first;
      for (
        let split = best.get(key(first, to))?.split ?? first;
        split > last;
        split = best.get(key(last, to))?.split ?? last
      ) {
        inside.push([last + 1, split - 1]);
        last = split;
      }
      const [begin, end] = [runs[first], runs[last]];
      if (begin && end) painted.push({ ...begin, count: end.from + end.count - begin.from });
      for (const [one, other] of inside) paint(one, other);
      first = last + 1;
    }
  };
  paint(0, runs.length - 1);
  return painted;
}

function areBesideEachOther(runs: readonly Run<unknown>[]): boolean {
  return runs.every((run, index) => {
    const before = runs[index - 1];
    return !before || before.from + before.count === run.from;
  });
}
