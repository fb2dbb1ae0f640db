import type { Known } from "../domain/known";
import { signChanges, timedFlows } from "../finance/cash-flow";
import { datedInternalRate, internalRateOfReturn, internalRates } from "../finance/internal-rate";
import { modifiedInternalRate } from "../finance/modified-internal-rate";
import { netPresentValue, npvFunction, xnpvFunction, type DatedFlow } from "../finance/net-present-value";
import { describe, type FunctionKind } from "./function-kind";
import { badNumber, badValue, isFunctionError, known, notAvailable, type FunctionError } from "./outcome";

const MICROSOFT = "https://support.microsoft.com/office/";
export const RATE = {
  name: "rate",
  help: "Discount rate per period, such as 8 % or 0.08.",
  type: "number",
} as const;
/** One range. */
export const FLOW_RANGE = {
  name: "flows",
  help: "Money in (positive) and out (negative) of successive periods; an empty cell is a period without money.",
  type: "flows",
} as const;
/** One range or several, one after the other. */
export const FLOWS = { ...FLOW_RANGE, repeating: true } as const;
const YEARLY = { ...RATE, help: "Discount rate per year." } as const;
const AMOUNTS = { name: "amounts", help: "Money in (positive) and out (negative).", type: "column" } as const;
const DATES = {
  name: "dates",
  help: "The day of each amount; none before the first.",
  type: "dates",
} as const;

/** The error of a rate that there is no present value of; `null` for any other. */
export function badRate(rate: number, name = "rate"): FunctionError | null {
  return rate > -1 ? null : rateTooLow(name);
}

function rateTooLow(name = "rate"): FunctionError {
  return badNumber(`${name} must be above −100 %`);
}

