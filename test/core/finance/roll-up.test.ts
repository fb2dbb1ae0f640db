import { financeOf } from "../../../core/finance/finance";
import type { RollUpKind } from "../../../core/finance/finance-result";
import { financeJson } from "../../../core/finance/json";
import { rollUpTables } from "../../../core/finance/report-summaries";
import { rollUps } from "../../../core/finance/roll-up";
import { aFiscalYear } from "../../doubles/fiscal-calendar";
import { monthly, on, portfolioOf, project } from "./portfolio-of";

const RESULT = financeOf(
  portfolioOf(
    {
      projects: [
        project("P1", {
          budget: 100,
          theme: ["Growth", "Safety"],
          businessUnit: "North",
          start: on("2027-02-01"),
        }),
        project("P2", { budget: 20, theme: ["Growth", "Growth"], start: on("2026-05-01") }),
        project("P3", {
          budget: 3,
          businessUnit: "South",
          start: on("2027-01-01"),
          actualStart: on("2026-03-31"),
        }),
      ],
    },
    { fiscalYearStart: 4 },
  ),
);

function budgets(kind: RollUpKind): (readonly [string | null, number, number | null])[] {
  const rollUp = RESULT.rollUps.find((one) => one.kind === kind);
  return (rollUp?.groups ?? []).map(({ name, sums }) => [name, sums.projects, sums.budgetLife]);
}

test("a project with two themes counts in each, one that names a theme twice counts once", () => {
  expect(budgets("theme")).toEqual([
    ["Growth", 2, 120],
    ["Safety", 1, 100],
    [null, 1, 3],
  ]);
});

test("the tab says whose themes make the rows add up to more than the portfolio", () => {
  const themes = rollUpTables(RESULT).find(({ name }) => name === "PMO_Finance_Themes");
  expect(themes?.note).toBe(
    "A project with more than one theme (P1) counts in each, so that the rows add up to more than the portfolio.",
  );
  expect(rollUpTables(RESULT).find(({ name }) => name === "PMO_Finance_Units")?.note).toBeUndefined();
});

test("units come as they stand, projects without one last", () => {
  expect(budgets("businessUnit")).toEqual([
    ["North", 1, 100],
    ["South", 1, 3],
    [null, 1, 20],
  ]);
});

test("years rise, go by the fiscal calendar, and by when a project really began", () => {
  expect(budgets("startYear")).toEqual([
    ["FY26", 1, 3],
    ["FY27", 2, 120],
  ]);
});

test("there is no table by what no project has", () => {
  expect(rollUps(RESULT.projects, RESULT.terms)).toEqual(RESULT.rollUps);
  expect(rollUpTables(RESULT).map(({ title }) => title)).toEqual([
    "By business unit",
    "By theme",
    "By fiscal year of start",
  ]);
});

test("the document has the groups by their kind, and who counts in several", () => {
  const { rollUps: document } = financeJson(RESULT) as {
    rollUps: Record<string, { groups: { name: string | null; budgetLife: number }[]; inSeveral: string[] }>;
  };
  expect(Object.keys(document)).toEqual(["businessUnit", "theme", "startYear"]);
  expect(document["theme"]?.inSeveral).toEqual(["P1"]);
  expect(document["businessUnit"]?.groups[1]).toMatchObject({ name: "South", budgetLife: 3 });
});

test("years of start are called as the Fiscal calendar calls them", () => {
  const projects = [
    project("P1", { budget: 1, start: on("2026-05-01") }),
    project("P2", { budget: 2, start: on("2027-05-01") }),
  ];
  const { rollUps: kinds } = financeOf(
    portfolioOf({ projects, fiscalCalendar: aFiscalYear("FY26", "2026-04-01") }),
  );
  const years = kinds.find(({ kind }) => kind === "startYear");
  expect(years?.groups.map(({ name }) => name)).toEqual(["FY26", "FY27"]);
});

test("costs by year and the terms follow the Fiscal calendar's borders", () => {
  const { byYear, terms } = financeOf(
    portfolioOf(
      {
        projects: [project("P1")],
        financials: monthly("P1", ["2027-01", 4], { amount: 10 }),
        fiscalCalendar: aFiscalYear("FY26", "2026-04-01"),
      },
      {},
    ),
  );
  expect([terms.year.name, terms.year.start, terms.planningYear.name]).toEqual([
    "FY26",
    on("2026-04-01"),
    "FY27",
  ]);
  expect(
    byYear.filter(({ kind }) => kind === "project cost").map(({ year, outlook }) => [year.name, outlook]),
  ).toEqual([
    ["FY26", 30],
    ["FY27", 10],
  ]);
});
