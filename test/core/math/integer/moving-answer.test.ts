import fc from "fast-check";
import { newDomains, propagate } from "../../../../core/math/integer/domains";
import {
  fits,
  mend,
  newMovingAnswer,
  putIn,
  takeBack,
  takeOut,
} from "../../../../core/math/integer/moving-answer";
import { rowSums } from "../../../../core/math/integer/restrict";
import { searchModel } from "../../../../core/math/integer/search-model";
import { holds, type IntegerProgramme } from "../../../../core/math/integer-programme";
import { seededRandom } from "../../../../core/math/random";
import { smallProgrammes } from "./enumeration";

function firstAnswer(programme: IntegerProgramme): number[] | null {
  const { length } = programme.objective;
  for (let code = 2 ** length - 1; code >= 0; code--) {
    const chosen = Array.from({ length }, (_, bit) => (code >> bit) & 1);
    if (holds(programme, chosen)) return chosen;
  }
  return null;
}

function movingFrom(programme: IntegerProgramme, start: readonly number[]) {
  const domains = newDomains(searchModel(programme));
  propagate(domains);
  return newMovingAnswer(domains, start, { price: new Float64Array(domains.model.rows), share: 0.5 });
}

test("whatever is taken out and put in: mended rows hold, and the way back leads to where it began", () => {
  fc.assert(
    fc.property(smallProgrammes, fc.array(fc.nat({ max: 8 })), fc.nat(), (programme, moves, seed) => {
      const start = firstAnswer(programme);
      if (!start) return;
      const moving = movingFrom(programme, start);
      const { worth } = moving;
      for (const variable of moves.filter((at) => at < start.length && moving.free[at] === 1)) {
        if (moving.chosen[variable]) takeOut(moving, variable);
        else if (fits(moving, variable)) putIn(moving, variable);
      }
      if (mend(moving, seededRandom(seed))) expect(holds(programme, Array.from(moving.chosen))).toBe(true);
      takeBack(moving, 0);
      expect(Array.from(moving.chosen)).toEqual(start);
      expect(moving.worth).toBeCloseTo(worth, 9);
      const sums = rowSums(moving.model, start);
      moving.sums.forEach((sum, row) => {
        expect(sum).toBeCloseTo(sums[row] ?? NaN, 6);
      });
    }),
    { numRuns: 300 },
  );
});

/** Project 0 needs project 1, which needs project 2; all cost 10 of 30. */
const chain: IntegerProgramme = {
  objective: [9, 1, 1],
  rows: [
    { variables: [0, 1, 2], coefficients: [10, 10, 10], low: -Infinity, high: 30 },
    { variables: [0, 1], coefficients: [1, -1], low: -Infinity, high: 0 },
    { variables: [1, 2], coefficients: [1, -1], low: -Infinity, high: 0 },
  ],
};

test("what is put in brings along what it needs, and what is taken out takes along what needs it", () => {
  const moving = movingFrom(chain, [0, 0, 0]);
  expect(fits(moving, 0)).toBe(false);
  expect(putIn(moving, 0)).toBe(true);
  expect(Array.from(moving.chosen)).toEqual([1, 1, 1]);
  takeOut(moving, 2);
  expect(Array.from(moving.chosen)).toEqual([0, 0, 0]);
  expect(mend(moving, seededRandom(1))).toBe(true);
});

test("what cannot have all that it needs is not put in, nor anything of it", () => {
  const [capacity, ...needs] = chain.rows;
  const moving = movingFrom({ ...chain, rows: [{ ...capacity!, high: 20 }, ...needs] }, [0, 0, 0]);
  expect(putIn(moving, 0)).toBe(false);
  expect(Array.from(moving.chosen)).toEqual([0, 0, 0]);
});

test("a row that demands one gets another in place of the one that was taken out", () => {
  const oneOf = { variables: [0, 1], coefficients: [1, 1], low: 1, high: 1 };
  const moving = movingFrom({ objective: [5, 4], rows: [oneOf] }, [1, 0]);
  takeOut(moving, 0);
  expect(moving.doubtful).toEqual([0]);
  for (let seed = 1; !mend(moving, seededRandom(seed)) && seed < 20; seed++);
  expect(moving.chosen[0]! + moving.chosen[1]!).toBe(1);
});
