import { selectionSources } from "../../../core/commands/selection-sources";
import { bestChoice, isChosen, useOf, valueChosen } from "../../../core/selection/best-choice";
import { isChoice, type SelectionProblem } from "../../../core/selection/problem";
import { selectionOf } from "../../../core/selection/selection";
import type { SelectionResult } from "../../../core/selection/selection-result";
import { enumerating } from "../../doubles/enumerated";
import { sampleResults } from "../../doubles/sample-run";
import { searched } from "../../doubles/selection";

const { portfolio, ranking, finance, capacity } = sampleResults();
const sources = selectionSources(portfolio, {
  ...{ ranking, finance, capacity },
});

/** Every figure here is of docs/sample.md, which tried all combinations, in €k. */
describe.each([
  ["our own search", searched],
  ["trying every choice", enumerating],
])("the Halden Group, by %s", (_, drive) => {
  const result = drive(selectionOf(portfolio, sources));
  const row = (id: string): SelectionResult["rows"][number] => {
    const found = result.rows.find(({ candidate }) => candidate.id === id);
    if (!found) throw new RangeError(`no row ${id}`);
    return found;
  };
  const ids = (outcome: string): string[] =>
    result.rows.filter((one) => one.outcome === outcome).map(({ candidate }) => candidate.id);

  test("the best set is worth 5,680 and takes 3,903, proven", () => {
    expect(result).toMatchObject({ status: "optimal", value: 5_680_000, bound: 5_680_000, gap: 0 });
    expect(ids("selected")).toEqual(["A5", "B3", "B4", "C2", "C4", "C5", "D4"]);
    expect(ids("selected").reduce((sum, id) => sum + (row(id).cost ?? 0), 0)).toBe(3_903_000);
    expect(result.problem.candidates.some(isChoice)).toBe(true);
    expect(result.findings).toEqual([]);
  });

  test("C2 and C4 begin in July, the others as they ask", () => {
    const starts = ids("selected").map((id) => [id, row(id).isMoved]);
    expect(starts.filter(([, isMoved]) => isMoved)).toEqual([["C2", true]]);
    expect([row("C2").start, row("C4").start]).toEqual([46_569, 46_569]);
  });

  test("A4 is stopped, what is mandatory or in flight is in, and nobody says what NIS2 is worth", () => {
    expect(ids("stop")).toEqual(["A4"]);
    expect(ids("mandatory")).toEqual(["B1", "D1", "D2", "D3"]);
    expect(ids("in flight")).toEqual(["A1", "A2", "B2", "B5", "B6", "C1", "C6"]);
    expect(row("D1")).toMatchObject({ value: null, cost: 900_000 });
  });

  test.each([
    ["A6", 660_000, null],
    ["A4", 840_000, null],
    ["A3", 530_000, null],
    ["C3", 440_000, 15_073_000],
    ["D5", 210_000, 15_073_000],
  ])("the entry of %s costs %d", (id, loss, budget) => {
    expect(row(id).entry).toMatchObject({ loss, budget, isProven: true });
  });

  test("C3 enters with D5, in place of D4", () => {
    expect(row("C3").entry?.leavesThere).toEqual(["D4"]);
    const money = result.limits[result.problem.envelope];
    expect(money?.margin).toEqual({
      ...{ gain: 220_000, step: 573_000, unlimited: 430_000 },
      ...{ enters: ["C3", "D5"], leaves: ["D4"] },
    });
  });

  test("80 to 120 % of the envelope", () => {
    expect(result.envelopes.map(({ share, value }) => [share, value])).toEqual([
      [0.8, 2_830_000],
      [0.9, 4_600_000],
      [1, 5_680_000],
      [1.1, 6_110_000],
      [1.2, 6_110_000],
    ]);
  });

  test("one more Data Engineer is worth 1,220: A3 in, D4 out; C3 is what 20 % more money lets in", () => {
    const engineers = result.limits.filter(
      ({ place }) => result.problem.limits[place]?.resource === "Data Engineer",
    );
    expect(engineers).toHaveLength(4);
    for (const { margin } of engineers)
      expect(margin).toMatchObject({ gain: 1_220_000, step: 1, enters: ["A3"], leaves: ["D4"] });
    expect(result.envelopes.at(-1)).toMatchObject({ enters: ["C3"], leaves: [] });
  });

  test("both a Data Engineer and 20 % more money make it 7,890", () => {
    const { problem } = result;
    const more = problem.limits.map(({ unit, amount }, place): [number, number] => [
      place,
      unit === "fte" ? amount + 1 : place === problem.envelope ? 1.2 * amount : amount,
    ]);
    const chosen = drive(bestChoice(problem, { wish: { amounts: new Map(more) }, seconds: 10 }));
    if (!isChosen(chosen)) throw new RangeError("a choice expected");
    expect(valueChosen(problem, chosen)).toBe(7_890_000);
  });

  test("the list promises 5,340 for 3,900 and wants 4.4 Data Engineers; 3,090 of it can be delivered", () => {
    const [list, delivered, ratio, alone] = result.compared;
    expect(list).toMatchObject({ selected: ["A3", "A6", "C2", "C5"], value: 5_340_000, cost: 14_400_000 });
    expect(list?.breaks).toEqual([
      "Data engineers Q1: at most 0.8",
      "Data engineers Q2: at most 0.8",
      "Data engineers Q3: at most 3.4",
      "Data engineers Q4: at most 3.4",
      "A6 Partner API Marketplace depends on B3 Integration Gateway",
    ]);
    expect(wanted(result.problem, ["C2", "A3", "A6", "C5"])).toBeCloseTo(4.4, 12);
    expect(delivered).toMatchObject({ selected: ["C2", "C5"], value: 3_090_000, breaks: [] });
    expect(ratio).toMatchObject({ value: 5_240_000, breaks: [] });
    expect(alone).toMatchObject({ selected: ["A4"], value: -280_000 });
  });

  test("the frontier rises from what is committed to the most that money buys", () => {
    const { frontier } = result;
    expect(frontier[0]).toMatchObject({ budget: 10_500_000, value: 0, selected: [] });
    expect(frontier.at(-1)).toMatchObject({ budget: 15_353_000, value: 6_110_000 });
    const values = frontier.map(({ value }) => value ?? NaN);
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(frontier.every(({ isProven }) => isProven)).toBe(true);
  });
});

/** What candidates want of the first engineers' limit, as they ask to begin. */
function wanted(problem: SelectionProblem, ids: readonly string[]): number {
  const starts = problem.candidates.map(({ id }) => (ids.includes(id) ? 0 : null));
  return useOf(
    problem,
    { starts },
    problem.limits.findIndex(({ kind }) => kind === "role"),
  );
}
