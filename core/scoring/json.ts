import { fiscalYearName } from "../domain/period";
import type { AttributedBias } from "./bias";
import type { Agreement, Consistency, JudgedRequest, RankedProject, RankingResult } from "./ranking-result";
import { deliveredShare } from "./report-bias";

const NO_SAMPLES = "ranks are tested with other weights only where weights of several criteria make them";

/** Of all rows alike, where ranks are not tested. */
const UNTESTED = {
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
    normalisation: result.normalisation,
    planningYear: fiscalYearName(result.planningYear),
    budget: result.envelope,
    criteria: result.criteria.map(({ name, weight, direction, min, max }) => ({
      name,
      weight,
      direction,
      min,
      max,
    })),
    consistency: result.consistency && consistencyJson(result.consistency),
    why: {
      ...(result.consistency ? {} : { consistency: "weights are given, not compared in pairs" }),
      ...(result.testing ? {} : UNTESTED),
    },
    robustness: result.testing,
    rows: rows.map(rowJson),
    requests: result.requests.map(requestJson),
    bias: result.bias.map(biasJson),
  };
}

function rowJson(row: RankedProject): unknown {
  return {
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
    topShare: row.tested?.topShare ?? null,
    rankLow: row.tested?.low ?? null,
    rankHigh: row.tested?.high ?? null,
    class: row.tested?.class ?? null,
    swap: row.swap && {
      project: row.swap.by.id,
      criterion: row.swap.criterion,
      weight: row.swap.weight,
      becomes: row.swap.becomes,
    },
    order: row.order,
    yearCost: row.yearCost,
    cumulativeCost: row.cumulativeCost,
    npvGoForward: row.goForwardValue,
    variance: row.variance,
    unfundedDependencies: row.unfundedDependencies,
    why: row.why,
  };
}

function consistencyJson({ byJudge, ...together }: Consistency): unknown {
  return { ...agreementJson(together), byJudge: byJudge.map(agreementJson) };
}

function agreementJson({ eigenvalue, index, ratio, worst, ...counts }: Agreement): Record<string, unknown> {
  const why = ratio === null ? "there is no random index for more than 11 criteria" : null;
  return { cr: ratio, ci: index, lambdaMax: eigenvalue, ...counts, worst, ...(why ? { why } : {}) };
}

function requestJson({
  row,
  theme,
  suggestedTheme,
  missing,
  nearest,
  isNearDuplicate,
}: JudgedRequest): unknown {
  return {
    project: row.project.id,
    theme,
    suggestedTheme,
    missing,
    nearest: nearest && { project: nearest.project.id, similarity: nearest.similarity },
    nearDuplicate: isNearDuplicate,
    why: {
      ...(suggestedTheme !== null
        ? {}
        : { suggestedTheme: theme === "none" ? "no project with a theme reads like it" : "it has a theme" }),
      ...(nearest ? {} : { nearest: "no earlier project shares more than common words with it" }),
    },
  };
}

function biasJson({ says, ...one }: AttributedBias): unknown {
  const delivered = deliveredShare(one);
  return {
    ...one,
    deliveredShare: delivered,
    says,
    why: {
      ...(one.mean === null ? { mean: "no scored project" } : {}),
      ...(one.othersMean === null ? { othersMean: "nobody else has a scored project" } : {}),
      ...(one.robustZ === null
        ? { robustZ: "fewer than two projects or three others, or the others do not differ" }
        : {}),
      ...(delivered === null ? { deliveredShare: "no completed project in History" } : {}),
    },
  };
}
