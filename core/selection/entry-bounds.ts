import type { Known } from "../domain/known";
import type { Choice } from "./best-choice";
import { entailed, tiesOf, type Entailed } from "./entailed";
import { leastUses, type LeastUses } from "./least-uses";
import { choiceWith, roomIn, type FoundChoice } from "./made-room";
import { priced } from "./priced";
import type { SelectionProblem } from "./problem";

/** Between what a project's entry loses, known without a search. */
export interface EntryBounds {
  /** Nothing with the project in loses less: by the prices of the limits. */
  readonly atLeast: number;
  /** A choice that was found with the project in loses so much; `null`: none was found. */
  readonly atMost: Known<number>;
  readonly choice: Known<FoundChoice>;
  /** It cannot be in, whatever is left out for it. */
  readonly isImpossible: boolean;
}

const IMPOSSIBLE: EntryBounds = { atLeast: 0, atMost: null, choice: null, isImpossible: true };

/** Tells of any project that is not chosen between what its entry loses; what is the same for all is worked out once. */
export function entryBounds(problem: SelectionProblem, best: Choice): (place: number) => EntryBounds {
  const ties = tiesOf(problem);
  const least = leastUses(problem);
  const prices = priced(problem, ties, least);
  const room = roomIn(problem, best, [ties, prices]);
  return (place) => {
    const follows = entailed(problem, ties, place);
    if (follows === null || !hasRoom(problem, least, follows)) return IMPOSSIBLE;
    const choice = choiceWith(room, place, follows);
    return {
      atLeast: Math.max(0, best.value - prices.boundWith(follows)),
      atMost: choice && Math.max(0, best.value - choice.value),
      choice,
      isImpossible: false,
    };
  };
}

/** Whether each limit but the envelope, at which entry is asked about apart, may have room for what must be in. */
function hasRoom({ limits, envelope }: SelectionProblem, least: LeastUses, { inside }: Entailed): boolean {
  return limits.every(
    (_, limit) =>
      limit === envelope ||
      !least.isOver(
        limit,
        [...inside].map((place) => [place, least.of(place, limit)]),
      ),
  );
}
