import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { valueAt, type Grid } from "../../../core/table/grid";
import { openWorkbook } from "../../../headless/host/xlsx/workbook";
import { gridfolio } from "../../headless/capture";
import { hasLibreOffice, recalculated } from "../libre-office";

const folder = mkdtempSync(join(tmpdir(), "gridfolio-hostile-"));
const out = join(folder, "out.xlsx");

const HOSTILE = [
  "=cmd|' /C calc'!A0",
  "+1+1",
  "-2+3",
  "@SUM(1)",
  "<script>alert(1)</script>",
  'a "quoted" name',
  "it's ]here[",
  "two\nlines",
  "x".repeat(40_000),
  "lone \uD800 half",
  "__proto__",
  "constructor",
  "toString",
  "&amp; _x0041_",
];

const projects = HOSTILE.map((text, index) => ({
  ID: text.length > 200 ? text.slice(0, 200) : text,
  Name: text,
  Program: text,
  Stage: "in progress",
  Manager: text,
  Budget: 1000 + index,
  EV: 400,
  AC: 500 + index,
  RAG: "green",
  '=HYPERLINK("https://example.com")': 5,
  constructor: index,
}));
const criteria = [
  { Name: "constructor", Weight: 60 },
  { Name: '=HYPERLINK("https://example.com")', Weight: 40 },
];

let document = "";
let grids: readonly Grid[] = [];

beforeAll(async () => {
  writeFileSync(join(folder, "Projects.csv"), Papa.unparse(projects));
  writeFileSync(join(folder, "Criteria.csv"), Papa.unparse(criteria));
  const answer = await gridfolio("run", folder, "--out", out, "--json", "-");
  expect(answer.err).toBe("");
  document = answer.out;
  grids = openWorkbook(new Uint8Array(readFileSync(out))).grids;
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Functions that our own formulas may use; none of them reaches out of the workbook. */
const HARMLESS =
  /^(IF|COUNT|SUM|MIN|MAX|HYPERLINK|AND|OR|ISNUMBER|INT|NPV|ROUND|ABS|LEFT|SUMIF|COUNTIF|AVERAGE)$/;

test("no text of the user's becomes a formula, and ours call nothing but plain functions", () => {
  const formulas = grids.flatMap(({ formulas: all }) => [...all.values()]);
  expect(formulas.length).toBeGreaterThan(50);
  const called = formulas.flatMap((formula) =>
    [...formula.replace(/"(?:[^"]|"")*"/g, '""').matchAll(/([A-Za-z_.]+)\(/g)].map(([, name = ""]) => name),
  );
  expect([...new Set(called)].filter((name) => !HARMLESS.test(name))).toEqual([]);
  expect(
    formulas.filter((formula) => /cmd|calc|script/.test(formula.replace(/"(?:[^"]|"")*"/g, '""'))),
  ).toEqual([]);
  const outward = formulas.filter(
    (formula) => /^HYPERLINK\(/.test(formula) && !/^HYPERLINK\("#/.test(formula),
  );
  expect(outward).toEqual([]);
  const copies = grids.filter(({ owned }) => owned === undefined);
  expect(copies.flatMap(({ formulas: all }) => [...all.values()])).toEqual([]);
});

test("every project is in the answer, whatever it is called", () => {
  const { forecast } = JSON.parse(document) as { forecast: { projects: { project: string }[] } };
  expect(forecast.projects).toHaveLength(HOSTILE.length);
  const named = forecast.projects.map(({ project }) => project);
  for (const name of ["__proto__", "constructor", "toString", "=cmd|' /C calc'!A0"])
    expect(named).toContain(name);
});

test("a question about such a project is answered", async () => {
  const { status, out: said } = await gridfolio("explain", out, "CPI of __proto__");
  expect(status).toBe(0);
  expect(said).toMatch(/^CPI of __proto__ = 0\.\d\d/);
});

const maybe = hasLibreOffice() ? test : test.skip;

maybe(
  "LibreOffice opens it and shows the same texts",
  () => {
    const opened = openWorkbook(recalculated(out)).grids;
    const differences = grids.flatMap((grid) => {
      const other = opened.find(({ sheet }) => sheet === grid.sheet);
      if (!other) return [`${grid.sheet} is lost`];
      return grid.values.flatMap((row, r) =>
        row.flatMap((value, c) => {
          if (typeof value !== "string" || value === "") return [];
          const shown = valueAt(other, grid.top + r, grid.left + c);
          return shown === value
            ? []
            : [
                `${grid.sheet} ${grid.top + r},${grid.left + c}: ${value.slice(0, 40)} / ${JSON.stringify(shown).slice(0, 40)}`,
              ];
        }),
      );
    });
    expect(differences).toEqual([]);
  },
  120_000,
);
