import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_SETTINGS } from "../../core/domain/settings";
import { SETTING_KINDS } from "../../core/domain/setting-kinds";

const page = readFileSync(join(__dirname, "../../docs/settings.md"), "utf8");

test("every setting has a description, and every description a setting", () => {
  expect(SETTING_KINDS.map(({ key }) => key).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
});

test.each(SETTING_KINDS)(
  "docs/settings.md says what $key is, with its label and default",
  ({ key, label }) => {
    const line = page.split("\n").find((text) => text.startsWith(`| \`${key}\` |`));
    expect(line).toContain(`| ${label} |`);
    expect(line).toContain(`| ${DEFAULT_SETTINGS[key] ?? "–"} |`);
  },
);
