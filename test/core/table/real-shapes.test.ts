import type { Grid } from "../../../core/table/grid";
import { isoDate } from "../../../core/domain/day";
import type { CellValue } from "../../../core/table/grid";
import { gridOf } from "./grid-of";
import { assumed, fileOf, intakeOf, problems, TWO_PROJECTS } from "./intake-of";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
type Row = readonly CellValue[];

const line = (project: CellValue, version: string, amounts: readonly number[]): Row => [
  project,
  version,
  ...amounts,
  amounts.reduce((sum, amount) => sum + amount, 0),
];
const flat = (amount: number, months = 12): number[] =>
  MONTHS.map((_, index) => (index < months ? amount : 0));
const BLOCK: readonly Row[] = [
  ["Project", "Line", ...MONTHS.map((month) => `${month} 2026`), "Total"],
  line("P1", "Budget", flat(100)),
  line(null, "Actual", flat(90, 9)),
  line("P2", "Budget", flat(50)),
  line(null, "Actual", flat(60, 9)),
];
const TOTALS: readonly Row[] = [line("Total", "Budget", flat(150)), line(null, "Actual", flat(150, 9))];

test("two lines per project by twelve months are read: the project fills down, totals are not counted twice", () => {
  const intake = intakeOf([TWO_PROJECTS, gridOf("Budget vs actual", [...BLOCK, ...TOTALS])]);
  const sums = new Map<string, number>();
  for (const { project, version, amount } of intake.portfolio.financials) {
    const key = `${project} ${version ?? ""}`;
    sums.set(key, (sums.get(key) ?? 0) + (amount ?? 0));
  }
  expect([...sums]).toEqual([
    ["P1 current budget", 1200],
    ["P1 actual", 810],
    ["P2 current budget", 600],
    ["P2 actual", 540],
  ]);
  expect(problems(intake)).toEqual([]);
  expect(intake.reconciliation[1]).toMatchObject({ rows: 4, used: 4, leftOut: 0 });
  expect(intake.reconciliation[1]?.money).toMatchObject([{ sheetSum: 3150, used: 3150, ownTotal: 3150 }]);
  expect(assumed(intake)).toContain("2 blank cells take what stands above");
  expect(assumed(intake)).toContain('"Total" sum up other columns');
});

test("subtotals between the projects are left out, and a total that is off is told", () => {
  const rows = [
    ...BLOCK.slice(0, 3),
    line(
      "P1 total",
      "",
      MONTHS.map((_, index) => (index < 9 ? 190 : 100)),
    ),
    ...BLOCK.slice(3),
    line("Total", "Budget", flat(150)),
    line(null, "Actual", flat(151, 9)),
  ];
  const intake = intakeOf([TWO_PROJECTS, gridOf("Budget vs actual", rows)]);
  expect(intake.portfolio.financials).toHaveLength(48);
  expect(problems(intake)).toEqual(["total-does-not-tie"]);
  expect(intake.findings.find(({ code }) => code === "total-does-not-tie")?.money).toBe(9);
});

test("a ledger's blank project is nobody's: what stands above is not filled down", () => {
  const intake = intakeOf([
    TWO_PROJECTS,
    gridOf("Ledger", [
      ["Project", "Posting date", "Amount"],
      ["P1", "2026-01-15", 100],
      ["P1", "2026-02-15", 200],
      [null, "2026-02-20", 50],
      ["P2", "2026-03-15", 300],
    ]),
  ]);
  expect(intake.portfolio.financials.map(({ amount }) => amount)).toEqual([100, 200, 300]);
  expect(problems(intake)).toEqual(["row-left-out"]);
});

test("a grid of FTE by month is read as bookings, the person filled down over the person's projects", () => {
  const intake = intakeOf([
    TWO_PROJECTS,
    gridOf("FTE plan", [
      ["Name", "Role", "Project", "Jan 26", "Feb 26", "Mar 26"],
      ["Ann Lee", "Data Engineer", "P1", 0.5, 0.5, 0.5],
      [null, null, "P2", 0.5, null, null],
      ["Bo Ray", "Analyst", "P1", 1, 1, null],
      [null, null, "P2", null, null, 1],
    ]),
  ]);
  expect(
    intake.portfolio.assignments.map(({ resource, role, project, start, fullTimeEquivalent }) =>
      [resource, role, project, start === null ? "" : isoDate(start), fullTimeEquivalent].join(" "),
    ),
  ).toEqual([
    "Ann Lee Data Engineer P1 2026-01-01 0.5",
    "Ann Lee Data Engineer P1 2026-02-01 0.5",
    "Ann Lee Data Engineer P1 2026-03-01 0.5",
    "Ann Lee Data Engineer P2 2026-01-01 0.5",
    "Bo Ray Analyst P1 2026-01-01 1",
    "Bo Ray Analyst P1 2026-02-01 1",
    "Bo Ray Analyst P2 2026-03-01 1",
  ]);
  expect(problems(intake)).toEqual([]);
  expect(assumed(intake)).toContain('The cells count FTE: "FTE plan" says so');
});

