import type { CellRef } from "../domain/cell-ref";
import type { Day } from "../domain/day";
import type { ProjectFigures, StatusFigures } from "../domain/health";
import { isKnown, type Known } from "../domain/known";
import type { EacMethod } from "../domain/settings";
import type { SnapshotField } from "./input";
import type { ProjectForecast } from "./project-forecast";
import type { StatusMeasures } from "./status-measures";
import { toCompleteIndex, type ToComplete } from "./to-complete";
import { endOf, workingHours } from "./working-time";

/** What the rules of health read of the forecast, at its every report. */
export function figuresForHealth(forecast: ProjectForecast): ProjectFigures {
  const { project, state, now, method } = forecast;
  const by = method === null || method === "actual" ? "cpi" : method;
  const history = forecast.history.map((measures, index) => {
    const snapshot = forecast.snapshots[index];
    const isCurrent = measures === now;
    const finish = isCurrent ? forecast.finishManager : (snapshot?.finishForecast ?? null);
    return {
      ...statusFigures(measures, by),
      reported: snapshot?.rag ?? null,
      managersTimeIndex: managersTimeIndex(forecast, finish),
    };
  });
  return {
    project: project.id,
    now: history[history.length - 1] ?? null,
    history,
    dataAge: forecast.dataAge,
    notRated: state === "in progress" ? null : state,
    plannedValueDerived: forecast.baseline?.basis === "derived",
    spendBased: forecast.spendBased,
    varianceAtCompletion: forecast.varianceAtCompletion,
    costCells: cellsOf(forecast, ["budget", "earnedValue", "shareComplete", "actualCost"]),
    timeCells: cellsOf(forecast, ["plannedValue", "earnedValue", "shareComplete"]),
  };
}

function statusFigures(
  measures: StatusMeasures,
  method: EacMethod,
): Omit<StatusFigures, "reported" | "managersTimeIndex"> {
  return {
    date: measures.date,
    costVarianceShare: share(measures.budgetAtCompletion, measures.estimates[method]),
    timeIndex: measures.timeIndex,
    costIndex: measures.costIndex,
    toCompleteBudget: measures.toCompleteBudget && paceNeeded(measures.toCompleteBudget),
    toCompleteManager: measures.toCompleteManager && paceNeeded(measures.toCompleteManager),
    managersVarianceShare: share(measures.budgetAtCompletion, measures.estimates.manager),
  };
}

/** With the money spent and work left, no pace is enough. */
function paceNeeded(outcome: ToComplete): Known<number> {
  return outcome.status === "budget exhausted" ? Infinity : toCompleteIndex(outcome);
}

function share(budget: Known<number>, estimate: Known<number>): Known<number> {
  return isKnown(budget) && budget > 0 && isKnown(estimate) ? (budget - estimate) / budget : null;
}

/** Planned duration over the duration that the manager's own finish means: what SPI(t) is to the indicated finish. */
function managersTimeIndex({ project, baseline }: ProjectForecast, finishManager: Known<Day>): Known<number> {
  if (!baseline || !isKnown(finishManager) || !isKnown(project.baselineFinish)) return null;
  const { calendar, start } = baseline.curve;
  const planned = workingHours(calendar, start, endOf(project.baselineFinish));
  const now = workingHours(calendar, start, endOf(finishManager));
  return now > 0 ? planned / now : null;
}

function cellsOf({ cells }: ProjectForecast, fields: readonly SnapshotField[]): CellRef[] {
  return fields.flatMap((field) => cells.get(field) ?? []);
}
