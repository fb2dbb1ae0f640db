import { settingsSheet } from "../../../core/report/settings-sheet";

const headlineOf = (...saved: Parameters<typeof settingsSheet>[0]) => {
  const block = settingsSheet(saved).bands[0]?.[0]?.block;
  return block?.kind === "headline" ? block.finding : undefined;
};

test("the tab says how many settings hold always, and which presets there are", () => {
  const rate = { preset: "", name: "Discount rate", value: "8 %" };
  expect(headlineOf(rate)).toBe("1 setting holds in every run.");
  expect(headlineOf(rate, { ...rate, preset: "Board" }, { ...rate, preset: "Audit" })).toBe(
    "1 setting holds in every run; the presets Board, Audit can be chosen.",
  );
});

test("every row says what its setting means, a criterion's weight too", () => {
  const saved = ["EAC method", "Weight of Risk", "Colour"].map((name) => ({ preset: "", name, value: "x" }));
  const block = settingsSheet(saved).bands[1]?.[0]?.block;
  const meanings = block?.kind === "table" ? block.rows.map(({ cells }) => cells["meaning"]) : [];
  expect(meanings[0]).toMatch(/One of: auto, plan, cpi/);
  expect(meanings.slice(1)).toEqual(["How much the criterion counts, in place of Criteria.", ""]);
});