test("a ledger extract is read as it was exported: trailing minus, CR and DR, starred subtotals", () => {
  const intake = intakeOf([
    TWO_PROJECTS,
    gridOf("Einzelposten", [
      ["Kostenstelle", "Projektdefinition", "Buchungsdatum", "Kostenart", "Betrag in Hauswährung", "Währung"],
      ["CC1", "P1", "15.01.2026", "600100", "1.234,56", "EUR"],
      ["CC1", "P1", "20.01.2026", "600100", "234,56-", "EUR"],
      ["*", "P1", null, null, "1.000,00", "EUR"],
      ["CC2", "P2", "03.02.2026", "600200", "2.000,00", "EUR"],
      ["CC2", "P2", "14.02.2026", "600200", "500,00 CR", "EUR"],
      ["CC2", "P2", "15.02.2026", "600200", "100,00 DR", "EUR"],
      ["*", "P2", null, null, "1.600,00", "EUR"],
      ["**", null, null, null, "2.600,00", "EUR"],
    ]),
  ]);
  expect(intake.portfolio.financials.map(({ project, amount }) => `${project} ${String(amount)}`)).toEqual([
    "P1 1234.56",
    "P1 -234.56",
    "P2 2000",
    "P2 -500",
    "P2 100",
  ]);
  expect(problems(intake)).toEqual([]);
  expect(intake.reconciliation[1]?.money).toMatchObject([{ used: 2600, leftOut: 0 }]);
});

test("a line of variances between budgets and actuals is no money of its own", () => {
  const lines = ["P1", "P2"].flatMap((project) => [
    line(project, "Budget", flat(100)),
    line(project, "Actual", flat(90)),
    line(project, "Variance", flat(10)),
  ]);
  const intake = intakeOf([TWO_PROJECTS, gridOf("Budget vs actual", [BLOCK[0]!, ...lines])]);
  expect(intake.portfolio.financials).toHaveLength(48);
  expect(intake.reconciliation[1]).toMatchObject({ rows: 6, used: 4, leftOut: 2 });
  expect(assumed(intake)).toContain('Rows of "Variance" are no version that is known; they are left out.');
});

const flows = (rows: readonly Row[]): string[] => {
  const intake = intakeOf([TWO_PROJECTS, fileOf("Cash flows", rows)]);
  expect(problems(intake)).toEqual([]);
  return intake.portfolio.financials.map(
    ({ project, period, flow, amount }) => `${project} ${isoDate(period ?? 0)} ${flow} ${String(amount)}`,
  );
};
const COSTS_AND_BENEFITS = [
  "P1 2026-01-01 cost 500",
  "P1 2027-01-01 cost 400",
  "P1 2027-01-01 benefit 300",
  "P2 2026-01-01 cost 200",
];

test("cash flows by year with Cost and Benefit side by side are read, the year being a number", () => {
  expect(
    flows([
      ["Project", "Year", "Cost", "Benefit"],
      ["P1", 2026, 500, null],
      ["P1", 2027, 400, 300],
      ["P2", 2026, 200, null],
    ]),
  ).toEqual(COSTS_AND_BENEFITS);
});

test("cash flows by date with Cost and Benefit side by side are read", () => {
  expect(
    flows([
      ["Project", "Period", "Cost", "Benefit"],
      ["P1", "2026-01-01", 500, null],
      ["P1", "2027-01-01", 400, 300],
      ["P2", "2026-01-01", 200, null],
    ]),
  ).toEqual(COSTS_AND_BENEFITS);
});

test("signed cash flows by year are read by their sign", () => {
  expect(
    flows([
      ["Project", "Year", "Amount"],
      ["P1", 2026, -500],
      ["P1", 2027, 300],
    ]),
  ).toEqual(["P1 2026-01-01 cost 500", "P1 2027-01-01 benefit 300"]);
});

test("Budget and Actual side by side are two versions of the period's money", () => {
  const intake = intakeOf([
    TWO_PROJECTS,
    gridOf("Monthly costs", [
      ["Project", "Month", "Budget", "Actual", "Forecast"],
      ["P1", "2026-01", 100, 90, 95],
      ["P1", "2026-02", 100, null, 105],
    ]),
  ]);
  expect(
    intake.portfolio.financials.map(({ version, amount }) => `${version ?? "?"} ${amount ?? "?"}`),
  ).toEqual(["current budget 100", "actual 90", "outlook 95", "current budget 100", "outlook 105"]);
  expect(intake.reconciliation[1]?.money.map(({ used }) => used)).toEqual([200, 90, 200]);
});

