import type { RandomStream } from "../random";
import type { Domains } from "./domains";
import { cutOffOf, offer, type Incumbent } from "./incumbent";
import {
  fits,
  mend,
  moveTo,
  newMovingAnswer,
  putIn,
  takeBack,
  takeOut,
  type MovingAnswer,
} from "./moving-answer";

/** A price for each row, by which it is told what is scarce. */
export interface Guide {
  readonly price: Float64Array;
  readonly random: RandomStream;
}

interface Search extends Guide {
  readonly moving: MovingAnswer;
  readonly incumbent: Incumbent;
  /** Variables that may change, in the order in which they are tried. */
  readonly order: Int32Array;
  /** Rows that several variables share. */
  readonly shared: readonly number[];
  /** What a variable is worth on average. */
  readonly usual: number;
  /** So much less may a changed answer be worth by the guide, at most. */
  temperature: number;
}

/** Share of the rows' prices in the guide: an answer that leaves room is worth more than it says, but not all of it. */
const SHARE_OF_PRICES = 0.8;
/** Work of the first round, of which each takes longer than the one before. */
const FIRST_ROUND = 10_000_000;
const LONGER = 1.6;
/** Entries between two yields: about 3 ms, as long as a piece of the tree. */
const WORK_BETWEEN_YIELDS = 300_000;
/** Pieces of work for which the order stays. */
const PIECES_OF_AN_ORDER = 4;
/** Of what a variable is worth on average, divided by the number of groups: how warm a round begins. */
const WARMTH = 15;
const MOST_WARMTH = 0.1;
/** Of what a variable is worth on average: how far the order is mixed. */
const MIXED = 0.02;
/** One of so many variables is passed over although it may fit. */
const BETWEEN_PASSED_OVER = 20;
/** So often a change begins with something put in; otherwise a few that share a row are taken out. */
const BY_PUTTING_IN = 0.8;
const MOST_TAKEN_OUT = 6;
/** Of so many that could make room, the one is taken out that the guide misses the least. */
const RIVALS = 4;
/** For each that is to be taken out. */
const TRIES = 6;

/**
 * Makes an answer better, change by change: something is put in, whatever is in its way is taken out, and what fits
 * into the room that is left is put in again. A worse answer is gone on with now and then, the less the longer a round
 * lasts. The next round starts from the best answer.
 *
 * @param incumbent with an answer
 * @see G. Schrimpf et al., Record breaking optimization results using the ruin and recreate principle, J. Comput. Phys. 159 (2000)
 */
export function* ruinAndRecreate(
  domains: Domains,
  incumbent: Incumbent,
  guide: Guide,
): Generator<void, void, undefined> {
  const { model } = domains;
  const moving = newMovingAnswer(domains, incumbent.chosen ?? [], {
    price: guide.price,
    share: SHARE_OF_PRICES,
  });
  const order = changeable(moving);
  const search: Search = {
    ...guide,
    moving,
    incumbent,
    order,
    shared: sharedRows(moving),
    usual: order.reduce((sum, variable) => sum + Math.abs(model.objective[variable]!), 0) / order.length,
    temperature: 0,
  };
  for (let length = FIRST_ROUND; ; length *= LONGER) {
    moveTo(moving, incumbent.chosen ?? []);
    yield* goRound(search, length);
  }
}

/** What may change and is worth something; where nothing is, all that may change, as less of it is wanted. */
function changeable({ model, free }: MovingAnswer): Int32Array {
  const all = Int32Array.from(model.objective.keys()).filter((variable) => free[variable] === 1);
  const worthy = all.filter((variable) => model.objective[variable]! > 0);
  return worthy.length > 0 ? worthy : all;
}

function sharedRows({ model, groups }: MovingAnswer): number[] {
  const ofGroups = new Set(groups.row);
  return Array.from(model.high.keys()).filter(
    (row) =>
      model.high[row] !== Infinity &&
      !ofGroups.has(row) &&
      model.rowStart[row + 1]! - model.rowStart[row]! > 2,
  );
}

function* goRound(search: Search, length: number): Generator<void, void, undefined> {
  const { moving, usual } = search;
  const warmth = usual * Math.min(MOST_WARMTH, WARMTH / moving.groups.members.length);
  const began = moving.work;
  for (let piece = 0, done = 0; done < length; piece++, done = moving.work - began) {
    if (piece % PIECES_OF_AN_ORDER === 0) mixOrder(search);
    search.temperature = warmth * (1 - done / length) * (1 - done / length);
    const until = moving.work + WORK_BETWEEN_YIELDS;
    while (moving.work < until) change(search);
    yield;
  }
}

