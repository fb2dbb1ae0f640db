import type { Measure } from "../domain/measure";
import { sum } from "../math/sum";
import { formulaNumber } from "../report/fill-formula";
import type { RankedProject, RankingResult } from "./ranking-result";
import type { MissingRule, ScoredCriterion } from "./weighted-score";

type Criteria = readonly ScoredCriterion[];

/** Two figures for each criterion: its points of the score, and the raw score that they come from. */
export function criterionMeasures({ criteria, missingRule }: RankingResult): Measure<RankedProject>[] {
  const points = criteria.map((criterion, index): Measure<RankedProject> => ({
    id: `points${index + 1}`,
    title: `${criterion.name} (points)`,
    format: "score",
    help: `What ${criterion.name} gives to the score: weight ${criterion.givenWeight} of ${totalWeight(criteria)}, ${scaleWords(criterion)}.`,
    inputs: [`raw${index + 1}`, "coverage"],
    formula: pointsFormula(criterion, { criteria, index, missingRule }),
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

function scaleWords({ direction, min, max }: ScoredCriterion): string {
  return direction === "benefit" ? `${min} is worst, ${max} best` : `${max} is worst, ${min} best`;
}

/** The share of the weight that is scored, over the row's raw scores. */
export function coverageFormula(criteria: Criteria): string {
  const scored = criteria.map(({ givenWeight }, index) => `${literal(givenWeight)}*COUNT([raw${index + 1}])`);
  return `(${scored.join("+")})/${literal(totalWeight(criteria))}`;
}

/** The sum of the row's points. */
export function scoreFormula(criteria: Criteria): string {
  const points = criteria.map((_, index) => `[points${index + 1}]`);
  return `IF([coverage]=0,"–",SUM(${points.join(",")}))`;
}

interface PointsQuestion {
  readonly criteria: Criteria;
  readonly index: number;
  readonly missingRule: MissingRule;
}

function pointsFormula(criterion: ScoredCriterion, { criteria, index, missingRule }: PointsQuestion): string {
  const raw = `[raw${index + 1}]`;
  const weight = `100*${literal(criterion.givenWeight)}/${literal(totalWeight(criteria))}`;
  const points = `${weight}${placeFormula(criterion, raw)}${missingRule === "reweight" ? "/[coverage]" : ""}`;
  return `IF(COUNT(${raw})=0,${missingRule === "reweight" ? '"–"' : "0"},${points})`;
}

/** Mirrors `placeOnScale`. */
function placeFormula({ direction, min, max }: ScoredCriterion, raw: string): string {
  if (max <= min) return "";
  const [low, high] = [literal(min), literal(max)];
  const clamped = `MIN(${high},MAX(${low},${raw}))`;
  return `*(${direction === "benefit" ? `${clamped}-${low}` : `${high}-${clamped}`})/(${high}-${low})`;
}

function totalWeight(criteria: Criteria): number {
  return sum(criteria.map(({ givenWeight }) => givenWeight));
}

/** In brackets where it is more than digits, so that it can stand anywhere in a formula. */
function literal(value: number): string {
  const text = formulaNumber(value);
  return /^\d+$/.test(text) ? text : `(${text})`;
}
