import type { Assumption } from "../domain/assumption";
import type { Finding } from "../domain/issue";
import type { Known } from "../domain/known";
import type { Portfolio } from "../domain/portfolio";
import type { Project } from "../domain/project";
import type { Criterion } from "../domain/records";
import { costOfDelayPerDuration, weightedShortestJobFirst } from "./delay";
import { readScoring, type ScoringInput } from "./input";
import { readComparisons } from "./input-comparisons";
import { readDelay } from "./input-delay";
import type { RankingMethod, ScoringMethod } from "./ranking-method";
import type { Consistency } from "./ranking-result";
import { clampedTo } from "./scale";
import type { MeasuredValues } from "./score-values";
import { closenessToIdeal, idealTerms, type IdealTerm } from "./topsis";
import { weightedScore, type MissingRule, type ScoredCriterion, type WeightedScore } from "./weighted-score";

/** Every project's score by the method that Settings ask for, and what it was made from. */
export interface Scoring extends ScoringInput {
  /** The method that could be used; `none` without usable criteria. */
  readonly method: Exclude<RankingMethod, "variance">;
  readonly scores: readonly WeightedScore[];
  /** Of comparisons in pairs. */
  readonly consistency: Known<Consistency>;
  /** How TOPSIS measures on each criterion; empty by other methods. */
  readonly terms: readonly IdealTerm[];
}

/** Scores projects. A method that lacks what it is made of falls back to the weighted sum, and a Finding says so. */
export function scoringOf(
  portfolio: Portfolio,
  projects: readonly Project[],
  measured: MeasuredValues,
): Scoring {
  const { settings, criteria, comparisons } = portfolio;
  const { ranking: wanted } = settings;
  const scored = { count: projects.length, missing: settings.missingScores };
  const question = { projects, measured, normalisation: settings.normalisation };
  if (wanted === "wsjf" || wanted === "cd3") {
    const { scored: found, findings, assumptions } = readDelay(wanted, criteria, projects);
    if (found) {
      const scores = projects.map((_, index) => delayScore(wanted, found.criteria, rawOf(found, index)));
      return { method: wanted, ...found, scores, consistency: null, terms: [], findings, assumptions };
    }
    return joined(weighted("weighted", readScoring({ criteria, ...question }), scored), {
      findings,
      assumptions,
    });
  }
  if (wanted === "ahp") {
    const compared = readComparisons(comparisons, criteria);
    const { weights, consistency } = compared;
    const input = readScoring({ criteria: weights ? reweighed(criteria, weights) : criteria, ...question });
    const scoring = weighted(weights ? "ahp" : "weighted", input, scored);
    return { ...joined(scoring, compared), consistency };
  }
  const input = readScoring({ criteria, ...question });
  return wanted === "topsis" && input.criteria.length > 0
    ? byCloseness(input, scored)
    : weighted("weighted", input, scored);
}

interface Said {
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
}

function joined(scoring: Scoring, { findings, assumptions }: Said): Scoring {
  return {
    ...scoring,
    findings: [...findings, ...scoring.findings],
    assumptions: [...assumptions, ...scoring.assumptions],
  };
}

/** Criteria that were compared with their weights from it; the others are left out. */
function reweighed(criteria: readonly Criterion[], weights: ReadonlyMap<string, number>): Criterion[] {
  return criteria.flatMap((criterion) => {
    const weight = weights.get(criterion.name);
    return weight === undefined ? [] : [{ ...criterion, weight }];
  });
}

function rawOf({ values }: Pick<ScoringInput, "values">, index: number): Known<number>[] {
  return values.map(({ values: all }) => all[index] ?? null);
}

/** How many projects there are, and how a missing score counts. */
interface Scored {
  readonly count: number;
  readonly missing: MissingRule;
}

function weighted(method: ScoringMethod, input: ScoringInput, { count, missing }: Scored): Scoring {
  const scores = Array.from({ length: count }, (_, index) =>
    weightedScore(rawOf(input, index), input.criteria, missing),
  );
  return {
    ...input,
    method: input.criteria.length > 0 ? method : "none",
    scores,
    consistency: null,
    terms: [],
  };
}

/** By TOPSIS; a value beyond the scale of its criterion counts as its end. */
function byCloseness(input: ScoringInput, { count, missing }: Scored): Scoring {
  const { criteria } = input;
  const columns = criteria.map((criterion, index) =>
    (input.values[index]?.values ?? []).map((value) => (value === null ? null : clampedTo(value, criterion))),
  );
  const terms = idealTerms(columns, criteria);
  const worst = columns.map((column, index) => extreme(column, criteria[index]?.direction === "cost"));
  const mean = columns.map(meanOf);
  const scores = Array.from({ length: count }, (_, index): WeightedScore => {
    const values = columns.map((column) => column[index] ?? null);
    const filled =
      missing === "reweight"
        ? values
        : values.map((value, at) => value ?? (missing === "worst" ? worst : mean)[at] ?? null);
    const isScored = values.some((value) => value !== null);
    return {
      score: isScored ? closenessToIdeal(filled, terms) : null,
      coverage: coverageOf(values, criteria),
      worstCase:
        closenessToIdeal(
          values.map((value, at) => value ?? worst[at] ?? null),
          terms,
        ) ?? 0,
      parts: criteria.map((criterion, at) => {
        const term = terms[at] ?? { factor: 0, best: 0, worst: 0 };
        const value = filled[at] ?? null;
        const points = value === null ? null : value * term.factor;
        const range = term.best - term.worst;
        return {
          criterion: criterion.name,
          weight: criterion.weight,
          raw: input.values[at]?.values[index] ?? null,
          place: points === null ? null : range === 0 ? 1 : (points - term.worst) / range,
          points,
          best: term.best,
        };
      }),
    };
  });
  return { ...input, method: "topsis", scores, consistency: null, terms };
}

function extreme(values: readonly Known<number>[], largest: boolean): Known<number> {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return null;
  return known.reduce((worst, value) => (largest ? Math.max(worst, value) : Math.min(worst, value)));
}

function meanOf(values: readonly Known<number>[]): Known<number> {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0) / known.length;
}

function coverageOf(values: readonly Known<number>[], criteria: readonly ScoredCriterion[]): number {
  return criteria.reduce((total, { weight }, index) => total + (values[index] === null ? 0 : weight), 0);
}

/** WSJF or CD3 of one project: the criterion that divides is the last. */
function delayScore(
  method: "wsjf" | "cd3",
  criteria: readonly ScoredCriterion[],
  raw: readonly Known<number>[],
): WeightedScore {
  const size = raw[raw.length - 1] ?? null;
  const parts = raw.slice(0, -1);
  const score =
    method === "wsjf"
      ? weightedShortestJobFirst(parts, size)
      : costOfDelayPerDuration(parts[0] ?? null, size);
  return {
    score,
    coverage: raw.filter((value) => value !== null).length / raw.length,
    worstCase: score ?? 0,
    parts: criteria.map(({ name, weight }, index) => {
      const value = raw[index] ?? null;
      const points = index < parts.length ? costOfDelayPerDuration(value, size) : null;
      return { criterion: name, weight, raw: value, place: null, points, best: 0 };
    }),
  };
}
