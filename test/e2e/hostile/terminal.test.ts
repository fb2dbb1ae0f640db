import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../../../headless/host/xlsx/workbook";
import { gridfolio } from "../../headless/capture";
import { obeyed } from "./outputs";
import { HOSTILE } from "./texts";
import { hostileInEveryColumn } from "./workbooks";

const folder = mkdtempSync(join(tmpdir(), "gridfolio-hostile-"));
const input = join(folder, "terminal.xlsx");
const CLEARS = "\u001B[2J\u009B1m\u0007\u202E";
/** Each run reads them all: a few of every kind. */
const TEXTS = HOSTILE.filter((text, at) => (text.length < 1000 ? at % 3 !== 1 : text === "z".repeat(50_000)));

const NAMES = TEXTS.filter((text) => text.trim() === text && (obeyed(text).length > 0 || /^[=_]/.test(text)));
/** Longer lines than this come of a name that was not cut. */
const LONGEST_LINE = 4100;

beforeAll(() => {
  writeFileSync(input, hostileInEveryColumn(TEXTS));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each(NAMES)("a figure of the hostile project %# is explained, or said not to be", async (name) => {
  const { out, err } = await gridfolio("explain", input, `CPI of ${name}`);
  expect(out + err).not.toBe("");
  expect(obeyed(out + err)).toEqual([]);
});

test("a hostile cell of the workbook is explained as text", async () => {
  for (const row of [0, 8, TEXTS.length - 1]) {
    const { status, out } = await gridfolio("explain", input, `Projects!B${row + 2}`);
    expect(status).toBe(0);
    expect(obeyed(out)).toEqual([]);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThan(LONGEST_LINE);
  }
}, 60_000);

test.each([
  ["run", join(folder, `${CLEARS}.xlsx`)],
  ["check", input, "--map", join(folder, `${CLEARS}.csv`)],
  ["run", input, "--set", `${CLEARS}=1`],
  ["run", input, "--only", CLEARS],
  ["explain", input, `${CLEARS}!A1`],
  ["explain", input, `CPI of ${CLEARS}`],
  [CLEARS],
  ["check", input, `--${CLEARS}`],
])("what was typed is not obeyed when it is refused: %#", async (...words) => {
  const { status, out, err } = await gridfolio(...words);
  expect(status).toBeGreaterThan(1);
  expect(err).toContain("\\u001b[2J");
  expect(obeyed(out + err)).toEqual([]);
});

test("a template may be called anything", async () => {
  const file = join(folder, `=cmd ${CLEARS} &D_x0041_.xlsx`);
  const { status, out } = await gridfolio("template", file, "--sample");
  expect(status).toBe(0);
  expect(existsSync(file)).toBe(true);
  expect(obeyed(out)).toEqual([]);
  const result = join(folder, "result.xlsx");
  const run = await gridfolio("run", file, "--out", result);
  expect(obeyed(run.out + run.err)).toEqual([]);
  const tabs = openWorkbook(new Uint8Array(readFileSync(result))).grids;
  expect(tabs.filter(({ owned }) => owned !== undefined).length).toBeGreaterThan(4);
});
