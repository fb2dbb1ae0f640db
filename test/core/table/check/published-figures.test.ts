import { existsSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { joinFindings } from "../../../../core/domain/issue";
import { figureKindsOf } from "../../../../core/table/check/published/figure-kinds";
import { formulaText, numberText, shortHeader } from "../../../../core/table/check/published/formula-text";
import { publishedFigures } from "../../../../core/table/check/published/published-figures";
import { roleOfDay, rolesOf } from "../../../../core/table/check/published/roles";
import { figuresOfTable } from "../../../../core/table/check/published/table-figures";
import type { CellValue } from "../../../../core/table/grid";
import { readCsv } from "../../../../headless/host/csv/read-csv";
import { formatted, gridOf } from "../grid-of";
import { assumed, intakeOf } from "../intake-of";
import { sharedData } from "../../../doubles/shared-data";

type Rows = readonly (readonly CellValue[])[];
const CODES = ["published-differs", "total-does-not-tie"];

/** What is said of the figures that a sheet publishes: code, rows and the first cell's problem. */
function said(sheet: string, rows: Rows, formats = [] as readonly ReturnType<typeof formatted>[]) {
  const { findings } = intakeOf([gridOf(sheet, rows, formats)]);
  return joinFindings(findings)
    .filter(({ code }) => CODES.includes(code))
    .map(({ code, rows: at, message, money }) => ({ code, at, message, money }));
}

const VARIANCES: Rows = [
  ["ID", "Name", "Year budget (k€)", "Year forecast (k€)", "Year variance (%)"],
  ["P1", "Alpha", 200, 250, "25%"],
  ["P2", "Beta", 400, 300, "-25%"],
  ["P3", "Gamma", 300, 301, "0%"],
  ["P4", "Delta", 100, 120, "12%"],
  ["P5", "Epsilon", 0, 10, "100%"],
  ["P6", "Zeta", 500, null, "4%"],
];

test("a variance that the row's own figures do not give is named, with its sign as most rows have it and the money it is off", () => {
  const [issue, ...others] = said("Projects", VARIANCES);
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ code: "published-differs", at: "5", money: 8000 });
  expect(issue?.message).toBe(
    "Year variance says 12%, but (Year forecast − Year budget) ÷ Year budget is 20 %; 3 of 4 rows agree, 1 row with a base of 0 has none (n/a).",
  );
  expect(assumed(intakeOf([gridOf("Projects", VARIANCES)]))).toContain(
    "Year variance: Recalculated as (Year forecast − Year budget) ÷ Year budget",
  );
});

test("a published figure is right when it is rounded as it is shown", () => {
  const rows = (shown: CellValue): Rows => [
    ["ID", "Name", "EV", "AC", "CPI"],
    ["P1", "Alpha", 100, 300, shown],
    ["P2", "Beta", 100, 50, 2],
  ];
  const header = formatted(4, "0.0");
  expect(said("Projects", rows(0.33))).toEqual([]);
  expect(said("Projects", rows(0.34))).toMatchObject([{ at: "2" }]);
  expect(said("Projects", rows(0.34), [header])).toEqual([]);
  expect(said("Projects", rows("0.3"))).toEqual([]);
});

test("nothing is said of a column that no formula explains", () => {
  expect(
    said("Projects", [
      ["ID", "Name", "Budget", "Forecast cost", "Variance"],
      ["P1", "Alpha", 200, 250, 3],
      ["P2", "Beta", 400, 300, 17],
      ["P3", "Gamma", 300, 310, 1],
    ]),
  ).toEqual([]);
});

test("a risk's exposure is probability times impact, whatever the money's unit", () => {
  const risks = (last: number): Rows => [
    ["ID", "Title", "Probability", "Impact cost (k€)", "Exposure (k€)"],
    ["R1", "Late vendor", "50%", 200, 100],
    ["R2", "Key person leaves", "20%", 50, 10],
    ["R3", "Scope grows", "10%", 400, last],
  ];
  expect(said("Risks", risks(40))).toEqual([]);
  expect(said("Risks", risks(90))).toMatchObject([{ code: "published-differs", at: "4", money: 50_000 }]);
});

test("a row's total over its periods is the sum of them", () => {
  const plan = (total: number): Rows => [
    ["Project", "Version", "Jan 2026", "Feb 2026", "Mar 2026", "Total"],
    ["P1", "Budget", 10, 20, 30, 60],
    ["P2", "Budget", 5, 5, 5, 15],
    ["P3", "Budget", 1, 2, 3, total],
  ];
  expect(said("Financials", plan(6))).toEqual([]);
  expect(said("Financials", plan(16))).toMatchObject([{ code: "total-does-not-tie", at: "4" }]);
});

test("a header says which figure it is, and a remark about a figure is none", () => {
  const titles = (words: string) => figureKindsOf(words.split(" ")).map(({ title }) => title);
  expect(titles("schedule performance index")).toEqual(["SPI"]);
  expect(titles("spi t")).toEqual([]);
  expect(titles("budget variance percent")).toContain("Variance");
  expect(titles("narrative on budget variance")).toEqual([]);
  expect([...rolesOf("yearBudget", ["financial", "year", "baseline"])]).toEqual(["budget"]);
  expect([...rolesOf(undefined, ["budget", "variance"])]).toEqual([]);
  expect([roleOfDay("baselineStart"), roleOfDay("actualFinish")]).toEqual(["start", "finish"]);
  expect(shortHeader("Financial Year Variance (%)")).toBe("Financial Year Variance");
  expect([numberText(0.12345, { isPercent: true }), numberText(1 / 3, { isPercent: false })]).toEqual([
    "12.35 %",
    "0.333333",
  ]);
  expect([formulaText, figuresOfTable, publishedFigures].every((one) => typeof one === "function")).toBe(
    true,
  );
});

test("the order of the rows changes nothing of what is found", () => {
  const [header, ...rows] = VARIANCES;
  const found = (some: Rows) =>
    intakeOf([gridOf("Projects", [header ?? [], ...some])])
      .findings.filter(({ code }) => code === "published-differs")
      .map(({ record }) => record);
  expect(found([...rows].reverse())).toEqual(found(rows));
});

const data = sharedData("gmpp");
const maybe = existsSync(data) ? test : test.skip;

const PUBLISHED = [
  {
    file: "official/GMPP_Government_Major_Projects_Portfolio_AR_Data_March_2022.csv",
    agree: "163 of 198 rows agree",
    off: 35,
  },
  {
    file: "by-year/uk_2014.csv",
    agree: "164 of 169 rows agree, 11 rows with a base of 0 have none (n/a)",
    off: 5,
  },
  { file: "by-year/uk_2016.csv", agree: "52 of 67 rows agree", off: 15 },
];

maybe.each(PUBLISHED)(
  "the published variances of $file are recalculated (skipped without ../shared/data)",
  ({ file, agree, off }) => {
    const intake = intakeOf([readCsv(new Uint8Array(readFileSync(resolve(data, file))), basename(file))]);
    const issue = joinFindings(intake.findings)
      .filter(({ code }) => code === "published-differs")
      .find(({ message }) => message.includes("÷"));
    expect(issue).toMatchObject({ count: off, affects: ["Variance"] });
    expect(issue?.message).toContain(agree);
  },
);
