import * as fc from "fast-check";
import { joinFindings } from "../../../../core/domain/issue";
import { checkTables } from "../../../../core/table/check/check-tables";
import { cyclesOf } from "../../../../core/table/check/cycle";
import { firstOfEach } from "../../../../core/table/check/duplicate-ids";
import { moneyOfRow } from "../../../../core/table/check/money-at";
import { relativeFormula } from "../../../../core/table/check/relative-formula";
import { runningSums } from "../../../../core/table/check/running-sums";
import { figureColumn } from "../../../../core/table/check/published/figure-column";
import type { CellValue, Grid } from "../../../../core/table/grid";
import { gridOf } from "../grid-of";
import { intakeOf, problems } from "../intake-of";

type Rows = readonly (readonly CellValue[])[];

function issues(...grids: readonly Grid[]) {
  return joinFindings(intakeOf(grids).findings).filter(({ severity }) => severity !== "info");
}

function issue(code: string, ...grids: readonly Grid[]) {
  return issues(...grids).find((one) => one.code === code);
}

const HEADER = ["ID", "Name", "Budget", "Actual cost", "Cost centre", "Depends on"];
const projects = (...rows: Rows): Grid => gridOf("Projects", [HEADER, ...rows]);
const CLEAN: Rows = [
  ["P1", "Alpha", 1000, 400, "4711", null],
  ["P2", "Beta", 1500, 900, "4711", "P1"],
  ["P3", "Gamma", 800, 100, "4712", "P1, P2"],
  ["P4", "Delta", 2000, 700, "4712", null],
  ["P5", "Epsilon", 1200, 300, "4713", null],
  ["P6", "Zeta", 900, 200, "4713", "P5"],
];
const withRow = (index: number, row: readonly CellValue[]): Grid =>
  projects(...CLEAN.map((one, at) => (at === index ? row : one)));

test("a clean table gives no problem", () => {
  expect(problems(intakeOf([projects(...CLEAN)]))).toEqual([]);
});

test("rows of one ID that differ in money and cost centre only may be to be summed; it is asked", () => {
  const found = issue("duplicate-id", projects(...CLEAN, ["P1", "Alpha", 250, 80, "4799", null]));
  expect(found).toMatchObject({ rows: "8", count: 1, severity: "error" });
  expect(found?.message).toContain("other only in Budget, Actual cost, Cost centre");
  expect(found?.fix).toContain("cost-centre rows to be summed, or duplicates?");
});

test("a row that stands twice is to be deleted; another project under the same ID wants one of its own", () => {
  const same = issue("duplicate-id", projects(...CLEAN, CLEAN[0] ?? []));
  expect(same?.message).toContain("the same in every column");
  const other = issue("duplicate-id", projects(...CLEAN, ["P1", "Payroll", 10, 5, "9", null]));
  expect(other?.fix).toContain("give each an ID of its own");
  expect(firstOfEach("milestones", []).findings).toEqual([]);
});

test("a row without an ID where the others have one is told, and counts under its name", () => {
  const grid = withRow(3, [null, "Delta", 2000, 700, "4712", null]);
  expect(issue("missing-id", grid)).toMatchObject({ rows: "5", count: 1, record: "Delta" });
  expect(intakeOf([grid]).portfolio.projects).toHaveLength(6);
});

test("projects that depend on each other in a ring are written out", () => {
  const ring = issue(
    "dependency-cycle",
    projects(
      ["A", "Alpha", 1, 1, "1", "B"],
      ["B", "Beta", 1, 1, "1", "C"],
      ["C", "Gamma", 1, 1, "1", "A"],
      ["D", "Delta", 1, 1, "1", "A"],
    ),
  );
  expect(ring).toMatchObject({ rows: "2:4", count: 3, column: "Depends on" });
  expect(ring?.message).toContain("A → B → C → A: each waits for the next");
});

test("tasks that wait for each other are told, lags and kinds of the link aside; a predecessor that is none too", () => {
  const tasks = gridOf("Tasks", [
    ["ID", "Name", "Project", "Duration", "Predecessors"],
    ["1", "Design", "P1", 5, null],
    ["2", "Build", "P1", 5, "1; 4FS+2d"],
    ["3", "Test", "P1", 5, "2SS"],
    ["4", "Accept", "P1", 5, "3FS-1 d, 1"],
    ["5", "Close", "P1", 5, "4;77"],
  ]);
  const found = issues(projects(...CLEAN), tasks);
  expect(found.map(({ code, rows }) => [code, rows])).toEqual([
    ["dependency-cycle", "3:5"],
    ["dangling-reference", "6"],
  ]);
  expect(found[0]?.message).toContain("2 → 4 → 3 → 2");
});

