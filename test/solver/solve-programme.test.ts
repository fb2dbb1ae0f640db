import fc from "fast-check";
import type { Highs } from "highs";
import { searchModel } from "../../core/math/integer/search-model";
import { holds } from "../../core/math/integer-programme";
import { highsSolver, solveWithin } from "../../solver";
import { solveWithHighs } from "../../solver/highs-model";
import { enumeratedBest, smallProgrammes } from "../core/math/integer/enumeration";

const now = () => performance.now();
const budget = { variables: [0, 1, 2], coefficients: [60, 50, 50], low: -Infinity, high: 100 };
const threeProjects = { objective: [10, 8, 8], rows: [budget] };

test("what is small is proven by our own search: HiGHS is not even loaded", async () => {
  const loadHighs = jest.fn(() => highsSolver());
  const proven = { status: "optimal", chosen: [0, 1, 1], value: 16, bound: 16 };
  expect(await solveWithin(threeProjects, { seconds: 5, now, loadHighs })).toEqual(proven);
  expect(loadHighs).not.toHaveBeenCalled();
});

test("HiGHS finds in our models what all answers tried one by one come to", async () => {
  const highs = await highsSolver();
  if (!highs) throw new Error("HiGHS was not loaded");
  fc.assert(
    fc.property(smallProgrammes, (programme) => {
      const best = enumeratedBest(programme);
      const model = searchModel(programme);
      const solved = solveWithHighs(highs, model, { seconds: 5 });
      if (best === null) {
        expect(solved.isInfeasible).toBe(true);
        return;
      }
      expect(solved.chosen && holds(programme, solved.chosen)).toBe(true);
      expect(solved.bound / model.objectiveScale).toBeCloseTo(best, 6);
    }),
    { numRuns: 60 },
  );
});

/** 220 × 480 entries, most of them 0: too many for our own search to be given all the time. */
function portfolio(): { objective: number[]; rows: (typeof budget)[] } {
  const projects = Array.from({ length: 480 }, (_, project) => project);
  return {
    objective: projects.map((project) => 100 + ((project * 37) % 89)),
    rows: Array.from({ length: 220 }, (_, period) => {
      const variables = projects.filter((project) => (project * 7 + period) % 11 === 0);
      const coefficients = variables.map((project) => 5 + ((project * (period + 3) * 13) % 31));
      return { variables, coefficients, low: -Infinity, high: 400 };
    }),
  };
}

/** A clock by which our own share is over with the first prices, however fast the machine is. */
function ticking(): () => number {
  let looks = 0;
  return () => (looks += 1) * 4;
}

test("whoever searched last, no answer breaks a row, and the bounds of both ways agree", async () => {
  const programme = portfolio();
  const loadHighs = jest.fn(() => highsSolver());
  const both = await solveWithin(programme, { seconds: 3, now: ticking(), loadHighs });
  expect(loadHighs).toHaveBeenCalledTimes(1);
  const own = await solveWithin(programme, { seconds: 1, now, loadHighs: () => Promise.resolve(null) });
  if (!("chosen" in both) || !("chosen" in own)) throw new Error("no answer");
  expect(holds(programme, both.chosen)).toBe(true);
  expect(holds(programme, own.chosen)).toBe(true);
  expect(both.bound).toBeGreaterThanOrEqual(own.value);
  expect(own.bound).toBeGreaterThanOrEqual(both.value);
});

test("what may take hardly any time is not worth loading HiGHS for", async () => {
  const loadHighs = jest.fn(() => highsSolver());
  const { status } = await solveWithin(portfolio(), { seconds: 0.2, now, loadHighs });
  expect(loadHighs).not.toHaveBeenCalled();
  expect(status).not.toBe("infeasible");
});

test("where HiGHS breaks off, the best answer of our own search stands, with its bound", async () => {
  const broken = {
    withModel: () => {
      throw new Error("memory access out of bounds");
    },
  } as unknown as Highs;
  const programme = portfolio();
  const loadHighs = () => Promise.resolve(broken);
  const answer = await solveWithin(programme, { seconds: 3, now: ticking(), loadHighs });
  if (answer.status !== "feasible") throw new Error(answer.status);
  expect(holds(programme, answer.chosen)).toBe(true);
  expect(answer.bound).toBeLessThan(2 * answer.value);
});
