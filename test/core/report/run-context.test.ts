import { reportContext } from "../../../core/report/run-context";
import { sampleContext, sampleIntake } from "../../doubles/sample-run";

test("a tab prints what the host knows of the run, and the portfolio's own day, currency and unit", () => {
  const run = { file: sampleContext.file, runStamp: sampleContext.runStamp };
  expect(reportContext(run, sampleIntake.portfolio)).toEqual(sampleContext);
});

test("a currency that nothing names is left empty", () => {
  const { asOf, settings } = sampleIntake.portfolio;
  const unnamed = { asOf, settings: { ...settings, currency: null } };
  expect(reportContext({ file: "x", runStamp: "" }, unnamed).currency).toBe("");
});
