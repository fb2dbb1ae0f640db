import type { Known } from "../domain/known";
import type { RankingResult } from "../scoring/ranking-result";
import {
  bestChoice,
  cheapestOfBest,
  gapOf,
  isChosen,
  useOf,
  valueChosen,
  type Chosen,
} from "../selection/best-choice";
import { smallestClash } from "../selection/clash";
import { differenceOf } from "../selection/difference";
import { frontierOf } from "../selection/frontier";
import { knownCost, knownWorth, worthTitle, worthUnit, type SelectionProblem } from "../selection/problem";
import type { SelectionResult } from "../selection/selection-result";
import type { Calculation } from "./command";
import { previewedRule, type PreviewedRule } from "./preview-clash";
import type { PreviewQuestion } from "./preview-question";

/** What would be ranked, chosen and bought: the few figures of a run that a person decides by. */
export interface Preview {
  /** How much of it is known. */
  readonly depth: PreviewDepth;
  /** In the order of the ranking. */
  readonly projects: readonly PreviewedProject[];
  /** `null`: nothing limits what may be chosen. */
  readonly selection: Known<PreviewedSelection>;
}

/**
 * How far it is worked out: a first answer at once, which says how far it may be from the best; the choice that stands;
 * and, which takes longest, what each budget buys, or which rules leave no choice.
 */
export type PreviewDepth = "first" | "choice" | "details";

/** In the order in which they come. */
export const PREVIEW_DEPTHS: readonly PreviewDepth[] = ["first", "choice", "details"];

export interface PreviewedProject {
  readonly id: string;
  readonly name: string;
  readonly rank: Known<number>;
  readonly score: Known<number>;
  /** The ranking's list gives it money. */
  readonly isFunded: boolean;
  /** The selection takes it, or it is there anyway; `null`: nothing could be chosen. */
  readonly isIn: Known<boolean>;
  /** It is not a matter of choice: mandatory, in flight or forced. */
  readonly isSettled: boolean;
  readonly value: Known<number>;
  /** What it takes of the envelope. */
  readonly cost: Known<number>;
}

export interface PreviewedSelection {
  readonly status: SelectionResult["status"];
  /** How far the value may be from the best one; 0 when it is proven, `null` when nothing was chosen or it is worth nothing. */
  readonly gap: Known<number>;
  /** What the best may be worth more than what was chosen; `null` when nothing was chosen. */
  readonly better: Known<number>;
  /** What was chosen, without what is mandatory or in flight. */
  readonly value: Known<number>;
  /** What the values are. */
  readonly title: string;
  readonly unit: "money" | "number";
  /** All that is in takes of the envelope; `null`: no money is limited. */
  readonly cost: Known<number>;
  readonly budget: Known<number>;
  /** What the decisions for this run change; `null`: there are none, or there is nothing to compare. */
  readonly change: Known<PreviewedChange>;
  /** What each budget buys, with the details. */
  readonly frontier: readonly { readonly budget: number; readonly value: Known<number> }[];
  /** Where nothing can be chosen, with the details: rules that cannot be kept together, as few as were found. */
  readonly clash: readonly PreviewedRule[];
}

/** What decisions change: names of projects, and the value of all that is done. */
export interface PreviewedChange {
  readonly enters: readonly string[];
  readonly leaves: readonly string[];
  /** Negative: value is lost. */
  readonly value: number;
}

/** What is asked, and what would be without the decisions in it; `null`: there are none. */
export interface Trial {
  readonly asked: PreviewQuestion;
  readonly before: Known<PreviewQuestion>;
}

/** Seconds for each programme: somebody waits for them. */
const SECONDS = { first: 1 / 10, choice: 1, point: 1 / 4 };
/** The first answer waits hardly at all for what is only compared with it. */
const SECONDS_BEFORE = { ...SECONDS, first: 1 / 50 };

