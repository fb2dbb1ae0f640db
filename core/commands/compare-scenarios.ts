import type { Portfolio } from "../domain/portfolio";
import type { Health } from "../domain/health";
import type { Solving } from "../math/solving";
import { readSelection } from "../selection/input";
import type { ScenariosResult } from "../selection/scenario-result";
import { compareScenario, scenarioChoice, type ScenarioChoice } from "../selection/scenarios";
import type { SelectionSources } from "../selection/sources";
import { scenariosOf } from "./scenario-portfolio";

/** What scenarios are worked out with. */
interface Means {
  readonly health: readonly Health[];
  /** What a selection needs of a changed portfolio. */
  readonly sourcesOf: (portfolio: Portfolio) => SelectionSources;
}

/** The best choice as things are, and that of every scenario beside it. */
export function* compareScenarios(
  portfolio: Portfolio,
  { health, sourcesOf }: Means,
): Solving<ScenariosResult> {
  const exposure = new Map(
    health.flatMap(({ project, exposure: amount }) => (amount === null ? [] : [[project, amount] as const])),
  );
  function* chosen(name: string, changed: Portfolio, changes: readonly string[]): Solving<ScenarioChoice> {
    const { problem } = readSelection(changed, sourcesOf(changed));
    const seconds = changed.settings.solverSeconds;
    return yield* scenarioChoice({ name, changes, problem, seconds, exposure });
  }
  const base = yield* chosen("As things are", portfolio, []);
  const scenarios = scenariosOf(portfolio);
  const choices = [base];
  for (const { name, portfolio: changed, changes } of scenarios)
    choices.push(yield* chosen(name, changed, changes));
  return {
    problem: base.question.problem,
    scenarios: choices.map((choice) => compareScenario(choice, base)),
    findings: scenarios.flatMap(({ findings }) => findings),
    assumptions: [],
  };
}
