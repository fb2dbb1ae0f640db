import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import Papa from "papaparse";
import { parseIsoDate } from "../../../core/domain/day";
import { forecastOf } from "../../../core/earned-value/forecast";
import type { Grid } from "../../../core/table/grid";
import { readCsv } from "../../../headless/host/csv/read-csv";
import { assumed, intakeOf, problems } from "./intake-of";
import { sharedData } from "../../doubles/shared-data";

/** 16 real projects of the OR-AS database (Batselier & Vanhoucke 2015), read from their files as they were published. */
const data = sharedData("or-as");
const maybe = existsSync(data) ? test : test.skip;
const FIGURES = ["PV", "EV", "AC", "BAC", "SPI", "CPI", "EAC_1", "EAC_CPI", "EAC_SCI"] as const;
const MOST_DATES = 3;

type Row = Readonly<Record<string, string>>;

const gridsOf = (wanted: RegExp): Grid[] =>
  readdirSync(data)
    .filter((file) => wanted.test(file))
    .map((file) => readCsv(new Uint8Array(readFileSync(resolve(data, file))), file));

const reference = (): ReadonlyMap<string, Row[]> => {
  const rows = Papa.parse<Row>(readFileSync(resolve(data, "_reference_evm.csv"), "utf8"), {
    header: true,
    skipEmptyLines: true,
  }).data;
  const byProject = new Map<string, Row[]>();
  for (const row of rows) byProject.set(row["project"]!, [...(byProject.get(row["project"]!) ?? []), row]);
  return byProject;
};

/** Some dates of a project's: its first and last, and those between at equal steps. */
const someOf = (rows: readonly Row[]): Row[] =>
  rows.filter((_, index) => index === rows.length - 1 || index % Math.ceil(rows.length / MOST_DATES) === 0);

function figuresAt(grids: readonly Grid[], status: string): Readonly<Record<string, number | null>> {
  const { portfolio } = intakeOf(grids, { asOf: parseIsoDate(status.slice(0, 10)) });
  const now = forecastOf(portfolio).projects[0]!.now!;
  const { plannedValue, earnedValue, actualCost, budgetAtCompletion, scheduleIndex, costIndex, estimates } =
    now;
  return {
    PV: plannedValue,
    EV: earnedValue,
    AC: actualCost,
    BAC: budgetAtCompletion,
    SPI: scheduleIndex,
    CPI: costIndex,
    EAC_1: estimates.plan,
    EAC_CPI: estimates.cpi,
    EAC_SCI: estimates.cpiSpi,
  };
}

maybe(
  "a folder with one project's activities and status gives the reference's figures at its status dates",
  () => {
    let compared = 0;
    const off: string[] = [];
    for (const [project, rows] of reference()) {
      const grids = gridsOf(new RegExp(`^${project}_(activities|evm)\\.csv$`));
      for (const row of someOf(rows)) {
        const figures = figuresAt(grids, row["status"]!);
        for (const name of FIGURES.filter((figure) => row[figure] !== "")) {
          const [is, wanted] = [figures[name], Number(row[name])];
          compared += 1;
          // The reference is rounded: money to cents, indices to four places.
          const tolerance = Math.max(0.0051, Math.abs(wanted) * 1e-4);
          if (typeof is !== "number" || Math.abs(is - wanted) > tolerance)
            off.push(`${project} ${row["status"]!} ${name}: ${String(is)} instead of ${wanted}`);
        }
      }
    }
    expect(compared).toBeGreaterThan(400);
    expect(off).toEqual([]);
  },
);

maybe("a project without a table Projects is known by what its file is called, and that is said", () => {
  const intake = intakeOf(gridsOf(/^C2011-05_(activities|evm)\.csv$/), { asOf: null });
  expect(intake.portfolio.projects.map(({ id, name }) => `${id} ${name}`)).toEqual(["C2011-05 C2011-05"]);
  expect(assumed(intake)).toContain("known by the ids that Tasks, Status name");
  expect(problems(intake)).toEqual([]);
});

maybe(
  "the whole folder is read: the code is the ID, most projects' currency is reported in, one awaits its rate",
  () => {
    const intake = intakeOf(gridsOf(/_(activities|evm|index)\.csv$|^_index\.csv$/));
    const { projects, tasks, statuses, settings } = intake.portfolio;
    expect(projects).toHaveLength(28);
    expect(projects.find(({ id }) => id === "C2011-05")).toMatchObject({
      name: "Telecom System Agnes",
      budget: 180485.27,
    });
    expect(new Set(tasks.map(({ project }) => project)).size).toBe(28);
    expect(new Set(statuses.map(({ project }) => project)).size).toBe(16);
    expect(settings.currency).toBe("EUR");
    expect(assumed(intake)).toContain("The reporting currency is EUR: 26 of the 28 rows");
    expect(projects.filter(({ budget }) => budget === null)).toEqual([]);
  },
);
