import { isKnown, type Known } from "../domain/known";
import type { EacMethod } from "../domain/settings";
import { ENOUGH_PROJECTS } from "./back-test";
import type { ProjectForecast } from "./project-forecast";
import type { StatusMeasures } from "./status-measures";

/** Figures that can be not known, named as in the JSON (`eac` and the method's name for the estimates). */
export type Figure =
  | "bac"
  | "pv"
  | "ev"
  | "ac"
  | "cv"
  | "sv"
  | "cpi"
  | "spi"
  | "es"
  | "spiT"
  | "ieacT"
  | "tspi"
  | "tcpi"
  | "tcpiEac"
  | "eacChosen"
  | "eacLow"
  | "finishForecast"
  | `eac.${EacMethod}`;

type Reason = (now: StatusMeasures, forecast: ProjectForecast) => Known<string>;

const SPEND_BASED = "spend-based: % complete follows AC ÷ budget, so EV says nothing of the work";

const REASONS: Readonly<Record<Exclude<Figure, `eac.${EacMethod}`>, Reason>> = {
  bac: (now) => (isKnown(now.budgetAtCompletion) ? null : "no budget given"),
  ac: (now) => (isKnown(now.actualCost) ? null : "no actual cost given"),
  ev: earnedReason,
  pv: (now, { project }) =>
    isKnown(now.plannedValue)
      ? null
      : isKnown(now.budgetAtCompletion)
        ? `no planned value, and no baseline ${isKnown(project.baselineStart ?? project.start) ? "finish" : "start"} to derive it from`
        : "no planned value, and no budget to derive it from",
  cv: (now, forecast) => pairReason(now, forecast, REASONS.ac),
  cpi: (now, forecast) => pairReason(now, forecast, REASONS.ac) ?? spentReason(now),
  sv: (now, forecast) => earnedReason(now) ?? REASONS.pv(now, forecast),
  spi: (now, forecast) =>
    REASONS.sv(now, forecast) ?? ((now.plannedValue ?? 1) <= 0 ? "nothing is due yet (PV is 0)" : null),
  es: (now, { baseline }) =>
    baseline ? earnedReason(now) : "no baseline dates and budget to read a plan from",
  spiT: (now, forecast) =>
    REASONS.es(now, forecast) ??
    (now.actualTime === 0 ? "the baseline has not begun (AT is 0)" : null) ??
    (isComplete(now) ? "complete, and no actual finish given" : null),
  ieacT: (now, forecast) =>
    REASONS.spiT(now, forecast) ?? (now.earnedSchedule === 0 ? "nothing is earned yet (ES is 0)" : null),
  tspi: (now, forecast) =>
    REASONS.es(now, forecast) ??
    (isComplete(now)
      ? "the work is complete"
      : (now.actualTime ?? 0) >= (now.plannedDuration ?? Infinity)
        ? "the planned duration has passed"
        : null),
  tcpi: (now, forecast) =>
    workReason(now, forecast) ?? toCompleteReason(now.toCompleteBudget, "budget exhausted"),
  tcpiEac: (now, forecast) =>
    workReason(now, forecast) ??
    (isKnown(now.estimates.manager)
      ? toCompleteReason(now.toCompleteManager, "the manager's estimate is already spent")
      : "the manager gives no estimate at completion"),
  eacChosen: (now, forecast) =>
    forecast.state === "not started" || forecast.state === "cancelled"
      ? `${forecast.state}: nothing to forecast`
      : forecast.state === "completed"
        ? REASONS.ac(now, forecast)
        : estimateReason(now, forecast, "cpi"),
  eacLow: (_now, { estimate, state }) =>
    state === "completed"
      ? "completed: the cost is known"
      : isKnown(estimate)
        ? `fewer than ${ENOUGH_PROJECTS} completed projects with a status history`
        : "no estimate at completion",
  finishForecast: finishReason,
};

/** Why a figure of the project is not known; `null` when it is. */
export function reasonUnknown(figure: Figure, forecast: ProjectForecast): Known<string> {
  const { now } = forecast;
  if (!now) return "no figures up to the status date";
  if (figure.startsWith("eac.")) return estimateReason(now, forecast, figure.slice(4) as EacMethod);
  return REASONS[figure as keyof typeof REASONS](now, forecast);
}

function finishReason(now: StatusMeasures, forecast: ProjectForecast): Known<string> {
  const { state, spendBased } = forecast;
  if (isKnown(forecast.finishIndicated)) return null;
  if (state === "not started" || state === "cancelled") return `${state}: nothing to forecast`;
  if (isComplete(now) || state === "completed") return "complete, and no actual finish given";
  if (spendBased) return SPEND_BASED;
  const tooSlow = isKnown(now.finish) ? null : "at this pace it ends in more than a century";
  return REASONS.ieacT(now, forecast) ?? tooSlow;
}

function earnedReason(now: StatusMeasures): Known<string> {
  if (isKnown(now.earnedValue)) return null;
  return isKnown(now.shareComplete)
    ? "% complete, but no budget to earn"
    : "neither earned value nor % complete given";
}

function pairReason(now: StatusMeasures, forecast: ProjectForecast, other: Reason): Known<string> {
  return forecast.spendBased ? SPEND_BASED : (earnedReason(now) ?? other(now, forecast));
}

function spentReason({ actualCost }: StatusMeasures): Known<string> {
  if (actualCost === 0) return "nothing is spent yet (AC is 0)";
  return isKnown(actualCost) && actualCost < 0 ? "more was credited than spent (AC is below 0)" : null;
}

function workReason(now: StatusMeasures, forecast: ProjectForecast): Known<string> {
  return pairReason(now, forecast, REASONS.ac) ?? REASONS.bac(now, forecast);
}

function toCompleteReason(outcome: StatusMeasures["toCompleteBudget"], spent: string): Known<string> {
  if (outcome?.status === "work complete") return "the work is complete";
  return outcome?.status === "budget exhausted" ? spent : null;
}

function isComplete({ earnedValue, budgetAtCompletion }: StatusMeasures): boolean {
  return isKnown(earnedValue) && isKnown(budgetAtCompletion) && earnedValue >= budgetAtCompletion;
}

/** Which factor each formula divides by. */
function estimateReason(now: StatusMeasures, forecast: ProjectForecast, method: EacMethod): Known<string> {
  if (isKnown(now.estimates[method])) return null;
  if (method === "manager") return "the manager gives no estimate at completion";
  if (method === "bottomUp") return "no estimate to complete given";
  const reason = workReason(now, forecast);
  if (reason !== null) return reason;
  if (method === "cpi3" || method === "cpi6") {
    const periods = method === "cpi3" ? 3 : 6;
    return forecast.history.length <= periods
      ? `takes ${periods + 1} reports, there are ${forecast.history.length}`
      : "nothing was earned, or spent, in those periods";
  }
  const factors: readonly Figure[] =
    method === "spiT"
      ? ["spiT"]
      : method === "cpi"
        ? ["cpi"]
        : method === "cpiSpiT"
          ? ["cpi", "spiT"]
          : ["cpi", "spi"];
  const missing = factors.map((factor) => reasonUnknown(factor, forecast)).find(isKnown);
  return missing ?? "nothing is earned yet, so there is no pace to go by";
}
