import fc from "fast-check";
import { FREE } from "../../../../core/math/integer/domains";
import { openPart, prove } from "../../../../core/math/integer/proof";
import { startSearch, type SearchStart } from "../../../../core/math/integer/start";
import { valueOf, type IntegerProgramme } from "../../../../core/math/integer-programme";
import { enumeratedBest, smallProgrammes } from "./enumeration";

function started(programme: IntegerProgramme): SearchStart | null {
  const starting = startSearch(programme);
  let step = starting.next();
  while (!step.done) step = starting.next();
  return step.value;
}

test("at the end of a proof stands what all answers tried one by one come to", () => {
  fc.assert(
    fc.property(smallProgrammes, (programme) => {
      const start = started(programme);
      const best = enumeratedBest(programme);
      if (!start) {
        expect(best).toBeNull();
        return;
      }
      const bounds = Array.from(prove(start));
      const { chosen, worth, model } = start.incumbent;
      if (best === null) expect(chosen).toBeNull();
      else expect(valueOf(programme, chosen ?? [])).toBeCloseTo(best, 9);
      for (const bound of bounds) expect(bound).toBeGreaterThanOrEqual(worth - 1e-9 * model.objectiveScale);
    }),
    { numRuns: 300 },
  );
});

test("the open part has the free variables only; what is fixed is worth what it is worth", () => {
  const start = started({
    objective: [10, 8, 8, 5],
    rows: [
      { variables: [0, 1, 2, 3], coefficients: [60, 50, 50, 10], low: -Infinity, high: 110 },
      { variables: [3], coefficients: [1], low: 1, high: 1 },
    ],
  });
  if (!start) throw new Error("there is an answer");
  const part = openPart(start);
  expect(part).toMatchObject({ free: [0, 1, 2], fixed: [0, 0, 0, 1], worth: 5 });
  expect(part.model.variables).toBe(3);
  expect(Array.from(start.domains.value)).toEqual([FREE, FREE, FREE, 1]);
});
