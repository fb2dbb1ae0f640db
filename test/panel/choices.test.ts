import fc from "fast-check";
import { weightName } from "../../core/index";
import { allChosen, choose, chosen, chosenWeights } from "../../panel/choices";
import { timeLeft } from "../../panel/time-left";
import { movedTo, percentsOf } from "../../panel/weights";

const found = {
  settings: [
    { key: "discountRate", type: "share", value: "8 %", at: { sheet: "Settings", row: 4, column: 1 } },
    { key: "seed", type: "number", value: "42", at: null },
  ],
  weights: [
    { criterion: "Fit", weight: 30 },
    { criterion: "Risk", weight: 70 },
  ],
  presets: [{ name: "Board", values: { discountRate: "6 %", "Weight of Fit": "50" } }],
} as const;
const NONE = { preset: "", overrides: {} };
const BOARD = { preset: "Board", overrides: {} };

test("a value is said for the run, else by the preset, else by the workbook, else it is the default", () => {
  expect(chosen(found, choose(BOARD, "discountRate", "5 %"), "discountRate")).toEqual({
    value: "5 %",
    by: "run",
  });
  expect(chosen(found, BOARD, "discountRate")).toEqual({ value: "6 %", by: "preset" });
  expect(chosen(found, NONE, "discountRate")).toEqual({ value: "8 %", by: "workbook" });
  expect(chosen(found, BOARD, "seed")).toEqual({ value: "42", by: "default" });
});

test("what was said for a run can be taken back", () => {
  const said = choose(choose(NONE, "seed", "7"), "budget", "100");
  expect(choose(said, "seed", undefined).overrides).toEqual({ budget: "100" });
});

test("a preset that is saved holds the chosen one and what was said on top of it", () => {
  expect(allChosen(found, choose(BOARD, "discountRate", "5 %"))).toEqual({
    discountRate: "5 %",
    "Weight of Fit": "50",
  });
});

test("criteria weigh what is chosen, and else what the workbook says", () => {
  expect(chosenWeights(found, BOARD)).toEqual([50, 70]);
  expect(chosenWeights(found, choose(BOARD, weightName("Risk"), "0"))).toEqual([50, 0]);
});

test("a weight that is no number leaves the criterion what it weighs, here as in the run", () => {
  expect(chosenWeights(found, choose(NONE, weightName("Risk"), "a lot"))).toEqual([30, 70]);
});

const weights = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 12 });
const total = (percents: readonly number[]) => percents.reduce((sum, one) => sum + one, 0);

test("weights always add up to 100 %, however they are moved", () => {
  fc.assert(
    fc.property(
      weights,
      fc.nat(),
      fc.array(fc.integer({ min: -20, max: 120 }), { maxLength: 5 }),
      (some, at, moves) => {
        let percents = percentsOf(some);
        expect(total(percents)).toBe(100);
        for (const to of moves) {
          const index = at % percents.length;
          percents = movedTo(percents, index, to);
          expect(total(percents)).toBe(100);
          expect(percents.every((one) => Number.isInteger(one) && one >= 0)).toBe(true);
          if (percents.length > 1) expect(percents[index]).toBe(Math.min(100, Math.max(0, to)));
        }
      },
    ),
  );
});

test("when one weight is moved the others keep their proportion", () => {
  expect(movedTo([50, 30, 20], 0, 0)).toEqual([0, 60, 40]);
  expect(movedTo([100, 0, 0], 0, 40)).toEqual([40, 30, 30]);
});

test("how long work still takes is not said before it can be known", () => {
  let now = 10;
  const left = timeLeft(() => now);
  expect(left(0.5)).toBeNull();
  now = 14;
  expect(left(0.01)).toBeNull();
  expect(left(0.25)).toBe(12);
  expect(left(1)).toBeNull();
});
