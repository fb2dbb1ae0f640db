import {
  bestChoice,
  cheapestOfBest,
  clearlyMore,
  isChosen,
  type Choice,
} from "../../../core/selection/best-choice";
import { bindingResource, liftedResources } from "../../../core/selection/binding";
import { comparedChoices, isKept } from "../../../core/selection/compared";
import { differenceOf } from "../../../core/selection/difference";
import { priceOfEntry } from "../../../core/selection/entry";
import { entryPrices } from "../../../core/selection/entry-prices";
import { envelopePoints, frontierPoints } from "../../../core/selection/envelopes";
import { frontierExtent } from "../../../core/selection/frontier";
import { marginalValues, resourceName, resourcesOf, type Marginal } from "../../../core/selection/marginal";
import { sameWorth, type Objective, type SelectionProblem } from "../../../core/selection/problem";
import { optionsOf, programmeOf, rulesOf } from "../../../core/selection/programme";
import { ratioList } from "../../../core/selection/ratio-list";
import { selectionOf } from "../../../core/selection/selection";
import type { EntryPrice, SelectedProject } from "../../../core/selection/selection-result";
import { whySelected } from "../../../core/selection/why";
import { aPortfolio } from "../../doubles/portfolio";
import {
  aCandidate,
  aLimit,
  aProblem,
  aStart,
  outOfTime,
  searched,
  someSources,
  THREE,
} from "../../doubles/selection";

const SECONDS = 10;
/** A takes most of the budget, D two engineers of one; half of E would fit beside B and C. */
const FIVE = aProblem(
  [
    aCandidate("A", [aStart(10, 90, 0)]),
    aCandidate("B", [aStart(8, 50, 0)]),
    aCandidate("C", [aStart(8, 50, 0)]),
    aCandidate("D", [aStart(90, 10, 2)]),
    aCandidate("E", [aStart(1.5, 10, 0)]),
  ],
  [aLimit(105), aLimit(1, { name: "Engineers", kind: "role", resource: "Engineer", unit: "fte" })],
);
const ENGINEERS = aLimit(1, { name: "Engineers Q1", kind: "role", resource: "Engineer", unit: "fte" });

function best(problem: SelectionProblem): Choice {
  const chosen = searched(bestChoice(problem, { seconds: SECONDS }));
  if (!isChosen(chosen)) throw new RangeError("a choice expected");
  return chosen;
}

function marginsIn(problem: SelectionProblem): Marginal[] {
  return searched(marginalValues(problem, best(problem), SECONDS));
}

function pricesIn(problem: SelectionProblem): Map<number, EntryPrice> {
  return searched(entryPrices(problem, best(problem), { margins: marginsIn(problem), seconds: SECONDS }));
}

describe("the programme", () => {
  test("has a variable for each start, and a row for each project and rule", () => {
    const problem = aProblem(
      [
        aCandidate("A", [aStart(10, 60), aStart(7, 30)], { dependsOn: ["B", "nobody"] }),
        aCandidate("B", [aStart(8, 0)], { excludes: ["A"] }),
      ],
      [aLimit(100)],
    );
    expect(optionsOf(problem)).toEqual([
      { candidate: 0, start: 0 },
      { candidate: 0, start: 1 },
      { candidate: 1, start: 0 },
    ]);
    expect(rulesOf(problem).map(({ kind }) => kind)).toEqual(["limit", "depends", "excludes"]);
    expect(programmeOf(problem)).toEqual({
      objective: [10, 7, 8],
      rows: [
        { variables: [0, 1], coefficients: [1, 1], low: 0, high: 1 },
        { variables: [2], coefficients: [1], low: 0, high: 1 },
        { variables: [0, 1], coefficients: [60, 30], low: -Infinity, high: 100 },
        { variables: [0, 1, 2], coefficients: [1, 1, -1], low: -Infinity, high: 0 },
        { variables: [2, 0, 1], coefficients: [1, 1, 1], low: 0, high: 1 },
      ],
    });
  });

  test("wishes put projects in, keep others out, move limits and ask for the least", () => {
    const wish = { include: [0], among: new Set([0]), amounts: new Map([[0, 70]]), aim: { least: 0 } };
    const { objective, rows } = programmeOf(THREE, wish);
    expect(objective).toEqual([-60, -50, -50]);
    expect(rows.map(({ high }) => high)).toEqual([1, 0, 0, 70, Infinity]);
    expect(programmeOf(THREE, { aim: "any", rules: [] })).toMatchObject({ objective: [0, 0, 0] });
  });
});

