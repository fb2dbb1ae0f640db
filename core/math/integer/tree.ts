import { branchOf, relaxedValues, type Branch } from "./branching";
import { fix, FREE, propagate, undoTo, type Domains } from "./domains";
import type { DualBound } from "./dual-bound";
import { cutOffOf, offer, type Incumbent } from "./incumbent";
import { newRelaxation, relax } from "./relaxation";
import { roundWishes, wishesOf } from "./rounding";
import { setLimits, type Tableau } from "./tableau";

/** A branch that was not gone into yet: its answers have the first `fixed` variables of the trail, and this one. */
interface OpenBranch {
  readonly fixed: number;
  readonly variable: number;
  readonly value: number;
  readonly bound: number;
}

interface Tree {
  readonly domains: Domains;
  readonly tableau: Tableau;
  readonly dual: DualBound;
  readonly incumbent: Incumbent;
  readonly open: OpenBranch[];
  /** Of the branch at hand. */
  bound: number;
  /** So many variables of the trail are fixed in the tableau too. */
  synced: number;
  nodes: number;
}

/** Multiplications between two yields: about 10 ms. */
const WORK_BETWEEN_YIELDS = 1_000_000;

/**
 * Branch and bound, depth first: the linear relaxation bounds each branch, its prices fix what cannot pay, and the rows
 * fix what they leave no choice about. What is found goes to the incumbent. At the end all of the tree was seen.
 *
 * It yields what no answer exceeds, in the model's scale.
 *
 * @param domains propagated; they are left as they were at the end
 */
export function* searchTree(domains: Domains, incumbent: Incumbent): Generator<number, void, undefined> {
  const tree: Tree = {
    domains,
    ...newRelaxation(domains.model),
    incumbent,
    open: [],
    bound: Infinity,
    synced: 0,
    nodes: 0,
  };
  const root = domains.fixed;
  let yieldedAt = 0;
  while (isOpen(tree) || nextBranch(tree)) {
    const work = domains.work + tree.tableau.work;
    if (work - yieldedAt < WORK_BETWEEN_YIELDS) continue;
    yieldedAt = work;
    yield boundOfTree(tree);
  }
  undoTo(domains, root);
}

function boundOfTree({ open, bound }: Tree): number {
  return open.reduce((most, branch) => Math.max(most, branch.bound), bound);
}

/** Works on the branch at hand. False when nothing better is in it, or all of it was seen. */
function isOpen(tree: Tree): boolean {
  const { domains, dual, incumbent, tableau } = tree;
  syncTableau(tree);
  const state = relax(domains, { tableau, dual }, cutOffOf(incumbent));
  if (state === "paused") return true;
  if (state === "infeasible") return false;
  tree.bound = Math.min(tree.bound, dual.bound);
  if (tree.bound < cutOffOf(incumbent)) return false;
  const fixed = domains.fixed;
  if (!fixByPrices(tree)) return false;
  if (domains.fixed > fixed) return true; // the relaxation may have become tighter
  tree.nodes++;
  const branch = state === "solved" ? branchOf(tableau) : null;
  if (branch === null || isTimeToRound(tree.nodes)) offerRounded(tree);
  if (tree.bound < cutOffOf(incumbent)) return false;
  return goInto(tree, branch ?? anyBranch(domains));
}

/** Brings the limits of the tableau in line with what is fixed. */
function syncTableau(tree: Tree): void {
  const { domains, tableau } = tree;
  while (tree.synced < domains.fixed) {
    const variable = domains.trail[tree.synced++]!;
    const value = domains.value[variable]!;
    setLimits(tableau, variable, { lower: value, upper: value });
  }
}

/** Fixes what would bring the bound below a better answer, and what follows. False when nothing is left. */
function fixByPrices({ domains, dual, incumbent }: Tree): boolean {
  const room = dual.bound - cutOffOf(incumbent);
  for (let variable = 0; variable < dual.reducedCost.length; variable++) {
    const cost = dual.reducedCost[variable]!;
    if (Math.abs(cost) > room && domains.value[variable] === FREE) fix(domains, variable, cost > 0 ? 1 : 0);
  }
  return propagate(domains);
}

/** Often at first, then rarely: a rounded answer costs about as much as a node. */
function isTimeToRound(nodes: number): boolean {
  return nodes < 8 || nodes % 32 === 0;
}

function offerRounded({ domains, tableau, dual, incumbent, nodes }: Tree): void {
  const wish = wishesOf(relaxedValues(tableau), dual.reducedCost);
  const answer = roundWishes(domains, wish, nodes < 8 ? undefined : 1);
  if (answer) offer(incumbent, answer);
}

function anyBranch({ value }: Domains): Branch | null {
  const variable = value.indexOf(FREE);
  return variable < 0 ? null : { variable, first: 1 };
}

/** Goes on with the first value of a branch, and leaves the other for later. False when the first breaks a row. */
function goInto(tree: Tree, branch: Branch | null): boolean {
  if (branch === null) return false;
  const { variable, first } = branch;
  const { domains, open, bound } = tree;
  open.push({ fixed: domains.fixed, variable, value: 1 - first, bound });
  fix(domains, variable, first);
  return propagate(domains);
}

/** Goes to the youngest branch that may hold something better. False when there is none. */
function nextBranch(tree: Tree): boolean {
  const { domains, tableau, open, incumbent } = tree;
  for (let branch = open.pop(); branch; branch = open.pop()) {
    if (branch.bound < cutOffOf(incumbent)) continue;
    for (; tree.synced > branch.fixed; tree.synced--) {
      setLimits(tableau, domains.trail[tree.synced - 1]!, { lower: 0, upper: 1 });
    }
    undoTo(domains, branch.fixed);
    fix(domains, branch.variable, branch.value);
    tree.bound = branch.bound;
    if (propagate(domains)) return true;
  }
  return false;
}
