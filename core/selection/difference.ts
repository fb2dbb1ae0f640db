import type { Choice } from "./best-choice";
import type { SelectionProblem } from "./problem";

/** How one choice differs from another, by the ids of projects. */
export interface Difference {
  readonly enters: readonly string[];
  readonly leaves: readonly string[];
  /** In both, at another start. */
  readonly moves: readonly string[];
}

/** What changes when `other` is chosen instead of `from`. */
export function differenceOf(
  { candidates }: SelectionProblem,
  from: Pick<Choice, "starts">,
  other: Pick<Choice, "starts">,
): Difference {
  const ids = (differs: (before: number | null, after: number | null) => boolean): string[] =>
    candidates.flatMap(({ id }, place) =>
      differs(from.starts[place] ?? null, other.starts[place] ?? null) ? [id] : [],
    );
  return {
    enters: ids((before, after) => before === null && after !== null),
    leaves: ids((before, after) => before !== null && after === null),
    moves: ids((before, after) => before !== null && after !== null && before !== after),
  };
}
