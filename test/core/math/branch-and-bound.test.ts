import fc from "fast-check";
import { solveProgramme, solveToTheEnd } from "../../../core/math/branch-and-bound";
import {
  holds,
  valueOf,
  type IntegerProgramme,
  type ProgrammeRow,
} from "../../../core/math/integer-programme";
import { enumeratedBest, smallProgrammes } from "./integer/enumeration";
import { hasOrLibrary, knapsackProblems } from "./integer/or-library";

const budget = (costs: number[], high: number): ProgrammeRow => ({
  variables: costs.map((_, project) => project),
  coefficients: costs,
  low: -Infinity,
  high,
});
const threeProjects: IntegerProgramme = { objective: [10, 8, 8], rows: [budget([60, 50, 50], 100)] };

test("with a budget of 100, two projects of 50 are worth more than the one with the best value for its cost", () => {
  expect(solveToTheEnd(threeProjects)).toEqual({
    status: "optimal",
    chosen: [0, 1, 1],
    value: 16,
    bound: 16,
  });
});

test("a project that is forced in is in, at the price of a better one", () => {
  const forced = { variables: [0], coefficients: [1], low: 1, high: 1 };
  const answer = solveToTheEnd({ ...threeProjects, rows: [...threeProjects.rows, forced] });
  expect(answer).toEqual({ status: "optimal", chosen: [1, 0, 0], value: 10, bound: 10 });
});

test("a project that needs another one brings it along, or both stay out", () => {
  const needs = { variables: [1, 0], coefficients: [1, -1], low: -Infinity, high: 0 };
  const answer = solveToTheEnd({ ...threeProjects, rows: [...threeProjects.rows, needs] });
  expect(answer).toMatchObject({ status: "optimal", chosen: [1, 0, 0] });
});

test("rows that cannot all be kept have no answer", () => {
  const both = { variables: [0, 1], coefficients: [1, 1], low: 2, high: Infinity };
  expect(solveToTheEnd({ ...threeProjects, rows: [...threeProjects.rows, both] })).toEqual({
    status: "infeasible",
  });
});

test("a budget in cents is kept to the cent: three tenths pay for a tenth and two tenths", () => {
  const answer = solveToTheEnd({ objective: [1, 1, 0.5], rows: [budget([0.1, 0.2, 0.01], 0.3)] });
  expect(answer).toMatchObject({ status: "optimal", chosen: [1, 1, 0], value: 2 });
});

test("nothing to choose from is worth nothing", () => {
  expect(solveToTheEnd({ objective: [], rows: [] })).toEqual({
    status: "optimal",
    chosen: [],
    value: 0,
    bound: 0,
  });
});

test("the answer is as good as the best of all answers tried one by one, and proven", () => {
  fc.assert(
    fc.property(smallProgrammes, (programme) => {
      const best = enumeratedBest(programme);
      const answer = solveToTheEnd(programme);
      if (best === null) {
        expect(answer).toEqual({ status: "infeasible" });
        return;
      }
      if (answer.status !== "optimal") throw new Error(`not optimal but ${answer.status}`);
      expect(holds(programme, answer.chosen)).toBe(true);
      expect(answer.value).toBe(valueOf(programme, answer.chosen));
      expect(Math.abs(answer.value - best)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(best)));
    }),
    { numRuns: 2000 },
  );
});

/** Thirty-four projects in three capacities that are all but alike: more than one piece of work. */
const hard: IntegerProgramme = {
  objective: Array.from({ length: 34 }, (_, project) => 100 + ((project * 37) % 23)),
  rows: [5, 7, 11].map((factor) =>
    budget(
      Array.from({ length: 34 }, (_, project) => 50 + ((project * factor * factor) % 29)),
      800,
    ),
  ),
};

test("a search that is stopped returns the best answer it has, and what no answer exceeds", () => {
  const search = solveProgramme(hard);
  let step = search.next();
  while (!step.done && step.value.value === null) step = search.next();
  if (step.done) throw new Error("solved before the stop: the programme is too easy for this test");
  const { value: answer } = search.next("stop");
  if (!("status" in answer) || answer.status !== "feasible") throw new Error("no answer so far");
  expect(holds(hard, answer.chosen)).toBe(true);
  const best = solveToTheEnd(hard);
  if (best.status !== "optimal") throw new Error("not solved");
  expect(answer.bound).toBeGreaterThanOrEqual(best.value);
  expect(answer.value).toBeLessThanOrEqual(best.value);
});

test("the same programme has the same answer, bit by bit", () => {
  expect(solveToTheEnd(hard)).toEqual(solveToTheEnd(hard));
});

const published = hasOrLibrary ? ["mknap1", "mknap2"].flatMap(knapsackProblems) : [];

(hasOrLibrary ? test : test.skip)(
  "OR-Library's 55 small problems are there (skipped without ../shared/data)",
  () => {
    expect(published).toHaveLength(55);
  },
);

(hasOrLibrary
  ? test.each(published)
  : test.skip.each([{ name: "(../shared/data is missing)", programme: threeProjects, best: 16 }]))(
  "OR-Library's $name is solved to its published optimum",
  ({ programme, best }) => {
    const answer = solveToTheEnd(programme);
    expect(answer).toMatchObject({ status: "optimal", value: best });
  },
);