describe("the best choice", () => {
  test("of equals takes the least of the envelope", () => {
    const problem = aProblem([aCandidate("A", [aStart(10, 60), aStart(10, 40)])], [aLimit(100)]);
    const chosen = searched(cheapestOfBest(problem, best(problem), { seconds: SECONDS }));
    expect(chosen).toMatchObject({ starts: [1], value: 10, status: "optimal" });
  });

  test("by parts in order: the second decides among those that are equal by the first", () => {
    const objective: Objective = {
      kind: "ordered",
      parts: ["npv", "score"].map((id) => ({
        id,
        title: id,
        unit: "number",
        aim: "most",
        weight: 1,
        scale: 1,
      })),
    };
    const problem = aProblem(
      [aCandidate("A", [aStart([10, 1], 60)]), aCandidate("B", [aStart([10, 5], 60)])],
      [aLimit(100)],
      { objective },
    );
    const chosen = best(problem);
    expect(chosen).toMatchObject({ starts: [null, 0], value: 10, bound: 10 });
    expect(searched(cheapestOfBest(problem, chosen, { seconds: SECONDS })).starts).toEqual([null, 0]);
    expect(sameWorth(objective)).toBe(1e-6);
  });

  test("nothing to choose from is worth nothing", () => {
    expect(best(aProblem([], []))).toEqual({ status: "optimal", starts: [], value: 0, bound: 0 });
  });

  test("in no time nothing is known", () => {
    expect(outOfTime(bestChoice(THREE, { seconds: 0 }))).toEqual({ status: "unknown" });
    const measure = () => ({ title: "NPV", unit: "money" as const, values: new Map() });
    const nothing = outOfTime(selectionOf(aPortfolio(), someSources({ measure })));
    expect(nothing).toMatchObject({ status: "unknown", value: null, rows: [], clash: [] });
    expect(nothing.findings.map(({ code }) => code)).toEqual(["selection-not-found"]);
  });

  test("clearly more is more than the rounding of a whole portfolio's sums", () => {
    expect(clearlyMore(THREE, 0)).toBe(0.01);
    expect(clearlyMore(THREE, 1e9)).toBe(1e9 + 0.01 + 10);
  });
});

describe("beside the best", () => {
  test("a difference is who comes, who goes and who begins at another time", () => {
    const four = aProblem(
      ["A", "B", "C", "D"].map((id) => aCandidate(id, [aStart(1), aStart(1)])),
      [],
    );
    const changed = differenceOf(four, { starts: [null, 0, 0, 1] }, { starts: [0, null, 1, 1] });
    expect(changed).toEqual({ enters: ["A"], leaves: ["B"], moves: ["C"] });
  });

  test("by value per cost A comes first and keeps B and C out: 10 of 16", () => {
    expect(ratioList(THREE)).toEqual({ starts: [0, null, null] });
    expect(ratioList({ ...THREE, envelope: -1 })).toBeNull();
  });

  test("that list takes what is free first, waits for what it depends on, and passes over what is excluded", () => {
    const problem = aProblem(
      [
        aCandidate("A", [aStart(10, 10)], { dependsOn: ["B"] }),
        aCandidate("B", [aStart(1, 50), aStart(2, 20)]),
        aCandidate("C", [aStart(1, 0)], { excludes: ["D"] }),
        aCandidate("D", [aStart(30, 40)]),
        aCandidate("E", [aStart(-5, 1)]),
        aCandidate("F", [aStart(-5, 90), aStart(-5, 30)], { claim: "forced in" }),
      ],
      [aLimit(80)],
    );
    expect(ratioList(problem)).toEqual({ starts: [0, 1, 0, null, null, 1] });
  });

  test("the score list, what of it can be delivered, and what is in flight alone", () => {
    const problem = aProblem(
      [
        aCandidate("A", [aStart(10, 60), aStart(7, 40)]),
        aCandidate("B", [aStart(8, 50)]),
        aCandidate("M", [aStart(3, 10)], { claim: "mandatory" }),
      ],
      [aLimit(100)],
    );
    const compared = searched(comparedChoices(problem, { listed: new Set(["A", "B"]), seconds: SECONDS }));
    expect(compared).toEqual([
      { name: "Score list", selected: ["A", "B"], value: 18, cost: 120, breaks: ["Budget: at most 100"] },
      {
        ...{ name: "Score list, as it can be delivered", selected: ["A", "B"] },
        ...{ value: 15, cost: 100, breaks: [] },
      },
      { name: "By value per cost", selected: ["A", "B"], value: 15, cost: 100, breaks: [] },
      { name: "What is in flight or mandatory, alone", selected: [], value: 0, cost: 10, breaks: [] },
    ]);
    const none = searched(comparedChoices(problem, { listed: new Set(), seconds: SECONDS }));
    expect(none.map(({ name }) => name)).not.toContain("Score list");
  });

  test("half a cent too much is kept, a cent is not; a minimum is kept from above", () => {
    const rule = { kind: "limit", limit: 0 } as const;
    const taking = (use: number, sense: "at most" | "at least") =>
      isKept(aProblem([aCandidate("A", [aStart(1, use)])], [aLimit(100, { sense })]), { starts: [0] }, rule);
    expect([taking(100.005, "at most"), taking(100.01, "at most")]).toEqual([true, false]);
    expect([taking(99.99, "at least"), taking(120, "at least")]).toEqual([false, true]);
  });
});