/** Chooses, and tells what the decisions change; each depth answers all that the one before it does. */
export function* previewOf({ asked, before }: Trial, depth: PreviewDepth): Calculation<Preview> {
  const { ranking, problem } = asked;
  if (!problem) return { depth: "details", projects: projectsOf(ranking, null), selection: null };
  const at = depth === "first" ? "first" : "choice";
  const was = before?.problem ? yield* chosenOf(before.problem, SECONDS_BEFORE[at]) : null;
  const is = yield* chosenOf(problem, SECONDS[at]);
  const isProven = [was, is].every((one) => one === null || isSettled(one.chosen));
  return {
    depth: depth === "first" && isProven ? "choice" : depth,
    projects: projectsOf(ranking, is),
    selection: {
      ...selectionOf(is),
      change: was && (isProven || depth !== "first") ? changeOf(was, is) : null,
      ...(depth === "details" ? yield* detailsOf(is) : { frontier: [], clash: [] }),
    },
  };
}

/** A question, and what came of it. */
interface Answered {
  readonly problem: SelectionProblem;
  readonly chosen: Chosen;
}

function* chosenOf(problem: SelectionProblem, seconds: number): Calculation<Answered> {
  const chosen = yield* bestChoice(problem, { seconds });
  if (!isChosen(chosen)) return { problem, chosen };
  return { problem, chosen: yield* cheapestOfBest(problem, chosen, { seconds }) };
}

/** Whether more time changes nothing about it. */
function isSettled({ status }: Chosen): boolean {
  return status === "optimal" || status === "infeasible";
}

function projectsOf(ranking: RankingResult, answered: Known<Answered>): PreviewedProject[] {
  const places = new Map(answered?.problem.candidates.map(({ id }, place) => [id, place]));
  return ranking.rows.map(({ project, rank, score, decision }) => ({
    ...{ id: project.id, name: project.name, rank, score },
    isFunded: decision === "fund" || decision === "mandatory",
    ...chosenAt(answered, places.get(project.id) ?? -1),
  }));
}

function chosenAt(
  answered: Known<Answered>,
  place: number,
): Pick<PreviewedProject, "isIn" | "isSettled" | "value" | "cost"> {
  const candidate = answered?.problem.candidates[place];
  if (!answered || !candidate) return { isIn: null, isSettled: false, value: null, cost: null };
  const { problem, chosen } = answered;
  const at = isChosen(chosen) ? (chosen.starts[place] ?? null) : null;
  const start = candidate.starts[at ?? 0];
  return {
    isIn: isChosen(chosen) ? at !== null : null,
    isSettled: candidate.claim !== "free",
    value: knownWorth(problem, candidate, start),
    cost: knownCost(problem, candidate, start),
  };
}

type Described = Omit<PreviewedSelection, "change" | "frontier" | "clash">;

function selectionOf({ problem, chosen }: Answered): Described {
  const { envelope, objective } = problem;
  const isMoney = envelope >= 0;
  const about = {
    ...{ title: worthTitle(objective), unit: worthUnit(objective), status: chosen.status },
    budget: isMoney ? (problem.limits[envelope]?.amount ?? null) : null,
  };
  if (!isChosen(chosen)) return { ...about, gap: null, better: null, value: null, cost: null };
  const value = valueChosen(problem, chosen);
  return {
    ...about,
    gap: gapOf(problem, chosen, value),
    better: chosen.status === "optimal" ? 0 : chosen.bound - chosen.value,
    value,
    cost: isMoney ? useOf(problem, chosen, envelope) : null,
  };
}

/** Where nothing can be chosen, another budget may do. */
function* detailsOf({
  problem,
  chosen,
}: Answered): Calculation<Pick<PreviewedSelection, "frontier" | "clash">> {
  const isClash = chosen.status === "infeasible";
  const rules = isClash ? (yield* smallestClash(problem, SECONDS.point)).rules : [];
  const points = problem.envelope < 0 ? [] : yield* frontierOf(problem, SECONDS.point);
  return {
    clash: rules.map((rule) => previewedRule(problem, rule)),
    frontier: points.map(({ budget, choice }) => ({ budget, value: choice && valueChosen(problem, choice) })),
  };
}

function changeOf(before: Answered, { problem, chosen }: Answered): Known<PreviewedChange> {
  if (!isChosen(before.chosen) || !isChosen(chosen)) return null;
  const { enters, leaves } = differenceOf(problem, before.chosen, chosen);
  const names = new Map(problem.candidates.map(({ id, name }) => [id, name]));
  const named = (ids: readonly string[]): string[] => ids.map((id) => names.get(id) ?? id);
  return { enters: named(enters), leaves: named(leaves), value: chosen.value - before.chosen.value };
}
