import { groupedBy } from "../domain/grouped-by";
import type { Known } from "../domain/known";
import type { Settings } from "../domain/settings";
import { seededRandom } from "../math/random";
import { isWeightedSum } from "./ranking-method";
import type { RankedProject, RankingResult, RankTesting, UntestedProject } from "./ranking-result";
import { closenessRescore, weightedRescore } from "./rescore";
import { CONCENTRATION, samplesFor, testRanks, type Rescore } from "./robustness";
import { smallestSwap } from "./weight-swap";

type Untested = Pick<RankingResult, "method" | "criteria" | "terms" | "envelope"> & {
  readonly rows: readonly UntestedProject[];
};

/** Rows with how their ranks hold when the weights change, and how that was tested; `null` where weights play no part. */
export interface TestedRows {
  readonly rows: readonly RankedProject[];
  readonly testing: Known<RankTesting>;
}

/** Tests the ranks of a ranking by weights; what is not ranked is not tested. */
export function testedRows(ranking: Untested, settings: Pick<Settings, "seed" | "topCount">): TestedRows {
  const { method, criteria, rows } = ranking;
  const ranked = rows.filter(({ rank }) => rank !== null);
  const isTested = (isWeightedSum(method) || method === "topsis") && criteria.length > 1 && ranked.length > 1;
  if (!isTested) return { rows: rows.map((row) => ({ ...row, tested: null, swap: null })), testing: null };
  const candidates = ranked.filter(({ standing }) => standing === "candidate");
  const pool = new Set(candidates.length > 0 ? candidates : ranked);
  const funded = candidates.filter(({ decision }) => decision === "fund").length;
  const ofEnvelope = ranking.envelope !== null && funded > 0 ? funded : null;
  const topCount = settings.topCount ?? ofEnvelope ?? Math.ceil(pool.size / 2);
  // In the order of their names: the order of the criteria changes no sample.
  const order = criteria
    .map((_, index) => index)
    .sort((a, b) => (nameAt(ranking, a) < nameAt(ranking, b) ? -1 : 1));
  const tested = testRanks({
    rescore: rescoreOf(ranking, ranked, order),
    weights: order.map((index) => criteria[index]?.weight ?? 0),
    competes: ranked.map((row) => pool.has(row)),
    topCount,
    random: seededRandom(settings.seed),
  });
  const testOf = new Map(ranked.map((row, index) => [row, tested[index] ?? null]));
  const swaps = swapsOf(ranking, ranked);
  return {
    rows: rows.map((row) => ({ ...row, tested: testOf.get(row) ?? null, swap: swaps.get(row) ?? null })),
    testing: {
      samples: samplesFor(ranked.length),
      concentration: CONCENTRATION,
      topCount,
      of: pool.size,
      competing: candidates.length > 0 ? "candidates" : "projects",
      seed: settings.seed,
    },
  };
}

function nameAt({ criteria }: Untested, index: number): string {
  return criteria[index]?.name ?? "";
}

function rescoreOf(
  { method, criteria, terms }: Untested,
  ranked: readonly UntestedProject[],
  order: readonly number[],
): Rescore {
  const of = (what: "place" | "points"): Known<number>[][] =>
    ranked.map(({ parts }) => order.map((index) => parts[index]?.[what] ?? null));
  return method === "topsis"
    ? closenessRescore(
        of("points"),
        order.map((index) => terms[index] ?? { factor: 0, best: 0, worst: 0 }),
        order.map((index) => criteria[index]?.weight ?? 0),
      )
    : weightedRescore(of("place"));
}

/** For each ranked project, what would make the next one pass it; only for sums in which nothing is missing. */
function swapsOf(
  { method, criteria }: Untested,
  ranked: readonly UntestedProject[],
): Map<UntestedProject, RankedProject["swap"]> {
  const swaps = new Map<UntestedProject, RankedProject["swap"]>();
  if (!isWeightedSum(method)) return swaps;
  const weights = criteria.map(({ weight }) => weight);
  const byRank = [...groupedBy(ranked, ({ rank }) => rank)].sort(([a], [b]) => a - b);
  byRank.forEach(([, tied], position) => {
    const next = byRank[position + 1]?.[1][0];
    for (const row of tied) {
      const differences = row.parts.map(({ place }, index) => {
        const other = next?.parts[index]?.place ?? null;
        return place === null || other === null ? null : place - other;
      });
      const known = differences.filter((difference) => difference !== null);
      const swap = next && known.length === weights.length ? smallestSwap(known, weights) : null;
      const criterion = swap && criteria[swap.criterion];
      if (next && swap && criterion)
        swaps.set(row, {
          by: next.project,
          criterion: criterion.name,
          weight: criterion.weight,
          becomes: swap.weight,
        });
    }
  });
  return swaps;
}
