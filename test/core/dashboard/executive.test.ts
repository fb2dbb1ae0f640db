import { executiveDashboard } from "../../../core/dashboard/executive";
import { layOut } from "../../../core/report/lay-out";
import { printScale } from "../../../core/report/print-pages";
import { toText } from "../../../core/report/text-print";
import { columnPoints } from "../../../core/report/text-width";
import { runToEnd, sampleContext, sampleIntake, sampleResults } from "../../doubles/sample-run";

const dashboard = runToEnd(sampleIntake, ["dashboard"]).models.find(({ id }) => id === "dashboard")!;
const drawing = layOut(dashboard, { context: sampleContext });
const text = toText(drawing);
const top = drawing.cells
  .filter(({ row, value }) => row < 4 && typeof value === "string")
  .map(({ value }) => value)
  .join(" ");

test("a stranger reads in the headline: A1 is not green, stop A4, A6 is a trap, a Data Engineer is missing", () => {
  expect(top).toContain("A1 Customer Portal 2.0 reports green but is red (€804k over at completion)");
  expect(top).toContain("stop A4 Loyalty Relaunch: €280k lost from here on");
  expect(top).toContain("A6 Partner API Marketplace is a trap: €140k lost over its life");
  expect(top).toContain("Data Engineer is the bottleneck");
});

test("the decisions ask for one Data Engineer, are at most five, and one to a project and day", () => {
  const decisions = drawing.cells.filter(
    ({ figure }) => figure?.table === "PMO_Dashboard_decisions" && figure.column === "what",
  );
  expect(decisions.map(({ value }) => value)).toEqual([
    "Re-baseline Customer Portal 2.0 at €3.2m, or cut its scope",
    "Stop Loyalty Relaunch: €940k to go for €660k of benefit",
    "Hire one data engineer, to start in January",
    "Raise the contingency from €180k, or cut scope: the risks come to €610k",
    "Fund Predictive Maintenance, start in July",
  ]);
});

test("it speaks of money and weeks, and names no method", () => {
  expect(text).not.toMatch(/\b(CPI|SPI|EAC|TCPI|BAC|earned)\b/);
});

test("it is one landscape page, with a line for each of the 24 projects", () => {
  expect(drawing.print).toMatchObject({ pagesHigh: "one", orientation: "landscape" });
  const points = drawing.columns.reduce((sum, { width }) => sum + columnPoints(width), 0);
  expect(printScale("landscape", points)).toBeGreaterThanOrEqual(0.55);
  expect(
    drawing.cells.filter(
      ({ figure }) => figure?.table === "PMO_Dashboard_projects" && figure.column === "id",
    ),
  ).toHaveLength(24);
});

test("more projects than a page can hold go on over further pages, as readable as before", () => {
  const results = sampleResults();
  const [project] = results.portfolio.projects;
  const many = Array.from({ length: 60 }, (_, index) => ({ ...project!, id: `X${index}` }));
  const model = executiveDashboard({ ...results, portfolio: { ...results.portfolio, projects: many } });
  expect(model.pages).toBe("one-wide");
});

test("the status line counts every project whose last report is not too old", () => {
  expect(top).toContain("data: 21 of 24 current");
});

test("the page reads", () => {
  expect(text).toMatchSnapshot();
});
