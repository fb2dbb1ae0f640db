import { DEFAULT_SETTINGS } from "../../../core/domain/settings";
import { isKnown } from "../../../core/domain/known";
import { SETTING_KINDS } from "../../../core/domain/setting-kinds";

test("no two settings go by one name, in whatever letters it is written", () => {
  const names = SETTING_KINDS.flatMap(({ key, label }) => [
    ...new Set([key, label].map((name) => name.toLowerCase())),
  ]);
  expect(new Set(names).size).toBe(names.length);
});

test.each(SETTING_KINDS)("the default of $label is one that a user could have set", ({ key, type, help }) => {
  const value = DEFAULT_SETTINGS[key];
  expect(help).toMatch(/\.$/);
  if (!isKnown(value)) return;
  if (typeof type !== "string") expect(type).toContain(value);
  else expect(typeof value).toBe(["number", "share", "date"].includes(type) ? "number" : "string");
});

test("0 is known; only null is not", () => {
  expect([0, "", false, null].map(isKnown)).toEqual([true, true, true, false]);
});
