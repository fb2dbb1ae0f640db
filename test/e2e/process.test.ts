import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, watch } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openWorkbook } from "../../headless/host/xlsx/workbook";

const root = resolve(__dirname, "../..");
const command = join(root, "headless/gridfolio.mjs");
const folder = mkdtempSync(join(tmpdir(), "gridfolio-process-"));
const sample = join(folder, "halden.xlsx");
const result = join(folder, "result.xlsx");

const gridfolio = (...words: readonly string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [command, ...words], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });

beforeAll(() => {
  expect(gridfolio("template", sample, "--sample")).toMatchObject({ status: 0, stderr: "" });
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("a process ends with the status that is documented", () => {
  expect(gridfolio("run", sample).status).toBe(1);
  expect(gridfolio("run").status).toBe(2);
  expect(gridfolio("run", join(folder, "nowhere.xlsx")).status).toBe(3);
}, 60_000);

test("under npm, standard output is the document alone, and standard error is empty where no one looks", () => {
  const { stdout, stderr } = spawnSync(
    "npm",
    ["run", "-s", "gridfolio", "--", "run", sample, "--json", "-"],
    {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  expect(Object.keys(JSON.parse(stdout) as object)).toContain("forecast");
  expect(stderr.replace(/^npm warn .*\n/gm, "")).toBe("");
}, 60_000);

test("whoever reads only the first lines is told nothing of a broken pipe, and the file is written all the same", () => {
  const { stdout, stderr } = spawnSync(
    "sh",
    ["-c", `"$0" "$1" run "$2" --out "$3" --json - | head -n 1`, process.execPath, command, sample, result],
    { encoding: "utf8" },
  );
  expect({ stdout, stderr }).toEqual({ stdout: "{\n", stderr: "" });
  expect(openWorkbook(new Uint8Array(readFileSync(result))).grids.length).toBeGreaterThan(20);
}, 60_000);

const WRITING = "as soon as it writes";

test.each([300, WRITING] as const)(
  "a run that is interrupted (%s) leaves the old file or the new one, whole, and nothing beside it",
  async (when) => {
    gridfolio("run", sample, "--out", result);
    const old = readFileSync(result);
    rmSync(`${result}.bak`, { force: true });
    const child = spawn(process.execPath, [command, "run", sample, "--out", result], { stdio: "ignore" });
    const interrupt = (): boolean => child.kill("SIGINT");
    const watcher = watch(folder, (_, name) => {
      if (when === WRITING && name?.endsWith(".tmp")) interrupt();
    });
    const timer = when === WRITING ? undefined : setTimeout(interrupt, when);
    await new Promise((done) => child.once("exit", done));
    clearTimeout(timer);
    watcher.close();
    const after = readFileSync(result);
    if (!after.equals(old)) expect(openWorkbook(new Uint8Array(after)).grids.length).toBeGreaterThan(20);
    const known = ["halden.xlsx", "result.xlsx", "result.xlsx.bak"];
    expect(readdirSync(folder).filter((name) => !known.includes(name))).toEqual([]);
  },
  60_000,
);
