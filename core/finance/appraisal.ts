import type { Known } from "../domain/known";
import { sumOf } from "../math/sum";
import type { TimedFlow } from "./cash-flow";
import { internalRates, leadingRate } from "./internal-rate";
import { modifiedInternalRate } from "./modified-internal-rate";
import { presentValue, ratePerPeriod, ratePerYear } from "./net-present-value";
import { discountedPayback, payback } from "./payback";
import { signed, timeLine, type ProjectFlow, type TimeLine } from "./project-flow";
import type { ProjectFlows } from "./project-flows";
import { benefitCostRatio, margin, profitabilityIndex, returnOnInvestment } from "./ratios";
import type { FinanceTerms } from "./terms";

/** What a project is worth. Rates per year, times in years, money at the valuation date; the whole life where not said otherwise. */
export interface Appraisal {
  readonly oneOffCost: Known<number>;
  readonly runCost: Known<number>;
  /** Cost of the whole life, run cost included. */
  readonly cost: Known<number>;
  readonly benefit: Known<number>;
  readonly revenue: Known<number>;
  readonly npv: Known<number>;
  /** Of what is still to come after the last closed month. */
  readonly npvGoForward: Known<number>;
  /** Internal rate of what is still to come. */
  readonly irrGoForward: Known<number>;
  /** Every internal rate of what is still to come, rising. */
  readonly irrsGoForward: readonly number[];
  readonly irr: Known<number>;
  /** Every internal rate, rising. */
  readonly irrs: readonly number[];
  readonly mirr: Known<number>;
  readonly payback: Known<number>;
  readonly discountedPayback: Known<number>;
  readonly bcr: Known<number>;
  readonly profitabilityIndex: Known<number>;
  readonly roi: Known<number>;
  readonly margin: Known<number>;
  readonly wholeLife: TimeLine;
  readonly goForward: TimeLine;
  /** Why there is no NPV; `null` when there is one. */
  readonly why: Known<string>;
}

/** Values a project by its flows. A mandatory project has no return on investment: it is not done for its return. */
export function appraisal(
  flows: ProjectFlows,
  terms: FinanceTerms,
  { mandatory }: { readonly mandatory: boolean },
): Appraisal {
  const why = missingFlows(flows);
  const all = why === null ? allFlows(flows) : [];
  const toCome = all.flatMap((flow) => stillToCome(flow));
  const wholeLife = timeLine(all, terms.valuationDate);
  const goForward = timeLine(toCome, terms.valuationDate);
  const irrsGoForward = yearlyRates(goForward);
  const sums = wholeLifeSums(flows);
  const { oneOffCost, runCost, cost, benefit, revenue } = sums;
  const valued = why === null ? worth(wholeLife, terms.rate) : NO_WORTH;
  // Field by field: of thousands of projects, copying both parts took longer than working them out.
  return {
    oneOffCost,
    runCost,
    cost,
    benefit,
    revenue,
    npv: valued.npv,
    irr: valued.irr,
    irrs: valued.irrs,
    mirr: valued.mirr,
    payback: valued.payback,
    discountedPayback: valued.discountedPayback,
    bcr: valued.bcr,
    profitabilityIndex: valued.profitabilityIndex,
    npvGoForward: why === null ? worthAtRate(goForward, terms.rate) : null,
    irrGoForward: leadingRate(irrsGoForward),
    irrsGoForward,
    roi: mandatory || cost === null ? null : wholeLifeReturn(sums),
    margin: revenue === null || cost === null ? null : margin({ revenue, cost }),
    wholeLife,
    goForward,
    why,
  };
}

/**
 * NPV at approval: of the flows as the original budget has them, valued at the first of them. `null` when they lack
 * costs or income.
 */
export function worthAtApproval(flows: readonly ProjectFlow[], { rate }: FinanceTerms): Known<number> {
  const first = flows.reduce<Known<number>>((day, { start }) => Math.min(day ?? start, start), null);
  const complete = flows.some((flow) => signed(flow, 1) > 0) && flows.some((flow) => signed(flow, 1) < 0);
  return first === null || !complete ? null : worthAtRate(timeLine(flows, first), rate);
}

type Worth = Pick<
  Appraisal,
  "npv" | "irr" | "irrs" | "mirr" | "payback" | "discountedPayback" | "bcr" | "profitabilityIndex"
>;

