import type { CellRef } from "../domain/cell-ref";
import { isoDate } from "../domain/day";
import type { Finding } from "../domain/issue";
import { isKnown } from "../domain/known";
import type { Portfolio } from "../domain/portfolio";
import { rowCell } from "../domain/row-source";
import type { ProjectForecast } from "./project-forecast";
import { endOf } from "./working-time";

/** What the figures themselves show to be wrong, each with the cell to mend. */
export function forecastFindings(projects: readonly ProjectForecast[], portfolio: Portfolio): Finding[] {
  return [
    ...projects.flatMap((forecast) => [
      ...spendAsProgress(forecast),
      ...earnedAboveBudget(forecast),
      ...fallingCost(forecast),
      ...tasksApart(forecast),
    ]),
    ...laterStatuses(portfolio),
  ];
}

interface Problem extends Pick<Finding, "code" | "severity" | "message" | "fix" | "affects"> {
  readonly column: string;
  readonly found?: string;
  readonly cell?: CellRef | undefined;
}

function findingOf({ project }: ProjectForecast, { cell, ...problem }: Problem): Finding {
  const at = cell ?? rowCell(project);
  return {
    table: at.sheet === project.source.sheet ? "Projects" : "Status",
    record: project.id,
    at,
    ...problem,
  };
}

const FIGURES = ["CPI", "EAC indicated", "VAC indicated", "Indicated"];

function spendAsProgress(forecast: ProjectForecast): Finding[] {
  if (!forecast.spendBased) return [];
  return [
    findingOf(forecast, {
      code: "spend-as-progress",
      severity: "warning",
      column: "% complete",
      cell: forecast.cells.get("shareComplete"),
      message: `% complete of ${forecast.project.id} is its actual cost ÷ budget, to within two points, at every report: it measures spend, not work.`,
      fix: "Report physical progress (work packages done), or give earned value.",
      affects: FIGURES,
    }),
  ];
}

function earnedAboveBudget(forecast: ProjectForecast): Finding[] {
  const { earnedValue = null, budgetAtCompletion = null } = forecast.now ?? {};
  if (!isKnown(earnedValue) || !isKnown(budgetAtCompletion) || earnedValue <= budgetAtCompletion) return [];
  return [
    findingOf(forecast, {
      code: "earned-above-budget",
      severity: "warning",
      column: "EV",
      cell: forecast.cells.get("earnedValue") ?? forecast.cells.get("shareComplete"),
      found: String(earnedValue),
      message: `${forecast.project.id} has earned more than its budget at completion (${budgetAtCompletion}); it is taken as complete.`,
      fix: "Correct earned value, or add the approved change to the budget.",
      affects: FIGURES,
    }),
  ];
}

function fallingCost(forecast: ProjectForecast): Finding[] {
  return forecast.snapshots.flatMap((snapshot, index) => {
    const before = forecast.snapshots[index - 1];
    if (!isKnown(snapshot.actualCost) || !isKnown(before?.actualCost)) return [];
    if (snapshot.actualCost >= before.actualCost) return [];
    return [
      findingOf(forecast, {
        code: "actual-cost-falls",
        severity: "warning",
        column: "AC",
        cell: snapshot.cells.get("actualCost"),
        found: String(snapshot.actualCost),
        message: `Actual cost of ${forecast.project.id} is cumulative, and falls from ${before.actualCost} (${isoDate(before.date)}) to ${snapshot.actualCost}.`,
        fix: "Give the cost to date; if a cost was reversed, say so in the comment.",
        affects: FIGURES,
      }),
    ];
  });
}

function tasksApart(forecast: ProjectForecast): Finding[] {
  const { baseline } = forecast;
  if (baseline?.basis !== "tasks" || baseline.weights !== "cost" || baseline.scale === 1) return [];
  const off = Math.round((1 / baseline.scale - 1) * 100);
  return [
    findingOf(forecast, {
      code: "tasks-and-budget-differ",
      severity: "warning",
      column: "Budget",
      cell: forecast.cells.get("budget"),
      message: `The tasks of ${forecast.project.id} cost ${off > 0 ? `${off} % more` : `${-off} % less`} than its budget; planned value follows the tasks, scaled to the budget.`,
      fix: "Make the tasks' costs and the budget agree.",
      affects: ["PV", "SPI", "SPI(t)"],
    }),
  ];
}

function laterStatuses({ statuses, asOf }: Portfolio): Finding[] {
  return statuses.flatMap((status) => {
    if (!isKnown(status.date) || status.date <= endOf(asOf)) return [];
    return [
      {
        code: "status-after-status-date",
        severity: "info" as const,
        at: rowCell(status),
        table: "Status",
        column: "Date",
        record: status.project ?? undefined,
        found: isoDate(status.date),
        message: `Reports after the status date (${isoDate(asOf)}) are not used.`,
        fix: "Set a later status date if they should count.",
      },
    ];
  });
}
