import type { Known } from "../domain/known";
import type { Portfolio } from "../domain/portfolio";
import type { Project } from "../domain/project";
import { scoringBias, type AttributedBenefit, type AttributedBias } from "./bias";
import type { RankingResult, UntestedProject } from "./ranking-result";
import { otherCell, plainName } from "./score-values";

const SCORERS = ["Scored by", "Scorer", "Assessed by", "Assessor", "Rated by", "Evaluated by", "Evaluator"];
/** A value that all criteria share says something from this many criteria on. */
const MIN_CRITERIA = 3;

/**
 * Audits the scores of a ranking by sponsor, with what their completed projects brought, and by scorer where Projects
 * say who scored.
 */
export function biasAudit(
  rows: readonly UntestedProject[],
  criteria: RankingResult["criteria"],
  { history, settings }: Pick<Portfolio, "history" | "settings">,
): AttributedBias[] {
  const isComparable = criteria.every(({ min, max }) => min === criteria[0]?.min && max === criteria[0].max);
  const spelled = new Map<string, string>();
  // The first spelling stands for all.
  const nameOf = (written: string): string => {
    const plain = plainName(written);
    if (!spelled.has(plain)) spelled.set(plain, written.trim());
    return spelled.get(plain) ?? written;
  };
  const audit = (by: AttributedBias["by"], whoOf: (project: Project) => Known<string>): AttributedBias[] => {
    const scores = rows.flatMap(({ project, rank, score, parts }) => {
      const who = whoOf(project);
      if (who === null || rank === null || score === null) return [];
      const values = parts.map(({ raw }) => raw);
      const isFlat =
        isComparable &&
        values.length >= MIN_CRITERIA &&
        values.every((value) => value !== null && value === values[0]);
      return [{ who: nameOf(who), score, isFlat }];
    });
    const benefits =
      by === "scorer"
        ? []
        : history.flatMap(({ sponsor, expectedBenefit, actualBenefit }): AttributedBenefit[] =>
            sponsor === null || expectedBenefit === null || actualBenefit === null
              ? []
              : [{ who: nameOf(sponsor), promised: expectedBenefit, delivered: actualBenefit }],
          );
    return scoringBias(scores, benefits, settings.benefitsAmber).map((one) => ({ by, ...one }));
  };
  return [...audit("sponsor", ({ sponsor }) => sponsor), ...audit("scorer", scorerOf)];
}

function scorerOf(project: Project): Known<string> {
  for (const header of SCORERS) {
    const value = otherCell(project, plainName(header))?.cell.value;
    if (typeof value === "string" && value.trim() !== "") return value;
  }
  return null;
}