const NO_WORTH: Worth = {
  npv: null,
  irr: null,
  irrs: [],
  mirr: null,
  payback: null,
  discountedPayback: null,
  bcr: null,
  profitabilityIndex: null,
};

function worth(line: TimeLine, yearlyRate: number): Worth {
  const rate = line.months === 0 ? yearlyRate : ratePerPeriod(yearlyRate, line.months);
  const yearsPerPeriod = line.months === 0 ? 1 : line.months / 12;
  const inYears = (periods: Known<number>): Known<number> =>
    periods === null ? null : periods * yearsPerPeriod;
  const perYear = (periodRate: number): number =>
    line.months === 0 ? periodRate : ratePerYear(periodRate, line.months);
  const net = netFlows(line);
  const irrs = yearlyRates(line);
  const mirr =
    line.months === 0 ? null : modifiedInternalRate(successive(net), { finance: rate, reinvest: rate });
  const of = (part: "cost" | "income"): TimedFlow[] =>
    line.points.map((point) => ({ time: point.time, amount: point[part] }));
  return {
    npv: presentValue(rate, net),
    irr: leadingRate(irrs),
    irrs,
    mirr: mirr === null ? null : perYear(mirr),
    payback: inYears(payback(net)),
    discountedPayback: inYears(discountedPayback(rate, net)),
    bcr: benefitCostRatio(rate, { benefits: of("income"), costs: of("cost") }),
    profitabilityIndex: profitabilityIndex(rate, net),
  };
}

/** What a time line's net flows are worth at the valuation date. `null` when the rate is −100 % or less. */
export function worthAtRate(line: TimeLine, yearlyRate: number): Known<number> {
  return presentValue(
    line.months === 0 ? yearlyRate : ratePerPeriod(yearlyRate, line.months),
    netFlows(line),
  );
}

/** Every internal rate per year of a time line, rising. */
export function yearlyRates(line: TimeLine): number[] {
  const rates = internalRates(netFlows(line));
  return line.months === 0 ? rates : rates.map((rate) => ratePerYear(rate, line.months));
}

/** What each point of a time line brings less what it costs. */
export function netFlows({ points }: TimeLine): TimedFlow[] {
  return points.map(({ time, cost, income }) => ({ time, amount: income - cost }));
}

/** The flows of successive periods from the first to the last, 0 where nothing falls. */
function successive(flows: readonly TimedFlow[]): number[] {
  const first = flows[0]?.time ?? 0;
  const last = flows[flows.length - 1]?.time ?? first;
  const amounts = Array.from({ length: last - first + 1 }, () => 0);
  for (const { time, amount } of flows) amounts[time - first] = amount;
  return amounts;
}

function missingFlows({ cost, benefit, revenue }: ProjectFlows): Known<string> {
  if (benefit === null && revenue === null)
    return "No benefit or revenue is given: Annual benefit with Benefit years, or benefit rows in Financials.";
  return cost === null ? "No cost is given: Budget, or cost rows in Financials." : null;
}

function allFlows({ cost, run, benefit, revenue }: ProjectFlows): ProjectFlow[] {
  return [...(cost ?? []), ...run, ...(benefit ?? []), ...(revenue ?? [])];
}

function stillToCome(flow: ProjectFlow): ProjectFlow[] {
  const amount = flow.amount - flow.sunk;
  return amount === 0 ? [] : [{ ...flow, amount }];
}

type Sums = Pick<Appraisal, "oneOffCost" | "runCost" | "cost" | "benefit" | "revenue">;

function wholeLifeSums({ cost, run, benefit, revenue }: ProjectFlows): Sums {
  const total = (flows: Known<readonly ProjectFlow[]>): Known<number> =>
    flows && sumOf(flows, ({ amount }) => amount);
  const [oneOffCost, runCost] = [total(cost), total(run)];
  return {
    oneOffCost,
    runCost,
    cost: oneOffCost === null || runCost === null ? null : oneOffCost + runCost,
    benefit: total(benefit),
    revenue: total(revenue),
  };
}

function wholeLifeReturn({ oneOffCost, runCost, benefit, revenue }: Sums): Known<number> {
  if (oneOffCost === null || runCost === null || (benefit === null && revenue === null)) return null;
  return returnOnInvestment({ benefit: (benefit ?? 0) + (revenue ?? 0), oneOffCost, runCost });
}
