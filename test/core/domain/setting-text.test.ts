import { dayOf } from "../../../core/domain/day";
import { settingText } from "../../../core/domain/setting-text";

const text = (type: Parameters<typeof settingText>[0]["type"], value: Parameters<typeof settingText>[1]) =>
  settingText({ key: "x", label: "X", type }, value);

test("a setting is written so that it can be read in every locale", () => {
  expect(text("date", dayOf({ year: 2026, month: 9, day: 30 }))).toBe("2026-09-30");
  expect([text("share", 0.07), text("share", 1 / 8), text("number", 0.95)]).toEqual([
    "7 %",
    "12.5 %",
    "0.95",
  ]);
  expect([text(["week", "month"], "week"), text("currency", null)]).toEqual(["week", ""]);
});
