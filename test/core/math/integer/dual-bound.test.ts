import fc from "fast-check";
import { newDomains } from "../../../../core/math/integer/domains";
import { boundByPrices, newDualBound } from "../../../../core/math/integer/dual-bound";
import { searchModel } from "../../../../core/math/integer/search-model";
import { enumeratedBest, smallProgrammes } from "./enumeration";

test("whatever the prices, no answer is worth more than their bound", () => {
  const prices = fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(smallProgrammes, prices, (programme, price) => {
      const best = enumeratedBest(programme);
      if (best === null) return;
      const model = searchModel(programme);
      const dual = newDualBound(model);
      dual.price.set(price.slice(0, model.rows));
      boundByPrices(newDomains(model), dual, model.objective);
      expect(dual.bound / model.objectiveScale).toBeGreaterThanOrEqual(
        best - 1e-9 * Math.max(1, Math.abs(best)),
      );
    }),
  );
});
