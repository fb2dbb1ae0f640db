import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Grid } from "../../../core/table/grid";
import { openWorkbook } from "../../../headless/host/xlsx/workbook";
import { gridfolio } from "../../headless/capture";
import { hasLibreOffice, recalculated } from "../libre-office";
import { faultsOf, obeyed, otherTexts, strangeFormulas } from "./outputs";

const folder = mkdtempSync(join(tmpdir(), "gridfolio-&D&P'_-"));
const out = join(folder, "out.xlsx");

/** What a disk lets a file be called: of each, one table of risks. */
const NAMES = [
  "=cmd|' C calc'!A0",
  "+1+1",
  "_x0041_",
  "a\u0001b\nc\td",
  "a b c d",
  "\u001B[31m\u202Egnp",
  "'quoted'",
  "[book.xlsx]Sheet1",
  "&D&P&A",
  "<b>",
  "__proto__",
  "constructor",
  "PMO Checks",
  "History",
  "A1",
  " ",
  `${"a".repeat(30)}\u{1F680}`,
  `${"a".repeat(30)}\u{1F680}\u{1F680}`,
  "a".repeat(200),
  "&".repeat(200),
];

let grids: readonly Grid[] = [];
let printed = "";

beforeAll(async () => {
  writeFileSync(join(folder, "Projects.csv"), "ID,Name,Budget,EV,AC\nP1,Portal,1000,400,500\n");
  for (const name of NAMES)
    writeFileSync(
      join(folder, `${name}.csv`),
      `Risk ID,Title,Project,Probability,Impact cost\nR1,Late,P1,0.2,100\nR2,Gone,nobody,2,x\n`,
    );
  const { err, out: said } = await gridfolio("run", folder, "--out", out);
  expect(err).toBe("");
  printed = said;
  grids = openWorkbook(bytes()).grids;
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("every file is a sheet by a name that a workbook can have, and that no other has", () => {
  const names = grids.map(({ sheet }) => sheet);
  expect(grids.filter(({ owned }) => owned === undefined)).toHaveLength(NAMES.length + 1);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  // eslint-disable-next-line no-control-regex -- these are what must not get through
  const impossible = /^$|^.{32,}$|[[\]:*?/\\\u0000-\u001F]|^'|'$|\p{Surrogate}|_x[0-9A-Fa-f]{4}_/u;
  expect(names.filter((name) => impossible.test(name))).toEqual([]);
});

test("parts are well-formed, formulas are ours, and footers fit", () => {
  expect(faultsOf(bytes())).toEqual([]);
  expect(strangeFormulas(grids)).toEqual([]);
});

test("links to the sheets lead to them", () => {
  const names = new Set(grids.map(({ sheet }) => sheet));
  const places = grids
    .flatMap(({ formulas }) => [...formulas.values()])
    .flatMap((formula) => /^HYPERLINK\("#((?:[^"]|"")*)!/.exec(formula)?.[1] ?? [])
    .map((place) =>
      place.replace(/""/g, '"').replace(/^'([^]*)'$/, (_, name) => String(name).replace(/''/g, "'")),
    );
  expect(new Set(places).size).toBeGreaterThan(NAMES.length / 2);
  expect(places.filter((place) => !names.has(place))).toEqual([]);
});

test("a terminal obeys none of the names", async () => {
  expect(obeyed(printed)).toEqual([]);
  const { out: checked } = await gridfolio("check", folder);
  expect(obeyed(checked)).toEqual([]);
});

const maybe = hasLibreOffice() ? test : test.skip;

maybe(
  "LibreOffice opens it with the same sheets",
  () => {
    const opened = openWorkbook(recalculated(out)).grids;
    expect(opened.map(({ sheet }) => sheet)).toEqual(grids.map(({ sheet }) => sheet));
    expect(otherTexts(grids, opened)).toEqual([]);
  },
  120_000,
);

function bytes(): Uint8Array {
  return new Uint8Array(readFileSync(out));
}
