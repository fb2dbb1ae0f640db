import { readObjective } from "../../../core/selection/input-objective";
import { sameWorth, worthOf, worthTitle, worthUnit } from "../../../core/selection/problem";
import type { SourceMeasure } from "../../../core/selection/sources";
import { aStart } from "../../doubles/selection";

type Values = readonly (number | null)[];

const IDS = ["A", "B", "C"];

function measure(title: string, unit: "money" | "number", values: Values): SourceMeasure {
  return { title, unit, values: new Map(IDS.map((id, place) => [id, values[place] ?? null])) };
}

const NPV = measure("NPV", "money", [100, -40, 60]);
const SCORE = measure("Score", "number", [50, 25, null]);
const PHASE = measure("Phase 2", "number", [1, 2, 3]);

function read(setting: string, measures: readonly SourceMeasure[] = [NPV, SCORE, PHASE]) {
  return readObjective(setting, IDS, {
    measure: (name) => measures.find(({ title }) => title.toLowerCase() === name.toLowerCase()) ?? null,
  });
}

test("auto is the NPV where more than half of the candidates have one, else the score", () => {
  expect(read("auto").objective).toEqual({
    kind: "single",
    parts: [{ id: "npv", title: "NPV", unit: "money", aim: "most", weight: 1, scale: 1 }],
  });
  const few = measure("NPV", "money", [100]);
  expect(read("auto", [few, SCORE]).objective.parts[0]?.title).toBe("Score");
  expect(read("Auto", [few]).objective.parts[0]?.title).toBe("NPV");
  expect(read("", [few, SCORE]).objective.parts[0]?.title).toBe("Score");
});

test("parts with weights are shares of what all candidates offer, in points", () => {
  const { objective, findings } = read("npv 70 %; score: 30");
  expect(findings).toEqual([]);
  expect(objective).toEqual({
    kind: "weighted",
    parts: [
      { id: "npv", title: "NPV", unit: "money", aim: "most", weight: 70, scale: 2 },
      { id: "score", title: "Score", unit: "number", aim: "most", weight: 30, scale: 0.75 },
    ],
  });
  expect(worthOf(aStart([100, 50]), objective)).toBe(70 * 50 + 30 * (50 / 0.75));
  expect([worthUnit(objective), worthTitle(objective)]).toEqual(["number", "NPV + Score"]);
  expect(sameWorth(objective)).toBe(1e-6);
});

test("parts that offer nothing are not divided by nothing", () => {
  const nothing = measure("Score", "number", [0, null, 0]);
  expect(read("npv + score", [NPV, nothing]).objective.parts[1]?.scale).toBe(0.01);
});

test("parts in order keep their own units", () => {
  const { objective } = read("npv > score");
  expect(objective.kind).toBe("ordered");
  expect(objective.parts.map(({ scale, weight }) => [scale, weight])).toEqual([
    [1, 1],
    [1, 1],
  ]);
  expect(worthOf(aStart([100, 50]), objective, 1)).toBe(50);
  expect([worthUnit(objective), worthTitle(objective)]).toEqual(["money", "NPV"]);
  expect([sameWorth(objective), sameWorth(objective, 1)]).toEqual([1 / 200, 1e-6]);
});

test("a column whose name ends in a number, or holds a sign, is that column", () => {
  expect(read("Phase 2").objective.parts).toEqual([
    { id: "Phase 2", title: "Phase 2", unit: "number", aim: "most", weight: 1, scale: 1 },
  ]);
  const sign = measure("R+D > own", "number", [1, 1, 1]);
  expect(read(" R+D > own ", [sign]).objective.parts.map(({ id }) => id)).toEqual(["R+D > own"]);
  expect(read("phase 2 3; npv", [NPV, PHASE]).objective.parts[0]).toMatchObject({ id: "phase 2", weight: 3 });
});

test("a name that nothing has is said and does not count; with nothing left it is as auto", () => {
  const some = read("npv; stars 3");
  expect(some).toMatchObject({ objective: { kind: "single", parts: [{ id: "npv" }] } });
  expect(some.findings).toMatchObject([{ code: "objective-unknown", severity: "warning", found: "stars" }]);
  const none = read("stars");
  expect(none.objective).toEqual(read("auto").objective);
  expect(none.objective.parts[0]?.title).toBe("NPV");
  expect(read("stars", []).objective.parts).toEqual([]);
  expect(worthTitle(read("stars", []).objective)).toBe("Value");
});

describe("what less of is better", () => {
  const RISK = measure("Risk", "number", [30, 0, null]);
  const sums = (setting: string, measures = [NPV, SCORE, RISK]) =>
    read(setting, measures).measures.map(({ values }) => [...values.values()]);

  test("is written with min:, and counts with a minus", () => {
    const { objective, assumptions } = read("min: Risk", [RISK]);
    expect(objective.parts).toEqual([
      { id: "min:Risk", title: "Risk (less is better)", unit: "number", aim: "least", weight: 1, scale: 1 },
    ]);
    expect(sums("min: Risk")).toEqual([[-30, 0, null]]);
    expect(assumptions).toEqual([]);
  });

  test("may be a part by weight or in order", () => {
    const weighted = read("npv 70 %; min:Risk 30 %", [NPV, RISK]).objective;
    expect(weighted.parts.map(({ aim, weight, scale }) => [aim, weight, scale])).toEqual([
      ["most", 70, 2],
      ["least", 30, 0.3],
    ]);
    expect(read("npv > min:Risk", [NPV, RISK]).objective.parts[1]?.title).toBe("Risk (less is better)");
  });

  test("follows from the direction of its criterion, unless the setting says otherwise", () => {
    const cost: SourceMeasure = { ...RISK, aim: "least" };
    expect(sums("Risk", [cost])).toEqual([[-30, 0, null]]);
    expect(sums("max:Risk", [cost])).toEqual([[30, 0, null]]);
    expect(read("Risk", [cost]).assumptions).toEqual([]);
  });

  test("of a column of which nobody says which is better more is, and it is said", () => {
    expect(read("Risk", [RISK]).assumptions.map(({ how }) => how.slice(0, 12))).toEqual(["More of Risk"]);
    expect(read("npv").assumptions).toEqual([]);
  });

  test("a column whose name begins with min: is that column", () => {
    const odd = measure("min: stay", "number", [1, 2, 3]);
    expect(read("min: stay", [odd]).objective.parts[0]).toMatchObject({ id: "min: stay", aim: "most" });
  });
});
