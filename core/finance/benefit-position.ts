import type { Known } from "../domain/known";
import { sumKnown } from "../math/sum";
import type { FinanceInput } from "./input";
import { closedActuals, currentBudgetLines } from "./outlook";
import type { FinanceTerms } from "./terms";

/** Benefits of a project that are money, to the status date. */
export interface BenefitPosition {
  readonly planToDate: Known<number>;
  readonly realised: Known<number>;
  /** Realised ÷ planned to date, over the benefits of which both are known. */
  readonly rate: Known<number>;
  /** Cashable part of the benefits by annual value. */
  readonly cashableShare: Known<number>;
}

/** Benefits planned and realised: of the Benefits table, else the benefit rows of Financials. Non-financial ones do not count. */
export function benefitPosition({ benefits, lines }: FinanceInput, terms: FinanceTerms): BenefitPosition {
  const money = benefits.filter(({ kind }) => kind !== "non-financial");
  const both = money.filter(({ planToDate, realised }) => planToDate !== null && realised !== null);
  const flows = lines.filter(({ flow }) => flow === "benefit");
  const booked = amounts(closedActuals(flows, terms));
  const planned = amounts(currentBudgetLines(flows).filter(({ finish }) => finish <= terms.actualsThrough));
  const fromTable = money.some(({ planToDate, realised }) => planToDate !== null || realised !== null);
  return fromTable
    ? {
        planToDate: sumKnown(money.map(({ planToDate }) => planToDate)),
        realised: sumKnown(money.map(({ realised }) => realised)),
        rate: realisationRate(
          sumKnown(both.map(({ realised }) => realised)),
          sumKnown(both.map(({ planToDate }) => planToDate)),
        ),
        cashableShare: cashable(money),
      }
    : {
        planToDate: planned,
        realised: booked,
        rate: realisationRate(booked, planned),
        cashableShare: cashable(money),
      };
}

/**
 * Realisation rate: benefit realised ÷ benefit planned to date. `null` where one is not known or none was due yet.
 *
 * @returns share, 0.9 = 90 %
 * @example realisationRate(46, 100) // => 0.46
 */
export function realisationRate(realised: Known<number>, plannedToDate: Known<number>): Known<number> {
  return share(realised, plannedToDate);
}

function amounts(lines: readonly { readonly amount: number }[]): Known<number> {
  return sumKnown(lines.map(({ amount }) => amount));
}

function cashable(benefits: FinanceInput["benefits"]): Known<number> {
  const rated = benefits.filter(({ kind, annualValue }) => kind !== null && annualValue !== null);
  const value = (kept: FinanceInput["benefits"]): Known<number> =>
    sumKnown(kept.map(({ annualValue }) => annualValue));
  return rated.length === 0
    ? null
    : share(value(rated.filter(({ kind }) => kind === "cashable")) ?? 0, value(rated));
}

function share(part: Known<number>, whole: Known<number>): Known<number> {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}
