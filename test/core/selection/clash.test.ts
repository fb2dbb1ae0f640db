import fc from "fast-check";
import { bestChoice, isChosen } from "../../../core/selection/best-choice";
import { smallestClash } from "../../../core/selection/clash";
import type { SelectionProblem } from "../../../core/selection/problem";
import { rulesOf, type Rule } from "../../../core/selection/programme";
import { ruleWords } from "../../../core/selection/rule-words";
import { selectionNotes } from "../../../core/selection/selection-notes";
import { enumerating } from "../../doubles/enumerated";
import { aCandidate, aLimit, aProblem, aStart, outOfTime, problems, searched } from "../../doubles/selection";

const SECONDS = 10;

function words(problem: SelectionProblem): string[] {
  return searched(smallestClash(problem, SECONDS)).rules.map((rule) => ruleWords(problem, rule));
}

/** How few rules clash, by trying every set of them, the small ones first. */
function fewest(problem: SelectionProblem): number {
  const all = rulesOf(problem);
  const sets = Array.from({ length: 2 ** all.length }, (_, bits) =>
    all.filter((__, place) => Math.floor(bits / 2 ** place) % 2 === 1),
  ).sort((a, b) => a.length - b.length);
  const clash = sets.find((rules) => !isPossible(problem, rules));
  if (!clash) throw new RangeError("nothing clashes");
  return clash.length;
}

function isPossible(problem: SelectionProblem, rules: readonly Rule[]): boolean {
  return isChosen(enumerating(bestChoice(problem, { wish: { rules, aim: "any" }, seconds: SECONDS })));
}

test("a clash names the rules as people say them", () => {
  const problem = aProblem(
    [
      aCandidate("A", [aStart(1, 60, 1)], { claim: "mandatory", reason: "mandatory by law", name: "Audit" }),
      aCandidate("B", [aStart(1, 50)], { claim: "committed", reason: "in progress" }),
      aCandidate("C", [aStart(9, 10)], { claim: "forced out", reason: "ruled out" }),
    ],
    [aLimit(100), aLimit(1, { name: "At least one", sense: "at least", unit: "projects" })],
  );
  expect(words(problem)).toEqual([
    "Budget: at most 100",
    "A Audit is in: mandatory by law",
    "B Project B is in: in progress",
  ]);
});

test("what depends on a project that is out, and what excludes one that is in, clashes", () => {
  const depends = aProblem(
    [
      aCandidate("A", [aStart(1)], { claim: "forced in", reason: "forced in", dependsOn: ["B"] }),
      aCandidate("B", [aStart(1)], { claim: "forced out", reason: "ruled out" }),
    ],
    [],
  );
  expect(words(depends)).toEqual([
    "A Project A is in: forced in",
    "A Project A depends on B Project B",
    "B Project B is out: ruled out",
  ]);
  const excludes = aProblem(
    [
      aCandidate("A", [aStart(1)], { claim: "mandatory", reason: "mandatory", excludes: ["B"] }),
      aCandidate("B", [aStart(1)], { claim: "mandatory", reason: "mandatory" }),
    ],
    [],
  );
  expect(words(excludes)).toContain("A Project A excludes B Project B");
});

test("a smaller clash is found where leaving rules out one by one ends at a larger one", () => {
  const settled = { claim: "mandatory", reason: "mandatory" } as const;
  const problem = aProblem(
    [
      aCandidate("A", [aStart(1, 40, 1)], settled),
      aCandidate("B", [aStart(1, 40, 1)], settled),
      aCandidate("C", [aStart(1, 40, 5)], settled),
    ],
    [aLimit(100), aLimit(4, { name: "Engineers", kind: "role", unit: "fte" })],
  );
  expect(words(problem)).toEqual(["Engineers: at most 4", "C Project C is in: mandatory"]);
});

test("it is as small as any, against trying every set of rules", () => {
  let clashed = 0;
  fc.assert(
    fc.property(problems, (problem) => {
      if (rulesOf(problem).length > 10 || isPossible(problem, rulesOf(problem))) return;
      clashed += 1;
      const { rules, isSmallest } = searched(smallestClash(problem, SECONDS));
      expect(isSmallest).toBe(true);
      expect(isPossible(problem, rules)).toBe(false);
      expect(rules).toHaveLength(fewest(problem));
    }),
    { numRuns: 200 },
  );
  expect(clashed).toBeGreaterThan(0);
});

test("with very many rules only one is sought of which none can be left out", () => {
  const many = Array.from({ length: 90 }, (_, place) =>
    aCandidate(`P${place}`, [aStart(1, place < 3 ? 40 : 0)], { claim: "mandatory", reason: "mandatory" }),
  );
  const { rules, isSmallest } = searched(smallestClash(aProblem(many, [aLimit(100)]), SECONDS));
  expect(rules).toHaveLength(4);
  expect(isSmallest).toBe(false);
});

test("in no time nothing is left out, and it is not said to be the smallest", () => {
  const problem = aProblem([aCandidate("A", [aStart(1, 60)], { claim: "mandatory" })], [aLimit(10)]);
  expect(outOfTime(smallestClash(problem, SECONDS))).toEqual({ rules: rulesOf(problem), isSmallest: false });
});

test("the problem that is said: the clash, or that the time was up", () => {
  const problem = aProblem([], [aLimit(10, { cell: { sheet: "Limits", row: 3, column: 4 } })]);
  const clash: Rule[] = [{ kind: "limit", limit: 0 }];
  const note = (status: "optimal" | "infeasible" | "unknown") =>
    selectionNotes({ status, problem, clash, gap: null });
  expect(note("optimal")).toEqual([]);
  expect(note("infeasible")).toMatchObject([
    {
      ...{ code: "selection-infeasible", severity: "error", at: { sheet: "Limits", row: 3 } },
      message: "No set of projects keeps all limits: Budget: at most 10 clash.",
    },
  ]);
  expect(note("unknown")).toMatchObject([{ code: "selection-not-found", severity: "error" }]);
});
