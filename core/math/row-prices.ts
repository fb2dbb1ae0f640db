import type { IntegerProgramme, ProgrammeRow } from "./integer-programme";
import { newDomains, propagate, type Domains } from "./integer/domains";
import { priceRows } from "./integer/lagrangian";
import { relax, relaxationOf } from "./integer/relaxation";
import { searchModel } from "./integer/search-model";

/** Entries of a tableau up to which the relaxation is solved within about a second. */
const LARGEST_TABLEAU = 500_000;

/**
 * About what one more of each row is worth in the relaxation: prices by which a bound can be worked out, in the
 * programme's own units. No answer needs them to be right: any prices give a bound, good ones a close one.
 *
 * @returns a price for each row: 0 or more where it holds from above, 0 or less from below; all 0 where some row
 * cannot be kept
 */
export function rowPrices({ objective, rows }: IntegerProgramme): number[] {
  const holding = rows.flatMap((row, at) => (isOpen(row) ? [] : [at]));
  const model = searchModel({ objective, rows: holding.map((at) => rows[at]!) });
  const domains = newDomains(model);
  const prices = rows.map(() => 0);
  if (!propagate(domains)) return prices;
  const isSmall = model.variables * model.rows <= LARGEST_TABLEAU;
  const price = isSmall ? relaxedPrices(domains) : volumePrices(domains);
  holding.forEach((row, place) => {
    const at = model.rowStart[place]!;
    if (at === model.rowStart[place + 1]!) return;
    const { variables, coefficients } = rows[row]!;
    const own = coefficients[variables.indexOf(model.rowVariable[at]!)]!;
    prices[row] = (price[place]! * model.rowCoefficient[at]!) / (own * model.objectiveScale);
  });
  return prices;
}

/** Whether a row lets its only variable be 0 and 1: it holds nothing back. */
function isOpen({ variables, coefficients, low, high }: ProgrammeRow): boolean {
  const [only = 0] = coefficients;
  return variables.length === 1 && low <= Math.min(0, only) && high >= Math.max(0, only);
}

/** The relaxation's own prices. */
function relaxedPrices(domains: Domains): Float64Array {
  const relaxation = relaxationOf(domains);
  while (relax(domains, relaxation, -Infinity) === "paused");
  return relaxation.dual.price;
}

/** Prices that are near to them. */
function volumePrices(domains: Domains): Float64Array {
  const pricing = priceRows(domains);
  let step = pricing.next();
  while (!step.done) step = pricing.next();
  return step.value.price;
}
