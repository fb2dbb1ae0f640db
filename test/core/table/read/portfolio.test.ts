import fc from "fast-check";
import { dayOf, isoDate } from "../../../../core/domain/day";
import type { CellValue, Grid } from "../../../../core/table/grid";
import { isBlank } from "../../../../core/table/read/required";
import { readPortfolio, type Intake } from "../../../../core/table/read/portfolio";
import { recordName } from "../../../../core/table/read/references";
import { formatted, gridOf } from "../grid-of";

const TODAY = dayOf({ year: 2026, month: 10, day: 5 });
const read = (grids: readonly Grid[], overrides: Record<string, string> = {}): Intake =>
  readPortfolio(grids, {
    today: TODAY,
    asOf: null,
    hostLocale: null,
    overrides,
    mapping: [{ sheet: "Projects", header: "", table: "Projects", column: "" }],
  });
const codes = ({ findings }: Intake): string[] => findings.map(({ code }) => code);

const SETTINGS = gridOf("Settings", [
  ["Setting", "Value"],
  ["Status date", "2026-09-30"],
  ["Currency", "EUR"],
  ["Discount rate", "8 %"],
]);
const HEADER = [
  "ID",
  "Name",
  "Stage",
  "Start",
  "Finish",
  "% complete",
  "Budget",
  "Currency",
  "Depends on",
  "Strategic fit",
];
const DATES = [formatted(3, "dd/mm/yyyy"), formatted(4, "dd/mm/yyyy")];
const PROJECTS: readonly (readonly CellValue[])[] = [
  ["A1", "Customer Portal", "in delivery", 46_000, 46_400, 0.5, 2_400_000, "EUR", null, 5],
  ["A2", "CRM Rollout", "Live", 46_000, 46_500, 0.2, 1_200_000, "EUR", "a1 ; Z9", 3],
  ["B6", "Desktop", "on hold", 46_000, 46_450, 0.3, 700_000, "USD", "Customer Portal", 1],
];
const RATES = gridOf(
  "Rates",
  [
    ["Currency", "Rate", "Date", "Type"],
    ["USD", 0.9, 46_023, "budget"],
    ["USD", 0.8, 46_023, "average"],
    ["USD", 0.85, 46_203, "closing"],
  ],
  [formatted(2, "dd/mm/yyyy")],
);
const projects = (rows: readonly (readonly CellValue[])[] = PROJECTS): Grid =>
  gridOf("Projects", [HEADER, ...rows], DATES);

test("a workbook is read into records, its settings hold, and what no field takes is kept for scoring", () => {
  const { portfolio } = read([SETTINGS, projects(), RATES]);
  expect(portfolio.projects.map(({ id, stage }) => [id, stage])).toEqual([
    ["A1", "in progress"],
    ["A2", "in progress"],
    ["B6", "on hold"],
  ]);
  expect(isoDate(portfolio.asOf)).toBe("2026-09-30");
  expect(portfolio.settings).toMatchObject({ currency: "EUR", discountRate: 0.08 });
  expect(portfolio.projects[0]?.others.get("Strategic fit")).toEqual({ value: 5, column: 9 });
  expect(portfolio.projects[0]?.actualCost).toBeNull();
});

test("references are found by id, whatever its case, and by unique name; a list loses only what is unknown", () => {
  const intake = read([SETTINGS, projects(), RATES]);
  expect(intake.portfolio.projects.map(({ dependsOn }) => dependsOn)).toEqual([null, ["A1"], ["A1"]]);
  expect(codes(intake)).toEqual(["dangling-reference"]);
});

test("a balance in another currency is converted at the closing rate", () => {
  const { portfolio } = read([SETTINGS, projects(), RATES]);
  expect(portfolio.projects[2]?.budget).toBeCloseTo(595_000, 9);
});

