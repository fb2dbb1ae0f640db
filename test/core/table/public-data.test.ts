import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { joinFindings, type Issue } from "../../../core/domain/issue";
import { isCellError, valueAt, type Grid } from "../../../core/table/grid";
import type { MappingRow } from "../../../core/table/mapping/mapping";
import { DATE } from "../../../core/table/kinds/column";
import { readDateColumn } from "../../../core/table/read/date-column";
import type { Intake } from "../../../core/table/read/portfolio";
import { readCsv } from "../../../headless/host/csv/read-csv";
import { openWorkbook } from "../../../headless/host/xlsx/workbook";
import { columnOf, NO_CONTEXT } from "./column-of";
import { intakeOf } from "./intake-of";
import { sharedData } from "../../doubles/shared-data";

/** Public data as it was published, dirt and all: whatever is not read is named. Skipped where the data is not there. */
const data = sharedData();
const hasData = existsSync(data);
const maybe = hasData ? test : test.skip;
if (!hasData) console.warn(`The public data is not at ${data}: its tests are skipped.`);

function gridsOf(file: string): Grid[] {
  const bytes = new Uint8Array(readFileSync(sharedData(file)));
  return file.endsWith(".csv") ? [readCsv(bytes, basename(file))] : [...openWorkbook(bytes).grids];
}

function mapped(table: string, columns: Readonly<Record<string, string>>): MappingRow[] {
  const whole = { sheet: "", header: "", table, column: "" };
  return [
    whole,
    ...Object.entries(columns).map(([header, column]) => ({ sheet: "", header, table, column })),
  ];
}

/** The rows that an issue names, from 0. */
function rowsIn({ rows }: Pick<Issue, "rows">): number[] {
  return rows.split(",").flatMap((range) => {
    const [from = 0, to = from] = range.split(":").map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index - 1);
  });
}

/** Cells with something in them that became nothing, and that no issue of their column names. */
function silentCells(grids: readonly Grid[], { tables, findings, portfolio }: Intake): string[] {
  // What a transposed table's rows are called is another matter: its cells are not looked up here.
  return tables
    .filter(({ orientation }) => orientation !== "transposed")
    .flatMap((found) => {
      const grid = grids.find(({ sheet }) => sheet === found.sheet);
      const records = portfolio[found.kind] as readonly { source: { row: number; sheet: string } }[];
      const byRow = new Map(
        records.filter(({ source }) => source.sheet === found.sheet).map((one) => [one.source.row, one]),
      );
      const named = new Set(
        findings.flatMap(({ at, column }) =>
          "row" in at ? [`${at.row} ${column ?? ""}`, `${at.row} row`] : [],
        ),
      );
      return found.columns.flatMap(({ field, title, column }) =>
        found.dataRows.flatMap((row) => {
          const cell = grid ? valueAt(grid, row, column) : null;
          const isFilled =
            cell !== null &&
            !isCellError(cell) &&
            String(cell).trim() !== "" &&
            !/^[-–—]+$|^n\/a$/i.test(String(cell).trim());
          const record = byRow.get(row) as Readonly<Record<string, unknown>> | undefined;
          const value = record?.[field];
          const isRead =
            record !== undefined && (!(field in record) || (value !== null && value !== undefined));
          return isFilled &&
            !isRead &&
            !named.has(`${row} ${title}`) &&
            !(record === undefined && named.has(`${row} row`))
            ? [`${found.sheet} row ${row + 1} ${title}: ${String(cell).slice(0, 30)}`]
            : [];
        }),
      );
    });
}

/** Rows in are used or left out, those left out are named, and so are the cells that are not known. */
function expectNothingDropped(grids: readonly Grid[], intake: Intake): void {
  for (const { rows, used, leftOut, money } of intake.reconciliation) {
    expect(used + leftOut).toBe(rows);
    for (const sums of money) expect(sums.used + sums.leftOut).toBeCloseTo(sums.sheetSum, 2);
  }
  expect(silentCells(grids, intake)).toEqual([]);
}

const GMPP: readonly (readonly [string, number])[] = [
  // Its projects stand side by side in 200 columns, of which the last is blank: 199 are projects.
  ["by-year/uk_2014.csv", 199],
  ["by-year/uk_2016.csv", 143],
  ["by-year/uk_2018.csv", 133],
  ["by-year/uk_2020.csv", 125],
  ["by-year/uk_2021.csv", 184],
  ["official/GMPP_Government_Major_Projects_Portfolio_AR_Data_March_2022.csv", 235],
];

for (const [file, projects] of GMPP) {
  maybe(`${file}: ${projects} major projects, exempt figures unknown and said`, () => {
    const grids = gridsOf(`gmpp/${file}`);
    const intake = intakeOf(grids, { overrides: { fiscalYearStart: "4" } });
    expect(intake.portfolio.projects).toHaveLength(projects);
    expectNothingDropped(grids, intake);
    const unknown = joinFindings(intake.findings).filter(({ code }) => code === "said-not-known");
    expect(unknown.some(({ message }) => message.includes("Exempt"))).toBe(true);
  });
}

maybe(
  "the official file of 2022 tells the year's budget and forecast from the budget of the whole life",
  () => {
    const { portfolio, tables } = intakeOf(gridsOf(`gmpp/${GMPP[5]?.[0] ?? ""}`));
    const headers = new Map(tables[0]?.columns.map(({ field, header }) => [field, header]));
    expect(headers.get("yearBudget")).toMatch(/year.*baseline|baseline.*year/i);
    expect(headers.get("yearForecast")).toMatch(/year.*forecast|forecast.*year/i);
    expect(headers.get("budget")).toMatch(/whole life/i);
    expect(portfolio.projects.filter(({ budget }) => budget === 0).length).toBeLessThan(20);
  },
);

