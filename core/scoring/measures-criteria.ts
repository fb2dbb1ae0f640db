import type { Measure } from "../domain/measure";
import { sum } from "../math/sum";
import { formulaNumber } from "../report/fill-formula";
import { isScoring, isWeightedSum, SCORE_WORDS } from "./ranking-method";
import type { RankedProject, RankingResult } from "./ranking-result";
import { endsOf } from "./scale";
import type { ScoredCriterion } from "./weighted-score";

type Criteria = readonly ScoredCriterion[];

/** Two figures for each criterion: what it gives to the score, and the raw value that this comes from. */
export function criterionMeasures(result: RankingResult): Measure<RankedProject>[] {
  const { criteria, method } = result;
  const { part } = SCORE_WORDS[isScoring(method) ? method : "weighted"];
  const given = isQuotient(result) ? criteria.slice(0, -1) : criteria;
  const points = given.map((criterion, index): Measure<RankedProject> => ({
    id: `points${index + 1}`,
    title: `${criterion.name} (${part})`,
    format: SCORE_WORDS[isScoring(method) ? method : "weighted"].format,
    help: `What ${criterion.name} gives to the score: ${partWords(criterion, result)}.`,
    inputs: partInputs(result, index),
    formula: partFormula(result, index),
    value: ({ parts }) => parts[index]?.points ?? null,
    why: ({ parts }) => (parts[index]?.points === null ? `It has no score on ${criterion.name}.` : null),
  }));
  const raw = criteria.map((criterion, index): Measure<RankedProject> => ({
    id: `raw${index + 1}`,
    title: `${criterion.name} (raw)`,
    format: "index",
    help: `The score on ${criterion.name}, as it stands in the data.`,
    value: ({ parts }) => parts[index]?.raw ?? null,
    cells: ({ cells }) => {
      const cell = cells[index];
      return cell ? [cell] : [];
    },
  }));
  return [...points, ...raw];
}

function isQuotient({ method }: RankingResult): boolean {
  return method === "wsjf" || method === "cd3";
}

function partWords(criterion: ScoredCriterion, { criteria, method }: RankingResult): string {
  if (method === "wsjf" || method === "cd3")
    return `it ÷ ${criteria[criteria.length - 1]?.name ?? "the size"}`;
  const weight =
    method === "ahp"
      ? `weight ${(criterion.weight * 100).toFixed(1)} % by its comparisons`
      : `weight ${criterion.givenWeight} of ${totalWeight(criteria)}`;
  return method === "topsis"
    ? `${weight}, times the value ÷ the length of all values`
    : `${weight}, ${scaleWords(criterion)}`;
}

function scaleWords({ direction, min, max, vectorLength }: ScoredCriterion): string {
  if (vectorLength !== undefined) return "by the value's share of the length of all values";
  return direction === "benefit" ? `${min} is worst, ${max} best` : `${max} is worst, ${min} best`;
}

function partInputs({ criteria, method }: RankingResult, index: number): string[] {
  const raw = `raw${index + 1}`;
  if (isWeightedSum(method)) return [raw, "coverage"];
  return method === "topsis" ? [raw] : [raw, `raw${criteria.length}`];
}

/** The share of the weight that is scored, over the row's raw scores; of a quotient, of the figures that are known. */
export function coverageFormula(result: RankingResult): string {
  const { criteria } = result;
  const raw = criteria.map((_, index) => `[raw${index + 1}]`);
  if (isQuotient(result)) return `COUNT(${raw.join(",")})/${criteria.length}`;
  const scored = criteria.map(
    ({ givenWeight }, index) => `${literal(givenWeight)}*COUNT(${raw[index] ?? ""})`,
  );
  return `(${scored.join("+")})/${literal(totalWeight(criteria))}`;
}

/** The sum of the row's points; by TOPSIS, its distances from the best and the worst. */
export function scoreFormula(result: RankingResult): string {
  const { criteria, method } = result;
  if (method === "topsis") return closenessFormula(result);
  const points = criteria.map((_, index) => `[points${index + 1}]`);
  if (!isQuotient(result)) return `IF([coverage]=0,"–",SUM(${points.join(",")}))`;
  const parts = points.slice(0, -1).join(",");
  return `IF(COUNT(${parts})<${points.length - 1},"–",SUM(${parts}))`;
}

function closenessFormula({ terms }: RankingResult): string {
  const squares = (end: "best" | "worst"): string =>
    terms
      .map((term, index) => {
        const points = `[points${index + 1}]`;
        const difference = `(${points}-${literal(term[end])})`;
        return `IF(COUNT(${points})=0,0,${difference}*${difference})`;
      })
      .join("+");
  const [best, worst] = [`SQRT(${squares("best")})`, `SQRT(${squares("worst")})`];
  return `IF([coverage]=0,"–",IF(${best}+${worst}=0,1,${worst}/(${best}+${worst})))`;
}

function partFormula(result: RankingResult, index: number): string {
  const { criteria, method, missingRule } = result;
  const raw = `[raw${index + 1}]`;
  const criterion = criteria[index];
  if (!criterion) return '"–"';
  if (method === "wsjf" || method === "cd3") {
    const divisor = `[raw${criteria.length}]`;
    return `IF(COUNT(${raw},${divisor})<2,"–",IF(${divisor}<=0,"–",${raw}/${divisor}))`;
  }
  if (method === "topsis") {
    const { factor, worst } = result.terms[index] ?? { factor: 0, worst: 0 };
    const missing = missingRule === "worst" ? literal(worst) : '"–"';
    return `IF(COUNT(${raw})=0,${missing},${clampFormula(criterion, raw)}*${literal(factor)})`;
  }
  const weight = `100*${literal(criterion.givenWeight)}/${literal(totalWeight(criteria))}`;
  const points = `${weight}${placeFormula(criterion, raw)}${missingRule === "reweight" ? "/[coverage]" : ""}`;
  return `IF(COUNT(${raw})=0,${missingFormula(criterion, result, weight)},${points})`;
}

function missingFormula(criterion: ScoredCriterion, { missingRule }: RankingResult, weight: string): string {
  const [worst] = endsOf(criterion);
  if (missingRule === "reweight") return '"–"';
  return worst === 0 ? "0" : `${weight}*${literal(worst)}`;
}

/** Mirrors `placeOnScale`. */
function placeFormula(criterion: ScoredCriterion, raw: string): string {
  const { direction, min, max, vectorLength } = criterion;
  if (vectorLength !== undefined) {
    const share = vectorLength > 0 ? `${raw}/${literal(vectorLength)}` : "0";
    return direction === "benefit" ? `*${share}` : `*(1-${share})`;
  }
  if (max <= min) return "";
  const [low, high] = [literal(min), literal(max)];
  const clamped = clampFormula(criterion, raw);
  return `*(${direction === "benefit" ? `${clamped}-${low}` : `${high}-${clamped}`})/(${high}-${low})`;
}

function clampFormula({ min, max }: ScoredCriterion, raw: string): string {
  return `MIN(${literal(max)},MAX(${literal(min)},${raw}))`;
}

function totalWeight(criteria: Criteria): number {
  return sum(criteria.map(({ givenWeight }) => givenWeight));
}

/** In brackets where it is more than digits, so that it can stand anywhere in a formula. */
function literal(value: number): string {
  const text = formulaNumber(value);
  return /^\d+$/.test(text) ? text : `(${text})`;
}
