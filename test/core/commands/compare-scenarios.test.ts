import { compareScenarios } from "../../../core/commands/compare-scenarios";
import { solveToTheEnd } from "../../../core/math/branch-and-bound";
import { selectionOf } from "../../../core/selection/selection";
import type { ScenarioChange } from "../../../core/domain/planning-records";
import type { Portfolio } from "../../../core/domain/portfolio";
import type { SelectionSources } from "../../../core/selection/sources";
import { DEFAULT_SETTINGS } from "../../../core/domain/settings";
import { aPortfolio, aProject } from "../../doubles/portfolio";
import { searched, someSources } from "../../doubles/selection";

const source = { sheet: "Scenarios", row: 1, columns: new Map() };

function change(name: string, subject: string, value: string): ScenarioChange {
  return { name, subject, value, source };
}

const PORTFOLIO: Portfolio = aPortfolio({
  projects: [aProject("A"), aProject("B")],
  settings: { ...DEFAULT_SETTINGS, budget: 100, objective: "stars" },
  scenarios: [
    change("Bad", "Objective", "moons"),
    change("Worse", "Objective", "moons"),
    change("Unread", "Nothing", "1"),
  ],
});

function sourcesOf(): SelectionSources {
  const claim = { claim: "free", isInFlight: false, reason: "a candidate" } as const;
  return someSources({
    standings: new Map([
      ["A", claim],
      ["B", claim],
    ]),
    measure: (name) =>
      name === "npv"
        ? {
            title: "NPV",
            unit: "money",
            values: new Map([
              ["A", 5],
              ["B", null],
            ]),
          }
        : null,
    cost: () => 60,
  });
}

const told = (isSelectionSaid: boolean) =>
  searched(compareScenarios(PORTFOLIO, { health: [], sourcesOf, isSelectionSaid, selection: null }));

test("what is found in scenarios alone is said once, with their names", () => {
  const { findings, assumptions } = told(true);
  expect(findings.map(({ code, message }) => [code, message.split(" is no ")[0]])).toEqual([
    ["scenario-change-unknown", 'Unread: "Nothing"'],
    ["objective-unknown", 'Bad, Worse: The objective "moons"'],
  ]);
  expect(assumptions).toEqual([]);
});

test("what was found as things are is said too where the selection is no part of the run", () => {
  expect(told(false).findings.map(({ code, found }) => [code, found])).toEqual([
    ["scenario-change-unknown", "1"],
    ["objective-unknown", "stars"],
    ["candidate-not-known", undefined],
    ["objective-unknown", "moons"],
  ]);
});

test("the selection as things are is not worked out a second time", () => {
  const selection = searched(selectionOf(PORTFOLIO, sourcesOf()));
  let asked = 0;
  const comparing = compareScenarios(PORTFOLIO, { health: [], sourcesOf, isSelectionSaid: true, selection });
  let step = comparing.next();
  for (; !step.done; asked += 1) step = comparing.next(solveToTheEnd(step.value.programme));
  expect(step.value.scenarios.map(({ name, value }) => [name, value])).toEqual([
    ["As things are", 5],
    ["Bad", 5],
    ["Worse", 5],
    ["Unread", 5],
  ]);
  expect(asked).toBe(3 * 2);
});
