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
  const scenarios = scenariosOf(portfolio);
  const base = { name: "As things are", portfolio, changes: [], findings: [] };
  const exposure = new Map(
    health.flatMap(({ project, exposure: amount }) => (amount === null ? [] : [[project, amount] as const])),
  );
  const choices: ScenarioChoice[] = [];
  for (const { name, portfolio: changed, changes } of [base, ...scenarios]) {
    const { problem } = readSelection(changed, sourcesOf(changed));
    const seconds = changed.settings.solverSeconds;
    choices.push(yield* scenarioChoice({ name, changes, problem, seconds, exposure }));
  }
  const [first] = choices;
  const problem = first?.question.problem;
  const part = problem?.objective.parts[0];
  return {
    valueTitle: part?.title ?? "Value",
    valueUnit: part?.unit ?? "money",
    envelopeName: problem?.limits[problem.envelope]?.name ?? "Envelope",
    scenarios: first ? choices.map((choice) => compareScenario(choice, first)) : [],
    findings: scenarios.flatMap(({ findings }) => findings),
    assumptions: [],
  };
}
