import type { Assumption } from "../domain/assumption";
import { isoDate, type Day } from "../domain/day";
import { fiscalYearAt, fiscalYears, type FiscalYears } from "../domain/fiscal-years";
import { fiscalYearName, periodOf, type FiscalYear } from "../domain/period";
import type { Portfolio } from "../domain/portfolio";
import { closedThrough } from "./closed-periods";

/** What holds for the money of every project. */
export interface FinanceTerms {
  /** Discount rate per year. */
  readonly rate: number;
  /** Time 0 of every NPV. */
  readonly valuationDate: Day;
  /** The fiscal year of the status date. */
  readonly year: FiscalYear;
  /** The fiscal year that is decided on. */
  readonly planningYear: FiscalYear;
  /** Last day of the last closed month. */
  readonly actualsThrough: Day;
  readonly actualsThroughFrom: "Settings" | "fiscal calendar" | "actuals" | "status date";
  readonly fiscalYears: FiscalYears;
}

/** The terms that Settings give, with the defaults that follow from the status date and the actuals. */
export function financeTerms(portfolio: Portfolio): FinanceTerms {
  const { settings, asOf } = portfolio;
  const years = fiscalYears(portfolio);
  const year = fiscalYearAt(years, asOf);
  const planning = settings.planningYear ?? year.finish + 1;
  return {
    rate: settings.discountRate,
    valuationDate: settings.valuationDate ?? year.start,
    year,
    planningYear: fiscalYearAt(years, planning),
    fiscalYears: years,
    ...actualsThrough(portfolio),
  };
}

function actualsThrough({
  settings,
  asOf,
  financials,
  fiscalCalendar,
}: Portfolio): Pick<FinanceTerms, "actualsThrough" | "actualsThroughFrom"> {
  if (settings.actualsThrough !== null) {
    const month = periodOf("month", settings.actualsThrough);
    return { actualsThrough: month.finish, actualsThroughFrom: "Settings" };
  }
  const closed = closedThrough(fiscalCalendar, asOf);
  if (closed !== null) return { actualsThrough: closed, actualsThroughFrom: "fiscal calendar" };
  const ends = financials.flatMap(({ version, period, amount, dated }) =>
    version === "actual" && period !== null && period <= asOf && amount !== null && amount !== 0
      ? [dated ? lastMonthEnd(period, asOf) : periodOf("month", period).finish]
      : [],
  );
  if (ends.length === 0)
    return { actualsThrough: lastMonthEnd(asOf, asOf), actualsThroughFrom: "status date" };
  return { actualsThrough: ends.reduce((a, b) => Math.max(a, b)), actualsThroughFrom: "actuals" };
}

/** The last day of a day's month when that is over by the status date, else of the month before. */
function lastMonthEnd(day: Day, asOf: Day): Day {
  const { start, finish } = periodOf("month", day);
  return finish <= asOf ? finish : start - 1;
}

const ACTUALS_THROUGH: Readonly<Record<Exclude<FinanceTerms["actualsThroughFrom"], "Settings">, string>> = {
  "fiscal calendar": "the month of the last closed period of the fiscal calendar",
  actuals: "the last month with actuals",
  "status date": "the status date, as there are no actuals",
};

/** Which terms Settings do not give, and what stands in for them. */
export function assumedTerms({ settings }: Portfolio, terms: FinanceTerms): Assumption[] {
  const assumed: Assumption[] = [];
  if (settings.valuationDate === null) {
    assumed.push({
      what: "Valuation date",
      how: `${isoDate(terms.valuationDate)}, the first day of ${fiscalYearName(terms.year)}: Settings give none. One for all projects, so that their NPVs can be compared and added.`,
      figures: ["Go-forward NPV", "NPV"],
    });
  }
  if (terms.actualsThroughFrom !== "Settings") {
    assumed.push({
      what: "Actuals through",
      how: `${isoDate(terms.actualsThrough)}, ${ACTUALS_THROUGH[terms.actualsThroughFrom]}: Settings give none.`,
      figures: ["YTD budget", "YTD actual", "YTD var", "FY outlook"],
    });
  }
  return assumed;
}
