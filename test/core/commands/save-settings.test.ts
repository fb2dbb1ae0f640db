import { saveSettings } from "../../../core/commands/save-settings";
import type { SavedSetting } from "../../../core/table/read/settings";

const SAVED: readonly SavedSetting[] = [
  { preset: "", name: "Seed", value: "7" },
  { preset: "Board", name: "EAC method", value: "cpi" },
];

const saving = (preset: string, values: Readonly<Record<string, string>>) => {
  const model = saveSettings({ settings: { saved: SAVED } }, { preset, values });
  if ("refused" in model) return model.refused;
  const block = model.bands[1]?.[0]?.block;
  return block?.kind === "table"
    ? block.rows.map(({ cells }) => [cells["preset"], cells["setting"], cells["value"]])
    : [];
};

test("what is saved stands beside what was saved, under the names that people know", () => {
  expect(saving("Audit", { discountRate: "8 %", "Weight of Risk": "40" })).toEqual([
    ["", "Seed", "7"],
    ["Board", "EAC method", "cpi"],
    ["Audit", "Discount rate", "8 %"],
    ["Audit", "Weight of Risk", "40"],
  ]);
});

test("a preset that is saved again holds what it is given, and nothing else; without values it is gone", () => {
  expect(saving("Board", { staleDays: "10" })).toEqual([
    ["", "Seed", "7"],
    ["Board", "Stale after days", "10"],
  ]);
  expect(saving("Board", { eacMethod: " " })).toEqual([["", "Seed", "7"]]);
  expect(saving("", {})).toEqual([["Board", "EAC method", "cpi"]]);
});

test("a value that is none is refused in words, and nothing is saved", () => {
  expect(saving("Board", { discountRate: "800" })).toBe(
    '"800" is no value of discountRate: a share such as 0.08 or 8 %.',
  );
});
