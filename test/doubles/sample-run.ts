import type { Outcome, PartId } from "../../core/commands/command";
import { PARTS } from "../../core/commands/command";
import type { Results } from "../../core/commands/results";
import { runPortfolio } from "../../core/commands/run";
import { capacityOf } from "../../core/capacity/capacity";
import { forecastOf } from "../../core/earned-value/forecast";
import { financeOf } from "../../core/finance/finance";
import { financeValues } from "../../core/finance/measures";
import { decisionsDue } from "../../core/governance/decisions-due";
import { healthOf } from "../../core/governance/health";
import { milestonesDue } from "../../core/governance/milestones-due";
import type { ReportContext } from "../../core/report/report-context";
import { on } from "../../core/sample/sample-table";
import { rankingOf } from "../../core/scoring/ranking";
import { readPortfolio, type Intake } from "../../core/table/read-portfolio";
import { templateDrawings } from "../../core/template/template";
import { drawnGrid } from "./drawn-grid";

/** The sample workbook as the reading gives it. */
export const sampleIntake: Intake = readPortfolio(templateDrawings({ sample: true }).map(drawnGrid), {
  today: on("2026-11-22"),
  asOf: null,
  hostLocale: null,
  overrides: {},
  mapping: [],
});

export const sampleContext: ReportContext = {
  file: "halden.xlsx",
  asOf: on("2026-09-30"),
  runStamp: "2026-11-22 14:05",
  currency: "EUR",
  moneyUnit: "k",
};

/** Runs parts of an intake to the end, and keeps what was said on the way. */
export function runToEnd(
  intake: Intake,
  parts: readonly PartId[] = PARTS.map(({ id }) => id),
): { readonly outcome: Outcome; readonly shares: readonly number[] } {
  const steps = runPortfolio(intake, { parts, report: sampleContext });
  const shares: number[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) return { outcome: step.value, shares };
    shares.push(step.value.share);
  }
}

/** What every slice comes to on the sample, joined as a run joins it. */
export function sampleResults(): Results {
  const { portfolio } = sampleIntake;
  const forecast = forecastOf(portfolio);
  const finance = financeOf(portfolio, {
    eac: new Map(forecast.projects.map(({ project, estimate }) => [project.id, estimate])),
  });
  return {
    portfolio,
    forecast,
    finance,
    context: sampleContext,
    health: healthOf(portfolio, forecast.figures),
    ranking: rankingOf(portfolio, {
      values: financeValues(finance),
      fyCost: new Map(finance.projects.map(({ id, planningYearCost }) => [id, planningYearCost])),
      npv: new Map(finance.projects.map(({ id, appraisal }) => [id, appraisal.npvGoForward])),
    }),
    capacity: capacityOf(portfolio),
    decisions: decisionsDue(portfolio),
    milestones: milestonesDue(portfolio),
  };
}