describe("the price of entry", () => {
  test("A enters at 110, in place of B or C", () => {
    const entry = searched(priceOfEntry(THREE, { candidate: 0, best: best(THREE), seconds: SECONDS }));
    expect(entry).toMatchObject({ loss: 6, budget: 110, isImpossible: false, isProven: true });
  });

  test("of one that is worth less than nothing: no envelope lets it in", () => {
    const problem = aProblem([aCandidate("A", [aStart(-4, 10)])], [aLimit(100)]);
    const entry = searched(priceOfEntry(problem, { candidate: 0, best: best(problem), seconds: SECONDS }));
    expect(entry).toMatchObject({ loss: 4, budget: null, isImpossible: false });
  });

  test("of one that cannot be in whatever leaves for it", () => {
    const problem = aProblem([aCandidate("A", [aStart(4, 10, 2)])], [aLimit(100), ENGINEERS]);
    const [entry] = pricesIn(problem).values();
    expect(entry).toMatchObject({ loss: null, budget: null, isImpossible: true, binding: "Engineer" });
  });

  test("of one that is ruled out, as if it were not", () => {
    const problem = aProblem([aCandidate("A", [aStart(4, 10)], { claim: "forced out" })], [aLimit(100)]);
    const prices = pricesIn(problem);
    expect(prices.get(0)).toMatchObject({ loss: 0, budget: null, isImpossible: false });
  });

  test("all that are out have one, but those whose figures are not known", () => {
    const many = Array.from({ length: 65 }, (_, place) =>
      aCandidate(`P${place}`, [aStart(place + 1, 10)], place === 60 ? { isValueUnknown: true } : {}),
    );
    const problem = aProblem(many, [aLimit(9)], { envelope: -1 });
    const prices = pricesIn(problem);
    expect(prices.size).toBe(64);
    expect(prices.has(60)).toBe(false);
    expect([...prices.values()].every(({ isImpossible, isProven }) => isImpossible && isProven)).toBe(true);
  });

  test("when the time is up, it is said what entry loses at least, and at most by a set that was found", () => {
    const chosen = best(FIVE);
    const means = { margins: [], seconds: 0 };
    const prices = outOfTime(entryPrices(FIVE, chosen, means));
    expect(prices.get(0)).toMatchObject({ loss: null, atMost: 4.5, leaves: ["B", "C"], budget: null });
    expect(prices.get(0)?.atLeast).toBeCloseTo(2.75, 6);
    expect(prices.get(0)).toMatchObject({ isProven: false, isImpossible: false });
    expect(prices.get(3)).toMatchObject({ isImpossible: true, atMost: null });
  });

  test("after four in vain no more are searched", () => {
    const many = aProblem(
      Array.from({ length: 12 }, (_, place) => aCandidate(`P${place}`, [aStart(place + 9, 10)])),
      [aLimit(25)],
    );
    const chosen = best(many);
    const asking = entryPrices(many, chosen, { margins: [], seconds: 1 });
    let asked = 0;
    let next = asking.next();
    for (; !next.done; asked += 1) next = asking.next({ status: "unknown", bound: Infinity });
    expect(asked).toBe(4 * 2);
    expect(next.value.size).toBe(10);
  });

  test("the limit that keeps a project out is the one without which it costs nothing to take it", () => {
    const problem = aProblem(
      [aCandidate("A", [aStart(9, 10, 1)]), aCandidate("B", [aStart(8, 10, 1)])],
      [aLimit(100), ENGINEERS],
    );
    const lifted = liftedResources(problem, { best: best(problem), margins: marginsIn(problem) });
    expect(lifted.map(({ name, value: free }) => [name, free])).toEqual([["Engineer", 17]]);
    const ask = (candidate: number, from = lifted) =>
      searched(bindingResource(problem, from, { candidate, seconds: SECONDS }));
    expect([ask(1), ask(1, [])]).toEqual([
      { name: "Engineer", isProven: true },
      { name: null, isProven: true },
    ]);
    const inVain = outOfTime(bindingResource(problem, lifted, { candidate: 1, seconds: 0 }));
    expect(inVain).toEqual({ name: null, isProven: false });
  });
});

