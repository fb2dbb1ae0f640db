import { isoDate } from "../domain/day";
import type { StudiedFinance } from "./studies";
import type { WorkingCapital } from "./working-capital";

/** The net cash that is still to come by month, the peak funding need and when it is paid back; months by their first day. */
export function workingCapitalJson(result: StudiedFinance): Readonly<Record<string, unknown>> {
  const cash = result.studies.workingCapital();
  const { months, peakNeed, payBack, later, withoutIncome, leftOut } = cash;
  return {
    months: months.map(({ period, oneOffCost, runCost, income, net, cumulative }) => ({
      month: isoDate(period.start),
      oneOffCost,
      runCost,
      income,
      net,
      cumulative,
    })),
    peakNeed: peakNeed && { amount: peakNeed.amount, month: isoDate(peakNeed.month.start) },
    payBack: payBack && isoDate(payBack.start),
    later,
    withoutIncome,
    leftOut,
    why: whyUnknown(cash),
  };
}

function whyUnknown({ peakNeed, payBack, months }: WorkingCapital): Readonly<Record<string, string>> {
  if (peakNeed === null) {
    const why =
      months.length === 0
        ? "No project has money that is still to come."
        : "The projects never take more than they have brought.";
    return { peakNeed: why, payBack: why };
  }
  return payBack === null ? { payBack: "What comes never makes up for what goes." } : {};
}