test("a booked person who is written Last, First is proposed, never taken", () => {
  const found = issue(
    "dangling-reference",
    gridOf("Resources", [
      ["ID", "Name", "Role"],
      ["R1", "Jana Meyer", "Engineer"],
      ["R2", "Tom Berg", "Engineer"],
    ]),
    gridOf("Assignments", [
      ["Project", "Resource", "Start", "Finish", "Hours"],
      ["P1", "Meyer, Jana", "2026-10-01", "2026-10-31", 40],
      ["P1", "Tom Berg", "2026-10-01", "2026-10-31", 40],
    ]),
    projects(...CLEAN),
  );
  expect(found?.fix).toContain('Write "Jana Meyer" if that is meant');
});

test("euros among thousands of euros stand out, with the unit that they are likely in", () => {
  const rows = CLEAN.map((row, index) =>
    index === 4 ? ["P5", "Epsilon", 1_200_000, 300, "4713", null] : row,
  );
  const found = issue(
    "magnitude-outlier",
    gridOf("Projects", [HEADER.map((text) => (text === "Budget" ? "Budget (k€)" : text)), ...rows]),
  );
  expect(found).toMatchObject({ rows: "6", count: 1, column: "Budget", money: 1_200_000_000 });
  expect(found?.message).toContain("Divided by 1,000 it would be like the others");
});

test("a cost below 0 among positive ones is told and counts as a credit would", () => {
  const found = issue("negative-cost", withRow(1, ["P2", "Beta", 1500, -900, "4711", "P1"]));
  expect(found).toMatchObject({ rows: "3", column: "Actual cost", money: -900 });
  expect(
    issue(
      "negative-cost",
      projects(...CLEAN.map((row) => row.map((value, at) => (at === 3 ? -Number(value) : value)))),
    ),
  ).toBe(undefined);
});

const withFormulas = (grid: Grid, formulas: readonly (readonly [string, string])[]): Grid => ({
  ...grid,
  formulas: new Map(formulas),
});

test("a number typed over a formula is told, and a formula of another shape than the column's", () => {
  const grid = projects(...CLEAN);
  const same = [1, 2, 3, 4, 5, 6].map((row) => [`${row},2`, `D${row + 1}*2`] as const);
  expect(issues(withFormulas(grid, same))).toEqual([]);
  expect(
    issue(
      "hard-coded-number",
      withFormulas(
        grid,
        same.filter((_, index) => index !== 3),
      ),
    ),
  ).toMatchObject({
    rows: "5",
    column: "Budget",
    money: 2000,
  });
  const odd = same.map(([at, text], index) => [at, index === 4 ? "D6*3" : text] as const);
  expect(issue("odd-formula", withFormulas(grid, odd))).toMatchObject({ rows: "6", count: 1 });
});

test("a formula reads the same in every row that it is filled down to", () => {
  const at = (row: number) => ({ row, column: 3 });
  expect(relativeFormula("SUM(B$2:B3)*'A1 b'!C3", at(2))).toBe(
    relativeFormula("SUM(B$2:B4)*'A1 b'!C4", at(3)),
  );
  expect(relativeFormula('IF(A2="B2",1,LOG10(A2))', at(1))).toBe('IF(R[0]C[-3]="B2",1,LOG10(R[0]C[-3]))');
});

test("a header that stands twice is told, with the column that was taken; a list over columns of one name is none", () => {
  const twice = gridOf("Projects", [
    ["ID", "Name", "Manager", "Budget", "Manager"],
    ["P1", "Alpha", "Ann", 10, "Bo"],
    ["P2", "Beta", "Cy", 20, "Di"],
  ]);
  const found = issues(twice).filter(({ code }) => /duplicate-header|ambiguous-column/.test(code));
  expect(found).toHaveLength(1);
  expect(found[0]?.message).toMatch(/column C/);
});

test("weights that nearly add up to 100 % are told", () => {
  const criteria = (last: number): Grid =>
    gridOf("Criteria", [
      ["Name", "Weight"],
      ["Value", 40],
      ["Risk", 35],
      ["Fit", last],
    ]);
  const off = (last: number) => issue("shares-do-not-add-up", projects(...CLEAN), criteria(last))?.message;
  expect(off(25)).toBeUndefined();
  expect(off(20)).toContain("adds up to 95 %");
  expect(off(3)).toBeUndefined();
});