test("money without a rate is not known, left out of what is used, and asked about", () => {
  const intake = read([SETTINGS, projects()]);
  expect(intake.portfolio.projects[2]?.budget).toBeNull();
  expect(codes(intake)).toContain("no-rate");
  const budget = intake.reconciliation[0]?.money.find(({ field }) => field === "budget");
  expect(budget).toMatchObject({ sheetSum: 4_300_000, used: 3_600_000, leftOut: 700_000 });
});

test("a repeated id is asked about, the first row kept and the others left out", () => {
  const again = ["a1", "Portal again", "Live", 46_000, 46_400, 0.5, 1, "EUR", null, 5];
  const intake = read([SETTINGS, projects([...PROJECTS, again]), RATES]);
  expect(intake.portfolio.projects).toHaveLength(3);
  expect(intake.findings.find(({ code }) => code === "duplicate-id")).toMatchObject({
    at: { row: 4 },
    record: "a1",
  });
  expect(intake.reconciliation.find(({ table }) => table === "projects")).toMatchObject({
    rows: 4,
    used: 3,
    leftOut: 1,
  });
});

test("an id that differs by a hyphen and a blank is proposed, never matched", () => {
  const milestones = gridOf(
    "Milestones",
    [
      ["Project", "Milestone", "Baseline"],
      ["A-1 ", "Go live", 46_300],
      ["A1", "Pilot", 46_300],
    ],
    [formatted(2, "dd/mm/yyyy")],
  );
  const intake = read([SETTINGS, projects(), RATES, milestones]);
  expect(intake.portfolio.milestones.map(({ name }) => name)).toEqual(["Pilot"]);
  expect(intake.findings.find(({ found }) => found === "A-1")?.fix).toContain('"A1"');
});

const FINANCIALS = gridOf("Financials", [
  ["Project", "Version", "Jan 2026", "Feb 2026", "Mar 2026", "Total"],
  ["A1", "Budget", 100, 200, 300, 600],
  [null, "Actual", 90, "TBC", null, 90],
  ["B6", "Actual", 10, 20, 30, 60],
  ["Z9", "Actual", 1, 2, 3, 6],
]);

test("one column per month becomes one record per filled cell, with the period and the cell it came from", () => {
  const { portfolio } = read([SETTINGS, projects(), RATES, FINANCIALS]);
  const first = portfolio.financials[0];
  expect(first).toMatchObject({
    project: "A1",
    version: "current budget",
    flow: "cost",
    amount: 100,
    dated: false,
  });
  expect(first && isoDate(first.period ?? 0)).toBe("2026-01-01");
  expect(first?.source.columns.get("amount")).toBe(2);
});

test("a project's money is in its own currency, budgets at the budget rate and actuals at the average, the effect known", () => {
  const actuals = read([SETTINGS, projects(), RATES, FINANCIALS]).portfolio.financials.filter(
    ({ project }) => project === "B6",
  );
  expect(actuals.map(({ amount }) => amount)).toEqual([8, 16, 24]);
  expect(actuals.map(({ amountAtBudgetRate }) => amountAtBudgetRate)).toEqual([9, 18, 27]);
});

test("costs that a table writes as negative are turned, and that is said", () => {
  const ledger = gridOf(
    "Ledger",
    [
      ["Project", "Date", "Amount", "Version"],
      ["A1", 46_100, "-1.234,50", "Actual"],
      ["A1", 46_101, "500,00-", "Actual"],
      ["A1", 46_102, "20,00", "Actual"],
    ],
    [formatted(1, "dd/mm/yyyy")],
  );
  const intake = read([SETTINGS, projects(), RATES, ledger]);
  expect(intake.portfolio.financials.map(({ amount, dated }) => [amount, dated])).toEqual([
    [1234.5, true],
    [500, true],
    [-20, true],
  ]);
  expect(intake.assumptions.map(({ how }) => how).join()).toContain("the sign is turned");
});

test("a total that does not tie is an issue with its difference; the rows count", () => {
  const total = ["Total", null, null, null, null, null, 4_310_000, null, null, null];
  const intake = read([SETTINGS, projects([...PROJECTS, total]), RATES]);
  expect(intake.findings.find(({ code }) => code === "total-does-not-tie")).toMatchObject({ money: 10_000 });
  expect(intake.reconciliation.find(({ table }) => table === "projects")?.rows).toBe(3);
});

