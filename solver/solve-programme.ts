import type { Highs } from "highs";
import { answerOf, searchFrom } from "../core/math/integer/both-ways";
import { FREE } from "../core/math/integer/domains";
import { cutOffOf, offer } from "../core/math/integer/incumbent";
import { freeVariables, newNeighbourhoods } from "../core/math/integer/neighbourhoods";
import { restricted, rowSums, withPart, worthOfPart } from "../core/math/integer/restrict";
import { fixByBound, startSearch, type SearchStart } from "../core/math/integer/start";
import type { IntegerProgramme, ProgrammeAnswer, SearchProgress } from "../core/math/integer-programme";
import type { TreeResult } from "../core/math/integer/tree";
import { seededRandom } from "../core/math/random";
import { solveWithHighs } from "./highs-model";

/** How long a search may take, and who is told how far it has come. */
export interface SolveOptions {
  readonly seconds: number;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** Loads HiGHS once it is needed; `null` where it cannot run: then our own search has all the time. */
  readonly loadHighs: () => Promise<Highs | null>;
  readonly onProgress?: (progress: SearchProgress) => void;
}

interface Search extends SearchStart {
  readonly highs: Highs;
  readonly now: () => number;
  readonly began: number;
  readonly until: number;
  /** What no answer exceeds, in the model's scale. */
  bound: number;
}

/** With fewer entries than this in all, our own tree sees more branches in a second than HiGHS. */
const SMALL_MATRIX = 8_000;
/** In less time HiGHS does not even begin to branch, and does not stop in time. */
const LEAST_SECONDS = 1;
/** Parts of the time: for our own search, and then for parts that HiGHS searches around the best answer. */
const OWN_SHARE = 0.1;
const PARTS_SHARE = 0.5;
/** With fewer variables, HiGHS searches no parts: our own search has found what they would give. */
const FEW_VARIABLES = 400;
const OWN_SHARE_OF_FEW = 0.3;

/**
 * The best answer to a 0–1 programme: our own search finds a first one and proves what is small; HiGHS searches parts
 * around it, then the whole, starting from the best. No answer is taken from HiGHS that does not keep every row.
 */
export async function solveWithin(
  programme: IntegerProgramme,
  options: SolveOptions,
): Promise<ProgrammeAnswer> {
  const { seconds, now, loadHighs } = options;
  const began = now();
  const until = began + seconds * 1000;
  const starting = startSearch(programme);
  let step = starting.next();
  while (!step.done && now() < until) step = starting.next();
  if (!step.done) return { status: "unknown", bound: Infinity };
  const start = step.value;
  if (start === null) return { status: "infeasible" };
  const own = searchFrom(start);
  if (isForHighs(programme, seconds)) {
    const soon = searchAlone(own, began + ownShare(programme) * seconds * 1000, options);
    if (soon) return answerOf(programme, start.incumbent, soon);
    const asked = now();
    const highs = await loadHighs();
    // While HiGHS was loaded, nothing was searched.
    const times = { began, until: until + now() - asked };
    if (highs) {
      const { bound } = stopped(own);
      return answerOf(programme, start.incumbent, searchWithHighs({ ...start, highs, now, ...times, bound }));
    }
  }
  return answerOf(programme, start.incumbent, searchAlone(own, until, options) ?? stopped(own));
}

/** Whether HiGHS may help: with what is small, and with what may take hardly any time, our own search is quicker. */
function isForHighs({ rows, objective }: IntegerProgramme, seconds: number): boolean {
  return rows.length * objective.length > SMALL_MATRIX && seconds >= LEAST_SECONDS;
}

function ownShare({ objective }: IntegerProgramme): number {
  return objective.length > FEW_VARIABLES ? OWN_SHARE : OWN_SHARE_OF_FEW;
}

type OwnSearch = ReturnType<typeof searchFrom>;

/** Our own search, until a time; `null` where it is not at its end by then. */
function searchAlone(own: OwnSearch, until: number, { now, onProgress }: SolveOptions): TreeResult | null {
  while (now() < until) {
    const step = own.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
  }
  return null;
}

/** What our own search has come to. */
function stopped(own: OwnSearch): TreeResult {
  for (;;) {
    const step = own.next("stop");
    if (step.done) return step.value;
  }
}

/** HiGHS may break off, where memory is short: what was found before that stands. */
function searchWithHighs(search: Search): TreeResult {
  const { incumbent, began, until } = search;
  let complete = false;
  try {
    if (incumbent.model.variables > FEW_VARIABLES && incumbent.chosen)
      searchParts(search, began + PARTS_SHARE * (until - began));
    complete = searchWhole(search);
  } catch {
    // the best answer so far, and the bound
  }
  return { complete, bound: search.bound };
}

const FIRST_PART = 150;
const SECONDS_OF_A_PART = 0.7;

/** Sets parts of the best answer free and lets HiGHS search them; a part is as large as can just be proven in time. */
function searchParts({ highs, incumbent, dual, now }: Search, until: number): void {
  const { model } = incumbent;
  const around = newNeighbourhoods(incumbent, { price: dual.price, random: seededRandom(2) });
  around.size = FIRST_PART;
  while (now() < until && incumbent.chosen) {
    const { chosen } = incumbent;
    around.at = { chosen, worth: incumbent.worth };
    const free = freeVariables(around);
    const part = restricted(model, free, { chosen, sums: rowSums(model, chosen) });
    const began = now();
    const seconds = Math.min(SECONDS_OF_A_PART, (until - began) / 1000);
    const start = free.map((variable) => chosen[variable] ?? 0);
    const found = solveWithHighs(highs, part, { seconds, start }).chosen;
    if (found) offer(incumbent, withPart(chosen, free, found));
    around.size *= now() - began < 900 * SECONDS_OF_A_PART ? 1.25 : 0.85;
  }
}

/** Lets HiGHS search all that the bound leaves open. Whether that proves the best answer to be the best. */
function searchWhole(search: Search): boolean {
  const { domains, incumbent, now, until } = search;
  const { model } = incumbent;
  if (!fixByBound(search)) return true;
  const values = Array.from(domains.value);
  const free = values.flatMap((value, variable) => (value === FREE ? [variable] : []));
  const fixed = values.map((value) => (value === 1 ? 1 : 0));
  const part = restricted(model, free, { chosen: fixed, sums: rowSums(model, fixed) });
  const best = incumbent.chosen;
  const isInside = best?.every((value, variable) => values[variable] === FREE || values[variable] === value);
  const start = best && isInside ? free.map((variable) => best[variable] ?? 0) : null;
  const solved = solveWithHighs(search.highs, part, {
    seconds: Math.max(0.1, (until - now()) / 1000),
    start,
  });
  if (solved.chosen) offer(incumbent, withPart(fixed, free, solved.chosen));
  const all = model.objective.map((_, variable) => variable);
  const bound = solved.bound + worthOfPart(model, Array.from(all), fixed);
  search.bound = Math.min(search.bound, Math.max(incumbent.worth, bound + slackOf(bound)));
  return solved.isInfeasible || search.bound < cutOffOf(incumbent);
}

/** HiGHS proves to within a tolerance: so much may be above its bound. */
function slackOf(bound: number): number {
  return 1e-6 + 1e-8 * Math.abs(bound);
}
