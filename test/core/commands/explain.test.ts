import { explain, explanationLines } from "../../../core/commands/explain";
import { figureNamed } from "../../../core/commands/figure-asked";
import { sheetCell } from "../../../core/domain/cell-ref";
import { runToEnd, sampleContext, sampleIntake } from "../../doubles/sample-run";

const { figures } = runToEnd(sampleIntake).outcome;

function explained(words: string): readonly string[] {
  const found = figureNamed(figures, words);
  if ("sorry" in found) throw new Error(found.sorry);
  return explanationLines(explain(found, sampleContext), (cell) => `in ${sheetCell(cell)}`);
}

test("an index is its formula, with the numbers, down to the cells that they stand in", () => {
  expect(explained("CPI of A1")).toEqual([
    "CPI of A1 Customer Portal 2.0 = 0.75",
    "  Cost performance index, EV ÷ AC; below 1 the work done cost more than planned. [PMI, The Standard for Earned Value Management (2019)]",
    "  = EV / AC = 1,296,000 / 1,730,000 = 0.749132…",
    "  EV of A1 Customer Portal 2.0 = EUR 1,296,000",
    expect.stringMatching(/Earned value/),
    expect.stringMatching(/^ {4}from Status!D\d+ \(in Status!D\d+\)$/),
    "  AC of A1 Customer Portal 2.0 = EUR 1,730,000",
    expect.stringMatching(/Actual cost/),
    expect.stringMatching(/^ {4}from Status!E\d+ /),
  ]);
});

test("an estimate names the method that was chosen, and its arithmetic", () => {
  const lines = explained("EAC indicated of A1");
  expect(lines).toContain("  = EAC CPI = 3,203,703.70…");
  expect(lines).toContain(
    "    = AC + (BAC − EV) / CPI = 1,730,000 + (2,400,000 − 1,296,000) / 0.749132… = 3,203,703.70…",
  );
});

test("what was said once is only named again", () => {
  const lines = explained("EAC indicated of A1");
  const repeated = lines.filter((line) => line.endsWith("(as above)"));
  expect(repeated.length).toBeGreaterThan(0);
  for (const line of repeated)
    expect(lines.filter((other) => other.trim() === line.replace(" (as above)", "").trim())).toHaveLength(1);
});

test("what is not known says why, and shows no arithmetic", () => {
  const lines = explained("CPI of A3");
  expect(lines[0]).toMatch(/= –$/);
  expect(lines.join("\n")).toMatch(/not known: /);
  expect(lines.join("\n")).not.toMatch(/^ *= /m);
});

test("a shortage says what it is the difference of", () => {
  expect(explained("Gap h of Data Engineer Jan 27")).toContain(
    "  = Capacity h − Confirmed h − Tentative h − Requested h = 896 − 768 − 0 − 784 = −656",
  );
});

test("every figure of the sample can be explained", () => {
  for (const table of figures)
    for (const row of table.rows)
      for (const measure of table.measures) {
        const lines = explanationLines(explain({ figures: table, measure, row }, sampleContext), () => "");
        expect(lines.join("\n")).not.toMatch(/NaN|undefined|Infinity|\[object/);
      }
});
