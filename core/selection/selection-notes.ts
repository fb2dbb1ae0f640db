import type { Finding } from "../domain/issue";
import { ruleWords } from "./rule-words";
import type { SelectionResult } from "./selection-result";

/** What must be said of a selection that is not simply the best one. */
export function selectionNotes(
  result: Pick<SelectionResult, "status" | "problem" | "clash" | "gap">,
): Finding[] {
  const { status, problem, clash } = result;
  const at = problem.limits.find(({ cell }) => cell !== null)?.cell ?? { sheet: "Constraints" };
  const about = { at, table: "Constraints", affects: ["Portfolio"] } as const;
  if (status === "infeasible") {
    return [
      {
        ...about,
        code: "selection-infeasible",
        severity: "error",
        message: `No set of projects keeps all limits: ${clash.map((rule) => ruleWords(problem, rule)).join("; ")} clash.`,
        fix: "Change one of them: the others can then be kept.",
      },
    ];
  }
  if (status === "unknown") {
    return [
      {
        ...about,
        code: "selection-not-found",
        severity: "error",
        message: "No set of projects that keeps all limits was found in the time given.",
        fix: "Raise Solver seconds in Settings.",
      },
    ];
  }
  return [];
}
