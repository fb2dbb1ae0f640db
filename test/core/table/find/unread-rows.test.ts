import { unreadRows } from "../../../../core/table/find/unread-rows";
import { gridOf } from "../grid-of";
import { intakeOf, TWO_PROJECTS } from "../intake-of";
import { joinFindings } from "../../../../core/domain/issue";

const unread = (findings: ReturnType<typeof intakeOf>["findings"]) =>
  joinFindings(findings)
    .filter(({ code }) => code === "rows-not-read")
    .map(({ sheet, cell, rows, count, severity }) => ({ sheet, cell, rows, count, severity }));

test("a sheet with no table that we know is named with all its rows", () => {
  const notes = gridOf("Notes", [["Recipe"], ["Flour", 500], ["Water", 350]]);
  expect(unread(intakeOf([TWO_PROJECTS, notes]).findings)).toEqual([
    { sheet: "Notes", cell: "A2", rows: "2:3", count: 2, severity: "info" },
  ]);
});

test("cells beside a table are named, its titles, totals and remarks are not", () => {
  const sheet = gridOf("Projects", [
    ["Our portfolio", null, "Status 30.09.2026"],
    ["ID", "Name", "Budget"],
    ["P1", "Alpha", 1000, null, null, "ask", "Ann"],
    ["P2", "Beta", 500],
    ["Total", null, 1500],
    [null],
    ["Figures are provisional"],
  ]);
  expect(unread(intakeOf([sheet]).findings)).toEqual([
    { sheet: "Projects", cell: "F3", rows: "3", count: 1, severity: "info" },
  ]);
});

test("a workbook that is read whole has nothing to say, and our own tabs are not looked at", () => {
  const ours = { ...gridOf("PMO Finance", [["a", "b"]]), owned: "finance" };
  expect(unread(intakeOf([TWO_PROJECTS, ours]).findings)).toEqual([]);
});

test("an area that was read as Settings is taken", () => {
  const grid = gridOf("Setup", [["Currency", "EUR"]]);
  const area = { sheet: "Setup", top: 0, left: 0, bottom: 0, right: 1 };
  expect(unreadRows([grid], [], [])).toHaveLength(1);
  expect(unreadRows([grid], [], [area])).toEqual([]);
});
