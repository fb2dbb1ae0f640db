import type { Known } from "../domain/known";
import type { Solving } from "../math/solving";
import { bestChoice, cheapestOfBest, isChosen, useOf, valueChosen, type Choice } from "./best-choice";
import { differenceOf } from "./difference";
import { isChoice, type SelectionProblem } from "./problem";
import type { ScenarioDifference, ScenarioResult } from "./scenario-result";

/** A scenario's question. */
export interface ScenarioQuestion {
  readonly name: string;
  readonly changes: readonly string[];
  readonly problem: SelectionProblem;
  readonly seconds: number;
  /** Σ probability × impact of each project's open threats, by its id. */
  readonly exposure: ReadonlyMap<string, number>;
}

/** A scenario's answer, and what it is compared by. */
export interface ScenarioChoice {
  readonly question: ScenarioQuestion;
  readonly choice: Known<Choice>;
  readonly status: ScenarioResult["status"];
}

/** The best choice of a scenario. */
export function* scenarioChoice(question: ScenarioQuestion): Solving<ScenarioChoice> {
  const { problem, seconds } = question;
  const first = yield* bestChoice(problem, { seconds });
  if (!isChosen(first)) return { question, choice: null, status: first.status };
  return { question, choice: yield* cheapestOfBest(problem, first, { seconds }), status: first.status };
}

/** A scenario beside the base. The same projects stand at the same places of both. */
export function compareScenario(
  { question, choice, status }: ScenarioChoice,
  base: ScenarioChoice,
): ScenarioResult {
  const { name, changes, problem, exposure } = question;
  const limit = problem.limits[problem.envelope];
  const isIn = (place: number): boolean => (choice?.starts[place] ?? null) !== null;
  const exposed = problem.candidates.flatMap(({ id }, place) =>
    isIn(place) ? (exposure.get(id) ?? []) : [],
  );
  return {
    name,
    changes,
    status,
    value: choice && valueChosen(problem, choice),
    cost: choice && limit ? useOf(problem, choice, problem.envelope) : null,
    envelope: limit?.amount ?? null,
    scarcest: choice && scarcestRole(problem, choice),
    exposure: choice && exposure.size > 0 ? exposed.reduce((sum, one) => sum + one, 0) : null,
    selected: problem.candidates.flatMap((one, place) => (isChoice(one) && isIn(place) ? [one.id] : [])),
    differences: choice && base.choice ? differences({ question, choice }, base.choice) : [],
  };
}

function scarcestRole(problem: SelectionProblem, choice: Choice): ScenarioResult["scarcest"] {
  let scarcest: ScenarioResult["scarcest"] = null;
  problem.limits.forEach(({ unit, resource, amount }, place) => {
    if (unit !== "fte" || amount <= 0) return;
    const share = useOf(problem, choice, place) / amount;
    if (share > (scarcest?.share ?? -1)) scarcest = { name: resource, share };
  });
  return scarcest;
}

function differences(
  { question: { problem }, choice }: { readonly question: ScenarioQuestion; readonly choice: Choice },
  base: Choice,
): ScenarioDifference[] {
  const { enters, leaves, moves } = differenceOf(problem, base, choice);
  const claimOf = (id: string): string | undefined => problem.candidates.find((one) => one.id === id)?.claim;
  return [
    ...enters.map((project): ScenarioDifference => ({
      project,
      becomes: "in",
      why: claimOf(project) === "forced in" ? "the scenario forces it in" : "it is worth its place now",
    })),
    ...leaves.map((project): ScenarioDifference => ({
      project,
      becomes: "out",
      why:
        claimOf(project) === "forced out"
          ? "the scenario rules it out"
          : enters.length > 0
            ? `it gives way to ${enters.join(", ")}`
            : "it does not fit any more",
    })),
    ...moves.map((project): ScenarioDifference => ({
      project,
      becomes: "another start",
      why: startWords(problem, project, choice),
    })),
  ];
}

function startWords({ candidates }: SelectionProblem, id: string, choice: Choice): string {
  const place = candidates.findIndex((one) => one.id === id);
  return (choice.starts[place] ?? 0) === 0 ? "it begins when it asks to" : "it begins at another start";
}
