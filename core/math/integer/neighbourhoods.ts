import type { RandomStream } from "../random";
import { fix, newDomains, propagate } from "./domains";
import { groupsOf, type Groups } from "./groups";
import { offer, type Incumbent } from "./incumbent";
import { restricted, rowSums, withPart, worthOfPart } from "./restrict";
import type { SearchModel } from "./search-model";
import { searchTree } from "./tree";

/** A price for each row, by which it is told what a change of mind would cost. */
export interface Guide {
  readonly price: Float64Array;
  readonly random: RandomStream;
}

/** Where a search around the best answer is, and what it knows of the programme. */
export interface Neighbourhoods extends Guide {
  readonly model: SearchModel;
  readonly incumbent: Incumbent;
  readonly groups: Groups;
  /** What each variable is worth beyond the prices of all rows but that of its group. */
  readonly worth: Float64Array;
  /** What it costs at the prices of the rows to change one's mind about a variable. */
  readonly loss: Float64Array;
  /** Rows with a price, which are scarce. */
  readonly scarce: readonly number[];
  /** Where the search is: now and then not at the best answer. */
  at: { readonly chosen: readonly number[]; readonly worth: number };
  /** How many variables are free at a time: as many as can just be searched to the end. */
  size: number;
}

const SMALLEST = 12;
const LARGEST = 400;
const FIRST = 40;
const NODES = 400;
/** So many neighbourhoods in a row without anything better: the answer is likely the best that can be found so. */
const PATIENCE = 4000;
/** Every few parts one change of mind is forced, whatever it costs, and the search goes on from there. */
const EXCURSION = 6;

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
    if (search.at.worth < before && failures % EXCURSION === 0)
      search.at = { ...incumbent, chosen: incumbent.chosen };
    yield* searchOne(search, failures % EXCURSION === EXCURSION - 1);
    if (incumbent.worth > before) failures = 0;
    yield;
  }
}

/** A search around the best answer, which there must be. */
export function newNeighbourhoods(incumbent: Incumbent, guide: Guide): Neighbourhoods {
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
    loss: new Float64Array(model.variables),
    scarce,
    at: { chosen: incumbent.chosen ?? [], worth: incumbent.worth },
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

function* searchOne(search: Neighbourhoods, leaves: boolean): Generator<void, void, undefined> {
  const { model, incumbent, random } = search;
  const { chosen } = search.at;
  const free = freeVariables(search);
  const part = restricted(model, free, { chosen, sums: rowSums(model, chosen) });
  const domains = newDomains(part);
  const own = worthOfPart(model, free, chosen);
  const inside: Incumbent = {
    model: part,
    holds: (answer) => incumbent.holds(withPart(chosen, free, answer)),
    chosen: null,
    worth: leaves ? -Infinity : own,
  };
  if (free.length === 0) return;
  if (leaves) {
    const place = Math.floor(random.next() * free.length);
    fix(domains, place, 1 - chosen[free[place]!]!);
  }
  if (!propagate(domains)) return;
  const tree = searchTree(domains, inside, { nodeLimit: NODES });
  let step = tree.next();
  for (; !step.done; step = tree.next()) yield;
  if (inside.chosen) {
    search.at = {
      chosen: withPart(chosen, free, inside.chosen),
      worth: search.at.worth + inside.worth - own,
    };
    offer(incumbent, search.at.chosen);
  }
  search.size = step.value.complete
    ? Math.min(LARGEST, search.size * 1.1)
    : Math.max(SMALLEST, search.size * 0.95);
}

/** The changes of mind that cost the least, with some luck; now and then rather such as use a few scarce rows. */
export function freeVariables(search: Neighbourhoods): number[] {
  const { groups, random, loss, size, scarce, model } = search;
  updateLosses(search);
  const favoured = new Uint8Array(model.variables);
  const rows = random.next() < 0.5 || scarce.length === 0 ? 0 : 2;
  for (let count = 0; count < rows; count++) {
    const row = scarce[Math.floor(random.next() * scarce.length)]!;
    for (let at = model.rowStart[row]!; at < model.rowStart[row + 1]!; at++)
      favoured[model.rowVariable[at]!] = 1;
  }
  const key = loss.map(
    (by, variable) => by * (0.02 + random.next()) * (rows > 0 && !favoured[variable] ? 4 : 1),
  );
  const order = Array.from(key.keys()).sort((a, b) => key[a]! - key[b]! || a - b);
  const free = new Set<number>();
  for (const variable of order) {
    if (free.size >= size || key[variable] === Infinity) break;
    free.add(variable);
    const { of, members } = groups;
    const chosen = members[of[variable]!]!.find((member) => search.at.chosen[member] === 1);
    if (chosen !== undefined) free.add(chosen);
  }
  return Array.from(free).sort((a, b) => a - b);
}

/** What it costs, at the prices of the rows, to choose a variable in place of its group's, or to leave a chosen one. */
function updateLosses({ groups, worth, loss, at: { chosen } }: Neighbourhoods): void {
  groups.members.forEach((members, group) => {
    const own = members.find((variable) => chosen[variable] === 1);
    const ownWorth = own === undefined ? 0 : worth[own]!;
    for (const variable of members) {
      const left = groups.mustHave[group] ? Infinity : ownWorth;
      loss[variable] = Math.max(0, variable === own ? left : ownWorth - worth[variable]!);
    }
  });
}
