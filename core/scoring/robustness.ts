import { dirichletDraw, type RandomStream } from "../math/random";

/**
 * Scores of all projects under other weights.
 *
 * @param weights by criterion; add up to 1
 * @param scores one per project, to be filled
 */
export type Rescore = (weights: readonly number[], scores: Float64Array) => void;

/** How ranks hold when weights change. */
export interface RankTest {
  readonly rescore: Rescore;
  readonly weights: readonly number[];
  /** By project: whether it is one of those that compete for the top. */
  readonly competes: readonly boolean[];
  /** How many the top holds. */
  readonly topCount: number;
  readonly random: RandomStream;
}

/** Whatever the weights in the top, whatever they are out of it, or it depends on them. */
export type RobustnessClass = "core" | "borderline" | "exterior";

/** A project's ranks over the samples of weights. */
export interface TestedRank {
  /** Nine of ten ranks lie from this, the better end (5 %), to that, the worse one (95 %). */
  readonly low: number;
  readonly high: number;
  /** Share of the samples in which fewer competitors than the top holds score higher. */
  readonly topShare: number;
  readonly class: RobustnessClass;
}

/**
 * Sum of the concentrations: weights are drawn from Dirichlet(50 w), so on average they are the given ones, and a weight
 * of 30 % varies by ± 6.4 points (√(w(1 − w) ÷ 51)), as people who are asked twice do.
 */
export const CONCENTRATION = 50;
const MOST_SAMPLES = 1000;
const FEWEST_SAMPLES = 100;
/** Ranks that are worked out in about a second. */
const MOST_RANKS = 5_000_000;
/** Of the samples, at either end of the rank interval; in or out of the top beyond them. */
const TAIL = 0.05;
/** Scores that differ by less are the same. */
const SAME_SCORE = 1e-9;

/**
 * How many samples of weights are drawn: 1,000, fewer where there are over 5,000 projects.
 *
 * @example samplesFor(10000) // => 500
 */
export function samplesFor(projects: number): number {
  return Math.max(FEWEST_SAMPLES, Math.min(MOST_SAMPLES, Math.floor(MOST_RANKS / Math.max(1, projects))));
}

/**
 * Ranks projects under samples of weights around the given ones.
 *
 * @see R. Lahdelma, J. Hokkanen, P. Salminen, SMAA, European J. Operational Research 106 (1998); J. Liesiö, P. Mild,
 * A. Salo, Preference programming for robust portfolio modeling, ibid. 181 (2007), for core, borderline and exterior
 */
export function testRanks({ rescore, weights, competes, topCount, random }: RankTest): TestedRank[] {
  const count = competes.length;
  const samples = samplesFor(count);
  const ranks = new Uint32Array(count * samples);
  const inTop = new Uint32Array(count);
  const scores = new Float64Array(count);
  const rivals = new Float64Array(competes.filter(Boolean).length);
  const concentrations = weights.map((weight) => weight * CONCENTRATION);
  for (let sample = 0; sample < samples; sample += 1) {
    rescore(dirichletDraw(random, concentrations), scores);
    const sorted = scores.slice().sort();
    let next = 0;
    for (let index = 0; index < count; index += 1) if (competes[index]) rivals[next++] = scores[index] ?? 0;
    rivals.sort();
    for (let index = 0; index < count; index += 1) {
      const score = scores[index] ?? 0;
      ranks[index * samples + sample] = 1 + countAbove(sorted, score);
      if (countAbove(rivals, score) < topCount) inTop[index] = (inTop[index] ?? 0) + 1;
    }
  }
  return competes.map((_, index) => {
    const own = ranks.subarray(index * samples, (index + 1) * samples).sort();
    const topShare = (inTop[index] ?? 0) / samples;
    return {
      low: own[Math.floor(TAIL * (samples - 1))] ?? 0,
      high: own[Math.ceil((1 - TAIL) * (samples - 1))] ?? 0,
      topShare,
      class: classOf(topShare),
    };
  });
}

function classOf(topShare: number): RobustnessClass {
  if (topShare >= 1 - TAIL) return "core";
  return topShare <= TAIL ? "exterior" : "borderline";
}

/** How many of the rising numbers are larger. */
function countAbove(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > value + SAME_SCORE) high = middle;
    else low = middle + 1;
  }
  return sorted.length - low;
}
