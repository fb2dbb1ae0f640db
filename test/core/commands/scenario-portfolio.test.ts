import { scenariosOf } from "../../../core/commands/scenario-portfolio";
import type { ScenarioChange } from "../../../core/domain/planning-records";
import { day } from "../../doubles/portfolio";
import { sampleIntake } from "../../doubles/sample-run";

const { portfolio } = sampleIntake;

function scenario(...changes: readonly (readonly [subject: string, value: string])[]) {
  const source = { sheet: "Scenarios", row: 1, columns: new Map([["value", 2]]) };
  const scenarios = changes.map(([subject, value]): ScenarioChange => ({
    name: "One",
    subject,
    value,
    source,
  }));
  return scenariosOf({ ...portfolio, scenarios })[0]!;
}

test.each([
  ["Budget", "20 % more", 17_400_000],
  ["Budget", "20 % less", 11_600_000],
  ["budget", "+20 %", 17_400_000],
  ["Budget", "−500000", 14_000_000],
  ["Budget", "12000000", 12_000_000],
  ["Budget", "12,000,000", 12_000_000],
])("%s %s is a budget of %d", (subject, value, budget) => {
  expect(scenario([subject, value]).portfolio.settings.budget).toBeCloseTo(budget, 6);
});

test("a role is all limits on it, a limit is itself", () => {
  const limits = (subject: string) =>
    scenario([subject, "1 more"]).portfolio.constraints.map(({ name, limit }) => [name, limit]);
  expect(limits("Data Engineer").slice(2)).toEqual([
    ["Data engineers Q1", 1.8],
    ["Data engineers Q2", 1.8],
    ["Data engineers Q3", 4.4],
    ["Data engineers Q4", 4.4],
  ]);
  expect(limits("Data engineers Q1").slice(2, 4)).toEqual([
    ["Data engineers Q1", 1.8],
    ["Data engineers Q2", 0.8],
  ]);
});

test("a project is in, out or free, or begins on a day", () => {
  const project = (value: string) =>
    scenario(["a3", value]).portfolio.projects.find(({ id }) => id === "A3")!;
  expect(project("in").forced).toBe("in");
  expect(project("Out").forced).toBe("out");
  expect(project("free").forced).toBeNull();
  const later = scenario(["A3", "2027-07-01"]);
  expect(later.portfolio.startOptions.filter(({ project: id }) => id === "A3")).toHaveLength(1);
});

test("a criterion's weight and any setting may differ; rows of one scenario add up", () => {
  const { portfolio: changed, changes } = scenario(
    ["Weight of Strategic fit", "40"],
    ["Discount rate", "10 %"],
  );
  expect(changed.settings.discountRate).toBeCloseTo(0.1, 12);
  expect(changes.length).toBe(changed.criteria.some(({ name }) => name === "Strategic fit") ? 2 : 1);
});

test("what nobody understands is said with its cell, and the rest goes on", () => {
  const { changes, findings } = scenario(
    ["Bugdet", "1"],
    ["Data Engineer", "many"],
    ["A3", "maybe"],
    ["Budget", "20 % more"],
  );
  expect(changes).toEqual(["Budget 20 % more"]);
  expect(findings.map(({ code, found }) => [code, found])).toEqual([
    ["scenario-change-unknown", "1"],
    ["scenario-change-unknown", "many"],
    ["scenario-change-unknown", "maybe"],
  ]);
  expect(findings[0]?.at).toEqual({ sheet: "Scenarios", row: 1, column: 2 });
});

test("a decision on a project is what forces it in or out, by its ID or its name", () => {
  const forced = (subject: string, value: string) =>
    scenario([subject, value]).portfolio.projects.find(({ id }) => id === "A3")?.forced;
  expect(forced("Decision on A3", "in")).toBe("in");
  expect(forced("decision on Dynamic Pricing Engine", "out")).toBe("out");
  expect(scenario(["Decision on A3", "in"]).changes).toEqual(["A3 in"]);
  const unknown = scenario(["Decision on Z9", "in"]);
  expect(unknown.changes).toEqual([]);
  expect(unknown.findings.map(({ code, message }) => [code, message])).toEqual([
    [
      "scenario-change-unknown",
      'One: "Decision on Z9" is no setting, project or limit. The scenario goes on without it.',
    ],
  ]);
});

test("a status date is the day as of which everything is worked out anew", () => {
  const { portfolio: changed, changes } = scenario(["Status date", "2026-06-30"]);
  expect(changed.asOf).toBe(day("2026-06-30"));
  expect(changed.settings.statusDate).toBe(day("2026-06-30"));
  expect(changes).toEqual(["Status date 2026-06-30"]);
  expect(scenario(["Budget", "1"]).portfolio.asOf).toBe(portfolio.asOf);
});

test.each(["Locale", "Currency", "Money unit"])("%s cannot differ in a scenario, and it is said", (label) => {
  const { changes, findings } = scenario([label, label === "Money unit" ? "m" : "en-GB"]);
  expect(changes).toEqual([]);
  expect(findings.map(({ code }) => code)).toEqual(["scenario-change-unknown"]);
});
