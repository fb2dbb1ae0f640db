import fc from "fast-check";
import { newDomains, propagate } from "../../../../core/math/integer/domains";
import { newRelaxation, relax } from "../../../../core/math/integer/relaxation";
import { searchModel } from "../../../../core/math/integer/search-model";
import { enumeratedBest, smallProgrammes } from "./enumeration";

test("the relaxation is worth as much as the best answer or more, and says of no programme with an answer that it has none", () => {
  fc.assert(
    fc.property(smallProgrammes, (programme) => {
      const best = enumeratedBest(programme);
      const model = searchModel(programme);
      const domains = newDomains(model);
      if (!propagate(domains)) {
        expect(best).toBeNull();
        return;
      }
      const relaxation = newRelaxation(model);
      const state = relax(domains, relaxation, -Infinity);
      if (best === null) return;
      expect(state).not.toBe("infeasible");
      expect(relaxation.dual.bound / model.objectiveScale).toBeGreaterThanOrEqual(
        best - 1e-9 * Math.max(1, Math.abs(best)),
      );
    }),
  );
});
