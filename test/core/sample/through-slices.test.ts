import { capacityOf } from "../../../core/capacity/capacity";
import { on } from "../../../core/sample/sample-table";
import { joinFindings } from "../../../core/domain/issue";
import { forecastOf } from "../../../core/earned-value/forecast";
import { financeOf } from "../../../core/finance/finance";
import { healthOf } from "../../../core/governance/health";
import { rankingOf } from "../../../core/scoring/ranking";
import { readPortfolio } from "../../../core/table/read/portfolio";
import { templateDrawings } from "../../../core/template/template";
import { drawnGrid } from "../../doubles/drawn-grid";

const { portfolio, findings, reconciliation } = readPortfolio(
  templateDrawings({ sample: true }).map(drawnGrid),
  { today: on("2026-11-22"), asOf: null, hostLocale: null, overrides: {}, mapping: [] },
);
const forecast = forecastOf(portfolio);
const health = healthOf(portfolio, forecast.figures);
const eac = new Map(forecast.projects.map(({ project, estimate }) => [project.id, estimate]));
const finance = financeOf(portfolio, { eac });
const capacity = capacityOf(portfolio);
const money = (id: string) => finance.projects.find((one) => one.id === id)!;
const rated = (id: string) => health.find(({ project }) => project === id)!;
const inK = (amount: number | null | undefined): number => Math.round((amount ?? NaN) / 1000);

test("the workbook's rows are all used but the three that cannot be, and only the budget's total does not tie", () => {
  const left = reconciliation.flatMap(({ sheet, leftOut }) => (leftOut > 0 ? [[sheet, leftOut]] : []));
  expect(left).toEqual([
    ["Assignments", 1],
    ["Milestones", 1],
  ]);
  const totals = reconciliation.flatMap(({ money: columns }) =>
    columns.filter(({ ownTotal }) => ownTotal !== null),
  );
  expect(totals.map(({ header, ownTotal, sheetSum }) => [header, (ownTotal ?? 0) - sheetSum])).toEqual([
    ["Budget", 10_000],
  ]);
});

test("the nine defects are found, each once, and nothing else is wrong", () => {
  const issues = joinFindings([...findings, ...forecast.findings]);
  expect(issues.map(({ code, sheet, found }) => [code, sheet, found ?? null]).sort()).toEqual(
    [
      ["ambiguous-date", "Milestones", "03/04/2027"],
      ["dangling-reference", "Assignments", "J. Mayer"],
      ["dangling-reference", "Milestones", "P-07"],
      ["impossible-date", "Milestones", "31.11.2026"],
      ["mixed-percent", "Projects", "54"],
      ["no-rate", "Financials", "12000"],
      ["rows-not-read", "About", null],
      ["spend-as-progress", "Status", null],
      ["stale-status", "Status", "2026-08-09"],
      ["total-does-not-tie", "Projects", "40530000"],
    ].sort(),
  );
  const wrong = issues.filter(({ severity }) => severity !== "info");
  expect(wrong.every(({ count }) => count === 1)).toBe(true);
});

test("A1 is reported green and is red since April; it heads for 3,204 k", () => {
  const a1 = forecast.projects.find(({ project }) => project.id === "A1")!;
  expect([a1.now?.costIndex?.toFixed(3), inK(a1.estimate)]).toEqual(["0.749", 3204]);
  expect(rated("A1")).toMatchObject({
    reported: "green",
    indicated: "red",
    steps: 2,
    since: on("2026-04-30"),
  });
});

test("A2 is honestly amber and has no CPI; C6 is gloomier than its data; B5 is truly green", () => {
  expect(forecast.projects.find(({ project }) => project.id === "A2")!.now?.costIndex).toBeNull();
  expect(["A2", "C6", "B5", "C1", "B2"].map((id) => [id, rated(id).reported, rated(id).indicated])).toEqual([
    ["A2", "amber", "amber"],
    ["C6", "red", "amber"],
    ["B5", "green", "green"],
    ["C1", "green", "amber"],
    ["B2", "amber", "red"],
  ]);
});

test.each([
  ["C2", 2600],
  ["A3", 2100],
  ["A6", -140],
  ["D4", 560],
  ["C5", 780],
  ["A4", -280],
  ["A5", 640],
  ["C4", 1250],
  ["B3", -380],
  ["D5", 350],
  ["C3", 430],
  ["B4", 520],
])("finance values %s at %i k", (id, value) => {
  expect(inK(money(id).appraisal.npvGoForward)).toBe(value);
});

test("A6 returns −4 % over its life, and C5 pays back in 14 months", () => {
  expect(Math.round(100 * (money("A6").appraisal.roi ?? NaN))).toBe(-4);
  expect(Math.round(12 * (money("C5").appraisal.payback ?? NaN))).toBe(14);
});

test("10,500 k of FY27 are committed, and every version of Financials ties", () => {
  const committed = ["A1", "A2", "B1", "B2", "B5", "B6", "C1", "C6", "D1", "D2", "D3"];
  expect(committed.reduce((sum, id) => sum + inK(money(id).planningYearCost), 0)).toBe(10_500);
  for (const { source, used, leftOut } of finance.reconciliation)
    expect(source - used - leftOut).toBeCloseTo(0, 6);
});

test("the list funds C2, A3, A6 and C5, and proposes to stop A4", () => {
  const figure = (of: (one: (typeof finance.projects)[number]) => number | null) =>
    new Map(finance.projects.map((one) => [one.id, of(one)]));
  const sources = {
    npv: figure((one) => one.appraisal.npvGoForward),
    fyCost: figure((one) => one.planningYearCost),
  };
  const { rows } = rankingOf(portfolio, { ...sources, values: new Map() });
  const candidates = ["C2", "A3", "A6", "D4", "C5", "A4", "A5", "C4", "B3", "D5", "C3", "B4"];
  const of = (id: string) => rows.find(({ project }) => project.id === id)!;
  expect(candidates.map((id) => of(id).score)).toEqual([88, 84, 79, 74, 70, 68, 66, 64, 61, 58, 55, 52]);
  expect(candidates.filter((id) => of(id).decision === "fund")).toEqual(["C2", "A3", "A6", "C5"]);
  expect(of("A4").decision).toBe("stop");
});

test("six data engineers are 4.8 FTE in February; B2 lacks 1.8 of them until December", () => {
  const months = capacity.roles.find(({ role }) => role === "Data Engineer")!.periods;
  const equivalents = (hours: number | null, month: number) =>
    Number(((hours ?? NaN) / months[month]!.fullTime).toFixed(6));
  const [december, february, july] = [2, 4, 9];
  expect(equivalents(months[december]!.gap, december)).toBe(-1.8);
  expect([february, july].map((month) => equivalents(months[month]!.capacity, month))).toEqual([4.8, 4.8]);
  const free = [february, july].map((month) => months[month]!.capacity! - months[month]!.confirmed);
  expect([equivalents(free[0]!, february), equivalents(free[1]!, july)]).toEqual([0.8, 3.4]);
});

test("business analysts are booked for 71 % of their hours", () => {
  for (const { utilization } of capacity.roles.find(({ role }) => role === "Business Analyst")!.periods) {
    expect(utilization).toBeCloseTo(0.71, 10);
  }
});
