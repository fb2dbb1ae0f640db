import type { Assumption } from "../domain/assumption";
import type { Day } from "../domain/day";
import type { ProjectFigures } from "../domain/health";
import type { Finding } from "../domain/issue";
import { isKnown } from "../domain/known";
import type { Portfolio } from "../domain/portfolio";
import type { EacMethod } from "../domain/settings";
import { forecastAssumptions } from "./assumptions";
import {
  backTest,
  bestMethod,
  ENOUGH_PROJECTS,
  type CompletedForecast,
  type MethodRecord,
} from "./back-test";
import { portfolioCurve, type PortfolioCurve } from "./cost-curve";
import { dataCurrency, type DataCurrency } from "./data-currency";
import { forecastFindings } from "./findings";
import { figuresForHealth } from "./figures-for-health";
import { forecastInputs } from "./input";
import { portfolioTotals, type PortfolioTotals } from "./portfolio-totals";
import {
  forecastProject,
  measureProject,
  type MeasuredProject,
  type ProjectForecast,
} from "./project-forecast";

/** What the Forecast part comes to. */
export interface ForecastResult {
  readonly asOf: Day;
  /** In the order of Projects. */
  readonly projects: readonly ProjectForecast[];
  readonly totals: PortfolioTotals;
  /** How each formula did on the workbook's own completed projects. */
  readonly records: readonly MethodRecord[];
  /** The method that holds where nothing else is said. */
  readonly method: EacMethod;
  /** How it was chosen, in a sentence. */
  readonly methodReason: string;
  readonly curve: PortfolioCurve;
  /** How many projects have current data. */
  readonly currency: DataCurrency;
  /** What the rules of health read, in the order of Projects. */
  readonly figures: readonly ProjectFigures[];
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
}

/** Earned value, forecasts and their sums for every project of the portfolio. */
export function forecastOf(portfolio: Portfolio): ForecastResult {
  const measured = forecastInputs(portfolio).map((input) => measureProject(input, portfolio));
  const completed = measured.flatMap(completedForecast);
  const records = backTest(completed);
  const choice = chooseMethod(portfolio, records, completed.length);
  const projects = measured.map((project) =>
    forecastProject(project, { method: choice.method, records, asOf: portfolio.asOf }),
  );
  const curve = portfolioCurve(projects, portfolio.asOf);
  const partial = { asOf: portfolio.asOf, projects, records, ...choice, curve };
  return {
    ...partial,
    totals: portfolioTotals(projects.map(summand)),
    currency: dataCurrency(
      projects.map(({ project, dataAge, undated }) => ({ id: project.id, age: undated ? null : dataAge })),
      portfolio.settings.staleDays,
    ),
    figures: projects.map(figuresForHealth),
    findings: forecastFindings(projects, portfolio),
    assumptions: forecastAssumptions(partial),
  };
}

function completedForecast({ state, history, now }: MeasuredProject): CompletedForecast[] {
  return state === "completed" && isKnown(now?.actualCost) && history.length > 1
    ? [{ finalCost: now.actualCost, reports: history }]
    : [];
}

function chooseMethod(
  { settings }: Portfolio,
  records: readonly MethodRecord[],
  completed: number,
): { readonly method: EacMethod; readonly methodReason: string } {
  if (settings.eacMethod !== "auto") {
    return { method: settings.eacMethod, methodReason: "chosen in Settings (EAC method)" };
  }
  const method = bestMethod(records);
  const record = records.find((tested) => tested.method === method);
  const tested = Math.max(0, ...records.map(({ projects }) => projects));
  return {
    method,
    methodReason:
      tested >= ENOUGH_PROJECTS && isKnown(record?.medianError)
        ? `smallest median error (${Math.round(record.medianError * 100)} %) at 20–80 % complete on ${record.projects} completed projects of this workbook`
        : `CPI, untested: ${completed} completed ${completed === 1 ? "project has" : "projects have"} a status history here, and a back-test takes ${ENOUGH_PROJECTS}`,
  };
}

function summand(forecast: ProjectForecast): Parameters<typeof portfolioTotals>[0][number] {
  const { now, project } = forecast;
  return {
    project: project.id,
    budgetAtCompletion: now?.budgetAtCompletion ?? project.budget,
    plannedValue: now?.plannedValue ?? null,
    earnedValue: now?.earnedValue ?? null,
    actualCost: now?.actualCost ?? null,
    estimateAtCompletion: forecast.estimate,
    spendBased: forecast.spendBased,
  };
}
