import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const root = join(__dirname, "../..");
const JOINTS =
  /^(domain\/(assumption|health|known|measure|portfolio|project|records|resource|settings)|table\/(grid|table-kind)|report\/(style|sheet-model|drawing|report-context)|commands\/command|index)\.ts$/;
const METHOD_STAGES = /\/(input|measures|report|json)\.ts$/;
const SLICES = readdirSync(join(root, "core")).filter((folder) =>
  /^(earned-value|finance|capacity|scoring|governance)$/.test(folder),
);

function modules(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? modules(path) : /\.ts$/.test(entry.name) ? [path] : [];
  });
}

/** A module has its test when a test file in the mirrored folder imports it, directly or under its own name. */
function isTested(module: string): boolean {
  const folder = join(root, "test/core", relative(join(root, "core"), join(module, "..")));
  if (!existsSync(folder)) return false;
  const name = module.replace(/^.*\/|\.ts$/g, "");
  return modules(folder).some(
    (file) => file.endsWith(`/${name}.test.ts`) || new RegExp(`/${name}"`).test(readFileSync(file, "utf8")),
  );
}

const core = modules(join(root, "core")).filter((file) => !JOINTS.test(relative(join(root, "core"), file)));

test.each(core.map((file) => relative(root, file)))("%s has its test", (file) => {
  expect(isTested(join(root, file))).toBe(true);
});

const methods = SLICES.flatMap((slice) => modules(join(root, "core", slice))).filter(
  (file) => !METHOD_STAGES.test(file),
);

test.each(methods.map((file) => relative(root, file)))("%s has its line in docs/methods.md", (file) => {
  expect(readFileSync(join(root, "docs/methods.md"), "utf8")).toContain(file);
});
