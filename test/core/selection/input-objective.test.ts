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
    parts: [{ id: "npv", title: "NPV", unit: "money", weight: 1, scale: 1 }],
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
      { id: "npv", title: "NPV", unit: "money", weight: 70, scale: 2 },
      { id: "score", title: "Score", unit: "number", weight: 30, scale: 0.75 },
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
    { id: "Phase 2", title: "Phase 2", unit: "number", weight: 1, scale: 1 },
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
