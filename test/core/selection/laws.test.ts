import fc from "fast-check";
import {
  bestChoice,
  cheapestOfBest,
  isChosen,
  useOf,
  valueOf,
  type Choice,
} from "../../../core/selection/best-choice";
import { isKept } from "../../../core/selection/compared";
import { priceOfEntry } from "../../../core/selection/entry";
import { frontierAt, frontierExtent } from "../../../core/selection/frontier";
import type { SelectionProblem, Start } from "../../../core/selection/problem";
import { rulesOf } from "../../../core/selection/programme";
import { ratioList } from "../../../core/selection/ratio-list";
import { enumerating } from "../../doubles/enumerated";
import { problems, searched } from "../../doubles/selection";

const SECONDS = 10;
const RUNS = { numRuns: 120 };
/** Few projects can be bought in: most are worth less than they cost, or another limit keeps them out. */
const MANY_RUNS = { numRuns: 400 };

function best(problem: SelectionProblem): Choice | null {
  const chosen = searched(bestChoice(problem, { seconds: SECONDS }));
  return isChosen(chosen) ? chosen : null;
}

function withAmounts(problem: SelectionProblem, amounts: readonly number[]): SelectionProblem {
  const limits = problem.limits.map((limit, place) => ({ ...limit, amount: amounts[place] ?? limit.amount }));
  return { ...problem, limits };
}

function withUses(problem: SelectionProblem, change: (start: Start) => Start): SelectionProblem {
  const candidates = problem.candidates.map((one) => ({ ...one, starts: one.starts.map(change) }));
  return { ...problem, candidates };
}

/** Says something of every problem that has a choice at all. */
function always(holds: (problem: SelectionProblem, chosen: Choice) => void, runs = RUNS): void {
  fc.assert(
    fc.property(problems, (problem) => {
      const chosen = best(problem);
      if (chosen) holds(problem, chosen);
    }),
    runs,
  );
}

test("the search finds what trying every choice finds, or that there is none", () => {
  let none = 0;
  fc.assert(
    fc.property(problems, (problem) => {
      const found = searched(bestChoice(problem, { seconds: SECONDS }));
      const tried = enumerating(bestChoice(problem, { seconds: SECONDS }));
      if (tried.status === "infeasible") none += 1;
      expect(found.status).toBe(tried.status);
      if (isChosen(found) && isChosen(tried)) expect(found.value).toBe(tried.value);
    }),
    RUNS,
  );
  expect(none).toBeGreaterThan(0);
  expect(none).toBeLessThan(RUNS.numRuns / 2);
});

test("every choice keeps every rule, and is worth what is said of it", () => {
  always((problem, chosen) => {
    const cheapest = searched(cheapestOfBest(problem, chosen, { seconds: SECONDS }));
    for (const choice of [chosen, cheapest]) {
      for (const rule of rulesOf(problem)) expect(isKept(problem, choice, rule)).toBe(true);
      expect(valueOf(problem, choice)).toBe(chosen.value);
    }
    expect(useOf(problem, cheapest, 0)).toBeLessThanOrEqual(useOf(problem, chosen, 0));
  });
});

test("more money, people or room is never worth less, and nor is the lifting of a limit", () => {
  fc.assert(
    fc.property(problems, fc.nat(2), fc.constantFrom(1, 7, 50, Infinity), (problem, place, more) => {
      const amounts = problem.limits.map(({ amount }, at) => (at === place ? amount + more : amount));
      const [before, after] = [best(problem), best(withAmounts(problem, amounts))];
      if (before) expect(after?.value).toBeGreaterThanOrEqual(before.value);
    }),
    RUNS,
  );
});

test("a project that is forced in is in, and the price of its entry is what the best set loses by it", () => {
  always((problem, chosen) => {
    problem.candidates.forEach((candidate, place) => {
      if (chosen.starts[place] !== null) return;
      const claimed = problem.candidates.map((one, at) =>
        at === place ? { ...candidate, claim: "forced in" as const } : one,
      );
      const forced = best({ ...problem, candidates: claimed });
      const { loss, isImpossible } = searched(
        priceOfEntry({ ...problem, envelope: -1 }, { candidate: place, best: chosen, seconds: SECONDS }),
      );
      expect(forced === null).toBe(isImpossible);
      expect(loss).toBe(forced ? Math.max(0, chosen.value - forced.value) : null);
      if (forced) expect(forced.starts[place]).not.toBeNull();
    });
  });
});

test("at the envelope of its entry a project is in a best set, and a little below it in none", () => {
  let entered = 0;
  always((problem, chosen) => {
    problem.candidates.forEach(({ claim }, candidate) => {
      if (chosen.starts[candidate] !== null || claim === "forced out") return;
      const entry = searched(priceOfEntry(problem, { candidate, best: chosen, seconds: SECONDS }));
      const { budget, atBudget } = entry;
      if (budget === null) return;
      entered += 1;
      const gain = (envelope: number): number => {
        const amounts = [envelope];
        const at = enumerating(bestChoice(withAmounts(problem, amounts), { seconds: SECONDS }));
        const inside = enumerating(
          bestChoice(withAmounts(problem, amounts), { wish: { include: [candidate] }, seconds: SECONDS }),
        );
        return isChosen(at) ? (isChosen(inside) ? inside.value - at.value : -Infinity) : NaN;
      };
      expect(gain(budget)).toBe(0);
      expect(gain(budget - 1)).toBeLessThan(0);
      expect(atBudget?.starts[candidate]).not.toBeNull();
    });
  }, MANY_RUNS);
  expect(entered).toBeGreaterThan(3);
});

test("the frontier rises, begins where all that is settled fits, and ends where more buys nothing", () => {
  always((problem) => {
    const extent = searched(frontierExtent(problem, SECONDS));
    if (extent === null) throw new RangeError("what has a choice has a frontier");
    const { from, to } = extent;
    const budgets = [from - 1, from, (from + to) / 2, to, to + 50];
    const [below, least, middle, last, beyond] = searched(frontierAt(problem, budgets, SECONDS)).map(
      ({ choice }) => choice?.value ?? null,
    );
    expect(below).toBeNull();
    expect(middle).toBeGreaterThanOrEqual(least ?? NaN);
    expect(last).toBeGreaterThanOrEqual(middle ?? NaN);
    expect(beyond).toBe(last);
  });
});

test("the order of the projects changes no value", () => {
  always((problem, { value }) => {
    expect(best({ ...problem, candidates: [...problem.candidates].reverse() })?.value).toBe(value);
  });
});

test("in another currency the best set is the same, and its value scaled", () => {
  always((problem, chosen) => {
    const scaled = withUses(
      withAmounts(problem, [(problem.limits[0]?.amount ?? 0) * 1024]),
      ({ values, uses: [money = 0, ...others], ...start }) => ({
        ...start,
        values: values.map((value) => value * 1024),
        uses: [money * 1024, ...others],
      }),
    );
    const other = best(scaled);
    expect(other?.value).toBe(chosen.value * 1024);
    expect(other && valueOf(problem, other)).toBe(chosen.value);
  });
});

test("the list by value per cost never beats the best set, and is no choice where it breaks a rule", () => {
  let worse = 0;
  always((problem, { value }) => {
    const list = ratioList(problem);
    if (!list || rulesOf(problem).some((rule) => !isKept(problem, list, rule))) return;
    const listed = valueOf(problem, list);
    if (listed < value) worse += 1;
    expect(listed).toBeLessThanOrEqual(value);
  });
  expect(worse).toBeGreaterThan(0);
});
