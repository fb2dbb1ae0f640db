import earnedScheduleCases from "../../cases/earned-schedule.json";
import earnedValueCases from "../../cases/earned-value.json";
import finance from "../../cases/finance.json";
import { called, numberCalled } from "../../doubles/called";

/** Equal to the digits that the source prints. */
function expectDigits(actual: number, expected: number): void {
  const decimals = /\.(\d+)$/.exec(String(expected))?.[1]?.length ?? 0;
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1.000001 * 10 ** -decimals);
}

/** Microsoft's page: XIRR searches until it is accurate within 0.000001 percent. */
const XIRR_ACCURACY = 1e-8;
const row = (values: readonly number[]): number[][] => [[...values]];

test.each(finance.npv)("NPV: $name", ({ rate, flows, expected }) => {
  expectDigits(numberCalled("NPV", rate, row(flows)), expected);
  expectDigits(numberCalled("NPV", rate, ...flows), expected);
});

test.each(finance.projectNpv)("PROJECT_NPV: $name", ({ rate, flows, expected }) => {
  expectDigits(numberCalled("PROJECT_NPV", rate, row(flows)), expected);
});

test.each(finance.irr)("IRR: $name", ({ flows, expected }) => {
  expectDigits(numberCalled("IRR", row(flows)), expected);
});

test.each(finance.irrs)("IRRS: $name", ({ flows, expected }) => {
  const rates = called("IRRS", row(flows));
  if (expected.length === 0) expect(rates).toMatchObject({ error: "#N/A" });
  else expect(rates).toEqual(expected.map((rate): unknown[] => [expect.closeTo(rate, 12)]));
});

test.each(finance.mirr)("MIRR: $name", ({ flows, finance: borrowed, reinvest, expected }) => {
  expectDigits(numberCalled("MIRR", row(flows), borrowed, reinvest), expected);
});

test.each(finance.dated)("XNPV and XIRR: $name", ({ rate, flows, xnpv, xirr }) => {
  const amounts = flows.map(([, amount]) => [amount ?? null]);
  const dates = flows.map(([date]) => [date ?? null]);
  expectDigits(numberCalled("XNPV", rate, amounts, dates), xnpv);
  expect(Math.abs(numberCalled("XIRR", amounts, dates) - xirr)).toBeLessThan(XIRR_ACCURACY);
});

test.each(earnedScheduleCases)("$name", ({ plannedValues, earnedValue, actualTime, expected }) => {
  const duration = plannedValues.length;
  const earned = numberCalled("EARNED_SCHEDULE", row(plannedValues), earnedValue);
  expect(earned).toBeCloseTo(expected.earnedSchedule, 6);
  expect(numberCalled("SPI_T", earned, actualTime)).toBeCloseTo(expected.timeIndex, 6);
  expect(numberCalled("IEAC_T", duration, earned, actualTime)).toBeCloseTo(expected.estimatedDuration, 6);
  expect(numberCalled("TSPI", duration, earned, actualTime)).toBeCloseTo(expected.toCompleteTimeIndex, 6);
});

test("the example of metrics.md: every estimate, and the pace that the rest needs", () => {
  const [example] = earnedValueCases;
  const { budgetAtCompletion: bac, plannedValue: pv, earnedValue: ev, actualCost: ac } = example!.input;
  expect(numberCalled("CPI", ev, ac)).toBeCloseTo(0.8889, 4);
  expect(numberCalled("SPI", ev, pv)).toBe(0.8);
  expect(numberCalled("EAC", bac, ev, ac)).toBe(112.5);
  expect(numberCalled("EAC", bac, ev, ac, "plan")).toBe(105);
  expect(numberCalled("EAC", bac, ev, ac, "CPI × SPI", pv)).toBe(129.375);
  expect(numberCalled("EAC", bac, ev, ac, "cpi80spi20", pv)).toBeCloseTo(113.878, 3);
  expect(numberCalled("TCPI", bac, ev, ac)).toBeCloseTo(1.0909, 4);
});

/** users.md, section 6: the sample's watermelon, A1. */
test("Customer Portal 2.0: CPI .749, EAC 3,204, and 1.53 needed to reach the manager's estimate", () => {
  const [bac, ev, ac, manager] = [2400, 1296, 1730, 2450];
  expect(numberCalled("CPI", ev, ac)).toBeCloseTo(0.749, 3);
  expect(numberCalled("EAC", bac, ev, ac)).toBeCloseTo(3204, 0);
  expect(numberCalled("TCPI", bac, ev, ac, manager)).toBeCloseTo(1.53, 2);
});

/** users.md, section 6: A6 looks cheap, and is a trap. */
test("Partner API Marketplace: headline ROI +387 %, whole-life −4 %", () => {
  expect(numberCalled("ROI", 5 * 370, 380)).toBeCloseTo(3.87, 2);
  expect(numberCalled("ROI", 5 * 370, 380, 5 * 310)).toBeCloseTo(-0.04, 2);
});

test("the three-point example of metrics.md: 4, 6, 12", () => {
  expect(numberCalled("PERT", 4, 6, 12)).toBeCloseTo(6.6667, 4);
  expect(numberCalled("PERT_SD", 4, 6, 12)).toBeCloseTo(1.3333, 4);
  expect(numberCalled("TRIANGULAR", 4, 6, 12)).toBeCloseTo(7.3333, 4);
  expect(numberCalled("TRIANGULAR_SD", 4, 6, 12)).toBeCloseTo(1.6997, 4);
  expect(numberCalled("TRIANGULAR", 4, 6, 12, "25 %")).toBeCloseTo(6, 12);
});
