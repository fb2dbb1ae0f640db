import { settingsHeld } from "../../../core/commands/settings-held";
import { gridOf } from "../table/grid-of";
import { intakeOf } from "../table/intake-of";

const CRITERIA = gridOf("Criteria", [
  ["Name", "Weight"],
  ["Strategic fit", 30],
  ["Risk", 70],
]);
const OURS = {
  ...gridOf("PMO Settings", [
    ["Preset", "Setting", "Value"],
    ["", "Weight of Risk", "40"],
    ["", "Seed", "7"],
    ["Board", "EAC method", "cpi"],
    ["Board", "weight of strategic-fit", "90"],
  ]),
  owned: "settings",
};

test("what the workbook says is told, whatever was chosen for the run", () => {
  const overrides = { "Weight of Risk": "5", seed: "9" };
  const held = settingsHeld(intakeOf([CRITERIA, OURS], { overrides, preset: "Board" }));
  expect(held.weights).toEqual([
    { criterion: "Strategic fit", weight: 30 },
    { criterion: "Risk", weight: 40 },
  ]);
  expect(held.settings.find(({ key }) => key === "seed")).toMatchObject({
    value: "7",
    at: { sheet: "PMO Settings", row: 2, column: 2 },
  });
  expect(held.settings.find(({ key }) => key === "eacMethod")).toMatchObject({ value: "auto", at: null });
});

test("what is saved goes by keys, and weights by the criterion's own name", () => {
  const { presets, kept } = settingsHeld(intakeOf([CRITERIA, OURS]));
  expect(presets).toEqual([{ name: "Board", values: { eacMethod: "cpi", "Weight of Strategic fit": "90" } }]);
  expect(kept).toEqual({ "Weight of Risk": "40", seed: "7" });
});