describe("at the margin", () => {
  const quarters = [ENGINEERS, aLimit(1, { ...ENGINEERS, name: "Engineers Q2", resource: "engineer" })];

  test("a role is one resource over all its periods, money is one a limit", () => {
    const limits = [aLimit(1), aLimit(1, { name: "Next" }), ...quarters];
    expect(resourcesOf(limits)).toEqual([[0], [1], [2, 3]]);
    expect(resourceName(aProblem([], limits), [2, 3])).toBe("Engineer");
    expect(resourceName(aProblem([], limits), [1])).toBe("Next");
  });

  test("money by the least that buys anything, a role by one more in every period, a minimum by one less", () => {
    const problem = aProblem(
      [
        aCandidate("A", [aStart(10, 60, 1, 1, 0)]),
        aCandidate("B", [aStart(8, 50, 1, 1, 0)]),
        aCandidate("C", [aStart(-3, 5, 0, 0, 1)]),
        aCandidate("D", [aStart(-2, 5, 0, 0, 1)]),
      ],
      [
        aLimit(150),
        ...quarters,
        aLimit(2, { name: "Green", kind: "minimum", sense: "at least", unit: "projects" }),
      ],
    );
    const [money, role, minimum] = marginsIn(problem);
    expect(money).toMatchObject({ gain: 0, step: null, unlimited: 0 });
    expect(role).toMatchObject({ resource: "Engineer", limits: [1, 2], gain: 8, step: 1, unlimited: 8 });
    expect(minimum).toMatchObject({ gain: 3, step: 1, unlimited: 5 });
    const [more] = marginsIn(THREE);
    expect(more).toMatchObject({ gain: 2, step: 10, unlimited: 10 });
  });

  test("envelopes of 80 to 120 %, and a frontier that holds the present one", () => {
    const chosen = best(THREE);
    const points = searched(envelopePoints(THREE, chosen, SECONDS));
    expect(points.map(({ share, budget, value }) => [share, budget, value])).toEqual([
      [0.8, 80, 10],
      [0.9, 90, 10],
      [1, 100, 16],
      [1.1, 110.00000000000001, 18],
      [1.2, 120, 18],
    ]);
    expect(points[0]).toMatchObject({ enters: ["A"], leaves: ["B", "C"], isProven: true });
    expect(searched(frontierExtent(THREE, SECONDS))).toEqual({ from: 0, to: 160 });
    const frontier = searched(frontierPoints(THREE, chosen, SECONDS));
    expect(frontier).toHaveLength(22);
    expect(frontier.find(({ budget }) => budget === 100)?.value).toBe(16);
  });
});

describe("why", () => {
  const problem = aProblem(
    [
      aCandidate("A", [aStart(-1, 10)], { reason: "ruled out by its own column" }),
      aCandidate("B", [aStart(5, 10)], { dependsOn: ["A"] }),
    ],
    [aLimit(100)],
  );
  const [candidate] = problem.candidates;
  if (!candidate) throw new RangeError("a candidate expected");
  const row: Omit<SelectedProject, "why"> = {
    ...{ candidate, place: 0, start: null, isMoved: false, isListed: false },
    ...{ outcome: "selected", value: 5, cost: 10, entry: null },
  };
  const entry = {
    ...{ loss: 4, leaves: ["B"], budget: null, leavesThere: [], binding: null },
    ...{ atLeast: 4, atMost: 4, isImpossible: false, isProven: true },
  };
  const why = (fields: Partial<typeof row>): string =>
    whySelected(problem, { ...row, ...fields }, () => true);

  test.each([
    [{}, "In the best set."],
    [{ isMoved: true }, "In the best set. It begins at another start than the one it asks for."],
    [{ value: -1 }, "It loses by itself, and makes B possible."],
    [{ candidate: { ...candidate, claim: "forced in" } }, "Ruled out by its own column."],
    [{ outcome: "mandatory" }, "Ruled out by its own column."],
    [{ outcome: "ruled out" }, "Ruled out by its own column."],
    [
      { outcome: "rejected" },
      "Not in the best set; not all of its figures are known, so that its price of entry is not either.",
    ],
    [
      { outcome: "rejected", entry: { ...entry, binding: "Budget" } },
      "Budget keeps it out; B would leave for it.",
    ],
    [
      { outcome: "rejected", entry },
      "It is worth less than what it would take the place of; B would leave for it.",
    ],
    [
      { outcome: "stop", value: -1, entry: { ...entry, leaves: [] } },
      "What is still to come is worth less than it costs, and nothing else needs it.",
    ],
    [{ outcome: "rejected", entry: { ...entry, loss: 0 } }, "Another set is as good with it in."],
    [
      { outcome: "rejected", entry: { ...entry, binding: null, isProven: false } },
      "Not in the best set; what keeps it out was not found in the time given.",
    ],
    [
      { outcome: "rejected", entry: { ...entry, loss: null, isImpossible: true } },
      "It does not fit within the limits, whatever is left out for it.",
    ],
  ] as const)("%j", (fields, words) => {
    expect(why(fields)).toBe(words);
  });
});
