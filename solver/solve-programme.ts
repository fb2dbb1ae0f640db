import type { Highs } from "highs";
import { answerOf, searchFrom, type SearchResult } from "../core/math/integer/both-ways";
import { FREE } from "../core/math/integer/domains";
import { cutOffOf, offer } from "../core/math/integer/incumbent";
import { openPart } from "../core/math/integer/proof";
import { withPart } from "../core/math/integer/restrict";
import { fixByBound, startSearch, type SearchStart } from "../core/math/integer/start";
import type { IntegerProgramme, ProgrammeAnswer, SearchProgress } from "../core/math/integer-programme";
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
  readonly until: number;
  /** What no answer exceeds, in the model's scale. */
  bound: number;
}

/** With fewer entries than this in all, our own tree sees more branches in a second than HiGHS. */
const SMALL_MATRIX = 100_000;
/** In less time HiGHS does not even begin to branch, and does not stop in time. */
const LEAST_SECONDS = 2.5;
/** The part of the time that our own search has before HiGHS. */
const OWN_SHARE = 0.6;

/**
 * The best answer to a 0–1 programme: our own search finds good ones and proves what is small; of what is large,
 * HiGHS lowers the bound from there, and may find a better one. No answer is taken from HiGHS that does not keep every row.
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
  if (isForHighs(programme, seconds)) {
    const own = searchFrom(start, false);
    const soon = searchAlone(own, began + OWN_SHARE * seconds * 1000, options);
    if (soon) return answerOf(programme, start.incumbent, soon);
    const asked = now();
    const highs = await loadHighs();
    // While HiGHS was loaded, nothing was searched.
    const later = until + now() - asked;
    const { bound } = stopped(own);
    if (highs)
      return answerOf(
        programme,
        start.incumbent,
        searchWithHighs({ ...start, highs, now, until: later, bound }),
      );
  }
  const own = searchFrom(start);
  return answerOf(programme, start.incumbent, searchAlone(own, until, options) ?? stopped(own));
}

/** Whether HiGHS may help: with what is small, and with what may take hardly any time, our own search is quicker. */
function isForHighs({ rows, objective }: IntegerProgramme, seconds: number): boolean {
  return rows.length * objective.length > SMALL_MATRIX && seconds >= LEAST_SECONDS;
}

type OwnSearch = ReturnType<typeof searchFrom>;

/** Our own search, until a time; `null` where it is not at its end by then. */
function searchAlone(own: OwnSearch, until: number, { now, onProgress }: SolveOptions): SearchResult | null {
  while (now() < until) {
    const step = own.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
  }
  return null;
}

/** What our own search has come to. */
function stopped(own: OwnSearch): SearchResult {
  for (;;) {
    const step = own.next("stop");
    if (step.done) return step.value;
  }
}

/** HiGHS may break off, where memory is short: what was found before that stands. */
function searchWithHighs(search: Search): SearchResult {
  let complete = false;
  try {
    complete = searchWhole(search);
  } catch {
    // the best answer so far, and the bound
  }
  return { complete, bound: search.bound };
}

/** Lets HiGHS search all that the bound leaves open. Whether that proves the best answer to be the best. */
function searchWhole(search: Search): boolean {
  const { domains, incumbent, now, until } = search;
  if (!fixByBound(search)) return true;
  const { model, free, fixed, worth } = openPart(search);
  const best = incumbent.chosen;
  const isInside = best?.every((value, at) => domains.value[at] === FREE || domains.value[at] === value);
  const solved = solveWithHighs(search.highs, model, {
    seconds: Math.max(0.1, (until - now()) / 1000),
    start: best && isInside ? free.map((variable) => best[variable] ?? 0) : null,
  });
  if (solved.chosen) offer(incumbent, withPart(fixed, free, solved.chosen));
  const bound = solved.bound + worth;
  search.bound = Math.min(search.bound, Math.max(incumbent.worth, bound + slackOf(bound)));
  return solved.isInfeasible || search.bound < cutOffOf(incumbent);
}

/** HiGHS proves to within a tolerance: so much may be above its bound. */
function slackOf(bound: number): number {
  return 1e-6 + 1e-8 * Math.abs(bound);
}