test("settings from the command line win, and what cannot be taken is wrong usage", () => {
  const intake = read([SETTINGS, projects(), RATES], {
    discountRate: "0.05",
    nonsense: "1",
    period: "decade",
  });
  expect(intake.portfolio.settings.discountRate).toBe(0.05);
  expect(intake.usageErrors).toEqual([
    'there is no setting "nonsense"',
    '"decade" is no value of period: one of week, month, quarter',
  ]);
});

test("values that cannot be meant are taken as not known, and named", () => {
  const odd = ["X1", "Odd", "Live", 46_400, 46_000, 1.4, -5, "EUR", null, 5];
  const intake = read([SETTINGS, projects([...PROJECTS, odd]), RATES]);
  expect(intake.portfolio.projects[3]).toMatchObject({ finish: null, shareComplete: null, budget: null });
  expect(codes(intake)).toEqual(
    expect.arrayContaining(["finish-before-start", "outside-0-100", "negative-budget"]),
  );
});

test("a row without what it cannot do without is left out and named", () => {
  expect([undefined, null, "", []].every(isBlank)).toBe(true);
  const intake = read([
    SETTINGS,
    projects(),
    RATES,
    gridOf("Benefits", [
      ["Project", "Benefit", "Annual value"],
      ["A1", "Faster", 100],
      [null, "Cheaper", 50],
    ]),
  ]);
  expect(intake.portfolio.benefits).toHaveLength(1);
  expect(intake.findings.find(({ code }) => code === "row-left-out")).toMatchObject({
    table: "Benefits",
    column: "Project",
  });
  expect(recordName({ values: { title: "T" } } as never)).toBe("T");
});

const row = fc.record({
  id: fc.constantFrom("A1", "A2", "a1", "X7", "", "TBC"),
  budget: fc.oneof(
    fc.integer({ min: -50, max: 5_000_000 }),
    fc.constantFrom("1,200.50", "n/a", "oops", null),
  ),
  currency: fc.constantFrom("EUR", "USD", "GBP"),
});

test("whatever the rows hold, rows and money in are used or left out, and every row that is left out is in a finding", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), (rows) => {
      const cells = rows.map(({ id, budget, currency }) => [
        id,
        id,
        "Live",
        46_000,
        46_400,
        0.5,
        budget,
        currency,
        null,
        1,
      ]);
      const intake = read([SETTINGS, projects([...PROJECTS, ...cells]), RATES]);
      const line = intake.reconciliation.find(({ table }) => table === "projects");
      expect((line?.used ?? 0) + (line?.leftOut ?? 0)).toBe(line?.rows);
      for (const money of line?.money ?? [])
        expect(money.used + money.leftOut).toBeCloseTo(money.sheetSum, 6);
      const used = new Set(intake.portfolio.projects.map(({ source }) => source.row));
      const named = new Set(
        intake.findings.flatMap(({ at, severity }) =>
          "row" in at && at.sheet === "Projects" && severity === "error" ? [at.row] : [],
        ),
      );
      const lost = Array.from({ length: cells.length + 3 }, (_, index) => index + 1).filter(
        (at) => !used.has(at),
      );
      expect(lost.filter((at) => !named.has(at))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test("the order of the rows never changes what a row says", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3, maxLength: 3 }), (order) => {
      const shuffled = order.flatMap((index) => {
        const cells = PROJECTS[index];
        return cells ? [cells] : [];
      });
      const byId = (intake: Intake) =>
        Object.fromEntries(
          intake.portfolio.projects.map((project) => [
            project.id,
            { ...project, source: null, others: [...project.others] },
          ]),
        );
      expect(byId(read([SETTINGS, projects(shuffled), RATES]))).toEqual(
        byId(read([SETTINGS, projects(), RATES])),
      );
    }),
    { numRuns: 6 },
  );
});
