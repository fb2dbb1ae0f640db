import { groupedBy } from "../domain/grouped-by";
import type { Finding } from "../domain/issue";
import type { Health } from "../domain/health";
import type { Known } from "../domain/known";
import { namedIds } from "../domain/named-ids";
import type { Portfolio } from "../domain/portfolio";
import type { Solving } from "../math/solving";
import { readSelection, type SelectionInput } from "../selection/input";
import type { SelectionResult } from "../selection/selection-result";
import type { ScenariosResult } from "../selection/scenario-result";
import { compareScenario, scenarioChoice, type ScenarioChoice } from "../selection/scenarios";
import type { SelectionSources } from "../selection/sources";
import { scenariosOf } from "./scenario-portfolio";

/** What scenarios are worked out with. */
interface Means {
  readonly health: readonly Health[];
  /** What a selection needs of a changed portfolio. */
  readonly sourcesOf: (portfolio: Portfolio) => SelectionSources;
  /** Whether the selection as things are is a part of the run, and says itself what was found while it was read. */
  readonly isSelectionSaid: boolean;
  /** The selection as things are, where it is worked out already. */
  readonly selection: Known<SelectionResult>;
}

/** A scenario's choice, and what was found while its question was read. */
interface Answered {
  readonly choice: ScenarioChoice;
  readonly read: Pick<SelectionInput, "problem" | "findings" | "assumptions">;
}

const AS_THINGS_ARE = "As things are";

/** The best choice as things are, and that of every scenario beside it. */
export function* compareScenarios(
  portfolio: Portfolio,
  { health, sourcesOf, isSelectionSaid, selection }: Means,
): Solving<ScenariosResult> {
  const exposure = new Map(
    health.flatMap(({ project, exposure: amount }) => (amount === null ? [] : [[project, amount] as const])),
  );
  function* chosen(name: string, changed: Portfolio, changes: readonly string[]): Solving<Answered> {
    const read = readSelection(changed, sourcesOf(changed));
    const [{ problem }, seconds] = [read, changed.settings.solverSeconds];
    return { read, choice: yield* scenarioChoice({ name, changes, problem, seconds, exposure }) };
  }
  const base = selection ? alreadyChosen(selection, exposure) : yield* chosen(AS_THINGS_ARE, portfolio, []);
  const scenarios = scenariosOf(portfolio);
  const others: Answered[] = [];
  for (const { name, portfolio: changed, changes } of scenarios)
    others.push(yield* chosen(name, changed, changes));
  const { findings, assumptions } = base.read;
  return {
    problem: base.read.problem,
    scenarios: [base, ...others].map(({ choice }) => compareScenario(choice, base.choice)),
    findings: [
      ...scenarios.flatMap((scenario) => scenario.findings),
      ...(isSelectionSaid ? [] : findings),
      ...newFindings(others, findings),
    ],
    assumptions: isSelectionSaid ? [] : assumptions,
  };
}

function alreadyChosen(selection: SelectionResult, exposure: ReadonlyMap<string, number>): Answered {
  const { problem, status, best } = selection;
  const question = { name: AS_THINGS_ARE, changes: [], problem, seconds: 0, exposure };
  return { read: selection, choice: { question, choice: best, status } };
}

/** What was found in scenarios alone, once each, with the names of those in which it was. */
function newFindings(answered: readonly Answered[], known: readonly Finding[]): Finding[] {
  const keyOf = ({ code, at, message }: Finding): string => JSON.stringify([code, at, message]);
  const old = new Set(known.map(keyOf));
  const found = answered.flatMap(({ choice, read }) =>
    read.findings.map((finding) => ({ finding, scenario: choice.question.name })),
  );
  const groups = groupedBy(
    found.filter(({ finding }) => !old.has(keyOf(finding))),
    ({ finding }) => keyOf(finding),
  );
  return [...groups.values()].flatMap((group) => {
    const names = [...new Set(group.map(({ scenario }) => scenario))];
    return group.slice(0, 1).map(({ finding }) => ({
      ...finding,
      message: `${namedIds(names)}: ${finding.message}`,
      affects: ["Scenarios"],
    }));
  });
}
