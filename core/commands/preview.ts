import type { Known } from "../domain/known";
import type { Portfolio } from "../domain/portfolio";
import type { Settings } from "../domain/settings";
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
import { differenceOf } from "../selection/difference";
import { frontierPoints } from "../selection/envelopes";
import { isChoiceLimited, readSelection } from "../selection/input";
import { knownCost, knownWorth, worthTitle, worthUnit, type SelectionProblem } from "../selection/problem";
import type { SelectionResult } from "../selection/selection-result";
import type { SelectionSources } from "../selection/sources";
import { withDecisions } from "../table/read/decisions";
import type { Intake } from "../table/read/portfolio";
import { readSettings, type SettingsReading } from "../table/read/settings";
import { withWeights } from "../table/read/weights";
import type { Calculation } from "./command";
import { figuresOf, rankingWith, type Figured } from "./run";
import type { SaidLive } from "./said-live";
import { selectionSources } from "./selection-sources";

/** What would be ranked, chosen and bought: the few figures of a run that a person decides by. */
export interface Preview {
  /** In the order of the ranking. */
  readonly projects: readonly PreviewedProject[];
  /** `null`: nothing limits what may be chosen. */
  readonly selection: Known<PreviewedSelection>;
}

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
  /** How far the value may be from the best one; 0 when it is proven, `null` when nothing was chosen. */
  readonly gap: Known<number>;
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
  /** Empty where it was not asked for, or nothing could be chosen. */
  readonly frontier: readonly { readonly budget: number; readonly value: Known<number> }[];
}

/** What decisions change: names of projects, and the value of all that is done. */
export interface PreviewedChange {
  readonly enters: readonly string[];
  readonly leaves: readonly string[];
  /** Negative: value is lost. */
  readonly value: number;
}

/** A workbook with what was worked out once for all its previews. */
export interface PreviewBase {
  readonly intake: Intake;
  readonly figured: Figured;
}

/** Whether the best choice is enough, or what each budget buys is asked too, which takes longer. */
export type PreviewDepth = "choice" | "frontier";

/** Seconds for the best choice, and for each point of the frontier: somebody waits for them. */
const SECONDS = { choice: 1, point: 1 / 4 };

/** Works out what all previews of a workbook rest on. */
export function previewBase(intake: Intake): PreviewBase {
  return { intake, figured: figuresOf(intake) };
}

/**
 * Ranks and chooses with what is said live (see `saidLive`), and tells what the decisions among it change. What is
 * no value of its setting is refused, in words.
 */
export function* previewOf(
  base: PreviewBase,
  live: SaidLive["live"],
  depth: PreviewDepth,
): Calculation<Preview | { readonly refused: string }> {
  const { intake } = base;
  const said = readSettings([], { overrides: live, preset: null });
  const weighted = withWeights(intake.portfolio.criteria, said.weights);
  const decided = withDecisions(intake.projects, [...intake.settings.decisions, ...said.decisions]);
  const wrong = [said, weighted, decided].flatMap(({ usageErrors }) => usageErrors);
  if (wrong.length > 0) return { refused: `${wrong.join("; ")}.` };
  const free = { ...intake.portfolio, criteria: weighted.criteria, settings: settingsWith(intake, said) };
  const portfolio = { ...free, projects: decided.projects };
  const ranked = rankedWith(portfolio, base);
  if (!isChoiceLimited(portfolio)) return { projects: projectsOf(ranked, null), selection: null };
  const before = said.decisions.length === 0 ? null : yield* chosenWith(free, rankedWith(free, base).sources);
  const chosen = yield* chosenWith(portfolio, ranked.sources);
  return {
    projects: projectsOf(ranked, chosen),
    selection: yield* selectionWith(chosen, before, depth),
  };
}

function settingsWith({ portfolio }: Intake, { settings, origins }: SettingsReading): Settings {
  const said = [...origins.keys()].map((key) => [key, settings[key]]);
  return { ...portfolio.settings, ...(Object.fromEntries(said) as Partial<Settings>) };
}

interface Ranked {
  readonly ranking: RankingResult;
  readonly sources: SelectionSources;
}

function rankedWith(portfolio: Portfolio, { figured }: PreviewBase): Ranked {
  const ranking = rankingWith(portfolio, figured);
  return { ranking, sources: selectionSources(portfolio, { ranking, ...figured }) };
}

/** A question, and what came of it. */
interface Answered {
  readonly problem: SelectionProblem;
  readonly chosen: Chosen;
}

function* chosenWith(portfolio: Portfolio, sources: SelectionSources): Calculation<Answered> {
  const { problem } = readSelection(portfolio, sources);
  const chosen = yield* bestChoice(problem, { seconds: SECONDS.choice });
  if (!isChosen(chosen)) return { problem, chosen };
  return { problem, chosen: yield* cheapestOfBest(problem, chosen, { seconds: SECONDS.choice }) };
}

function projectsOf({ ranking }: Ranked, answered: Known<Answered>): PreviewedProject[] {
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

function* selectionWith(
  answered: Answered,
  before: Known<Answered>,
  depth: PreviewDepth,
): Calculation<PreviewedSelection> {
  const { problem, chosen } = answered;
  const { envelope, objective } = problem;
  const isMoney = envelope >= 0;
  const about = {
    ...{ title: worthTitle(objective), unit: worthUnit(objective), status: chosen.status },
    budget: isMoney ? (problem.limits[envelope]?.amount ?? null) : null,
  };
  if (!isChosen(chosen)) {
    return { ...about, gap: null, value: null, cost: null, change: null, frontier: [] };
  }
  const value = valueChosen(problem, chosen);
  const points = isMoney && depth === "frontier" ? yield* frontierPoints(problem, chosen, SECONDS.point) : [];
  return {
    ...about,
    gap: gapOf(chosen, value),
    value,
    cost: isMoney ? useOf(problem, chosen, envelope) : null,
    change: before && changeOf(before, answered),
    frontier: points.map(({ budget, value: most }) => ({ budget, value: most })),
  };
}

function changeOf(before: Answered, { problem, chosen }: Answered): Known<PreviewedChange> {
  if (!isChosen(before.chosen) || !isChosen(chosen)) return null;
  const { enters, leaves } = differenceOf(problem, before.chosen, chosen);
  const names = new Map(problem.candidates.map(({ id, name }) => [id, name]));
  const named = (ids: readonly string[]): string[] => ids.map((id) => names.get(id) ?? id);
  return { enters: named(enters), leaves: named(leaves), value: chosen.value - before.chosen.value };
}
