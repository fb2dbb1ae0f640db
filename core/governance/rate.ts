import { isKnown, type Known } from "../domain/known";
import type { Rag } from "../domain/rag";
import { worstRag } from "../domain/rag";

/** From where on a figure is green, and amber; beyond that it is red. */
export interface Thresholds {
  readonly green: number;
  readonly amber: number;
}

/**
 * Rates a figure of which more is better; grey when it is not known.
 *
 * @example rateAtLeast(0.92, { green: 0.95, amber: 0.9 }) // => "amber"
 */
export function rateAtLeast(value: Known<number>, { green, amber }: Thresholds): Rag {
  if (!isKnown(value)) return "grey";
  return value >= green ? "green" : value >= amber ? "amber" : "red";
}

/**
 * Rates a figure of which less is better; grey when it is not known.
 *
 * @example rateAtMost(3.4, { green: 0.8, amber: 1 }) // => "red"
 */
export function rateAtMost(value: Known<number>, { green, amber }: Thresholds): Rag {
  if (!isKnown(value)) return "grey";
  return value <= green ? "green" : value <= amber ? "amber" : "red";
}

/**
 * The overall rating: the worst of cost and schedule; any other rule alone gives at most amber, two that are red give
 * red. Grey when neither cost nor schedule is rated and no other rule is amber or red: nothing is green by default.
 *
 * @example overallRating({ main: ["green", "green"], others: ["red"] }) // => "amber"
 * @example overallRating({ main: ["green", "green"], others: ["red", "red"] }) // => "red"
 */
export function overallRating({
  main,
  others,
}: {
  readonly main: readonly Rag[];
  readonly others: readonly Rag[];
}): Rag {
  const reds = others.filter((rag) => rag === "red").length;
  if (reds >= 2) return "red";
  const raised: Rag = others.some((rag) => rag === "red" || rag === "amber") ? "amber" : "grey";
  return worstRag([...main, raised]);
}
