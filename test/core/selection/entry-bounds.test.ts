import fc from "fast-check";
import { bestChoice, isChosen, valueOf, type Choice } from "../../../core/selection/best-choice";
import { isKept } from "../../../core/selection/compared";
import { entailed, reached, tiesOf } from "../../../core/selection/entailed";
import { letIn } from "../../../core/selection/entry";
import { entryBounds } from "../../../core/selection/entry-bounds";
import { leastUses } from "../../../core/selection/least-uses";
import { choiceWith, roomIn } from "../../../core/selection/made-room";
import { priced, type Priced } from "../../../core/selection/priced";
import type { SelectionProblem } from "../../../core/selection/problem";
import { enumerating } from "../../doubles/enumerated";
import { aCandidate, aLimit, aProblem, aStart, problems, searched, THREE } from "../../doubles/selection";

function best(problem: SelectionProblem): Choice | null {
  const chosen = searched(bestChoice(problem, { seconds: 10 }));
  return isChosen(chosen) ? chosen : null;
}

function pricedIn(problem: SelectionProblem): Priced {
  return priced(problem, tiesOf(problem), leastUses(problem));
}

test("what a project's entry loses lies between its bounds, and what was found keeps every rule", () => {
  let [found, impossible, close] = [0, 0, 0];
  fc.assert(
    fc.property(problems, (problem) => {
      const chosen = best(problem);
      if (!chosen) return;
      const bounds = entryBounds(problem, chosen);
      problem.candidates.forEach((_, place) => {
        if (chosen.starts[place] !== null) return;
        const { atLeast, atMost, choice, isImpossible } = bounds(place);
        const wish = letIn(problem, place);
        const forced = enumerating(bestChoice(problem, { wish, seconds: 10 }));
        const loss = isChosen(forced) ? Math.max(0, chosen.value - forced.value) : null;
        if (isImpossible) impossible += 1;
        if (isImpossible) expect(forced.status).toBe("infeasible");
        if (loss !== null) expect(atLeast).toBeLessThanOrEqual(loss + 1e-6);
        if (choice === null) return;
        found += 1;
        if (atMost === loss) close += 1;
        expect(loss).not.toBeNull();
        expect(atMost).toBeGreaterThanOrEqual((loss ?? 0) - 1e-9);
        expect(choice.starts[place]).not.toBeNull();
        expect(valueOf(problem, choice)).toBeCloseTo(choice.value, 6);
        for (const rule of wish.rules ?? []) expect(isKept(problem, choice, rule)).toBe(true);
      });
    }),
    { numRuns: 300 },
  );
  expect(Math.min(found, impossible)).toBeGreaterThan(20);
  expect(close / found).toBeGreaterThan(0.5);
});

test("no choice is worth more than the prices of the limits allow", () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const chosen = best(problem);
      if (chosen) expect(pricedIn(problem).bound).toBeGreaterThanOrEqual(chosen.value);
    }),
    { numRuns: 100 },
  );
});

test("with a project come those that it needs; what it excludes goes, and what needs that", () => {
  const problem = aProblem(
    [
      aCandidate("A", [aStart(1)], { dependsOn: ["B", "nobody"] }),
      aCandidate("B", [aStart(1)], { excludes: ["C"] }),
      aCandidate("C", [aStart(1)]),
      aCandidate("D", [aStart(1)], { dependsOn: ["C"] }),
      aCandidate("E", [aStart(1)], { claim: "forced out" }),
      aCandidate("F", [aStart(1)], { dependsOn: ["E"] }),
    ],
    [],
  );
  const ties = tiesOf(problem);
  expect(ties.rulesOut).toEqual([[], [2], [1], [], [], []]);
  expect(entailed(problem, ties, 0)).toEqual({ inside: new Set([0, 1]), outside: new Set([2, 3]) });
  expect(entailed(problem, ties, 5)).toBeNull();
  expect(entailed(problem, ties, 4)).toEqual({ inside: new Set([4]), outside: new Set() });
  expect([...reached([2], ties.neededBy)]).toEqual([2, 3]);
});

test("who must leave is who is worth least beyond the prices; who fits beside comes back", () => {
  const problem = aProblem(
    [
      aCandidate("A", [aStart(10, 60)]),
      aCandidate("B", [aStart(9, 50)]),
      aCandidate("C", [aStart(8, 50)]),
      aCandidate("D", [aStart(1, 30)]),
    ],
    [aLimit(100)],
  );
  const chosen: Choice = { status: "optimal", starts: [null, 0, 0, null], value: 17, bound: 17 };
  const room = roomIn(problem, chosen, [tiesOf(problem), pricedIn(problem)]);
  expect(room.leaving).toEqual([2, 1]);
  const found = choiceWith(room, 0, { inside: new Set([0]), outside: new Set() });
  expect(found).toMatchObject({ starts: [0, null, null, 0], value: 11 });
});

test("the envelope does not make entry impossible: with more of it, it may be had", () => {
  const chosen = best(THREE);
  if (!chosen) throw new RangeError("a choice expected");
  const large = aProblem([...THREE.candidates, aCandidate("L", [aStart(90, 400)])], THREE.limits);
  const bounds = entryBounds(large, { ...chosen, starts: [...chosen.starts, null] });
  expect(bounds(3)).toMatchObject({ atMost: null, choice: null, isImpossible: false });
});

test("a limit is surely over by what is settled and what must come beside it at the least", () => {
  const problem = aProblem(
    [
      aCandidate("A", [aStart(1, 60), aStart(1, 40)], { claim: "mandatory" }),
      aCandidate("B", [aStart(1, 61), aStart(1, -10)]),
    ],
    [aLimit(100), aLimit(5, { sense: "at least" })],
  );
  const least = leastUses(problem);
  expect([least.of(0, 0), least.of(1, 0)]).toEqual([40, -10]);
  expect([least.isOver(0, [[1, 60]]), least.isOver(0, [[1, 60.02]]), least.isOver(1, [])]).toEqual([
    false,
    true,
    false,
  ]);
});
