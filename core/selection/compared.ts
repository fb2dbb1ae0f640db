import type { Solving } from "../math/solving";
import { bestChoice, isChosen, useOf, valueChosen, type Choice } from "./best-choice";
import { isChoice, isSettled, type SelectionProblem } from "./problem";
import { rulesOf, type Rule } from "./programme";
import { ratioList } from "./ratio-list";
import { ruleWords } from "./rule-words";
import type { ComparedChoice } from "./selection-result";

/** What the best choice is set beside. */
export interface Rivals {
  /** Ids that the score list funds. */
  readonly listed: ReadonlySet<string>;
  readonly seconds: number;
}

/** The score list, what of it can be delivered, the list by value per cost, and the projects in flight alone. */
export function* comparedChoices(
  problem: SelectionProblem,
  { listed, seconds }: Rivals,
): Solving<ComparedChoice[]> {
  const { candidates } = problem;
  const list = { starts: candidates.map((one) => (isSettled(one) || listed.has(one.id) ? 0 : null)) };
  const among = new Set(
    candidates.flatMap((one, place) => (isSettled(one) || listed.has(one.id) ? [place] : [])),
  );
  const delivered = yield* bestChoice(problem, { wish: { among }, seconds });
  const ratio = ratioList(problem);
  const present = {
    starts: candidates.map(({ isInFlight, claim }) => (isInFlight || claim === "mandatory" ? 0 : null)),
  };
  return [
    ...(listed.size > 0 ? [compare(problem, "Score list", list)] : []),
    ...(listed.size > 0 && isChosen(delivered)
      ? [compare(problem, "Score list, as it can be delivered", delivered)]
      : []),
    ...(ratio ? [compare(problem, "By value per cost", ratio)] : []),
    compare(problem, "What is in flight or mandatory, alone", present),
  ];
}

function compare(problem: SelectionProblem, name: string, choice: Pick<Choice, "starts">): ComparedChoice {
  const broken = rulesOf(problem).filter((rule) => !isKept(problem, choice, rule));
  return {
    name,
    selected: choice.starts.flatMap((start, place) => {
      const candidate = problem.candidates[place];
      return start !== null && candidate && isChoice(candidate) ? [candidate.id] : [];
    }),
    value: valueChosen(problem, choice),
    cost: problem.envelope < 0 ? 0 : useOf(problem, choice, problem.envelope),
    breaks: broken.map((rule) => ruleWords(problem, rule)),
  };
}

/** Sums of money that differ by half a cent are the same, and shares of people by a millionth. */
const TOLERANCE = {
  money: 1 / 200,
  fte: 1 / 1_000_000,
  projects: 1 / 1_000_000,
  number: 1 / 1_000_000,
} as const;

/** Whether a choice keeps a rule. */
export function isKept(problem: SelectionProblem, choice: Pick<Choice, "starts">, rule: Rule): boolean {
  const isIn = (place: number): boolean => (choice.starts[place] ?? null) !== null;
  switch (rule.kind) {
    case "limit": {
      const limit = problem.limits[rule.limit];
      if (!limit) return true;
      const over = useOf(problem, choice, rule.limit) - limit.amount;
      return (limit.sense === "at most" ? over : -over) <= TOLERANCE[limit.unit];
    }
    case "settled":
      return isIn(rule.candidate);
    case "forced out":
      return !isIn(rule.candidate);
    case "depends":
      return !isIn(rule.candidate) || isIn(rule.on);
    case "excludes":
      return !isIn(rule.candidate) || !isIn(rule.other);
  }
}
