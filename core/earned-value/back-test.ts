import { isKnown, type Known } from "../domain/known";
import type { EacMethod } from "../domain/settings";
import { quantile } from "../math/quantile";
import type { Estimates } from "./estimate-at-completion";

/** A completed project: what it cost in the end, and what each method said on the way. */
export interface CompletedForecast {
  readonly finalCost: number;
  readonly reports: readonly { readonly shareComplete: Known<number>; readonly estimates: Estimates }[];
}

/** How a method did on the completed projects. */
export interface MethodRecord {
  readonly method: EacMethod;
  /** Median absolute error, as a share of the final cost; `null` where no project has an estimate. */
  readonly medianError: Known<number>;
  /** Completed projects that it had an estimate for. */
  readonly projects: number;
  /** Final cost ÷ estimate, one per project. */
  readonly ratios: readonly number[];
}

/** Methods that are formulas of the same data, so that one may be preferred to the other by its record. */
const TESTED: readonly EacMethod[] = [
  "plan",
  "cpi",
  "cpiSpi",
  "cpi3",
  "cpi6",
  "cpi80spi20",
  "spiT",
  "cpiSpiT",
];
const FROM_SHARE = 1 / 5;
const TO_SHARE = 4 / 5;
/** Below it a median is an anecdote. */
export const ENOUGH_PROJECTS = 5;

/**
 * Tests every formula on projects that are over: on each report from 20 to 80 % complete, the absolute error of the
 * estimate as a share of the final cost. Each project counts once, by the median over its reports, however often it
 * reported.
 */
export function backTest(completed: readonly CompletedForecast[]): MethodRecord[] {
  return TESTED.map((method) => {
    const tested = completed.flatMap(({ finalCost, reports }) => {
      const estimates = reports.flatMap(({ shareComplete, estimates: { [method]: estimate } }) =>
        isKnown(shareComplete) &&
        shareComplete >= FROM_SHARE &&
        shareComplete <= TO_SHARE &&
        isKnown(estimate) &&
        estimate > 0 &&
        finalCost > 0
          ? [estimate]
          : [],
      );
      const error = quantile(
        estimates.map((estimate) => Math.abs(estimate - finalCost) / finalCost),
        1 / 2,
      );
      const ratio = quantile(
        estimates.map((estimate) => finalCost / estimate),
        1 / 2,
      );
      return error === null || ratio === null ? [] : [{ error, ratio }];
    });
    return {
      method,
      medianError: quantile(
        tested.map(({ error }) => error),
        1 / 2,
      ),
      projects: tested.length,
      ratios: tested.map(({ ratio }) => ratio),
    };
  });
}

/**
 * The method with the least median error among those tested on five or more completed projects; CPI where there is
 * none, or where it does as well.
 */
export function bestMethod(records: readonly MethodRecord[]): EacMethod {
  const fit = records.filter(
    ({ projects, medianError }) => projects >= ENOUGH_PROJECTS && isKnown(medianError),
  );
  const error = ({ medianError }: MethodRecord): number => medianError ?? Infinity;
  const cpi = fit.find(({ method }) => method === "cpi");
  return (
    fit.reduce<MethodRecord | undefined>(
      (best, record) => (best && error(best) <= error(record) ? best : record),
      cpi,
    )?.method ?? "cpi"
  );
}

/** An 80 % prediction interval for the final cost, and the number of projects that it rests on. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly projects: number;
}

const TENTH = 1 / 10;

/**
 * The interval in which four of five final costs should fall: the estimate times the 10 % and 90 % quantiles of
 * final cost ÷ estimate. `null` below five completed projects.
 */
export function predictionInterval(estimate: number, record: MethodRecord | undefined): Known<Interval> {
  if (!record || record.projects < ENOUGH_PROJECTS) return null;
  const low = quantile(record.ratios, TENTH);
  const high = quantile(record.ratios, 1 - TENTH);
  return low === null || high === null
    ? null
    : { low: estimate * low, high: estimate * high, projects: record.projects };
}
