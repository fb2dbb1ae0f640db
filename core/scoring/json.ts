import { fiscalYearName } from "../domain/period";
import type { RankingResult } from "./ranking-result";

const NO_SAMPLES = "how ranks hold when the weights change is not calculated by this version";

/** Of all rows alike. */
const WHY_UNKNOWN = {
  consistency: "weights are given, not compared in pairs",
  topShare: NO_SAMPLES,
  rankLow: NO_SAMPLES,
  rankHigh: NO_SAMPLES,
  class: NO_SAMPLES,
} as const;

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
    why: WHY_UNKNOWN,
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
      topShare: null,
      rankLow: null,
      rankHigh: null,
      class: null,
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