const SECTIONS = (sub: number, total: number): Grid =>
  gridOf("Projects", [
    ["ID", "Name", "Budget", "Actual cost"],
    ["P1", "Alpha", 1000, 400],
    ["P2", "Beta", 1500, 900],
    [null, "Subtotal", sub, 1300],
    ["P3", "Gamma", 800, 100],
    ["P4", "Delta", 2000, 700],
    [null, "Subtotal", 2800, 800],
    [null, "Total", total, 2100],
  ]);

test("subtotals and the total tie with the rows that they stand for, or are told", () => {
  expect(issue("total-does-not-tie", SECTIONS(2500, 5300))).toBeUndefined();
  expect(issue("total-does-not-tie", SECTIONS(2600, 5300))).toMatchObject({ rows: "4", money: 100 });
  expect(issue("total-does-not-tie", SECTIONS(2500, 5000))).toMatchObject({ rows: "8", money: -300 });
});

test("a total of one version sums up the rows of that version", () => {
  const grid = (total: number): Grid =>
    gridOf("Financials", [
      ["Project", "Version", "Jan 2026", "Feb 2026"],
      ["P1", "Budget", 10, 20],
      ["P1", "Actual", 9, 21],
      ["P2", "Budget", 5, 6],
      ["P2", "Actual", 7, 8],
      ["Total", "Budget", 15, total],
    ]);
  expect(issue("total-does-not-tie", projects(...CLEAN), grid(26))).toBeUndefined();
  expect(issue("total-does-not-tie", projects(...CLEAN), grid(27))).toMatchObject({ rows: "6", money: 1 });
});

test("each defect gives one problem more, wherever its row stands", () => {
  const defects: Rows = [
    [null, "No id", 1100, 300, "4711", null],
    ["P1", "Alpha", 1000, 400, "4711", null],
    ["N1", "Negative", 1000, -400, "4711", null],
    ["O1", "Outlier", 1_100_000, 400, "4711", null],
    ["S1", "Itself", 1000, 400, "4711", "S1"],
    ["D1", "Dangling", 1000, 400, "4711", "P77"],
  ];
  const expected = [
    "missing-id",
    "duplicate-id",
    "negative-cost",
    "magnitude-outlier",
    "dependency-cycle",
    "dangling-reference",
  ];
  fc.assert(
    fc.property(fc.nat(defects.length - 1), fc.nat(CLEAN.length), (which, at) => {
      const place = which === 1 ? CLEAN.length : at;
      const rows = [...CLEAN.slice(0, place), defects[which] ?? [], ...CLEAN.slice(place)];
      expect(problems(intakeOf([projects(...rows)]))).toEqual([expected[which]]);
    }),
    { numRuns: 30 },
  );
});

test("a ring is the shortest one through its first member, however long the chain before it", () => {
  const chain = new Map(
    Array.from({ length: 50_000 }, (_, index) => [`${index}`, [`${index + 1}`]] as const),
  );
  expect(cyclesOf(chain)).toEqual([]);
  expect(cyclesOf(new Map([...chain, ["50000", ["49998"]]]))).toEqual([["49998", "49999", "50000"]]);
  expect(cyclesOf(new Map([["A", ["A"]]]))).toEqual([["A"]]);
});

test("the sum between two rows is the sum of the rows between them", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -99, max: 99 })),
      fc.nat(30),
      fc.nat(30),
      (values, after, before) => {
        const cells = values.map((value, row) => ({ row, value }));
        const direct = cells
          .filter(({ row }) => row > after && row < before)
          .reduce((all, { value }) => all + value, 0);
        expect(runningSums(cells)({ after, before })).toBe(
          before > after ? direct : runningSums(cells)({ after, before }),
        );
      },
    ),
  );
});

test("money in another currency, or of a row that is left out, cannot be said", () => {
  const row = { values: {}, currencies: new Map([["budget", "EUR"]]) } as unknown as Parameters<
    typeof moneyOfRow
  >[0];
  expect(moneyOfRow(undefined, 5, "EUR")).toBeNull();
  expect([moneyOfRow(row, 5.126, "EUR"), moneyOfRow(row, 5, "USD"), moneyOfRow(row, 1e308, "EUR")]).toEqual([
    5.13,
    null,
    null,
  ]);
  expect([typeof checkTables, typeof figureColumn]).toEqual(["function", "function"]);
});
