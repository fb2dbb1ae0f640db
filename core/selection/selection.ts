import type { Known } from "../domain/known";
import type { Portfolio } from "../domain/portfolio";
import type { Solving } from "../math/solving";
import {
  bestChoice,
  cheapestOfBest,
  gapOf,
  isChosen,
  useOf,
  valueChosen,
  type Choice,
  type Chosen,
} from "./best-choice";
import { smallestClash } from "./clash";
import { comparedChoices } from "./compared";
import { entryPrices, SEARCHES_A_CANDIDATE } from "./entry-prices";
import { envelopePoints, frontierPoints } from "./envelopes";
import { readSelection } from "./input";
import { marginalValues, type Marginal } from "./marginal";
import { knownCost, knownWorth, type Candidate, type SelectionProblem } from "./problem";
import { selectionNotes } from "./selection-notes";
import type { EntryPrice, LimitUse, Outcome, SelectedProject, SelectionResult } from "./selection-result";
import type { SelectionSources } from "./sources";
import { differenceOf } from "./difference";
import { whySelected } from "./why";

/** All questions after the first together take at most this many times as long as the first may. */
const DETAILS = 2;

/** What is to be done: the best choice, what it leaves of every limit, and what would change it. */
export function* selectionOf(portfolio: Portfolio, sources: SelectionSources): Solving<SelectionResult> {
  const { problem, findings, assumptions } = readSelection(portfolio, sources);
  const { solverSeconds } = portfolio.settings;
  const first = yield* bestChoice(problem, { seconds: solverSeconds });
  const seconds = (DETAILS * solverSeconds) / (SEARCHES_A_CANDIDATE * problem.candidates.length + 1);
  const base = { problem, planningYear: sources.planningYear, assumptions };
  if (!isChosen(first)) return yield* nothingChosen(first, { ...base, findings }, seconds);
  const best = yield* cheapestOfBest(problem, first, { seconds });
  const margins = yield* marginalValues(problem, best, seconds);
  const entries = yield* entryPrices(problem, best, { margins, seconds });
  const isEnvelope = problem.envelope >= 0;
  const rows = rowsOf(problem, best, { entries, listed: sources.listed });
  const value = valueChosen(problem, best);
  const settled = best.value - value;
  const result = {
    ...base,
    status: best.status,
    value,
    bound: best.bound - settled,
    gap: gapOf(problem, best, value),
    best,
    rows,
    limits: problem.limits.map((_, place) => limitUse(problem, best, { place, margins })),
    envelopes: isEnvelope ? yield* envelopePoints(problem, best, seconds) : [],
    frontier: isEnvelope ? yield* frontierPoints(problem, best, seconds) : [],
    compared: yield* comparedChoices(problem, { listed: sources.listed, seconds }),
    clash: [],
    clashIsSmallest: false,
  };
  return { ...result, findings: [...findings, ...selectionNotes(result)] };
}

function* nothingChosen(
  { status }: Exclude<Chosen, Choice>,
  base: Pick<SelectionResult, "problem" | "planningYear" | "assumptions" | "findings">,
  seconds: number,
): Solving<SelectionResult> {
  const clash = status === "infeasible" ? yield* smallestClash(base.problem, seconds) : null;
  const result = {
    ...base,
    status,
    ...{ value: null, bound: null, gap: null, best: null },
    ...{ rows: [], limits: [], envelopes: [], frontier: [], compared: [] },
    clash: clash?.rules ?? [],
    clashIsSmallest: clash?.isSmallest ?? false,
  };
  return { ...result, findings: [...base.findings, ...selectionNotes(result)] };
}

function rowsOf(
  problem: SelectionProblem,
  best: Choice,
  {
    entries,
    listed,
  }: { readonly entries: ReadonlyMap<number, EntryPrice>; readonly listed: ReadonlySet<string> },
): SelectedProject[] {
  return problem.candidates.map((candidate, place): SelectedProject => {
    const chosen = best.starts[place] ?? null;
    const start = candidate.starts[chosen ?? 0];
    const row = {
      candidate,
      place,
      outcome: outcomeOf(candidate, chosen !== null),
      start: start?.start ?? null,
      isMoved: chosen !== null && chosen !== 0,
      value: knownWorth(problem, candidate, start),
      cost: knownCost(problem, candidate, start),
      isListed: listed.has(candidate.id),
      entry: entries.get(place) ?? null,
    };
    return { ...row, why: whySelected(problem, row, (at) => (best.starts[at] ?? null) !== null) };
  });
}

function outcomeOf({ claim, isInFlight }: Candidate, isIn: boolean): Outcome {
  if (claim === "mandatory") return "mandatory";
  if (claim === "committed") return "in flight";
  if (isIn) return "selected";
  if (isInFlight) return "stop";
  return claim === "forced out" ? "ruled out" : "rejected";
}

function limitUse(
  problem: SelectionProblem,
  best: Choice,
  { place, margins }: { readonly place: number; readonly margins: readonly Marginal[] },
): LimitUse {
  const used = useOf(problem, best, place);
  const limit = problem.limits[place];
  const slack = limit?.sense === "at least" ? used - limit.amount : (limit?.amount ?? 0) - used;
  const margin: Known<Marginal> = margins.find(({ limits }) => limits.includes(place)) ?? null;
  if (margin === null) return { place, used, slack, margin: null };
  const { gain, step, unlimited, choice } = margin;
  const { enters, leaves } = choice ? differenceOf(problem, best, choice) : { enters: [], leaves: [] };
  return { place, used, slack, margin: { gain, step, unlimited, enters, leaves } };
}
