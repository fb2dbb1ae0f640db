import { groupedBy } from "../domain/grouped-by";
import type { Known } from "../domain/known";
import { quantile } from "../math/quantile";
import { sum } from "../math/sum";

/** A project's score, by whose it is. */
export interface AttributedScore {
  readonly who: string;
  readonly score: number;
  /** All criteria were given the same value. */
  readonly isFlat: boolean;
}

/** A completed project's benefit: what was promised and what came. */
export interface AttributedBenefit {
  readonly who: string;
  readonly promised: number;
  readonly delivered: number;
}

/** How one person's or unit's scores stand to those of all others. */
export interface ScorerBias {
  readonly who: string;
  /** Scored projects. */
  readonly projects: number;
  /** `null` without scored projects. */
  readonly mean: Known<number>;
  readonly othersMean: Known<number>;
  /** How far the mean lies from the others' median, in standard errors; `null` where that says nothing. */
  readonly robustZ: Known<number>;
  /** Projects with the same value on all criteria. */
  readonly flat: number;
  /** Completed projects of which both are known. */
  readonly completed: number;
  readonly promised: number;
  readonly delivered: number;
  readonly says: readonly BiasWord[];
}

/** Whose scores they are: of the sponsor of the projects, or of who scored them. */
export interface AttributedBias extends ScorerBias {
  readonly by: "sponsor" | "scorer";
}

export type BiasWord =
  "scores high" | "scores low" | "same scores throughout" | "delivers less than promised";

/** Standard errors from the others beyond which a mean is called high or low: with a dozen sponsors chance alone seldom gives it. */
const FAR = 2.5;
/** Of completed projects: fewer say nothing. */
const MIN_COMPLETED = 3;
const MIN_PROJECTS = 2;
/** Turns the median absolute deviation of a normal distribution into its standard deviation. */
const MAD_TO_DEVIATION = 1.4826;

/**
 * Whose projects score higher or lower than those of the others, who gives the same value throughout, and whose
 * completed projects brought what was promised. Robust z = (mean − median of the others) ÷ (1.4826 × MAD of the others ÷
 * √n), from two projects on and three others.
 *
 * @param leastDelivered share of the promised benefit below which less than promised was delivered
 * @see B. Iglewicz, D. C. Hoaglin, How to Detect and Handle Outliers (1993)
 */
export function scoringBias(
  scores: readonly AttributedScore[],
  benefits: readonly AttributedBenefit[],
  leastDelivered: number,
): ScorerBias[] {
  const scoresOf = groupedBy(scores, ({ who }) => who);
  const benefitsOf = groupedBy(benefits, ({ who }) => who);
  const names = [...new Set([...scoresOf.keys(), ...benefitsOf.keys()])];
  return names
    .map((who): ScorerBias => {
      const own = scoresOf.get(who) ?? [];
      const completed = benefitsOf.get(who) ?? [];
      const others = scores.filter((one) => one.who !== who).map(({ score }) => score);
      const figures = {
        who,
        projects: own.length,
        mean: meanOf(own.map(({ score }) => score)),
        othersMean: meanOf(others),
        robustZ: robustZ(
          own.map(({ score }) => score),
          others,
        ),
        flat: own.filter(({ isFlat }) => isFlat).length,
        completed: completed.length,
        promised: sum(completed.map(({ promised }) => promised)),
        delivered: sum(completed.map(({ delivered }) => delivered)),
      };
      return { ...figures, says: wordsOf(figures, leastDelivered) };
    })
    .sort((a, b) => Math.abs(b.robustZ ?? 0) - Math.abs(a.robustZ ?? 0) || (a.who < b.who ? -1 : 1));
}

/**
 * How far the mean of some values lies from the median of others, in standard errors that outliers do not move; `null`
 * from too few values, or where the others do not differ.
 *
 * @example robustZ([9, 9, 9, 9], [1, 2, 3, 4, 5])?.toFixed(2) // => "8.09"
 */
export function robustZ(own: readonly number[], others: readonly number[]): Known<number> {
  const mean = meanOf(own);
  const median = quantile(others, 1 / 2);
  if (own.length < MIN_PROJECTS || others.length < MIN_COMPLETED || mean === null || median === null)
    return null;
  const spread =
    MAD_TO_DEVIATION *
    (quantile(
      others.map((value) => Math.abs(value - median)),
      1 / 2,
    ) ?? 0);
  return spread === 0 ? null : ((mean - median) * Math.sqrt(own.length)) / spread;
}

function meanOf(values: readonly number[]): Known<number> {
  return values.length === 0 ? null : sum(values) / values.length;
}

function wordsOf(figures: Omit<ScorerBias, "says">, leastDelivered: number): BiasWord[] {
  const { projects, robustZ: z, flat, completed, promised, delivered } = figures;
  return [
    ...(z !== null && z >= FAR ? ["scores high" as const] : []),
    ...(z !== null && z <= -FAR ? ["scores low" as const] : []),
    ...(flat >= MIN_PROJECTS && flat * 2 >= projects ? ["same scores throughout" as const] : []),
    ...(completed >= MIN_COMPLETED && delivered < promised * leastDelivered
      ? ["delivers less than promised" as const]
      : []),
  ];
}
