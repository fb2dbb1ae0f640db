import { fiscalYearName } from "../domain/period";
import type { RankingResult } from "./ranking-result";

/** The `ranking` section of the JSON (schema 1): rows by rank, those without one last. */
export function rankingJson(result: RankingResult): unknown {
  const rows = [...result.rows].sort(
    (a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.order - b.order,
  );
  return {
    method: result.method,
    missingScores: result.missingRule,
    planningYear: fiscalYearName(result.planningYear),
    budget: result.envelope,
    criteria: result.criteria.map(({ name, weight, direction, min, max }) => ({
      name,
      weight,
      direction,
      min,
      max,
    })),
    consistency: null,
    rows: rows.map((row) => ({
      project: row.project.id,
      rank: row.rank,
      score: row.score,
      decision: row.decision,
      parts: row.parts.map(({ criterion, raw, weight, points }) => ({
        criterion,
        score: raw,
        weight,
        contribution: points,
      })),
      coverage: row.coverage,
      worstRank: row.worstRank,
      order: row.order,
      yearCost: row.yearCost,
      cumulativeCost: row.cumulativeCost,
      npvGoForward: row.goForwardValue,
      variance: row.variance,
      unfundedDependencies: row.unfundedDependencies,
      why: row.why,
    })),
  };
}
