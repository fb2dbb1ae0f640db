import { timedFlows } from "../finance/cash-flow";
import { ratePerPeriod, ratePerYear } from "../finance/net-present-value";
import { discountedPayback, payback } from "../finance/payback";
import { benefitCostRatio, margin, profitabilityIndex, returnOnInvestment } from "../finance/ratios";
import { describe, type FunctionKind } from "./function-kind";
import { badRate, FLOW_RANGE, FLOWS, RATE } from "./investment";
import { badNumber, known, type FunctionError } from "./outcome";

const BREALEY = "Brealey, Myers and Allen, Principles of Corporate Finance, ch. 5";
const MONTHS = { name: "months", help: "Length of a period in months: 1, 3, 12.", type: "number" } as const;

/** Payback and ratios by which investments are compared. */
export const APPRAISAL: readonly FunctionKind[] = [
  describe({
    name: "PAYBACK",
    topic: "Investment",
    help: "Periods from the first outflow until the money is back, the last one in proportion.",
    arguments: [FLOWS],
    result: "value",
    source: BREALEY,
    example: { arguments: [[[-350, 280, 280]]], result: 1.25 },
    calculate: ([flows]) => known(payback(timedFlows(flows)), whyNoPayback(flows)),
  }),
  describe({
    name: "DISCOUNTED_PAYBACK",
    topic: "Investment",
    help: "Payback over the flows' present values, in periods.",
    arguments: [RATE, FLOWS],
    result: "value",
    source: BREALEY,
    example: { arguments: [0.25, [[-80, 50, 62.5, 100]]], result: 2 },
    calculate: ([rate, flows]) =>
      badRate(rate) ?? known(discountedPayback(rate, timedFlows(flows)), whyNoPayback(flows)),
  }),
  describe({
    name: "ROI",
    topic: "Investment",
    help: "Whole-life return on investment, undiscounted: (benefit − cost − run cost) ÷ (cost + run cost).",
    arguments: [
      { name: "benefit", help: "Benefit and revenue over the whole life.", type: "number" },
      { name: "cost", help: "One-off cost, positive.", type: "number" },
      {
        name: "run_cost",
        help: "Cost of running it over the same life, positive.",
        type: "number",
        default: 0,
      },
    ],
    result: "value",
    source: "Gridfolio, docs/methods.md: ROI whole-life",
    example: { arguments: [150, 60, 40], result: 0.5 },
    calculate: ([benefit, oneOffCost, runCost]) =>
      known(returnOnInvestment({ benefit, oneOffCost, runCost }), "Cost and run cost together are 0"),
  }),
  describe({
    name: "BCR",
    topic: "Investment",
    help: "Benefit–cost ratio: present value of the benefits ÷ present value of the costs.",
    arguments: [
      RATE,
      {
        ...FLOW_RANGE,
        name: "benefits",
        help: "Benefits of successive periods, positive; the first is at time 0.",
      },
      { ...FLOW_RANGE, name: "costs", help: "Costs of the same periods, run cost included, positive." },
    ],
    result: "value",
    source: "HM Treasury, The Green Book",
    example: { arguments: [0.25, [[0, 125, 125]], [[100, 0, 0]]], result: 1.8 },
    calculate: ([rate, benefits, costs]) =>
      badRate(rate) ??
      known(
        benefitCostRatio(rate, { benefits: timedFlows(benefits), costs: timedFlows(costs) }),
        "The costs are worth nothing",
      ),
  }),
  describe({
    name: "PROFITABILITY_INDEX",
    topic: "Investment",
    help: "Present value of the periods that bring money ÷ that of the periods that take it.",
    arguments: [RATE, FLOWS],
    result: "value",
    source: BREALEY,
    example: { arguments: [0.25, [[-100, 150]]], result: 1.2 },
    calculate: ([rate, flows]) =>
      badRate(rate) ?? known(profitabilityIndex(rate, timedFlows(flows)), "No period takes money"),
  }),
  describe({
    name: "MARGIN",
    topic: "Investment",
    help: "Margin, (revenue − cost) ÷ revenue.",
    arguments: [
      { name: "revenue", help: "Revenue.", type: "number" },
      { name: "cost", help: "Cost, positive.", type: "number" },
    ],
    result: "value",
    source: "Gridfolio, docs/methods.md: Margin",
    example: { arguments: [200, 150], result: 0.25 },
    calculate: ([revenue, cost]) => known(margin({ revenue, cost }), "Revenue is 0"),
  }),
  describe({
    name: "PERIOD_RATE",
    topic: "Investment",
    help: "The rate per period that compounds to a yearly rate: (1 + rate)^(months ÷ 12) − 1.",
    arguments: [{ ...RATE, name: "yearly_rate", help: "Rate per year." }, MONTHS],
    result: "value",
    source: "Brealey, Myers and Allen, Principles of Corporate Finance, ch. 2",
    example: { arguments: [0.21, 6], result: 0.1 },
    calculate: ([rate, months]) =>
      badRate(rate, "yearly rate") ?? badMonths(months) ?? ratePerPeriod(rate, months),
  }),
  describe({
    name: "YEARLY_RATE",
    topic: "Investment",
    help: "The yearly rate that a rate per period compounds to: (1 + rate)^(12 ÷ months) − 1.",
    arguments: [{ ...RATE, name: "period_rate", help: "Rate per period." }, MONTHS],
    result: "value",
    source: "Brealey, Myers and Allen, Principles of Corporate Finance, ch. 2",
    example: { arguments: [0.1, 6], result: 0.21 },
    calculate: ([rate, months]) =>
      badRate(rate, "period rate") ?? badMonths(months) ?? ratePerYear(rate, months),
  }),
];

function whyNoPayback(flows: readonly number[]): string {
  return flows.some((flow) => flow < 0) ? "The money does not come back" : "No money goes out";
}

function badMonths(months: number): FunctionError | null {
  return months > 0 ? null : badNumber("months must be above 0");
}