test("a column of amounts that nothing takes is never silent", () => {
  const intake = intakeOf([
    TWO_PROJECTS,
    gridOf("Ledger", [
      ["Project", "Date", "Amount", "Net amount"],
      ["P1", "2026-01-15", 119, 100],
      ["P2", "2026-02-15", 238, 200],
    ]),
  ]);
  expect(intake.portfolio.financials.map(({ amount }) => amount)).toEqual([119, 238]);
  expect(intake.findings.find(({ code }) => code === "money-not-read")).toMatchObject({
    found: "Net amount",
  });
});

test("years in a column of fiscal years begin with the fiscal year", () => {
  const intake = intakeOf(
    [
      TWO_PROJECTS,
      gridOf("Budget", [
        ["Project", "Fiscal year", "Amount"],
        ["P1", 2027, 100],
      ]),
    ],
    { overrides: { fiscalYearStart: "10" } },
  );
  expect(intake.usageErrors).toEqual([]);
  expect(intake.portfolio.financials.map(({ period }) => isoDate(period ?? 0))).toEqual(["2026-10-01"]);
});

const TASKS: readonly Row[] = [
  ["ID", "Task name", "Predecessors", "Start"],
  [1, "Design", null, "2026-01-05"],
  [2, "Build", "1", "2026-01-12"],
];

test("rows belong to the project that their file or sheet is named after, and that is said", () => {
  const projects = gridOf("Projects", [
    ["ID", "Name", "Budget"],
    ["C7", "Alpha", 1000],
    ["C8", "Beta", 500],
  ]);
  for (const grid of [fileOf("C7_activities", TASKS), gridOf("C7_tasks", TASKS)]) {
    const intake = intakeOf([projects, grid]);
    expect(intake.portfolio.tasks.map(({ project }) => project)).toEqual(["C7", "C7"]);
    expect(intake.tables.find(({ kind }) => kind === "tasks")?.projectOfAll).toBe("C7");
    expect(assumed(intake)).toContain('every row belongs to "C7"');
  }
});

test("beside a table of projects, a sheet Task_List is none of them", () => {
  const intake = intakeOf([TWO_PROJECTS, fileOf("Task_List", TASKS)]);
  expect(intake.tables.map(({ projectOfAll }) => projectOfAll)).not.toContain("Task");
  expect(intake.portfolio.tasks.map(({ project }) => project)).toEqual([null, null]);
});

test("a schedule without any table of projects is one project, called as its file or as a sheet that says more", () => {
  const named = (grid: Grid): unknown => {
    const intake = intakeOf([grid]);
    expect(assumed(intake)).toContain("since no table Projects says more");
    return intake.portfolio.projects.map(({ id }) => id);
  };
  expect(named(fileOf("Task_List", TASKS))).toEqual(["Task_List"]);
  expect(named({ ...gridOf("Sheet1", TASKS), workbook: "Office move" })).toEqual(["Office move"]);
  expect(named({ ...gridOf("New branch", TASKS), workbook: "Plans 2026" })).toEqual(["New branch"]);
});

test("rows that head others name their program, or their project", () => {
  const intake = intakeOf([
    gridOf("Projects", [
      ["ID", "Name", "Budget", "Manager"],
      ["Customer", null, null, null],
      ["P1", "Alpha", 1000, "Ann"],
      ["P2", "Beta", 500, "Bo"],
      ["Operations", null, null, null],
      ["P3", "Gamma", 700, "Cy"],
      ["P4", "Delta", 800, "Di"],
    ]),
    gridOf("Milestones", [
      ["Milestone", "Baseline", "Forecast"],
      ["P1", null, null],
      ["Go live", "2026-03-31", "2026-04-30"],
      ["Handover", "2026-05-31", "2026-06-30"],
      ["P3", null, null],
      ["Kick-off", "2026-03-01", "2026-03-01"],
      ["Review", "2026-04-01", "2026-04-01"],
      ["Close", "2026-09-01", "2026-09-01"],
    ]),
  ]);
  expect(intake.portfolio.projects.map(({ id, program }) => `${id} ${program ?? "?"}`)).toEqual([
    "P1 Customer",
    "P2 Customer",
    "P3 Operations",
    "P4 Operations",
  ]);
  expect(intake.portfolio.milestones.map(({ project }) => project)).toEqual(["P1", "P1", "P3", "P3", "P3"]);
  expect(assumed(intake)).toContain("takes the one of the row above that heads it");
});
