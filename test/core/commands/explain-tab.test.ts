import { tabCell } from "../../../core/commands/explain-tab";
import { layOut } from "../../../core/report/lay-out";
import { runToEnd, sampleContext, sampleIntake } from "../../doubles/sample-run";

const { outcome, models } = runToEnd(sampleIntake);
const ids = new Set(outcome.figures.map(({ id }) => id));
const drawingOf = (id: string) => {
  const sheet = models.find((one) => one.id === id);
  if (!sheet) throw new Error(`there is no tab ${id}`);
  return layOut(sheet, { context: sampleContext });
};
const forecast = drawingOf("forecast");
const at = ({ row, column }: { row: number; column: number }) => ({ sheet: "PMO Forecast", row, column });

test("a cell of a table asks for its figure", () => {
  const cell = forecast.cells.find(({ figure }) => figure?.column === "cpi" && figure.key === "A1");
  expect(cell && tabCell(at(cell), forecast, ids)).toEqual({
    measure: "cpi",
    row: "A1",
    figures: "forecast",
  });
});

test("a total says what it is the total of, and how it is calculated", () => {
  const total = forecast.cells.find(({ figure, formula }) => !figure && /SUM\(/.test(formula ?? ""));
  const found = total && tabCell(at(total), forecast, ids);
  const { shown, about, formula } = found && "kind" in found ? found : { about: "" };
  expect(shown).toMatch(/\d/);
  expect(about).toMatch(/, /);
  expect(formula).toMatch(/SUM/);
});

test("a title is called what it is, a blank cell blank", () => {
  const [title] = forecast.cells;
  const found = title && tabCell(at(title), forecast, ids);
  expect(found && "kind" in found ? found.shown : "").toMatch(/^Forecast/);
  const blank = at({ row: 900, column: 90 });
  expect(tabCell(blank, forecast, ids)).toEqual({ kind: "tab", cell: blank, about: "" });
});

test("every figure of the dashboard that stands in a table leads to one that can be explained", () => {
  const dashboard = drawingOf("dashboard");
  const figures = dashboard.cells.filter(({ figure }) => figure && ids.has(figure.table));
  expect(figures.length).toBeGreaterThan(50);
});
