import { drive } from "../../core/commands/drive";
import type { Grid } from "../../core/table/grid";
import type { Calculation, Outcome, PartId } from "../../core/commands/command";
import { PARTS } from "../../core/commands/command";
import type { Results } from "../../core/commands/results";
import { calculateResults, runPortfolio } from "../../core/commands/run";
import type { SheetModel } from "../../core/report/sheet-model";
import type { ReportContext } from "../../core/report/report-context";
import { on } from "../../core/sample/sample-table";
import { solveToTheEnd } from "../../core/math/branch-and-bound";
import { readPortfolio, type Intake } from "../../core/table/read/portfolio";
import { templateDrawings } from "../../core/template/template";
import { drawnGrid } from "./drawn-grid";

/** The sample workbook as the reading gives it. */
export const sampleGrids: readonly Grid[] = templateDrawings({ sample: true }).map(drawnGrid);

export const sampleIntake: Intake = readPortfolio(sampleGrids, {
  today: on("2026-11-22"),
  asOf: null,
  hostLocale: null,
  overrides: {},
  mapping: [],
});

export const sampleContext: ReportContext = {
  file: "Halden.xlsx",
  asOf: on("2026-09-30"),
  runStamp: "2026-11-22 14:05",
  currency: "EUR",
  moneyUnit: "k",
};

/** Runs parts of an intake to the end, and keeps what was said on the way. */
export function runToEnd(
  intake: Intake,
  parts: readonly PartId[] = PARTS.map(({ id }) => id),
): { readonly outcome: Outcome; readonly models: readonly SheetModel[]; readonly shares: readonly number[] } {
  const { value, shares } = driven(runPortfolio(intake, { parts, report: sampleContext }));
  return { outcome: value, models: value.sheets.map(({ model }) => model()), shares };
}

/** What every slice comes to on the sample, joined as a run joins it. */
export function sampleResults(): Results {
  return driven(calculateResults(sampleIntake, { parts: PARTS.map(({ id }) => id), report: sampleContext }))
    .value;
}

function driven<R>(steps: Calculation<R>): { readonly value: R; readonly shares: readonly number[] } {
  const shares: number[] = [];
  const value = drive(steps, {
    progress: ({ share }) => shares.push(share),
    solve: ({ programme }) => solveToTheEnd(programme),
  });
  return { value, shares };
}
