import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { largeChoiceFile } from "../doubles/large-choice";

const root = resolve(__dirname, "../..");
const built = join(root, "dist/headless");
const folder = mkdtempSync(join(tmpdir(), "gridfolio-highs-"));
const book = join(folder, "book.xlsx");

/** Runs the program that is shipped, and says when it reads the WebAssembly of HiGHS. */
const WATCHED = `
  const fs = require("node:fs");
  const read = fs.readFileSync;
  fs.readFileSync = (file, ...how) => {
    if (String(file).endsWith("highs.wasm")) process.stderr.write("highs.wasm is read");
    return read(file, ...how);
  };
  const [program, ...words] = process.argv.slice(1);
  require(program).main(words).then((status) => { process.exitCode = status; });
`;

interface Ran {
  readonly said: string;
  readonly value: number;
  readonly bound: number;
  readonly gap: number;
}

function run(program: string): Ran {
  const words = ["run", book, "--only", "select", "--json", "-"];
  const { stdout, stderr } = spawnSync(process.execPath, ["-e", WATCHED, program, ...words], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const { selection } = JSON.parse(stdout) as {
    readonly selection: { readonly objective: number; readonly bound: number; readonly gap: number };
  };
  return { said: stderr, value: selection.objective, bound: selection.bound, gap: selection.gap };
}

beforeAll(() => {
  // Builds the program where it is older than its sources.
  spawnSync(process.execPath, [join(root, "headless/gridfolio.mjs"), "--version"]);
  writeFileSync(book, largeChoiceFile(330, 4));
}, 600_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs take their seconds by the clock: on a busy machine the one gets less of it than the other. */
const BUSY = 0.01;

test("the program as it is shipped finds HiGHS beside it; without it its own search answers, and both agree", () => {
  const withHighs = run(join(built, "cli.cjs"));
  expect(withHighs.said).toBe("highs.wasm is read");
  const alone = join(folder, "alone");
  cpSync(built, alone, { recursive: true });
  rmSync(join(alone, "highs.wasm"));
  const without = run(join(alone, "cli.cjs"));
  // It was looked for, twice as the library does, and nobody is bothered with it.
  expect(without.said.replace(/highs\.wasm is read/g, "")).toBe("");
  expect(withHighs.value).toBeLessThanOrEqual(without.bound);
  expect(without.value).toBeLessThanOrEqual(withHighs.bound);
  expect(withHighs.gap).toBeLessThanOrEqual(without.gap + BUSY);
});
