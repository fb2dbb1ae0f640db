import type { Random } from "../random";
import { newDomains, propagate } from "./domains";
import { groupsOf, type Groups } from "./groups";
import { offer, type Incumbent } from "./incumbent";
import { restricted, rowSums } from "./restrict";
import type { SearchModel } from "./search-model";
import { searchTree } from "./tree";

/** A price for each row, by which it is told what a change of mind would cost. */
export interface Guide {
  readonly price: Float64Array;
  readonly random: Random;
}

interface Neighbourhoods extends Guide {
  readonly model: SearchModel;
  readonly incumbent: Incumbent;
  readonly groups: Groups;
  /** What each variable is worth beyond the prices of all rows but that of its group. */
  readonly worth: Float64Array;
  readonly regret: Float64Array;
  /** Rows with a price, which are scarce. */
  readonly scarce: readonly number[];
  /** How many variables are free at a time: as many as can just be searched to the end. */
  size: number;
}

const SMALLEST = 12;
const LARGEST = 400;
const FIRST = 40;
const NODES = 400;
/** So many neighbourhoods in a row without anything better: the answer is likely the best that can be found so. */
const PATIENCE = 400;

/**
 * Makes an answer better, bit by bit: some variables are set free, by preference those whose change of mind costs the
 * least at the prices of the rows, and the best for them is searched for while the others stay.
 *
 * @param incumbent with an answer
 * @see P. Shaw, Using constraint programming and local search methods to solve vehicle routing problems, CP 1998
 */
export function* improve(incumbent: Incumbent, guide: Guide): Generator<void, void, undefined> {
  const search = newNeighbourhoods(incumbent, guide);
  for (let failures = 0; failures < PATIENCE && incumbent.chosen; failures++) {
    const before = incumbent.worth;
    yield* searchOne(search, incumbent.chosen);
    if (incumbent.worth > before) failures = 0;
    yield;
  }
}

function newNeighbourhoods(incumbent: Incumbent, guide: Guide): Neighbourhoods {
  const { model } = incumbent;
  const groups = groupsOf(model);
  const ofGroups = new Set(groups.row);
  const scarce = Array.from(guide.price.keys()).filter((row) => guide.price[row] !== 0 && !ofGroups.has(row));
  return {
    ...guide,
    model,
    incumbent,
    groups,
    worth: worthsOf(model, guide.price, groups),
    regret: new Float64Array(groups.members.length),
    scarce,
    size: FIRST,
  };
}

function worthsOf(model: SearchModel, price: Float64Array, { of, row: rowOf }: Groups): Float64Array {
  return Float64Array.from({ length: model.variables }, (_, variable) => {
    let worth = model.objective[variable]!;
    const end = model.columnStart[variable + 1]!;
    for (let at = model.columnStart[variable]!; at < end; at++) {
      const row = model.columnRow[at]!;
      if (row !== rowOf[of[variable]!]) worth -= price[row]! * model.columnCoefficient[at]!;
    }
    return worth;
  });
}

function* searchOne(search: Neighbourhoods, chosen: readonly number[]): Generator<void, void, undefined> {
  const { model, incumbent } = search;
  const free = freeVariables(search, chosen);
  const part = restricted(model, free, { chosen, sums: rowSums(model, chosen) });
  const domains = newDomains(part);
  const inside: Incumbent = {
    model: part,
    holds: (answer) => incumbent.holds(withPart(chosen, free, answer)),
    chosen: null,
    worth: free.reduce((sum, variable) => sum + (chosen[variable] === 1 ? model.objective[variable]! : 0), 0),
  };
  if (!propagate(domains)) return;
  const tree = searchTree(domains, inside, { nodeLimit: NODES });
  let step = tree.next();
  for (; !step.done; step = tree.next()) yield;
  if (inside.chosen) offer(incumbent, withPart(chosen, free, inside.chosen));
  search.size = step.value.complete
    ? Math.min(LARGEST, search.size * 1.1)
    : Math.max(SMALLEST, search.size * 0.95);
}

function withPart(chosen: readonly number[], free: readonly number[], part: readonly number[]): number[] {
  const answer = [...chosen];
  free.forEach((variable, place) => {
    answer[variable] = part[place]!;
  });
  return answer;
}

/** The groups whose change of mind costs the least, with some luck; now and then only those that use one scarce row. */
function freeVariables(search: Neighbourhoods, chosen: readonly number[]): number[] {
  const { groups, random, regret, scarce, model } = search;
  updateRegrets(search, chosen);
  const favoured = new Uint8Array(groups.members.length);
  const rows = random() < 0.5 ? 0 : 2;
  for (let count = 0; count < rows && scarce.length > 0; count++) {
    const row = scarce[Math.floor(random() * scarce.length)]!;
    for (let at = model.rowStart[row]!; at < model.rowStart[row + 1]!; at++) favoured[groups.of[model.rowVariable[at]!]!] = 1;
  }
  const key = regret.map((loss, group) => loss * (0.02 + random()) * (rows > 0 && !favoured[group] ? 4 : 1));
  const order = Array.from(key.keys()).sort((a, b) => key[a]! - key[b]!);
  const free: number[] = [];
  for (const group of order) {
    if (free.length >= search.size) break;
    free.push(...groups.members[group]!);
  }
  return free.sort((a, b) => a - b);
}

/** By how much, at the prices of the rows, the second best for a group is worse than what is chosen for it. */
function updateRegrets({ groups, worth, regret }: Neighbourhoods, chosen: readonly number[]): void {
  groups.members.forEach((members, group) => {
    let own = 0;
    let other = groups.mustHave[group] || !members.some((variable) => chosen[variable] === 1) ? -Infinity : 0;
    for (const variable of members) {
      if (chosen[variable] === 1) own = worth[variable]!;
      else other = Math.max(other, worth[variable]!);
    }
    regret[group] = Math.max(0, own - other);
  });
}
