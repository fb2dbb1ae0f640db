import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";

const root = join(__dirname, "../..");
/** Types that pieces meet at: nothing in them can go wrong. */
const JOINTS =
  /^(domain\/(assumption|governance-records|health|measure|planning-records|portfolio|project|records|resource|settings)|table\/(table-kind|header\/header-cell|read\/(rows|steering-tabs)|kinds\/languages\/vocabulary)|report\/(style|sheet-model|drawing|report-context)|commands\/(command|results)|capacity\/capacity-result|finance\/finance-result|scoring\/ranking-result|selection\/(scenario-result|selection-result|sources)|template\/input-sheet|functions\/index|index)\.ts$/;
/** What a slice does besides its methods: reads, describes, shows. */
const STAGE = /\/(input|measures|report|json)(-[a-z-]+)?\.ts$/;
/** Where a part is tested through the neighbour that it is a part of; elsewhere it stands for itself. */
const IN_PARTS = ["table", "report", "dashboard", "commands", "template", "functions"];
const SLICES = ["capacity", "earned-value", "finance", "governance", "scoring", "selection"];

function modules(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? modules(path) : entry.name.endsWith(".ts") ? [path] : [];
  });
}

/** The modules that a file imports for what they do; types alone test nothing. */
function imported(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(/^import (?!type\b)[^;]*? from "(\.[^"]+)";/gms)].map(
    ([, path = ""]) => `${join(dirname(file), path)}.ts`,
  );
}

const coreFiles = modules(join(root, "core"));
const core = coreFiles.filter((file) => !JOINTS.test(relative(join(root, "core"), file)));

/** The folder of the core that a module belongs to. */
function areaOf(file: string): string {
  return relative(join(root, "core"), file).split("/")[0] ?? "";
}

/** The module, and what is tested through it: the stages that it joins, or in some folders its parts. */
function reachedFrom(module: string, seen: Set<string>): Set<string> {
  if (seen.has(module)) return seen;
  seen.add(module);
  const joined = imported(module).filter((path) => areaOf(path) === areaOf(module));
  if (IN_PARTS.includes(areaOf(module))) joined.forEach((path) => seen.add(path));
  else if (STAGE.test(module))
    joined.filter((path) => STAGE.test(path)).forEach((path) => reachedFrom(path, seen));
  return seen;
}

/** What the tests of a folder call, by themselves or through a double. */
function calledBy(tests: readonly string[]): string[] {
  const direct = tests.flatMap(imported);
  return [...direct, ...direct.filter((path) => path.includes("/test/doubles/")).flatMap(imported)];
}

const tested = new Set(
  [...new Set(core.map((file) => dirname(file)))].flatMap((folder) => {
    const mirrored = join(root, "test", relative(root, folder));
    const isInner = dirname(folder) !== join(root, "core");
    const tests = modules(isInner ? dirname(mirrored) : mirrored);
    const called = calledBy(tests).filter((path) => dirname(path) === folder);
    return called.flatMap((path) => [...reachedFrom(path, new Set())]);
  }),
);

test("the core and its slices are where this test looks", () => {
  expect(core.length).toBeGreaterThan(200);
  for (const slice of SLICES) expect(existsSync(join(root, "core", slice))).toBe(true);
});

test.each(core.map((file) => relative(root, file)))("%s has its test", (file) => {
  expect(tested).toContain(join(root, file));
});

const joints = coreFiles.filter((file) => JOINTS.test(relative(join(root, "core"), file)));

test.each(joints.map((file) => relative(root, file)))("%s holds types, constants and doors only", (file) => {
  expect(readFileSync(join(root, file), "utf8")).not.toMatch(/\bfunction\b(?!-)|=> \{/);
});

const methods = SLICES.flatMap((slice) => modules(join(root, "core", slice))).filter(
  (file) => !STAGE.test(file),
);
const page = readFileSync(join(root, "docs/methods.md"), "utf8");

test.each(methods.map((file) => relative(root, file)))("%s has its line in docs/methods.md", (file) => {
  expect(page).toContain(file);
});

test("docs/methods.md names no module that is gone", () => {
  const named = [...page.matchAll(/core\/[a-z-]+\/[a-z-]+\.ts/g)].map(([path]) => path);
  expect(named.length).toBeGreaterThan(methods.length);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test.each(
  modules(join(root, "test/core"))
    .map((file) => relative(root, file))
    .filter((file) => file.endsWith(".test.ts")),
)("%s stands in the mirror of a folder that is there", (file) => {
  expect(existsSync(join(root, dirname(file).replace(/^test\//, "")))).toBe(true);
  expect(basename(file)).toMatch(/^[a-z-]+\.test\.ts$/);
});
