import { explain } from "../../../core/commands/explain";
import { explainedLines } from "../../../core/commands/explained-lines";
import { figureNamed } from "../../../core/commands/figure-asked";
import { sheetCell } from "../../../core/domain/cell-ref";
import { runToEnd, sampleContext, sampleIntake } from "../../doubles/sample-run";

const { figures } = runToEnd(sampleIntake).outcome;
const around = { context: sampleContext, contentOf: () => "12" };

function explained(words: string) {
  const found = figureNamed(figures, words);
  if ("sorry" in found) throw new Error(found.sorry);
  return explain(found, around);
}

test("an index is its formula, with the numbers, down to the cells that they stand in", () => {
  const { title, measure, shown, formula, numbers, inputs } = explained("CPI of A1");
  expect({ title, measure, shown, formula, numbers }).toEqual({
    title: "CPI of A1 Customer Portal 2.0",
    measure: "CPI",
    shown: "0.75",
    formula: "EV / AC",
    numbers: "1,296,000 / 1,730,000 = 0.749132…",
  });
  expect(inputs.map((input) => [input.measure, input.shown])).toEqual([
    ["EV", "EUR 1,296,000"],
    ["AC", "EUR 1,730,000"],
  ]);
  expect(
    inputs.flatMap(({ cells }) => cells.map(({ cell, content }) => `${sheetCell(cell)} ${content}`)),
  ).toEqual([expect.stringMatching(/^Status!D\d+ 12$/), expect.stringMatching(/^Status!E\d+ 12$/)]);
});

test("an estimate names the method that was chosen, and its arithmetic", () => {
  const { numbers, formula, inputs } = explained("EAC indicated of A1");
  expect([formula, numbers]).toEqual(["EAC CPI", "3,203,703.70…"]);
  expect(inputs.find(({ measure }) => measure === "EAC CPI")).toMatchObject({
    formula: "AC + (BAC − EV) / CPI",
    numbers: "1,730,000 + (2,400,000 − 1,296,000) / 0.749132… = 3,203,703.70…",
  });
});

test("what is not known says why, and shows no arithmetic", () => {
  const { shown, why, formula } = explained("CPI of A3");
  expect(shown).toBe("–");
  expect(why).toMatch(/./);
  expect(formula).toBeUndefined();
});

test("a shortage says what it is the difference of", () => {
  expect(explained("Gap h of Data Engineer Jan 27")).toMatchObject({
    formula: "Capacity h − Confirmed h − Tentative h − Requested h",
    numbers: "896 − 768 − 0 − 784 = −656",
  });
});

test("of a figure that comes from very many cells the first are named, and the rest counted", () => {
  const [table] = figures;
  const [measure] = table?.measures ?? [];
  if (!table || !measure) throw new Error("there are no figures");
  const cells = Array.from({ length: 400 }, (_, row) => ({ sheet: "Status", row, column: 3 }));
  const summed = { ...measure, cells: () => cells };
  const found = explain({ figures: table, measure: summed, row: table.rows[0] }, around);
  expect(found.cells.map(({ cell }) => cell)).toEqual(cells.slice(0, 12));
  expect(found.moreCells).toBe(388);
});

test("every figure of the sample can be explained", () => {
  for (const table of figures)
    for (const row of table.rows)
      for (const measure of table.measures) {
        const figure = explain({ figures: table, measure, row }, around);
        expect(explainedLines({ kind: "figure", figure }).join("\n")).not.toMatch(
          /NaN|undefined|Infinity|\[object/,
        );
      }
});
