import fc from "fast-check";
import { noIncumbent, offer } from "../../../../core/math/integer/incumbent";
import { ruinAndRecreate } from "../../../../core/math/integer/ruin-and-recreate";
import { startSearch } from "../../../../core/math/integer/start";
import { holds, type IntegerProgramme } from "../../../../core/math/integer-programme";
import { seededRandom } from "../../../../core/math/random";
import { enumeratedBest, smallProgrammes } from "./enumeration";

function searched(programme: IntegerProgramme, pieces: number, start?: readonly number[]) {
  const starting = startSearch(programme);
  let step = starting.next();
  while (!step.done) step = starting.next();
  if (!step.value) return null;
  const { domains, dual } = step.value;
  const incumbent = start ? noIncumbent(programme, domains.model) : step.value.incumbent;
  if (start) offer(incumbent, start);
  if (!incumbent.chosen) return null;
  const before = incumbent.worth;
  const search = ruinAndRecreate(domains, incumbent, { price: dual.price, random: seededRandom(1) });
  for (let piece = 0; piece < pieces; piece++) search.next();
  return { incumbent, before };
}

test("whatever it changes, the best answer keeps all rows and never gets worse", () => {
  fc.assert(
    fc.property(smallProgrammes, (programme) => {
      const found = searched(programme, 1);
      if (!found) return;
      const { incumbent, before } = found;
      expect(holds(programme, incumbent.chosen ?? [])).toBe(true);
      expect(incumbent.worth).toBeGreaterThanOrEqual(before);
      expect(incumbent.worth / incumbent.model.objectiveScale).toBeLessThanOrEqual(
        enumeratedBest(programme)! + 1e-9,
      );
    }),
    { numRuns: 20 },
  );
});

test("from one project that fills the budget it comes to the two that are worth more", () => {
  const budget = { variables: [0, 1, 2], coefficients: [60, 50, 50], low: -Infinity, high: 100 };
  const found = searched({ objective: [10, 8, 8], rows: [budget] }, 1, [1, 0, 0]);
  expect(found?.incumbent.chosen).toEqual([0, 1, 1]);
});

test("where less is wanted, the least is found that keeps the rows", () => {
  const least = { variables: [0, 1, 2], coefficients: [6, 5, 5], low: 10, high: Infinity };
  const found = searched({ objective: [-4, -2, -3], rows: [least] }, 1, [1, 1, 1]);
  expect(found?.incumbent.chosen).toEqual([0, 1, 1]);
});

test("where nothing may change, it ends no sooner and finds nothing", () => {
  const only = { variables: [0], coefficients: [1], low: 1, high: 1 };
  expect(searched({ objective: [3], rows: [only] }, 3, [1])?.incumbent.worth).toBe(3);
});