/** The best by the guide first, but not quite. */
function mixOrder({ moving: { guide }, order, usual, random }: Search): void {
  const key = guide.map((worth) => worth + MIXED * usual * (2 * random.next() - 1));
  order.sort((a, b) => key[b]! - key[a]! || a - b);
}

/** One change: taken back where it makes the answer too much worse, or breaks a row. */
function change(search: Search): void {
  const { moving, incumbent, random, temperature } = search;
  const before = moving.guided;
  moving.changes.length = 0;
  moving.doubtful.length = 0;
  if (random.next() < BY_PUTTING_IN) replaceOne(search);
  else takeSomeOut(search);
  moving.work++;
  if (!mend(moving, random)) {
    takeBack(moving, 0);
    return;
  }
  fill(search);
  if (moving.guided < before - temperature * 2 * random.next()) takeBack(moving, 0);
  else if (moving.worth >= cutOffOf(incumbent)) offer(incumbent, Array.from(moving.chosen));
}

/** Takes one out that is in, or puts one in, in the place of its group's and of what is in its way. */
function replaceOne({ moving, order, random }: Search): void {
  const { model, groups, free, chosen, entryRow, entryCoefficient } = moving;
  const variable = order[Math.floor(random.next() * random.next() * order.length)];
  if (variable === undefined) return;
  if (chosen[variable]) {
    takeOut(moving, variable);
    return;
  }
  for (const other of groups.members[groups.of[variable]!]!)
    if (chosen[other] && free[other]) takeOut(moving, other);
  const end = model.columnStart[variable + 1]!;
  for (let at = model.columnStart[variable]!; at < end; at++) {
    const row = entryRow[at]!;
    while (entryCoefficient[at]! > 0 && moving.sums[row]! + entryCoefficient[at]! > model.high[row]!) {
      const rival = leastMissed(moving, row, random);
      if (rival < 0) break;
      takeOut(moving, rival);
    }
  }
  putIn(moving, variable);
}

/** Of a few of a row that could make room for something, the one that the guide misses the least; −1 when there is none. */
function leastMissed(
  { model, free, chosen, guide }: MovingAnswer,
  row: number,
  random: RandomStream,
): number {
  const start = model.rowStart[row]!;
  const length = model.rowStart[row + 1]! - start;
  const first = Math.floor(random.next() * length);
  let least = -1;
  for (let seen = 0, step = 0; step < length && seen < RIVALS; step++) {
    const at = start + ((first + step) % length);
    const variable = model.rowVariable[at]!;
    if (!chosen[variable] || !free[variable] || model.rowCoefficient[at]! < 0) continue;
    seen++;
    if (least < 0 || guide[variable]! < guide[least]!) least = variable;
  }
  return least;
}

/** Takes a few out that share a row. */
function takeSomeOut({ moving, shared, random }: Search): void {
  const { model, free, chosen } = moving;
  const row = shared[Math.floor(random.next() * shared.length)];
  if (row === undefined) return;
  const start = model.rowStart[row]!;
  const length = model.rowStart[row + 1]! - start;
  const wanted = 1 + Math.floor(random.next() * MOST_TAKEN_OUT);
  for (let tries = 0, out = 0; tries < TRIES * wanted && out < wanted; tries++) {
    const variable = model.rowVariable[start + Math.floor(random.next() * length)]!;
    if (!chosen[variable] || !free[variable]) continue;
    takeOut(moving, variable);
    out++;
  }
}

/** Puts in, in their order, what still fits, but passes over one here and there. */
function fill({ moving, order, random }: Search): void {
  const { model, groups, taken } = moving;
  const steps = (): number => 1 + Math.floor(2 * random.next() * BETWEEN_PASSED_OVER);
  for (let at = 0, passed = steps(); at < order.length; at++) {
    const variable = order[at]!;
    if (taken[groups.of[variable]!]! > 0 || model.objective[variable]! <= 0) continue;
    if (--passed === 0) passed = steps();
    else if (fits(moving, variable)) putIn(moving, variable);
  }
}