/** Rates of return and present values, by Excel's conventions where Excel has the function. */
export const INVESTMENT: readonly FunctionKind[] = [
  describe({
    name: "NPV",
    topic: "Investment",
    help: "Net present value as Excel's NPV: already the first flow is discounted by one period.",
    arguments: [RATE, FLOWS],
    result: "value",
    source: `${MICROSOFT}npv-function-8672cb67-2576-4d07-b67b-ac28acf2a568`,
    example: { arguments: [0.1, [[-10000, 3000, 4200, 6800]]], result: 1188.443412 },
    calculate: ([rate, flows]) => npvFunction(rate, flows) ?? rateTooLow(),
  }),
  describe({
    name: "PROJECT_NPV",
    topic: "Investment",
    help: "Net present value of a project: the first flow as it is, at the valuation date, the rest discounted.",
    arguments: [RATE, FLOWS],
    result: "value",
    source: "Brealey, Myers and Allen, Principles of Corporate Finance, ch. 2",
    example: { arguments: [0.08, [[-40000, 8000, 9200, 10000, 12000, 14500]]], result: 1922.061555 },
    calculate: ([rate, flows]) => netPresentValue(rate, flows) ?? rateTooLow(),
  }),
  describe({
    name: "XNPV",
    topic: "Investment",
    help: "Net present value of dated flows on the day of the first, in years of 365 days.",
    arguments: [YEARLY, AMOUNTS, DATES],
    result: "value",
    source: `${MICROSOFT}xnpv-function-1b42bbf6-370f-4532-a0eb-d67c16b664b7`,
    example: {
      arguments: [
        0.09,
        [[-10000], [2750], [4250], [3250], [2750]],
        [["2008-01-01"], ["2008-03-01"], ["2008-10-30"], ["2009-02-15"], ["2009-04-01"]],
      ],
      result: 2086.647602,
    },
    calculate: ([rate, amounts, dates]) => {
      const flows = datedFlows(amounts, dates);
      if (isFunctionError(flows)) return flows;
      if (flows.length === 0) return notAvailable("amounts and dates hold no flow");
      return xnpvFunction(rate, flows) ?? rateTooLow();
    },
  }),
  describe({
    name: "IRR",
    topic: "Investment",
    help: "Internal rate of return per period; of several, the one nearest to 10 %, where Excel starts. See IRRS.",
    arguments: [FLOWS],
    result: "value",
    source: `${MICROSOFT}irr-function-64925eaa-9988-495b-b290-3ad0c163c1bc`,
    example: { arguments: [[[-70000, 12000, 15000, 18000, 21000, 26000]]], result: 0.08663094804 },
    calculate: ([flows]) => known(internalRateOfReturn(withoutTail(flows)), whyNoRate(flows)),
  }),
  describe({
    name: "IRRS",
    topic: "Investment",
    help: "Every internal rate of return, rising: flows whose sign changes more than once may have several.",
    arguments: [FLOWS],
    result: "array",
    source: "Descartes' rule of signs: at most as many rates as the flows' sign changes",
    example: { arguments: [[[-1000, 2500, -1540]]], result: [[0.1], [0.4]] },
    calculate: ([flows]) => {
      const rates = internalRates(timedFlows(withoutTail(flows)));
      return rates.length === 0 ? notAvailable(whyNoRate(flows)) : rates.map((rate) => [rate]);
    },
  }),
  describe({
    name: "XIRR",
    topic: "Investment",
    help: "Internal rate of return per year of dated flows, in years of 365 days.",
    arguments: [AMOUNTS, DATES],
    result: "value",
    source: `${MICROSOFT}xirr-function-de1242ec-6477-445b-b11b-a303ad9adc9d`,
    example: {
      arguments: [
        [[-10000], [2750], [4250], [3250], [2750]],
        [["2008-01-01"], ["2008-03-01"], ["2008-10-30"], ["2009-02-15"], ["2009-04-01"]],
      ],
      result: 0.3733625335,
    },
    calculate: ([amounts, dates]) => {
      const flows = datedFlows(amounts, dates);
      if (isFunctionError(flows)) return flows;
      return known(datedInternalRate(flows), whyNoRate(flows.map(({ amount }) => amount)));
    },
  }),
  describe({
    name: "MIRR",
    topic: "Investment",
    help: "Modified internal rate of return: outflows financed at one rate, inflows reinvested at another.",
    arguments: [
      FLOW_RANGE,
      { ...RATE, name: "finance_rate", help: "What borrowed money costs, per period." },
      { ...RATE, name: "reinvest_rate", help: "What returned money earns, per period." },
    ],
    result: "value",
    source: `${MICROSOFT}mirr-function-b020f038-7492-4fb4-93c1-35c345b53524`,
    example: { arguments: [[[-120000, 39000, 30000, 21000, 37000, 46000]], 0.1, 0.12], result: 0.1260941304 },
    calculate: ([flows, finance, reinvest]) =>
      badRate(finance, "finance rate") ??
      badRate(reinvest, "reinvest rate") ??
      known(modifiedInternalRate(flows, { finance, reinvest }), "There must be money both in and out"),
  }),
];

/** Periods without money at the end change no internal rate; a whole column would take long to search. */
function withoutTail(flows: readonly number[]): number[] {
  let last = flows.length;
  while (last > 0 && flows[last - 1] === 0) last -= 1;
  return flows.slice(0, last);
}

function whyNoRate(flows: readonly number[]): string {
  return signChanges(timedFlows(flows)) === 0
    ? "There must be money both in and out"
    : "There is no rate at which these flows are worth nothing";
}

/** Amounts with their days; cells that are empty side by side are passed over. */
function datedFlows(
  amounts: readonly Known<number>[],
  dates: readonly Known<number>[],
): DatedFlow[] | FunctionError {
  if (amounts.length !== dates.length) {
    return badValue(`amounts and dates differ in length: ${amounts.length} and ${dates.length} cells`);
  }
  const flows: DatedFlow[] = [];
  for (const [index, amount] of amounts.entries()) {
    const date = dates[index] ?? null;
    if (amount === null || (amount === 0 && date === null)) continue;
    if (date === null) return badValue(`Flow ${index + 1} has no date`);
    if (date < (flows[0]?.date ?? date)) return badNumber(`Flow ${index + 1} is before the first one`);
    flows.push({ date, amount });
  }
  return flows;
}
