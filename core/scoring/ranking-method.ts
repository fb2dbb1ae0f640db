import type { Format } from "../domain/measure";

/**
 * By what the rows come. `weighted`: weighted sum. `ahp`: the same, weights from comparisons. `variance`: no criteria,
 * so by money at risk. `none`: nothing to rank by.
 */
export type RankingMethod = "weighted" | "ahp" | "topsis" | "wsjf" | "cd3" | "variance" | "none";

/** A method that gives every project a score. */
export type ScoringMethod = Exclude<RankingMethod, "variance" | "none">;

/** What a score is called, how it looks, and how it comes about. */
export interface ScoreWords {
  readonly title: string;
  readonly format: Format;
  readonly help: string;
  /** What one criterion gives to it, as its column is headed. */
  readonly part: string;
}

/** The words of every method that scores. */
export const SCORE_WORDS: Readonly<Record<ScoringMethod, ScoreWords>> = {
  weighted: {
    title: "Score",
    format: "score",
    help: "Weighted sum of the places on the criteria's scales, 0 to 100.",
    part: "points",
  },
  ahp: {
    title: "Score",
    format: "score",
    help: "Weighted sum of the places on the criteria's scales, 0 to 100; the weights come from Comparisons (AHP).",
    part: "points",
  },
  topsis: {
    title: "Closeness",
    format: "index",
    help: "Closeness to the ideal project, 0 to 1: distance from the worst ÷ (that + distance from the best).",
    part: "weighted",
  },
  wsjf: {
    title: "WSJF",
    format: "index",
    help: "(Value + time criticality + risk reduction or opportunity) ÷ job size.",
    part: "÷ size",
  },
  cd3: {
    title: "CD3",
    format: "index",
    help: "Cost of delay per period ÷ duration.",
    part: "÷ duration",
  },
};

/** Whether rows come by a score: else there is none, and nothing says which candidate is the better one. */
export function isScoring(method: RankingMethod): method is ScoringMethod {
  return method !== "variance" && method !== "none";
}

/** Whether the score is a sum of points of 100 by weight. */
export function isWeightedSum(method: RankingMethod): boolean {
  return method === "weighted" || method === "ahp";
}
