import fc from "fast-check";
import type { Financial } from "../../../core/domain/records";
import { financeOf } from "../../../core/finance/finance";
import { financeJson } from "../../../core/finance/json";
import { internalRates } from "../../../core/finance/internal-rate";
import { money, portfolioOf, project } from "./portfolio-of";

test("every rate at which flows are worth nothing is found, however many there are", () => {
  const growths = fc.uniqueArray(fc.integer({ min: 5, max: 30 }), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(growths, fc.integer({ min: 0, max: 60 }), (twentieths, later) => {
      const factors = twentieths.map((twentieth) => twentieth / 20).sort((a, b) => a - b);
      const amounts = factors.reduce(
        (flows, factor) => [...flows, 0].map((flow, time) => flow - factor * (flows[time - 1] ?? 0)),
        [1],
      );
      const rates = internalRates(amounts.map((amount, time) => ({ time: time + later, amount })));
      expect(rates).toHaveLength(factors.length);
      rates.forEach((rate, index) => {
        expect(rate).toBeCloseTo((factors[index] ?? 0) - 1, 6);
      });
    }),
  );
});

describe("laws", () => {
  const version = fc.constantFrom("current budget", "outlook", "actual", "accrual", "commitment" as const);
  const row = fc.record({
    project: fc.constantFrom("P1", "P2", "P9"),
    month: fc.integer({ min: 0, max: 35 }),
    cents: fc.integer({ min: -1e6, max: 1e7 }),
    version,
    flow: fc.constantFrom("cost", "benefit", "revenue" as const),
    treatment: fc.constantFrom("capex", "opex", null),
    phase: fc.constantFrom("one-off", "run", null),
  });
  const ledger = fc
    .array(row, { maxLength: 40 })
    .map((rows) =>
      rows.map(({ project: id, month, cents, ...fields }) =>
        money(
          id,
          [`${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`, cents / 4],
          fields as Partial<Financial>,
        ),
      ),
    );
  const projects = [project("P1", { budget: 1000 }), project("P2")];

  test("whatever the rows hold: source = used + left out, and capex + opex + not said = total", () => {
    fc.assert(
      fc.property(ledger, (financials) => {
        const result = financeOf(portfolioOf({ projects, financials }));
        for (const { source, used, leftOut } of result.reconciliation) expect(source).toBe(used + leftOut);
        for (const { total, capex, opex, unknown } of Object.values(result.byTreatment))
          expect(total).toBe(capex + opex + unknown);
      }),
    );
  });

  test("the order of the rows changes nothing", () => {
    fc.assert(
      fc.property(ledger, (financials) => {
        const there = financeJson(financeOf(portfolioOf({ projects, financials })));
        const back = financeJson(financeOf(portfolioOf({ projects, financials: [...financials].reverse() })));
        expect({ ...back, reconciliation: [] }).toEqual({ ...there, reconciliation: [] });
      }),
      { numRuns: 60 },
    );
  });

  test("in another currency every amount is scaled, and no rate or time changes", () => {
    fc.assert(
      fc.property(ledger, (financials) => {
        const doubled = financials.map((record) => ({
          ...unproxied(record),
          amount: (record.amount ?? 0) * 2,
          amountAtBudgetRate: (record.amount ?? 0) * 2,
        }));
        const plain = financeOf(portfolioOf({ projects: [project("P1"), project("P2")], financials }));
        const twice = financeOf(
          portfolioOf({ projects: [project("P1"), project("P2")], financials: doubled }),
        );
        plain.projects.forEach(({ position, appraisal }, index) => {
          const other = twice.projects[index];
          expect(other?.position.outlookYear).toBe(
            position.outlookYear === null ? null : 2 * position.outlookYear,
          );
          expect(other?.appraisal.npv).toBe(appraisal.npv === null ? null : 2 * appraisal.npv);
          expect(other?.appraisal.irrs).toEqual(appraisal.irrs);
          expect(other?.appraisal.payback).toBe(appraisal.payback);
        });
      }),
      { numRuns: 60 },
    );
  });
});

function unproxied(record: Financial): Financial {
  const { project: id, period, flow, dated, source, version, treatment, phase, versionLabel } = record;
  return { ...record, project: id, period, flow, dated, source, version, treatment, phase, versionLabel };
}
