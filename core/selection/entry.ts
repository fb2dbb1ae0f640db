import type { Known } from "../domain/known";
import type { Solving } from "../math/solving";
import { bestChoice, isChosen, useOf, type Choice } from "./best-choice";
import { sameWorth, type SelectionProblem } from "./problem";
import { rulesOf, type Wish } from "./programme";

/** What it would take for a project that is not chosen to get in. */
export interface Entry {
  /** Value lost when it is forced in, proven; `null`: it cannot be in, or the time was up. */
  readonly loss: Known<number>;
  /** Nothing with it in loses less; where the loss is not proven. */
  readonly atLeast: number;
  /** The best choice with it in that was found. */
  readonly choice: Known<Choice>;
  /** The least amount of the envelope at which the best choice takes it; `null`: at none, or not worked out. */
  readonly budget: Known<number>;
  /** The best choice at that envelope. */
  readonly atBudget: Known<Choice>;
  /** It cannot be in within the other limits, whatever is left out for it. */
  readonly isImpossible: boolean;
  /** Every figure is proven. */
  readonly isProven: boolean;
}

/** What the best choice is compared with. */
export interface EntryQuestion {
  readonly candidate: number;
  readonly best: Choice;
  readonly seconds: number;
}

/** Envelopes to be tried: each is one at which a choice with the project first reaches what was best without it. */
const MOST_BUDGETS = 12;

/**
 * The price of entry: the value that is lost when the project is forced in, and the envelope at which it enters by
 * itself.
 *
 * With V(b) the best value at the envelope b and W(b) the best with the project in, it enters at the least b with
 * W(b) = V(b). From the present b the next that can be it is the least at which W reaches V(b); V is worked out anew
 * there, until both agree.
 */
export function* priceOfEntry(problem: SelectionProblem, question: EntryQuestion): Solving<Entry> {
  const { candidate, best, seconds } = question;
  const with_ = yield* bestChoice(problem, { wish: letIn(problem, candidate), seconds });
  const isSettled = with_.status === "optimal" || with_.status === "infeasible";
  const lost = (value: number): number => Math.max(0, best.value - value);
  const loss = with_.status === "optimal" ? lost(with_.value) : null;
  const isNone = loss !== null && loss < sameWorth(problem.objective);
  const { budget, choice, isProven } = isNone ? AT_NONE : yield* entryBudget(problem, question);
  return {
    loss,
    atLeast: isChosen(with_) ? lost(with_.bound) : 0,
    choice: isChosen(with_) ? with_ : null,
    budget,
    atBudget: choice,
    isImpossible: with_.status === "infeasible" && budget === null && isProven,
    isProven: isSettled && isProven,
  };
}

/** An envelope at which a project enters, or that there is none. */
interface EntryBudget {
  readonly budget: Known<number>;
  readonly choice: Known<Choice>;
  /** False: the time was up before it was found. */
  readonly isProven: boolean;
}

const AT_NONE: EntryBudget = { budget: null, choice: null, isProven: true };
const NOT_FOUND: EntryBudget = { ...AT_NONE, isProven: false };

function* entryBudget(
  problem: SelectionProblem,
  { candidate, best, seconds }: EntryQuestion,
): Solving<EntryBudget> {
  const { envelope } = problem;
  if (envelope < 0) return AT_NONE;
  const same = sameWorth(problem.objective);
  const at = (budget: number): Wish => ({ amounts: new Map([[envelope, budget]]) });
  let target = best.value;
  for (let tried = 0; tried < MOST_BUDGETS; tried += 1) {
    const reached = yield* bestChoice(problem, {
      wish: {
        ...at(Infinity),
        ...letIn(problem, candidate),
        atLeast: [{ part: 0, value: target - same }],
        aim: { least: envelope },
      },
      seconds,
    });
    if (reached.status === "infeasible") return AT_NONE;
    if (reached.status !== "optimal") return NOT_FOUND;
    const budget = useOf(problem, reached, envelope);
    const there = yield* bestChoice(problem, { wish: at(budget), seconds });
    if (there.status !== "optimal") return NOT_FOUND;
    if (there.value <= target + same) return { budget, choice: reached, isProven: true };
    const inThere = yield* bestChoice(problem, {
      wish: { ...at(budget), ...letIn(problem, candidate) },
      seconds,
    });
    if (inThere.status === "optimal" && inThere.value > there.value - same)
      return { budget, choice: inThere, isProven: true };
    target = there.value;
  }
  return NOT_FOUND;
}

/** With the project in, even where it was ruled out. */
export function letIn(problem: SelectionProblem, candidate: number): Wish {
  const rules = rulesOf(problem).filter((rule) => rule.kind !== "forced out" || rule.candidate !== candidate);
  return { include: [candidate], rules };
}
