import { cellOf } from "../../../../core/domain/row-source";
import { joinRows } from "../../../../core/table/read/joined-rows";
import type { CellValue } from "../../../../core/table/grid";
import { gridOf } from "../grid-of";
import { assumed, intakeOf, problems } from "../intake-of";

const LIST = gridOf("Portfolio", [
  ["ID", "Name", "Budget"],
  ["P1", "Alpha", 1000],
  ["P2", "Beta", 500],
]);
const second = (...rows: readonly (readonly CellValue[])[]) => gridOf("Delivery", rows);
const projects = (...rows: readonly (readonly CellValue[])[]) => intakeOf([LIST, second(...rows)]);

test("a second sheet adds its columns to the projects that it names by ID, and the cells lead to it", () => {
  const intake = projects(
    ["ID", "Name", "Manager", "% complete"],
    ["P2", "Beta", "Ito", 0.4],
    ["P1", "Alpha", "Vega", 0.6],
  );
  const [first, other] = intake.portfolio.projects;
  expect(intake.portfolio.projects).toHaveLength(2);
  expect([first?.id, first?.budget, first?.manager, first?.shareComplete]).toEqual(["P1", 1000, "Vega", 0.6]);
  expect(first && cellOf(first, "manager")).toEqual({ sheet: "Delivery", row: 2, column: 2 });
  expect(first && cellOf(first, "budget")).toEqual({ sheet: "Portfolio", row: 1, column: 2 });
  expect(other?.manager).toBe("Ito");
  expect(assumed(intake)).toContain(
    "2 rows tell of what another table lists, and are joined to it: Manager, % complete",
  );
  expect(problems(intake)).not.toContain("duplicate-id");
});

test("a sheet without IDs names them, and rows and money are all used", () => {
  const intake = projects(
    ["Project name", "Forecast cost", "Finish"],
    ["Beta", 620, "2027-03-31"],
    ["Alpha", 980, "2027-06-30"],
  );
  expect(intake.portfolio.projects.map(({ id, forecastCost }) => [id, forecastCost])).toEqual([
    ["P1", 980],
    ["P2", 620],
  ]);
  expect(intake.reconciliation.map(({ rows, used, leftOut }) => [rows, used, leftOut])).toEqual([
    [2, 2, 0],
    [2, 2, 0],
  ]);
  expect(intake.reconciliation[1]?.money).toMatchObject([{ sheetSum: 1600, used: 1600, leftOut: 0 }]);
});

test("the sheet that gives IDs leads, wherever it stands in the workbook", () => {
  const names = gridOf("Status", [
    ["Project name", "Manager"],
    ["Beta", "Ito"],
    ["Alpha", "Vega"],
  ]);
  expect(intakeOf([names, LIST]).portfolio.projects.map(({ id, manager }) => [id, manager])).toEqual([
    ["P1", "Vega"],
    ["P2", "Ito"],
  ]);
});

test("what two sheets say differently is asked, and the first counts", () => {
  const intake = projects(
    ["ID", "Name", "Budget", "Manager"],
    ["P1", "Alpha", 1100, "Vega"],
    ["P3", "Gamma", 70, "Osei"],
  );
  expect(intake.portfolio.projects.map(({ id, budget }) => [id, budget])).toEqual([
    ["P1", 1000],
    ["P2", 500],
    ["P3", 70],
  ]);
  expect(intake.findings.find(({ code }) => code === "two-values")).toMatchObject({
    at: { sheet: "Delivery", row: 1, column: 2 },
    column: "Budget",
    found: "1100",
    message: "Budget of P1 stands otherwise in row 2 of Portfolio; that one counts.",
  });
  const [, delivery] = intake.reconciliation;
  expect(delivery?.money).toMatchObject([{ sheetSum: 1170, used: 70, leftOut: 1100 }]);
});

test("one ID under two names is no one project, and an ID twice in one table is a duplicate still", () => {
  expect(problems(projects(["ID", "Name", "Manager"], ["P1", "Omega", "Vega"]))).toContain("duplicate-id");
  const twice = gridOf("Portfolio", [
    ["ID", "Name", "Budget"],
    ["P1", "Alpha", 1000],
    ["P1", "Alpha", 500],
  ]);
  expect(problems(intakeOf([twice]))).toContain("duplicate-id");
});

test("people whom two sheets list are one person each", () => {
  const people = gridOf("Team", [
    ["Resource ID", "Name", "Role"],
    ["R1", "Ann Vega", "Analyst"],
  ]);
  const staff = gridOf("Staff", [
    ["Resource ID", "Name", "Team", "Capacity (h per week)"],
    ["R1", "Ann Vega", "Data", 32],
  ]);
  const { resources } = intakeOf([LIST, people, staff]).portfolio;
  expect(resources.map(({ role, team }) => [role, team])).toEqual([["Analyst", "Data"]]);
});

test("rows of a single table come back as they are", () => {
  expect(joinRows("projects", [])).toEqual({ rows: [], findings: [], assumptions: [] });
});
