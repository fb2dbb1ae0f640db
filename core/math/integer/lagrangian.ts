import type { Domains } from "./domains";
import { groupsOf, type Groups } from "./groups";
import type { SearchModel } from "./search-model";

/** A price for each row, and how often each variable is chosen at such prices: about what the relaxation makes it. */
export interface RowPrices {
  readonly price: Float64Array;
  readonly share: Float64Array;
}

interface Pricing {
  readonly domains: Domains;
  readonly groups: Groups;
  /** Rows that are priced: all but those that make the groups, which are kept by choosing one of each group. */
  readonly priced: Uint8Array;
  readonly worth: Float64Array;
  readonly chosen: Uint8Array;
  bound: number;
}

const ITERATIONS = 400;
/** Of so few variables a tree has soon seen everything. */
const FEW_VARIABLES = 60;
const ITERATIONS_OF_FEW = 50;
const FIRST_STEP = 0.5;
/** Of the bound: by so much the value is thought to be below it when steps are measured. */
const FIRST_GAP = 0.05;
const PATIENCE = 12;
/** Share of the newest choice in the average of choices. */
const NEWEST = 0.06;

/**
 * Prices for the rows of a programme that is too large for a tableau: the volume algorithm, a subgradient method in
 * which the average of the choices shows the way, and comes near to the relaxation's own.
 *
 * @returns the prices with the lowest bound
 * @see F. Barahona & R. Anbil, The volume algorithm: producing primal solutions with a subgradient method, Math. Program. 87 (2000)
 */
export function* priceRows(domains: Domains): Generator<void, RowPrices, undefined> {
  const { model } = domains;
  const pricing = newPricing(domains);
  const scale = scales(model);
  const best = new Float64Array(model.rows);
  const trial = new Float64Array(model.rows);
  choose(pricing, best);
  let lowest = pricing.bound;
  let [step, failures, gap] = [FIRST_STEP, 0, FIRST_GAP];
  const share = Float64Array.from(pricing.chosen);
  const iterations = model.variables < FEW_VARIABLES ? ITERATIONS_OF_FEW : ITERATIONS;
  for (let iteration = 0; iteration < iterations && step > 1e-4; iteration++) {
    const slope = slopes(pricing, share);
    const length = slope.reduce((sum, by, row) => sum + (by / scale[row]!) * (by / scale[row]!), 0);
    if (length === 0) break;
    const stride = (step * gap * Math.abs(lowest)) / length;
    for (let row = 0; row < model.rows; row++)
      trial[row] = allowed(model, row, best[row]! - (stride * slope[row]!) / (scale[row]! * scale[row]!));
    choose(pricing, trial);
    for (let at = 0; at < share.length; at++) share[at]! += NEWEST * (pricing.chosen[at]! - share[at]!);
    if (pricing.bound < lowest) {
      if (pricing.bound < lowest - 1e-4 * Math.abs(lowest)) failures = 0;
      lowest = pricing.bound;
      best.set(trial);
    } else if (++failures > PATIENCE) {
      failures = 0;
      step *= 0.66;
      gap = Math.max(0.005, gap * 0.8);
    }
    yield;
  }
  choose(pricing, best);
  priceGroups(pricing, best);
  return { price: best, share };
}

/** The largest coefficient of each row: prices move by what a row weighs. */
function scales({ rows, rowStart, rowCoefficient }: SearchModel): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) =>
    rowStart[row]! < rowStart[row + 1]! ? Math.abs(rowCoefficient[rowStart[row]!]!) : 1,
  );
}

function newPricing(domains: Domains): Pricing {
  const { model } = domains;
  const groups = groupsOf(model);
  const priced = new Uint8Array(model.rows).fill(1);
  for (const row of groups.row) if (row >= 0) priced[row] = 0;
  return {
    domains,
    groups,
    priced,
    worth: new Float64Array(model.variables),
    chosen: new Uint8Array(model.variables),
    bound: Infinity,
  };
}

/** The price that a row may have: none on a side that is open. */
function allowed({ low, high }: SearchModel, row: number, price: number): number {
  return Number.isFinite(price > 0 ? high[row]! : low[row]!) ? price : 0;
}

/** Chooses the best of each group at the prices, and works out the bound. */
function choose(pricing: Pricing, price: Float64Array): void {
  const { domains, groups, priced, worth, chosen } = pricing;
  const { model, value } = domains;
  worth.set(model.objective);
  let bound = 0;
  for (let row = 0; row < model.rows; row++) {
    const at = priced[row] ? price[row]! : 0;
    if (at === 0) continue;
    bound += at * (at > 0 ? model.high[row]! : model.low[row]!);
    const end = model.rowStart[row + 1]!;
    for (let k = model.rowStart[row]!; k < end; k++)
      worth[model.rowVariable[k]!]! -= at * model.rowCoefficient[k]!;
    domains.work += end - model.rowStart[row]!;
  }
  chosen.fill(0);
  groups.members.forEach((members, group) => {
    let best = -1;
    for (const variable of members) {
      if (value[variable] === 1) best = variable;
      if (value[variable] === 0 || (best >= 0 && value[best] === 1)) continue;
      const isBetter =
        best < 0 ? worth[variable]! > 0 || groups.mustHave[group] === 1 : worth[variable]! > worth[best]!;
      if (isBetter) best = variable;
    }
    if (best < 0) return;
    chosen[best] = 1;
    bound += worth[best]!;
  });
  pricing.bound = bound;
}

/** How much of each row's limit the average choice leaves. */
function slopes({ domains, priced }: Pricing, share: Float64Array): Float64Array {
  const { model } = domains;
  const slope = new Float64Array(model.rows);
  for (let row = 0; row < model.rows; row++) {
    if (!priced[row]) continue;
    let used = 0;
    for (let k = model.rowStart[row]!; k < model.rowStart[row + 1]!; k++) {
      used += model.rowCoefficient[k]! * share[model.rowVariable[k]!]!;
    }
    if (used > model.high[row]!) slope[row] = model.high[row]! - used;
    else if (used < model.low[row]!) slope[row] = model.low[row]! - used;
    else slope[row] = model.high[row] === Infinity ? model.low[row]! - used : model.high[row]! - used;
  }
  return slope;
}

/** The row that makes a group has the worth of its best as price, so that the bound holds without the groups too. */
function priceGroups({ groups, worth, domains }: Pricing, price: Float64Array): void {
  groups.members.forEach((members, group) => {
    const row = groups.row[group]!;
    if (row < 0) return;
    const open = members.filter((variable) => domains.value[variable] !== 0);
    const best = open.reduce(
      (most, variable) => Math.max(most, worth[variable]!),
      groups.mustHave[group] ? -Infinity : 0,
    );
    price[row] = Number.isFinite(best) ? best : 0;
  });
}
