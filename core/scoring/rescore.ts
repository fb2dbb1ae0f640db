import type { Known } from "../domain/known";
import type { Rescore } from "./robustness";
import type { IdealTerm } from "./topsis";

/**
 * Weighted sums of places under other weights; criteria without a place are left out and the weights of the others
 * stretched. What has no place at all scores 0.
 *
 * @param places by project, then by criterion
 */
export function weightedRescore(places: readonly (readonly Known<number>[])[]): Rescore {
  const width = places[0]?.length ?? 0;
  const flat = Float64Array.from(places.flatMap((row) => row.map((place) => place ?? NaN)));
  return (weights, scores) => {
    for (let project = 0; project < scores.length; project += 1) {
      let total = 0;
      let scored = 0;
      for (let criterion = 0; criterion < width; criterion += 1) {
        const place = flat[project * width + criterion] ?? NaN;
        if (place !== place) continue;
        total += (weights[criterion] ?? 0) * place;
        scored += weights[criterion] ?? 0;
      }
      scores[project] = scored > 0 ? total / scored : 0;
    }
  };
}

/**
 * Closeness by TOPSIS under other weights; criteria without a value are left out of both distances.
 *
 * @param points weighted and divided by length, by project, then by criterion
 * @param terms of the criteria, under `weights`
 */
export function closenessRescore(
  points: readonly (readonly Known<number>[])[],
  terms: readonly IdealTerm[],
  weights: readonly number[],
): Rescore {
  const width = terms.length;
  const squares = (end: "best" | "worst"): Float64Array =>
    Float64Array.from(
      points.flatMap((row) =>
        row.map((value, criterion) => {
          const weight = weights[criterion] ?? 0;
          const distance =
            value === null || weight === 0 ? 0 : (value - (terms[criterion]?.[end] ?? 0)) / weight;
          return distance * distance;
        }),
      ),
    );
  const [fromBest, fromWorst] = [squares("best"), squares("worst")];
  return (others, scores) => {
    const squared = others.map((weight) => weight * weight);
    for (let project = 0; project < scores.length; project += 1) {
      let [best, worst] = [0, 0];
      for (let criterion = 0; criterion < width; criterion += 1) {
        const at = project * width + criterion;
        best += (squared[criterion] ?? 0) * (fromBest[at] ?? 0);
        worst += (squared[criterion] ?? 0) * (fromWorst[at] ?? 0);
      }
      const [up, down] = [Math.sqrt(best), Math.sqrt(worst)];
      scores[project] = up + down === 0 ? 1 : down / (up + down);
    }
  };
}
