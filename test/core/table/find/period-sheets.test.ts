import { dayOf, isoDate } from "../../../../core/domain/day";
import { readPortfolio } from "../../../../core/table/read/portfolio";
import type { Grid } from "../../../../core/table/grid";
import { gridOf } from "../grid-of";

const TODAY = dayOf({ year: 2026, month: 4, day: 1 });
const read = (grids: readonly Grid[]) =>
  readPortfolio(grids, {
    today: TODAY,
    asOf: null,
    hostLocale: null,
    overrides: { currency: "EUR" },
    mapping: [],
  });
const PROJECTS = gridOf("Projects", [
  ["ID", "Name", "Budget"],
  ["A1", "Portal", 100],
  ["B6", "CRM", 200],
]);
const states = (sheet: string, done: number): Grid =>
  gridOf(sheet, [
    ["Project", "RAG", "% complete", "PV", "EV", "AC"],
    ["A1", "Green", done / 10, 100 * done, 90 * done, 95 * done],
    ["B6", "Amber", done / 20, 200 * done, 190 * done, 195 * done],
  ]);

test("sheets called by one month each are a history of statuses, dated by their names", () => {
  const months = [states("Jan 2026", 1), states("Feb 2026", 2), states("Mar 2026", 3)];
  const { portfolio, assumptions } = read([PROJECTS, ...months]);
  expect(
    portfolio.statuses.map(
      ({ project, date, earnedValue }) => `${project} ${isoDate(date ?? 0)} ${earnedValue}`,
    ),
  ).toEqual([
    ...["A1 2026-01-31 90", "B6 2026-01-31 190", "A1 2026-02-28 180"],
    ...["B6 2026-02-28 380", "A1 2026-03-31 270", "B6 2026-03-31 570"],
  ]);
  expect(assumptions.map(({ how }) => how).join()).toContain("as its sheet is called");
});

test("one sheet called by a month is a list of projects as before", () => {
  expect(read([states("Jan 2026", 1)]).tables.map(({ kind }) => kind)).toEqual(["projects"]);
});

test("sheets that are called as projects hold the tasks of these, the same ids on each", () => {
  const tasks = (sheet: string) =>
    gridOf(sheet, [
      ["Task ID", "Task name", "Start", "Finish"],
      ["T1", "Walls", "2026-01-05", "2026-02-06"],
      ["T2", "Roof", "2026-02-09", "2026-03-06"],
    ]);
  const { portfolio } = read([PROJECTS, tasks("Portal"), tasks("CRM")]);
  expect(portfolio.tasks.map(({ project, id }) => `${project} ${id}`)).toEqual([
    ...["A1 T1", "A1 T2", "B6 T1", "B6 T2"],
  ]);
});
