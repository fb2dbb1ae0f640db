import type { Candidate, Limit } from "../../../core/selection/problem";
import { scenariosJson } from "../../../core/selection/json-scenarios";
import { scenariosSheet } from "../../../core/selection/report-scenarios";
import { compareScenario, scenarioChoice } from "../../../core/selection/scenarios";
import { toText } from "../../../core/report/text-print";
import { layOut } from "../../../core/report/lay-out";
import { enumerating } from "../../doubles/enumerated";
import { sampleContext, sampleResults } from "../../doubles/sample-run";

const { scenarios } = sampleResults();
const of = (name: string) => {
  const found = scenarios?.scenarios.find((one) => one.name === name);
  if (!found) throw new Error(`no scenario ${name}`);
  return found;
};

/** In €k, as users.md section 6 has them by trying all combinations. */
test.each([
  ["As things are", 5680, []],
  ["20 % less money", 2830, ["A5 out", "B3 out", "C4 out", "C5 out", "D4 out"]],
  ["20 % more money", 6110, ["C3 in"]],
  ["One more Data Engineer", 6900, ["A3 in", "D4 out"]],
  ["Take the Partner API Marketplace", 5020, ["A6 in", "B4 out"]],
])("%s: NPV %d", (name, value, differences) => {
  const found = of(name);
  expect(found.value).toBe(value * 1000);
  expect(found.status).toBe("optimal");
  expect(found.differences.map(({ project, becomes }) => `${project} ${becomes}`)).toEqual(differences);
});

test("more money and one more of the scarce role are worth more together than both alone", () => {
  const [base, money, person, both] = [
    "As things are",
    "20 % more money",
    "One more Data Engineer",
    "More money and one more Data Engineer",
  ].map((name) => of(name).value ?? 0) as [number, number, number, number];
  expect(both).toBe(7_890_000);
  expect(both - base).toBeGreaterThan(money - base + (person - base));
});

test("what a scenario forces in says so, and what leaves says for whom", () => {
  const { differences } = of("Take the Partner API Marketplace");
  expect(differences.find(({ project }) => project === "A6")?.why).toBe("the scenario forces it in");
  expect(differences.find(({ project }) => project === "B4")?.why).toBe("it gives way to A6");
});

test("a scenario that cannot be kept says so, and has no figures", () => {
  const limit: Limit = {
    ...({ name: "Budget", kind: "budget", resource: "Budget", period: null, sense: "at most" } as const),
    ...({ amount: 1, unit: "money", cell: null } as const),
  };
  const project = sampleResults().portfolio.projects[0]!;
  const candidate: Candidate = {
    ...{ id: "A", name: "A", project, claim: "mandatory", reason: "mandatory" },
    ...{ isInFlight: false, isValueUnknown: false, unknownUses: [], dependsOn: [], excludes: [] },
    starts: [{ start: null, values: [5], uses: [2] }],
  };
  const parts = [{ id: "npv", title: "NPV", unit: "money", aim: "most", weight: 1, scale: 1 }] as const;
  const problem = {
    ...{ candidates: [candidate], limits: [limit], envelope: 0 },
    objective: { kind: "single", parts },
  } as const;
  const question = { name: "Little", changes: [], problem, seconds: 1, exposure: new Map() };
  const choice = enumerating(scenarioChoice(question));
  expect(compareScenario(choice, choice)).toMatchObject({
    ...{ status: "infeasible", value: null, cost: null, exposure: null, selected: [], differences: [] },
  });
});

test("the tab reads", () => {
  expect(
    toText(layOut(scenariosSheet(scenarios!, sampleContext), { context: sampleContext })),
  ).toMatchSnapshot();
});

test("what a weighted objective is worth is told in points, not in money", () => {
  const parts = [{ id: "score", title: "Score", unit: "number", aim: "most", weight: 1, scale: 1 }] as const;
  const problem = { ...scenarios!.problem, objective: { kind: "weighted", parts } } as const;
  const { bands } = scenariosSheet({ ...scenarios!, problem }, sampleContext);
  const table = bands.flat().flatMap(({ block }) => (block.kind === "table" ? [block] : []))[0];
  expect(table?.columns.find(({ id }) => id === "value")).toMatchObject({ title: "Score", format: "score" });
  expect(JSON.stringify(bands)).toContain("points");
});

test("the JSON has the contract's fields, and says of each difference whether it is in", () => {
  const [base, less] = scenariosJson(scenarios!) as Record<string, unknown>[];
  expect(Object.keys(base!)).toEqual(
    expect.arrayContaining(["name", "selected", "value", "cost", "differences"]),
  );
  expect(less!["differences"]).toContainEqual({
    ...{ project: "A5", in: false, becomes: "out", why: "it does not fit any more" },
  });
});
