import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const core = join(__dirname, "../../core");
const page = readFileSync(join(__dirname, "../../docs/issues.md"), "utf8");

/** Codes stand behind `code:`, alone or as the two ways of a choice. */
const raised = [
  ...new Set(
    readdirSync(core, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .flatMap((name) => [...readFileSync(join(core, name), "utf8").matchAll(/\bcode: (.*)/g)])
      .flatMap(([, line = ""]) => [...line.matchAll(/"([a-z0-9]+(?:-[a-z0-9]+)+)"/g)])
      .map(([, code = ""]) => code),
  ),
].sort();
const listed = [...page.matchAll(/^\| `([a-z0-9-]+)` \| [a-z, ]+ \| .+ \|$/gm)]
  .map(([, code = ""]) => code)
  .sort();

test("there are problems to explain", () => {
  expect(raised.length).toBeGreaterThan(40);
});

test.each(raised)("docs/issues.md says what %s means", (code) => {
  expect(listed).toContain(code);
});

test("docs/issues.md explains each problem once, and none that is never raised", () => {
  expect(listed).toEqual(raised);
});
