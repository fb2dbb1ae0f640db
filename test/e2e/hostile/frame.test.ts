import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Grid } from "../../../core/table/grid";
import { openWorkbook } from "../../../headless/host/xlsx/workbook";
import { gridfolio } from "../../headless/capture";
import { losses } from "../../headless/xlsx/package-losses";
import { hostileFrame } from "./frame";
import { faultsOf, obeyed, otherTexts, strangeFormulas } from "./outputs";

const folder = mkdtempSync(join(tmpdir(), "gridfolio-hostile-"));
const input = join(folder, "frame.xlsx");
const out = join(folder, "frame-out.xlsx");
const MINUTE = 60_000;
let before: readonly Grid[] = [];
let after: readonly Grid[] = [];
let printed = "";

beforeAll(async () => {
  writeFileSync(input, hostileFrame());
  before = openWorkbook(bytesOf(input)).grids;
  const { err, out: said } = await gridfolio("run", input, "--out", out);
  expect(err).toBe("");
  printed = said;
  after = openWorkbook(bytesOf(out)).grids;
}, MINUTE);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("the workbook's hostile parts are as well-formed as those that a run adds", () => {
  expect(faultsOf(bytesOf(input)).filter((fault) => !fault.includes("External"))).toEqual([]);
  expect(faultsOf(bytesOf(out), bytesOf(input))).toEqual([]);
});

test("nothing of the user's is lost: links, remarks, names, formats and properties", () => {
  expect(losses(bytesOf(input), bytesOf(out), 0)).toEqual([]);
  expect(otherTexts(before, after)).toEqual([]);
});

test("hostile headers and criteria are columns of the ranking by their own text, and no formula", () => {
  expect(strangeFormulas(after)).toEqual([]);
  const ranking = after.find(({ owned }) => owned === "ranking");
  const texts = ranking?.values.flat().filter((value) => typeof value === "string") ?? [];
  for (const name of ["=cmd|' /C calc'!A0", "__proto__", "constructor", "toString", "_x0041_"])
    expect(texts.join("\n")).toContain(name);
});

test("links to sheets with hostile names lead to these sheets", () => {
  const checks = after.find(({ owned }) => owned === "checks");
  const names = new Set(after.map(({ sheet }) => sheet));
  const links = [...(checks?.formulas.values() ?? [])].flatMap((formula) => {
    const [, place] = /^HYPERLINK\("#((?:[^"]|"")*)"/.exec(formula) ?? [];
    return place === undefined ? [] : [place.replace(/""/g, '"')];
  });
  expect(links.length).toBeGreaterThan(5);
  const sheets = links.map((link) =>
    link.replace(/![A-Z]+\d+$/, "").replace(/^'([^]*)'$/, (_, name) => String(name).replace(/''/g, "'")),
  );
  expect(sheets.filter((sheet) => !names.has(sheet))).toEqual([]);
  expect(sheets).toContain("PMO Forecast");
  expect(sheets).not.toContain("PMO Forecast (2)");
});

test("a terminal obeys none of the names", async () => {
  expect(obeyed(printed)).toEqual([]);
  const { out: checked } = await gridfolio("check", input);
  expect(obeyed(checked)).toEqual([]);
  const { err } = await gridfolio("explain", input, "No such sheet!A1");
  expect(err).toContain("\\u202egnp");
  expect(obeyed(err)).toEqual([]);
});

function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(file));
}
