import type { DatedFlow } from "../../../core/finance/net-present-value";
import { parseIsoDate } from "../../../core/domain/day";
import { timedFlows } from "../../../core/finance/cash-flow";
import { datedInternalRate, internalRateOfReturn, internalRates } from "../../../core/finance/internal-rate";
import { modifiedInternalRate } from "../../../core/finance/modified-internal-rate";
import { netPresentValue, npvFunction, xnpvFunction } from "../../../core/finance/net-present-value";
import cases from "../../cases/finance.json";

/** Equal to the digits that the source prints: at most one unit of the last one away, as its own search may be. */
function expectDigits(actual: number | null, expected: number): void {
  const decimals = /\.(\d+)$/.exec(String(expected))?.[1]?.length ?? 0;
  expect(actual).not.toBeNull();
  expect(Math.abs((actual ?? NaN) - expected)).toBeLessThanOrEqual(1.000001 * 10 ** -decimals);
}

/** Microsoft's page: XIRR searches until it is accurate within 0.000001 percent. */
const XIRR_ACCURACY = 1e-8;

function dated(flows: readonly (readonly (string | number)[])[]): DatedFlow[] {
  return flows.map(([date, amount]) => ({
    date: parseIsoDate(String(date)) ?? NaN,
    amount: Number(amount),
  }));
}

test.each(cases.npv)("$name, by Excel's function", ({ rate, flows, expected }) => {
  expectDigits(npvFunction(rate, flows), expected);
});

test.each(cases.projectNpv)("$name, the first flow as it is", ({ rate, flows, expected }) => {
  expectDigits(netPresentValue(rate, flows), expected);
});

test.each(cases.irr)("$name", ({ flows, expected }) => {
  expectDigits(internalRateOfReturn(flows), expected);
});

test.each(cases.irrs)("$name", ({ flows, expected }) => {
  const rates = internalRates(timedFlows(flows));
  expect(rates).toHaveLength(expected.length);
  rates.forEach((rate, index) => {
    expect(rate).toBeCloseTo(expected[index] ?? NaN, 12);
  });
});

test.each(cases.mirr)("$name", ({ flows, finance, reinvest, expected }) => {
  expectDigits(modifiedInternalRate(flows, { finance, reinvest }), expected);
});

test.each(cases.dated)("$name", ({ rate, flows, xnpv, xirr }) => {
  expectDigits(xnpvFunction(rate, dated(flows)), xnpv);
  expect(Math.abs((datedInternalRate(dated(flows)) ?? NaN) - xirr)).toBeLessThan(XIRR_ACCURACY);
});
