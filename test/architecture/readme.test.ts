import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PARTS } from "../../core/commands/command";

const read = (name: string): string => readFileSync(join(__dirname, "../..", name), "utf8");
const readme = read("README.md");
const scripts = Object.keys((JSON.parse(read("package.json")) as { scripts: object }).scripts);

const named = [
  ...new Set([...readme.matchAll(/npm (?:run (?:-s )?([a-z:-]+)|(test))/g)].map(([, a, b]) => a ?? b)),
];

test("the README names commands", () => {
  expect(named.length).toBeGreaterThan(3);
});

test.each(named)("npm script %s of the README is there", (script) => {
  expect(scripts).toContain(script);
});

test("the README's two commands are what the gate runs, installing first", () => {
  const promised = [...readme.matchAll(/^npm install && (npm (?:run )?[a-z]+)\b/gm)].map(
    ([, command]) => command,
  );
  expect(promised).toEqual(["npm run demo", "npm test"]);
  const gate = read(".ci/run");
  expect(gate).toMatch(/^npm (install|ci)\b/m);
  expect(gate).toMatch(/^npm run demo$/m);
  expect(gate).toMatch(/^npm run check$/m);
  const { check } = (JSON.parse(read("package.json")) as { scripts: Record<string, string> }).scripts;
  expect(check).toMatch(/&& npm test$/);
});

const page = read("docs/command-line.md");
const code = read("headless/arguments.ts");
const options = [
  ...(/const OPTIONS = \{([^}]*(?:\{[^}]*\}[^}]*)*)\} as const/.exec(code)?.[1] ?? "").matchAll(
    /^ {2}"?([a-z-]+)"?: \{/gm,
  ),
].map(([, option = ""]) => option);

test("the command line takes options", () => {
  expect(options).toEqual(expect.arrayContaining(["out", "json", "as-of", "in-place", "sample"]));
});

test.each(options)("docs/command-line.md says what --%s does", (option) => {
  expect(page).toMatch(new RegExp(`--${option}\\b`));
});

test.each(PARTS.map(({ id }) => id))(
  "docs/command-line.md and the command's help name the part %s",
  (part) => {
    expect(page).toContain(`\`${part}\``);
    expect(/PART: (.*)\./.exec(code)?.[1]?.split(", ")).toContain(part);
  },
);

test("docs/command-line.md gives the four exit statuses", () => {
  for (const status of [
    "0 done",
    "1 done, with errors in the data",
    "2 wrong usage",
    "3 cannot read or write",
  ])
    expect(page).toContain(status);
});
