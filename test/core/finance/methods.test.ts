import fc from "fast-check";
import { budgetLeft } from "../../../core/finance/budget-left";
import { signChanges, timedFlows } from "../../../core/finance/cash-flow";
import { datedInternalRate, internalRateOfReturn, internalRates } from "../../../core/finance/internal-rate";
import { modifiedInternalRate } from "../../../core/finance/modified-internal-rate";
import {
  netPresentValue,
  presentValue,
  ratePerPeriod,
  ratePerYear,
  xnpvFunction,
} from "../../../core/finance/net-present-value";
import { discountedPayback, payback } from "../../../core/finance/payback";
import {
  benefitCostRatio,
  margin,
  profitabilityIndex,
  returnOnInvestment,
} from "../../../core/finance/ratios";
import { forecastAtRunRate, runRate } from "../../../core/finance/run-rate";

const rate = fc.double({ min: -0.5, max: 1, noNaN: true });
const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
const flows = fc.array(amount, { minLength: 1, maxLength: 24 });

/** Money at stake: what a difference is to be measured against. */
function scale(...lists: readonly (readonly number[])[]): number {
  return 1 + lists.flat().reduce((total, flow) => total + Math.abs(flow), 0);
}

describe("net present value", () => {
  test("the NPV of two projects together is the sum of their NPVs", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 24 }), rate, (pairs, r) => {
        const [a, b] = [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
        const both = netPresentValue(
          r,
          pairs.map(([first, second]) => first + second),
        );
        const apart = (netPresentValue(r, a) ?? NaN) + (netPresentValue(r, b) ?? NaN);
        expect(Math.abs((both ?? NaN) - apart) / (scale(a, b) * 2 ** 24)).toBeLessThan(1e-14);
      }),
    );
  });

  test("another currency scales the NPV and leaves the internal rate alone", () => {
    fc.assert(
      fc.property(flows, rate, fc.constantFrom(0.5, 2, 8), (list, r, exchange) => {
        const scaled = list.map((flow) => flow * exchange);
        expect(netPresentValue(r, scaled)).toBe((netPresentValue(r, list) ?? NaN) * exchange);
        expect(internalRates(timedFlows(scaled))).toEqual(internalRates(timedFlows(list)));
      }),
    );
  });

  test("money that comes later, or is discounted more, is worth less", () => {
    const positive = fc.double({ min: 0.001, max: 1, noNaN: true });
    const cases = fc.record({
      amount: fc.integer({ min: 1, max: 1e6 }),
      time: fc.nat(30),
      r: positive,
      more: positive,
    });
    fc.assert(
      fc.property(cases, ({ amount, time, r, more }) => {
        const later = [{ time: time + 1, amount }];
        const worth = presentValue(r, later) ?? NaN;
        expect(worth).toBeLessThan(presentValue(r, [{ time, amount }]) ?? NaN);
        expect(presentValue(r + more, later)).toBeLessThan(worth);
      }),
    );
  });

  test("twelve months at the monthly rate are a year at the yearly one", () => {
    expect(ratePerPeriod(0.08, 1)).toBeCloseTo(0.00643403011, 11); // 1.08^(1/12) − 1
    fc.assert(
      fc.property(rate, fc.constantFrom(1, 3, 6, 12), (r, months) => {
        expect(ratePerYear(ratePerPeriod(r, months), months)).toBeCloseTo(r, 12);
      }),
    );
  });

  test("a rate of −100 % or less has no present value", () => {
    expect(netPresentValue(-1, [1, 1])).toBeNull();
  });

  test("as in Excel, no dated flow may come before the first one", () => {
    const backwards = [
      { date: 46000, amount: -5 },
      { date: 45999, amount: 10 },
    ];
    expect(xnpvFunction(0.1, backwards)).toBeNull();
    expect(datedInternalRate(backwards)).toBeNull();
    expect(xnpvFunction(0.1, [])).toBeNull();
  });
});

describe("internal rate of return", () => {
  test("at an internal rate the NPV is nil, and there are at most as many as changes of sign", () => {
    fc.assert(
      fc.property(flows, (list) => {
        const rates = internalRates(timedFlows(list));
        expect(rates.length).toBeLessThanOrEqual(signChanges(timedFlows(list)));
        for (const r of rates.filter((found) => found > -0.9 && found < 10)) {
          const worth = netPresentValue(r, list) ?? NaN;
          const gross = netPresentValue(r, list.map(Math.abs)) ?? NaN;
          expect(Math.abs(worth / gross)).toBeLessThan(1e-11);
        }
      }),
    );
  });

  test("money that goes out once and comes back has exactly one rate, at any gain or loss up to 99.9 %", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.999, max: 50, noNaN: true }),
        fc.integer({ min: 1, max: 12 }),
        (r, years) => {
          const list = [-1, ...Array.from({ length: years - 1 }, () => 0), Math.pow(1 + r, years)];
          const [found, ...more] = internalRates(timedFlows(list));
          expect(more).toEqual([]);
          expect(Math.abs((1 + (found ?? NaN)) / (1 + r) - 1)).toBeLessThan(1e-12);
        },
      ),
    );
  });

  test("of several rates the one nearest to 10 % leads, where Excel begins its search", () => {
    expect(internalRateOfReturn([-1000, 2500, -1540])).toBeCloseTo(0.1, 12);
    expect(internalRateOfReturn([100, 20])).toBeNull();
  });

  test("the modified rate lies between the reinvestment rate and the internal rate", () => {
    const inflows = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        inflows,
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (out, list, r) => {
          const irr = internalRateOfReturn([-out, ...list]) ?? NaN;
          const mirr = modifiedInternalRate([-out, ...list], { finance: r, reinvest: r }) ?? NaN;
          expect(mirr).toBeGreaterThanOrEqual(Math.min(irr, r) - 1e-9);
          expect(mirr).toBeLessThanOrEqual(Math.max(irr, r) + 1e-9);
        },
      ),
    );
  });

  test("without money both in and out there is no modified rate", () => {
    expect(modifiedInternalRate([-100, -5], { finance: 0.1, reinvest: 0.1 })).toBeNull();
    expect(modifiedInternalRate([100, 5], { finance: 0.1, reinvest: 0.1 })).toBeNull();
  });
});

