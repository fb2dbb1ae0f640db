import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FUNCTIONS } from "../../core/functions/all";
import { functionRow } from "../doubles/function-row";

const page = readFileSync(join(__dirname, "../../docs/functions.md"), "utf8");

test.each(FUNCTIONS)("docs/functions.md has the row of $name under its topic", (kind) => {
  const section = page.split(/^## /m).find((text) => text.startsWith(`${kind.topic}\n`));
  expect(section?.split("\n")).toContain(functionRow(kind));
});

test("docs/functions.md names no function that is gone, and none twice", () => {
  const rows = page.split("\n").filter((line) => line.startsWith("| `PMO."));
  expect(rows).toHaveLength(FUNCTIONS.length);
});

test("docs/functions.md says what every error means", () => {
  for (const error of ["#N/A", "#VALUE!", "#NUM!"]) expect(page).toContain(`| \`${error}\` | `);
});
