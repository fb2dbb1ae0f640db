import fc from "fast-check";
import { newDomains, propagate } from "../../../../core/math/integer/domains";
import { boundByPrices, newDualBound } from "../../../../core/math/integer/dual-bound";
import { priceRows } from "../../../../core/math/integer/lagrangian";
import { searchModel } from "../../../../core/math/integer/search-model";
import type { IntegerProgramme } from "../../../../core/math/integer-programme";
import { enumeratedBest, smallProgrammes } from "./enumeration";

function boundBy(programme: IntegerProgramme): number {
  const model = searchModel(programme);
  const domains = newDomains(model);
  if (!propagate(domains)) return -Infinity;
  const pricing = priceRows(domains);
  let step = pricing.next();
  while (!step.done) step = pricing.next();
  const dual = newDualBound(model);
  dual.price.set(step.value.price);
  boundByPrices(domains, dual, model.objective);
  return dual.bound / model.objectiveScale;
}

test("a budget's price comes near to the value for cost of the last project that it pays for", () => {
  const row = { variables: [0, 1, 2], coefficients: [5, 6, 8], low: -Infinity, high: 13 };
  expect(boundBy({ objective: [10, 9, 8], rows: [row] })).toBeLessThan(21.1); // the relaxation is 21
});

test("no answer is worth more than the bound of the prices", () => {
  fc.assert(
    fc.property(smallProgrammes, (programme) => {
      const best = enumeratedBest(programme);
      if (best === null) return;
      expect(boundBy(programme)).toBeGreaterThanOrEqual(best - 1e-9 * Math.max(1, Math.abs(best)));
    }),
  );
});