describe("payback", () => {
  test("350 that bring 300 a year are back after 14 months", () => {
    expect((payback(timedFlows([-350, 300, 300, 300])) ?? NaN) * 12).toBeCloseTo(14, 12);
  });

  test("it counts from the first outflow, not from the base date", () => {
    const flows = [0, 0, -100, 50, 50].map((amount, time) => ({ time: time - 7, amount }));
    expect(payback(flows)).toBe(2);
  });

  test("money that never comes back, and money that never goes out, have no payback", () => {
    expect(payback(timedFlows([-100, 50, 49]))).toBeNull();
    expect(payback(timedFlows([100, 50]))).toBeNull();
  });

  test("it never exceeds the horizon, and discounting never shortens it", () => {
    fc.assert(
      fc.property(flows, fc.double({ min: 0, max: 1, noNaN: true }), (list, r) => {
        const [out, ...rest] = list.map(Math.abs);
        const timed = timedFlows([-(out ?? 0) - 1, ...rest]);
        const plain = payback(timed);
        const discounted = discountedPayback(r, timed);
        expect(plain ?? 0).toBeLessThanOrEqual(list.length - 1);
        expect(discounted ?? Infinity).toBeGreaterThanOrEqual((plain ?? 0) - 1e-9);
        if (discounted !== null) expect(plain).not.toBeNull();
      }),
    );
  });
});

describe("ratios", () => {
  test("380 that save 370 a year and cost 310 a year to run for five years lose 4 % over their life", () => {
    const roi = returnOnInvestment({ benefit: 5 * 370, oneOffCost: 380, runCost: 5 * 310 });
    expect(roi).toBeCloseTo(-80 / 1930, 15);
  });

  test("they are not known where nothing is spent or nothing comes in", () => {
    expect(returnOnInvestment({ benefit: 10, oneOffCost: 0, runCost: 0 })).toBeNull();
    expect(margin({ revenue: 0, cost: 10 })).toBeNull();
    expect(profitabilityIndex(0.1, timedFlows([10, 20]))).toBeNull();
    expect(benefitCostRatio(0.1, { benefits: timedFlows([10]), costs: [] })).toBeNull();
  });

  test("the NPV is positive just when benefits are worth more than costs", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 1, maxLength: 12 }),
        (pairs) => {
          const benefits = pairs.map(([benefit]) => benefit);
          const costs = pairs.map(([, cost]) => cost + 1);
          const npv =
            netPresentValue(
              0.08,
              benefits.map((benefit, index) => benefit - (costs[index] ?? 0)),
            ) ?? NaN;
          const ratio =
            benefitCostRatio(0.08, { benefits: timedFlows(benefits), costs: timedFlows(costs) }) ?? NaN;
          fc.pre(Math.abs(npv) > 1e-6);
          expect(ratio > 1).toBe(npv > 0);
        },
      ),
    );
  });
});

describe("rate of spending", () => {
  test("a project that has spent evenly so far is forecast to spend evenly to its end", () => {
    fc.assert(
      fc.property(
        amount,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 12, max: 60 }),
        (each, elapsed, all) => {
          const spending = { spent: each * elapsed, periodsElapsed: elapsed, periodsInAll: all };
          expect(runRate(spending)).toBeCloseTo(each, 6);
          expect(forecastAtRunRate(spending)).toBeCloseTo(each * all, 3);
        },
      ),
    );
  });

  test("is not known before the first period, and after the last one what is spent stands", () => {
    expect(runRate({ spent: 0, periodsElapsed: 0 })).toBeNull();
    expect(forecastAtRunRate({ spent: 0, periodsElapsed: 0, periodsInAll: 12 })).toBeNull();
    expect(forecastAtRunRate({ spent: 130, periodsElapsed: 13, periodsInAll: 12 })).toBe(130);
  });
});

test("what is left of a budget counts what is ordered, and is not known while one of them is not", () => {
  expect(budgetLeft({ budget: 100, actual: 70, commitments: 40 })).toBe(-10);
  expect(budgetLeft({ budget: 100, actual: 70, commitments: null })).toBeNull();
});