maybe(
  "15,303 phases of school projects: all used, every code in a date or an amount said once a column",
  () => {
    const grids = gridsOf("nyc-sca/Capital_Project_Schedules_and_Budgets_older.csv");
    const intake = intakeOf(grids);
    expect(intake.tables.map(({ kind }) => kind)).toEqual(["tasks"]);
    expect(intake.portfolio.tasks).toHaveLength(15_303);
    expectNothingDropped(grids, intake);
    const issues = joinFindings(intake.findings).filter(({ code }) => /^not-a-(?:date|number)$/.test(code));
    expect(issues.map(({ column }) => column).sort()).toEqual([
      "Actual finish",
      "Actual start",
      "Cost",
      "Finish",
    ]);
    for (const code of ["PNS", "DOES", "DOER", "IEH"])
      expect(issues.filter(({ message }) => message.includes(`"${code}" (`)).length).toBeGreaterThan(0);
    for (const issue of issues) expect(rowsIn(issue)).toHaveLength(issue.count);
  },
);

maybe("Melbourne's list of works: the first row is the header, and all 445 rows are projects", () => {
  const grids = gridsOf("melbourne-water/Capital_Delivery_Project_deidentified.csv");
  const intake = intakeOf(grids);
  expect(intake.tables.map(({ kind, headerRows }) => [kind, headerRows])).toEqual([["projects", [0]]]);
  expect(intake.portfolio.projects).toHaveLength(445);
  expectNothingDropped(grids, intake);
  expect(intake.portfolio.projects[0]).toMatchObject({
    id: "Q05388",
    program: "Major Works - Framework",
    forecastCost: 2359288.62,
  });
});

maybe("Melbourne's gates: three ways of writing a date in one row, all of them read", () => {
  const [grid] = gridsOf("melbourne-water/Capital_Delivery_Project_deidentified.csv");
  const [headers = [], ...rows] = grid?.values ?? [];
  const gates = ["Tender Closed", "BNI", "BCA", "PBC", "Stage1", "Stage2", "Stage3"].map((gate) => {
    const texts = rows.map((row) => row[headers.indexOf(gate)] ?? null);
    return {
      gate,
      filled: texts.filter((text) => text !== null),
      reading: readDateColumn(columnOf(DATE, texts), NO_CONTEXT),
    };
  });
  expect(rows).toHaveLength(445);
  for (const { gate, filled, reading } of gates) {
    expect([gate, reading.values.size + reading.findings.length]).toEqual([gate, filled.length]);
    expect([gate, reading.findings.map(({ found }) => found)]).toEqual([gate, []]);
  }
  expect(gates.reduce((sum, { reading }) => sum + reading.values.size, 0)).toBeGreaterThan(1500);
});

maybe.each([
  ["scotland-homes/General Risk Register .xlsx", "risks", 22],
  ["scotland-homes/Issue register.xlsx", "issues", 13],
] as const)("%s: every entry of the register is read", (file, kind, rows) => {
  const grids = gridsOf(file);
  const intake = intakeOf(grids);
  expect(intake.portfolio[kind]).toHaveLength(rows);
  expectNothingDropped(grids, intake);
});

maybe(
  "a list without a column that names its rows is not guessed at: all its rows are named, with what to do",
  () => {
    const { tables, portfolio, findings } = intakeOf(gridsOf("transit-costs/transit_cost.csv"));
    expect([tables, portfolio.projects]).toEqual([[], []]);
    const unread = joinFindings(findings).filter(({ code }) => code === "rows-not-read");
    expect(unread.map(({ count, rows }) => [count, rows])).toEqual([[545, "1:545"]]);
    expect(unread[0]?.fix).toContain("PMO Mapping");
  },
);

maybe("544 lines of transit projects: averages and notes of the last rows are left out by name", () => {
  const grids = gridsOf("transit-costs/transit_cost.csv");
  const mapping = mapped("Projects", {
    line: "Name",
    city: "Location",
    start_year: "Start",
    end_year: "Finish",
    cost: "Budget",
    currency: "Currency",
  });
  const intake = intakeOf(grids, { mapping });
  expectNothingDropped(grids, intake);
  expect(intake.portfolio.projects.filter(({ name }) => name === "NA")).toEqual([]);
  expect(intake.reconciliation.map(({ rows }) => rows)).toEqual([544]);
});

maybe.each([
  ["ca-lgit/data_2016.csv", 398],
  ["ca-lgit/data_2019.csv", 463],
] as const)(
  "%s: every IT project is read with its budget and its date, or an issue says why not",
  (file, rows) => {
    const grids = gridsOf(file);
    const intake = intakeOf(grids, { overrides: { fiscalYearStart: "4" } });
    expect(intake.reconciliation.map((table) => [table.table, table.rows])).toEqual([["projects", rows]]);
    expect(intake.portfolio.projects).toHaveLength(rows);
    expectNothingDropped(grids, intake);
    const fields = intake.tables[0]?.columns.map(({ header, field }) => [header, field]);
    expect(fields).toEqual(
      expect.arrayContaining([
        ["uniqueId", "id"],
        ["projectName", "name"],
        ["totalBudget", "budget"],
        ["estimatedCompletionDate", "finish"],
      ]),
    );
  },
);

maybe("dates as the departments wrote them are read, or an issue says why not", () => {
  const grids = gridsOf("ca-lgit/data_2019.csv");
  const mapping = mapped("Projects", { estimatedCompletionDate: "ignore", rawProvidedDate: "Finish" });
  const intake = intakeOf(grids, { mapping, overrides: { fiscalYearStart: "4" } });
  expect(intake.portfolio.projects.filter(({ finish }) => finish !== null).length).toBeGreaterThan(400);
  expectNothingDropped(grids, intake);
});
