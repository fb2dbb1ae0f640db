import { explainer, type Explained } from "../../../core/commands/explain-at";
import { parseA1 } from "../../../core/domain/cell-ref";
import type { Drawing } from "../../../core/report/drawing";
import { layOut } from "../../../core/report/lay-out";
import { drawnGrid } from "../../doubles/drawn-grid";
import { runToEnd, sampleContext, sampleGrids, sampleIntake } from "../../doubles/sample-run";

const { outcome, models } = runToEnd(sampleIntake);
const run = { intake: sampleIntake, grids: sampleGrids, outcome, report: sampleContext };
const answer = explainer(run);
const forecast: Drawing = layOut(
  models.find(({ id }) => id === "forecast")!,
  { context: sampleContext },
);
const cpi = forecast.cells.find(({ figure }) => figure?.column === "cpi" && figure.key === "A1")!;
const titleOf = (explained: Explained): string =>
  explained.kind === "figure" ? explained.figure.title : explained.kind;

test("a cell of a tab that was not drawn yet is explained from where it would stand", () => {
  const cell = { sheet: "PMO Forecast", row: cpi.row, column: cpi.column };
  expect(titleOf(answer({ kind: "cell", cell }))).toBe("CPI of A1 Customer Portal 2.0");
});

test("on a tab that the user sorted or renamed, a cell is explained as the figure that stands there", () => {
  const drawn = { ...drawnGrid(forecast), sheet: "My forecast", owned: "forecast" };
  const { top, bottom } = forecast.tables[0]!.area;
  const rows = drawn.values.slice(top + 1, bottom + 1).reverse();
  const values = [...drawn.values.slice(0, top + 1), ...rows, ...drawn.values.slice(bottom + 1)];
  const asked = explainer({ ...run, grids: [...sampleGrids, { ...drawn, values }] });
  const row = top + 1 + bottom - cpi.row;
  const cell = { sheet: "my FORECAST", row, column: cpi.column };
  expect(titleOf(asked({ kind: "cell", cell }))).toBe("CPI of A1 Customer Portal 2.0");
  const words = `'My forecast'!$A$${row + 1}`;
  expect(titleOf(asked({ kind: "words", words }))).toMatch(/ of A1 Customer Portal 2\.0$/);
});

test("words name a figure, a cell of a tab or a cell of the user's own", () => {
  expect(titleOf(answer({ kind: "words", words: " CPI of A1 " }))).toBe("CPI of A1 Customer Portal 2.0");
  expect(answer({ kind: "words", words: "status!$E$12" })).toMatchObject({
    kind: "input",
    cell: { sheet: "Status", ...parseA1("E12") },
  });
});

test("a figure that comes from a cell can be asked for by its link", () => {
  const source = answer({ kind: "words", words: "AC of A1" });
  const cell = source.kind === "figure" ? source.figure.cells[0]?.cell : undefined;
  const input = cell && answer({ kind: "cell", cell });
  const links = input?.kind === "input" ? input.goesInto : [];
  expect(links.length).toBeGreaterThan(0);
  for (const { title, asked } of links)
    expect(titleOf(answer({ kind: "figure", asked })).split(" of ")[0]).toBe(title.split(" of ")[0]);
});

test("a question that finds nothing is answered with what may have been meant", () => {
  const sorry = (words: string) => {
    const explained = answer({ kind: "words", words });
    return explained.kind === "nothing" ? explained.sorry : "";
  };
  expect(sorry("Nope!A1")).toMatch(/^there is no sheet "Nope"; there are .*Projects.*PMO Forecast/);
  expect(sorry("CPJ of A1")).toMatch(/did you mean "CPI"/);
  expect(answer({ kind: "figure", asked: { measure: "cpi", row: "Z9" } }).kind).toBe("nothing");
});
