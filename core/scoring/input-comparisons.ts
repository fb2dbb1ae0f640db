import type { Assumption } from "../domain/assumption";
import type { Finding } from "../domain/issue";
import type { Known } from "../domain/known";
import type { Comparison } from "../domain/planning-records";
import type { Criterion } from "../domain/records";
import { cellOf, rowCell } from "../domain/row-source";
import { logarithm } from "../math/power";
import { AFFECTED, comparedBy, inconsistencies, judgesOf, type Usable } from "./input-judgements";
import type { PairwiseWeights } from "./pairwise";
import type { Consistency } from "./ranking-result";
import { plainName } from "./score-values";

/** Weights of criteria from comparisons in pairs. */
export interface ComparedWeights {
  /** By the criterion's name; one that was not compared has none. `null` when no two were compared. */
  readonly weights: Known<ReadonlyMap<string, number>>;
  readonly consistency: Known<Consistency>;
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
}

const LARGEST = 9;
/** A third written as 0.33, a ninth as 0.11. */
const ROUNDED = 0.01;

/**
 * Weighs criteria by their comparisons: a judge's repeated judgements of a pair, and then those of all judges, are
 * joined by their geometric mean, which keeps a pair the inverse of its mirror.
 *
 * @see J. Aczél, T. L. Saaty, Procedures for synthesizing ratio judgements, J. Mathematical Psychology 27 (1983)
 */
export function readComparisons(
  comparisons: readonly Comparison[],
  criteria: readonly Criterion[],
): ComparedWeights {
  const findings: Finding[] = [];
  const placeOf = new Map(criteria.map(({ name }, place) => [plainName(name), place]));
  const usable = comparisons.flatMap((comparison) => usableOf(comparison, placeOf, findings));
  const compared = comparedBy(usable, criteria);
  if (compared === null)
    return {
      weights: null,
      consistency: null,
      findings: [...findings, noComparisons(criteria)],
      assumptions: [],
    };
  const { names, weighed } = compared;
  const consistency = { ...compared.agreement, ...judgesOf(usable, criteria) };
  const left = criteria.filter(({ name }) => !names.includes(name));
  return {
    weights: new Map(names.map((name, index) => [name, weighed.weights[index] ?? 0])),
    consistency,
    findings: [...findings, ...left.map(notCompared), ...inconsistencies(consistency, usable)],
    assumptions: [{ what: "Weights", how: weightsInWords(names, weighed, consistency), figures: AFFECTED }],
  };
}

function usableOf(
  comparison: Comparison,
  placeOf: ReadonlyMap<string, number>,
  findings: Finding[],
): Usable[] {
  const { criterionA, criterionB, judgement } = comparison;
  const [a, b] = [placeOf.get(plainName(criterionA)), placeOf.get(plainName(criterionB))];
  // A judgement that is no number, and a name that is no criterion, were said when the table was read.
  if (judgement === null || a === undefined || b === undefined || (a === b && judgement === 1)) return [];
  const isOnScale = judgement <= LARGEST && judgement >= 1 / LARGEST - ROUNDED;
  if (a === b || !isOnScale) {
    findings.push(unusable(comparison, judgement, a === b));
    return [];
  }
  const value = logarithm(judgement);
  return [{ comparison, pair: a < b ? [a, b] : [b, a], logarithm: a < b ? value : -value }];
}

/** Whole days since 1900: a fraction that the spreadsheet took for a date. */
const LIKELY_DATE = 30_000;

function unusable(comparison: Comparison, judgement: number, isSame: boolean): Finding {
  const asDate = judgement > LIKELY_DATE ? "; the spreadsheet took a fraction such as 1/3 for a date" : "";
  return {
    code: "comparison-unusable",
    severity: "warning",
    at: cellOf(comparison, "judgement") ?? rowCell(comparison),
    table: "Comparisons",
    column: "Judgement",
    record: `${comparison.criterionA} : ${comparison.criterionB}`,
    found: String(judgement),
    message: isSame
      ? `${comparison.criterionA} is compared with itself as ${judgement}; the comparison does not count.`
      : `${judgement} is not between 1/9 and 9${asDate}; the comparison does not count.`,
    fix: asDate === "" ? "Judge from 1 to 9, or from 1/9 to 1." : "Enter it as =1/3.",
    affects: AFFECTED,
  };
}

function noComparisons(criteria: readonly Criterion[]): Finding {
  const at = criteria[0] ? rowCell(criteria[0]) : { sheet: "" };
  return {
    code: "comparisons-missing",
    severity: "error",
    at,
    table: "Criteria",
    message:
      "Ranking is ahp, and no two criteria are compared with each other: the weights of Criteria hold.",
    fix: "Add a table Comparisons (Criterion A, Criterion B, Judgement), or set Ranking to weighted.",
    affects: AFFECTED,
  };
}

function notCompared(criterion: Criterion): Finding {
  return {
    code: "criterion-not-compared",
    severity: "warning",
    at: cellOf(criterion, "name") ?? rowCell(criterion),
    table: "Criteria",
    record: criterion.name,
    message: `No comparison joins ${criterion.name} with the others, so it does not count.`,
    fix: "Compare it with one of them in Comparisons.",
    affects: AFFECTED,
  };
}

function weightsInWords(
  names: readonly string[],
  { weights }: PairwiseWeights,
  consistency: Consistency,
): string {
  const { judges, pairs, missing, ratio } = consistency;
  const shares = names.map((name, index) => `${name} ${((weights[index] ?? 0) * 100).toFixed(1)} %`);
  const how = [
    judges > 1 ? `${judges} judges, by their geometric mean` : "",
    missing > 0 ? `${missing} of ${pairs} pairs not compared, filled in so that all agree best` : "",
    ratio === null
      ? "no consistency ratio with more than 11 criteria"
      : `consistency ratio ${ratio.toFixed(3)}`,
  ];
  return `Comparisons weigh the criteria (AHP), not Criteria: ${shares.join(", ")} (${how.filter(Boolean).join("; ")}).`;
}
