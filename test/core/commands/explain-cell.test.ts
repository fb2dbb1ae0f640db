import { cellText } from "../../../core/commands/cell-text";
import { explainCell, type InputCell } from "../../../core/commands/explain-cell";
import { explainedLines } from "../../../core/commands/explained-lines";
import { parseA1 } from "../../../core/domain/cell-ref";
import { templateDrawings } from "../../../core/template/template";
import { drawnGrid } from "../../doubles/drawn-grid";
import { runToEnd, sampleIntake } from "../../doubles/sample-run";

const grids = templateDrawings({ sample: true }).map(drawnGrid);
const { figures } = runToEnd(sampleIntake).outcome;
const at = (sheet: string, cell: string) => ({ sheet, ...(parseA1(cell) ?? { row: 0, column: 0 }) });
const explained = (sheet: string, cell: string): string =>
  textOf(explainCell(at(sheet, cell), { intake: sampleIntake, grids, figures }));
const textOf = (cell: InputCell): string => explainedLines(cell).join("\n");

const cellOf = (table: string, title: string): string => {
  const found = sampleIntake.tables.find(({ kind }) => kind === table);
  const column = found?.columns.find((one) => one.title === title)?.column ?? 0;
  return `${String.fromCharCode(65 + column)}${(found?.dataRows[0] ?? 0) + 1}`;
};

test("a cell of the user's own says what stands there, how its column was read, and what comes from it", () => {
  const text = explained("Status", cellOf("statuses", "AC"));
  expect(text).toMatch(/^Status!E\d+ holds [\d,]+$/m);
  expect(text).toMatch(
    /in the table Status \(A\d+:K\d+, \d+ %: .*its column "AC" was taken for AC \(\d+ %: /,
  );
  expect(text).toMatch(/It was read as \d+\./);
});

test("a date is told as a date, before and after it was read", () => {
  const text = explained("Status", cellOf("statuses", "Date"));
  expect(text).toMatch(/holds \d{4}-\d\d-\d\d\n/);
  expect(text).toMatch(/It was read as \d{4}-\d\d-\d\d\./);
});

test("the current report's actual cost leads on to the index that is made from it", () => {
  const cell = figures
    .find(({ id }) => id === "forecast")
    ?.measures.find(({ id }) => id === "ac")
    ?.cells?.(figures.find(({ id }) => id === "forecast")?.rows[0])[0];
  const input = cell && explainCell(cell, { intake: sampleIntake, grids, figures });
  expect(input?.goesInto).toContainEqual({
    title: "AC of A1",
    asked: { measure: "ac", row: "A1", figures: "forecast" },
  });
  expect(input && textOf(input)).toMatch(/It goes into .*AC of A1/);
});

test("of the figures that come from a cell very many depend on the first are named, and the rest counted", () => {
  const cell = { sheet: "Settings", row: 4, column: 1 };
  const measure = {
    id: "npv",
    title: "NPV",
    format: "money" as const,
    help: "",
    value: () => 1,
    cells: () => [cell],
  };
  const rows = Array.from({ length: 30 }, (_, index) => `P${index}`);
  const names = { keyOf: String, nameOf: String };
  const table = { id: "finance", title: "Finance", measures: [measure], rows, ...names };
  const input = explainCell(cell, {
    intake: sampleIntake,
    grids,
    figures: [table, { ...table, id: "again" }],
  });
  expect(input.goesInto.map(({ title }) => title)).toEqual(rows.slice(0, 12).map((row) => `NPV of ${row}`));
  expect(input.goesInto[0]?.asked.figures).toBe("finance");
  expect(input.moreFigures).toBe(18);
});

test("a header, a cell that is wrong, and one outside of every table say so", () => {
  const header = sampleIntake.tables.find(({ kind }) => kind === "projects")?.headerRows[0] ?? 0;
  expect(explained("Projects", `A${header + 1}`)).toContain("It is a header.");
  expect(explained("Projects", "A900")).toMatch(
    /holds blank\n {2}It is outside of every table.*Projects in A4/,
  );
  expect(explained("About", "A1")).toContain("no table was found on this sheet");
  const [wrong] = sampleIntake.findings.flatMap(({ at: place, message }) =>
    "row" in place ? [{ place, message }] : [],
  );
  const cell = wrong && explainCell(wrong.place, { intake: sampleIntake, grids, figures });
  expect(cell?.issues.map(({ message }) => message)).toContain(wrong?.message);
});

test("text of a cell is cut to a line, blank is called blank", () => {
  const grid = { ...drawnGrid(templateDrawings({ sample: false })[0]!), sheet: "S", top: 0, left: 0 };
  const values = [["a\n b", "x".repeat(200), null, true, 1234.5, -2, { error: "#N/A" }]];
  const texts = values[0]?.map((_, column) =>
    cellText([{ ...grid, values, formats: [] }], { sheet: "S", row: 0, column }),
  );
  expect(texts).toEqual(['"a b"', `"${"x".repeat(79)}…"`, "blank", "TRUE", "1,234.5", "−2", "#N/A"]);
  expect(cellText([], { sheet: "S", row: 0, column: 0 })).toBe("blank");
});
