import { explainer } from "../../../core/commands/explain-at";
import { explainedLines } from "../../../core/commands/explained-lines";
import { runToEnd, sampleContext, sampleGrids, sampleIntake } from "../../doubles/sample-run";

const { outcome } = runToEnd(sampleIntake);
const answer = explainer({ intake: sampleIntake, grids: sampleGrids, outcome, report: sampleContext });
const lines = (words: string): readonly string[] => explainedLines(answer({ kind: "words", words }));

test("a figure is told from the top down, each level further in, to the cells with what stands in them", () => {
  expect(lines("CPI of A1")).toEqual([
    "CPI of A1 Customer Portal 2.0 = 0.75",
    "  Cost performance index, EV ÷ AC; below 1 the work done cost more than planned. [PMI, The Standard for Earned Value Management (2019)]",
    "  = EV / AC = 1,296,000 / 1,730,000 = 0.749132…",
    "  EV of A1 Customer Portal 2.0 = EUR 1,296,000",
    expect.stringMatching(/Earned value/),
    expect.stringMatching(/^ {4}from Status!D\d+ \(1,296,000\)$/),
    "  AC of A1 Customer Portal 2.0 = EUR 1,730,000",
    expect.stringMatching(/Actual cost/),
    expect.stringMatching(/^ {4}from Status!E\d+ \(1,730,000\)$/),
  ]);
});

test("what was said once is only named again", () => {
  const said = lines("EAC indicated of A1");
  const repeated = said.filter((line) => line.endsWith("(as above)"));
  expect(repeated.length).toBeGreaterThan(0);
  for (const line of repeated)
    expect(said.filter((other) => other.trim() === line.replace(" (as above)", "").trim())).toHaveLength(1);
});

test("what is not known says why, and shows no arithmetic", () => {
  const said = lines("CPI of A3");
  expect(said[0]).toMatch(/= –$/);
  expect(said.join("\n")).toMatch(/not known: /);
  expect(said.join("\n")).not.toMatch(/^ *= /m);
});

test("a cell of the user's own says what it holds, how it was read and where it goes", () => {
  expect(lines("Status!E12").join("\n")).toMatch(
    /^Status!E12 holds [\d,]+\n {2}It is in the table Status .*\n {2}It was read as \d+\./,
  );
  expect(lines("Projects!A900").join("\n")).toMatch(/holds blank\n {2}It is outside of every table/);
});

test("a cell of a tab that is no figure is called what it is", () => {
  expect(lines("PMO Forecast!ZZ900")).toEqual(["'PMO Forecast'!ZZ900 is blank, or the user's own."]);
  expect(lines("PMO Forecast!A1")).toEqual([
    expect.stringMatching(/^'PMO Forecast'!A1 shows Forecast/),
    "  It is a text or a figure of the lay-out; ask for a figure of its table.",
  ]);
});

test("a question that finds nothing gets a sentence", () => {
  expect(lines("CPJ of A1")).toEqual([expect.stringMatching(/did you mean "CPI"/)]);
});
