import { layOut, readPortfolio, type Drawing, type Grid, type Issue } from "../../core/index";
import { on } from "../../core/sample/sample-table";
import { runToEnd, sampleContext } from "../doubles/sample-run";

/** What a run over a workbook's sheets draws and finds wrong. */
export function runOver(grids: readonly Grid[]): {
  readonly drawings: readonly Drawing[];
  readonly issues: readonly Issue[];
} {
  const intake = readPortfolio(grids, {
    today: on("2026-11-22"),
    asOf: null,
    hostLocale: null,
    overrides: {},
    mapping: [],
  });
  const { outcome, models } = runToEnd(intake);
  return {
    drawings: models.map((model) => layOut(model, { context: sampleContext })),
    issues: outcome.issues,
  };
}
