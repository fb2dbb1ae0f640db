import fc from "fast-check";
import { runsOf } from "../../../sheets-addon/host/cell-runs";
import { paintedRuns } from "../../../sheets-addon/host/painted-runs";

const sizes = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 30 });

function painted(values: readonly string[]): { readonly shown: readonly string[]; readonly calls: number } {
  const shown: string[] = [];
  const calls = paintedRuns(runsOf(values.map((value, index) => [index, value] as const)));
  for (const { from, count, value } of calls) for (let at = from; at < from + count; at++) shown[at] = value;
  return { shown, calls: calls.length };
}

test("whatever sizes lines have, they get them", () => {
  fc.assert(
    fc.property(sizes, (values) => {
      expect(painted(values).shown).toEqual(values);
    }),
  );
});

test("there are never more calls than runs, and never fewer than sizes", () => {
  fc.assert(
    fc.property(sizes, (values) => {
      const { calls } = painted(values);
      expect(calls).toBeLessThanOrEqual(runsOf(values.map((value, index) => [index, value] as const)).length);
      expect(calls).toBeGreaterThanOrEqual(new Set(values).size);
    }),
  );
});

test.each([
  ["aba", 2],
  ["abab", 3],
  ["abcba", 3],
  ["aabbaacca", 3],
  ["abcabc", 5],
  ["", 0],
])("%s takes %i calls", (values, calls) => {
  expect(painted(Array.from(values)).calls).toBe(calls);
});

test("lines with others between are set one run after another", () => {
  const runs = [
    { from: 0, count: 1, value: 1 },
    { from: 5, count: 2, value: 1 },
  ];
  expect(paintedRuns(runs)).toEqual(runs);
});
