import { isKnown, type Known } from "../domain/known";
import type { EacMethod } from "../domain/settings";

/** What the estimates at completion are made from; what is not known leaves the methods that need it unknown. */
export interface EstimateBasis {
  readonly budgetAtCompletion: Known<number>;
  readonly earnedValue: Known<number>;
  readonly actualCost: Known<number>;
  /** CPI, SPI and SPI(t), to date. */
  readonly costIndex: Known<number>;
  readonly scheduleIndex: Known<number>;
  readonly timeIndex: Known<number>;
  /** CPI of the last 3 and 6 periods alone. */
  readonly costIndexOf3: Known<number>;
  readonly costIndexOf6: Known<number>;
  /** The manager's estimates: what is still to be spent, and the total. */
  readonly estimateToComplete: Known<number>;
  readonly managersEstimate: Known<number>;
}

export type Estimates = Readonly<Record<EacMethod, Known<number>>>;

const COST_WEIGHT = 4 / 5;

/**
 * Every estimate at completion that the data allow: EAC = AC + (BAC − EV) / PF, by performance factor PF: 1 (plan),
 * CPI, CPI × SPI, the CPI of the last 3 or 6 periods, 0.8 CPI + 0.2 SPI, SPI(t), CPI × SPI(t); AC + ETC (bottom up);
 * and the manager's own. With the work complete every formula gives AC. `null` where a factor is not known or not
 * above 0.
 *
 * @returns money by method
 * @see PMI, The Standard for Earned Value Management (2019); Christensen, The Estimate at Completion Problem (1993)
 */
export function estimatesAtCompletion(basis: EstimateBasis): Estimates {
  const { costIndex: cpi, scheduleIndex: spi, timeIndex: spiT } = basis;
  const by = (factor: Known<number>): Known<number> => estimateAtCompletion(basis, factor);
  return {
    plan: by(1),
    cpi: by(cpi),
    cpiSpi: by(product(cpi, spi)),
    cpi3: by(basis.costIndexOf3),
    cpi6: by(basis.costIndexOf6),
    cpi80spi20: by(isKnown(cpi) && isKnown(spi) ? COST_WEIGHT * cpi + (1 - COST_WEIGHT) * spi : null),
    spiT: by(spiT),
    cpiSpiT: by(product(cpi, spiT)),
    bottomUp:
      isKnown(basis.actualCost) && isKnown(basis.estimateToComplete)
        ? basis.actualCost + basis.estimateToComplete
        : null,
    manager: basis.managersEstimate,
  };
}

/**
 * Estimate at completion by one performance factor: AC + (BAC − EV) / PF. `null` where a figure is not known or the
 * factor is not above 0 while work is left.
 *
 * @example estimateAtCompletion({ budgetAtCompletion: 100, earnedValue: 40, actualCost: 45 }, 0.5) // => 165
 */
export function estimateAtCompletion(
  basis: Pick<EstimateBasis, "budgetAtCompletion" | "earnedValue" | "actualCost">,
  factor: Known<number>,
): Known<number> {
  const { budgetAtCompletion, earnedValue, actualCost } = basis;
  if (!isKnown(budgetAtCompletion) || !isKnown(earnedValue) || !isKnown(actualCost)) return null;
  const workLeft = budgetAtCompletion - earnedValue;
  if (workLeft <= 0) return actualCost;
  return isKnown(factor) && factor > 0 ? actualCost + workLeft / factor : null;
}

/**
 * Estimate to complete, ETC = EAC − AC: what is still to be spent. `null` where either is not known.
 *
 * @returns money
 * @see PMI, The Standard for Earned Value Management (2019)
 * @example estimateToComplete(120, 45) // => 75
 */
export function estimateToComplete(
  estimateAtCompletion: Known<number>,
  actualCost: Known<number>,
): Known<number> {
  return isKnown(estimateAtCompletion) && isKnown(actualCost) ? estimateAtCompletion - actualCost : null;
}

/**
 * Variance at completion, VAC = BAC − EAC; negative is over budget. `null` where either is not known.
 *
 * @returns money
 * @see PMI, The Standard for Earned Value Management (2019)
 * @example varianceAtCompletion(100, 120) // => -20
 */
export function varianceAtCompletion(
  budgetAtCompletion: Known<number>,
  estimateAtCompletion: Known<number>,
): Known<number> {
  return isKnown(budgetAtCompletion) && isKnown(estimateAtCompletion)
    ? budgetAtCompletion - estimateAtCompletion
    : null;
}

function product(a: Known<number>, b: Known<number>): Known<number> {
  return isKnown(a) && isKnown(b) ? a * b : null;
}

const SCHEDULE_WEIGHTED: ReadonlySet<EacMethod> = new Set(["cpiSpi", "cpi80spi20", "spiT", "cpiSpiT"]);
const GIVEN: ReadonlySet<EacMethod> = new Set(["bottomUp", "manager"]);
const EARLY = 1 / 5;
const LATE = 17 / 20;

/**
 * Why a formula's estimate is weak at this progress: any before 20 %, those weighted with a schedule index also
 * after 85 % complete, when SPI tends to 1 whatever happens. `null` when it is not weak, or no formula.
 *
 * @see Henderson & Zwikael, Does Project Performance Stability Exist? (2008)
 * @example weakness("cpi", 0.1) // => "before 20 % complete"
 * @example weakness("cpiSpi", 0.9) // => "schedule-weighted after 85 % complete"
 */
export function weakness(method: EacMethod, shareComplete: Known<number>): Known<string> {
  if (!isKnown(shareComplete) || GIVEN.has(method)) return null;
  if (shareComplete < EARLY) return "before 20 % complete";
  return shareComplete > LATE && SCHEDULE_WEIGHTED.has(method)
    ? "schedule-weighted after 85 % complete"
    : null;
}
