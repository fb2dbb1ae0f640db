import { sum } from "../math/sum";
import type { MoneyLine } from "./money-line";

/** An amount of cost, and how much of it is capitalised, expensed, or neither as nothing says: the three add up to it. */
export interface TreatedCost {
  readonly total: number;
  readonly capex: number;
  readonly opex: number;
  readonly unknown: number;
}

/** Adds up lines by treatment. */
export function byTreatment(lines: readonly MoneyLine[]): TreatedCost {
  const of = (treatment: MoneyLine["treatment"]): number =>
    sum(lines.filter((line) => line.treatment === treatment).map(({ amount }) => amount));
  return {
    total: sum(lines.map(({ amount }) => amount)),
    capex: of("capex"),
    opex: of("opex"),
    unknown: of(null),
  };
}
