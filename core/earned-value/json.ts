import { sheetCell } from "../domain/cell-ref";
import { isoDate, type Day } from "../domain/day";
import type { Health } from "../domain/health";
import { isKnown, type Known } from "../domain/known";
import { EAC_METHODS } from "../domain/settings";
import type { ForecastResult } from "./forecast";
import type { PartialSum, PortfolioTotals } from "./portfolio-totals";
import type { ProjectForecast } from "./project-forecast";
import { toCompleteIndex } from "./to-complete";
import { reasonUnknown, type Figure } from "./why";

/** The `forecast` section of the JSON (schema 1). Times are in working days; unknown is `null`, with its `why`. */
export function forecastJson(result: ForecastResult, health: readonly Health[]): unknown {
  const byProject = new Map(health.map((each) => [each.project, each]));
  return {
    projects: result.projects.map((forecast) => projectJson(forecast, byProject.get(forecast.project.id))),
    portfolio: portfolioJson(result.totals),
    data: {
      current: result.currency.current,
      of: result.currency.of,
      notCurrent: result.currency.notCurrent.map(({ id }) => id),
    },
    methods: result.records.map(({ method, medianError, projects }) => ({
      method,
      medianError,
      n: projects,
      why: medianError === null ? "no completed project with a status history allows it" : null,
    })),
    warnings: health.flatMap(({ warnings }) =>
      warnings.map(({ project, rule, message, evidence, since }) => ({
        project,
        rule,
        message,
        evidence: evidence.map(sheetCell),
        since: dateJson(since),
        why: since === null ? "no earlier report shows since when" : null,
      })),
    ),
  };
}

function projectJson(forecast: ProjectForecast, health: Health | undefined): Record<string, unknown> {
  const { now, project } = forecast;
  const figures = {
    bac: now?.budgetAtCompletion ?? project.budget,
    pv: now?.plannedValue ?? null,
    ev: now?.earnedValue ?? null,
    ac: now?.actualCost ?? null,
    cv: now?.costVariance ?? null,
    sv: now?.scheduleVariance ?? null,
    cpi: now?.costIndex ?? null,
    spi: now?.scheduleIndex ?? null,
    at: now?.actualTime ?? null,
    pd: now?.plannedDuration ?? null,
    es: now?.earnedSchedule ?? null,
    svT: now?.timeVariance ?? null,
    spiT: now?.timeIndex ?? null,
    ieacT: now?.estimatedDuration ?? null,
    tspi: now?.toCompleteTimeIndex ?? null,
    tcpiEac: now?.toCompleteManager ? toCompleteIndex(now.toCompleteManager) : null,
    percentComplete: now?.shareComplete ?? null,
    eac: now?.estimates ?? Object.fromEntries(EAC_METHODS.map((method) => [method, null])),
    eacChosen: forecast.estimate,
    eacMethod: forecast.method,
    eacLow: forecast.interval?.low ?? null,
    eacHigh: forecast.interval?.high ?? null,
    etc: forecast.estimateToComplete,
    vac: forecast.varianceAtCompletion,
    tcpi: now?.toCompleteBudget ? toCompleteIndex(now.toCompleteBudget) : null,
    finishPlanned: dateJson(forecast.finishBaseline),
    finishForecast: dateJson(forecast.finishIndicated),
    pvBasis: isKnown(now?.plannedValue) ? (now.plannedValueBasis ?? null) : null,
    evBasis: forecast.spendBased ? "spend-based" : (now?.earnedValueBasis ?? null),
    rag: {
      reported: health?.reported ?? project.rag,
      indicated: health?.indicated ?? "grey",
      watermelon: health?.steps ?? null,
    },
  };
  return { project: project.id, ...figures, why: whyJson(forecast, health, figures) };
}

/** Which reason each figure shares. */
const REASONED: Readonly<Record<string, Figure>> = {
  bac: "bac",
  pv: "pv",
  ev: "ev",
  ac: "ac",
  cv: "cv",
  sv: "sv",
  cpi: "cpi",
  spi: "spi",
  at: "es",
  pd: "es",
  es: "es",
  svT: "spiT",
  spiT: "spiT",
  ieacT: "ieacT",
  tspi: "tspi",
  tcpiEac: "tcpiEac",
  percentComplete: "ev",
  eacChosen: "eacChosen",
  eacMethod: "eacChosen",
  eacLow: "eacLow",
  eacHigh: "eacLow",
  etc: "eacChosen",
  vac: "eacChosen",
  tcpi: "tcpi",
  finishForecast: "finishForecast",
};

function whyJson(
  forecast: ProjectForecast,
  health: Health | undefined,
  figures: Readonly<Record<string, unknown>> & {
    readonly rag: Readonly<Record<"reported" | "watermelon", unknown>>;
  },
): Record<string, string> {
  const { rag } = figures;
  const why: Record<string, string> = {};
  const add = (field: string, reason: Known<string>): void => {
    if (reason !== null) why[field] = reason;
  };
  for (const [field, figure] of Object.entries(REASONED)) {
    if (figures[field] === null) add(field, reasonUnknown(figure, forecast));
  }
  for (const method of EAC_METHODS) {
    if (!isKnown(forecast.now?.estimates[method]))
      add(`eac.${method}`, reasonUnknown(`eac.${method}`, forecast));
  }
  if (forecast.finishBaseline === null) add("finishPlanned", "no baseline finish given");
  if (figures["evBasis"] === null) add("evBasis", why["ev"] ?? "no earned value");
  if (figures["pvBasis"] === null) add("pvBasis", why["pv"] ?? "no planned value");
  if (health) add("rag.indicated", health.reason);
  if (rag.reported === null) add("rag.reported", "no RAG is reported");
  if (rag.watermelon === null) add("rag.watermelon", "the RAG is not reported, or the data rate nothing");
  return why;
}

function portfolioJson(totals: PortfolioTotals): Record<string, unknown> {
  const sums: Readonly<Record<string, PartialSum>> = {
    bac: totals.budgetAtCompletion,
    pv: totals.plannedValue,
    ev: totals.earnedValue,
    ac: totals.actualCost,
    eacChosen: totals.estimateAtCompletion,
    vac: totals.varianceAtCompletion,
  };
  const indices = { cpi: totals.costIndex, spi: totals.scheduleIndex };
  return {
    ...mapped(sums, ({ total }) => total),
    ...mapped(indices, ({ index }) => index),
    n: { ...mapped(sums, ({ projects }) => projects), ...mapped(indices, ({ projects }) => projects) },
    leftOut: { ...mapped(sums, ({ leftOut }) => leftOut), ...mapped(indices, ({ leftOut }) => leftOut) },
    budgetLeftOut: mapped(indices, ({ budgetLeftOut }) => budgetLeftOut),
  };
}

function mapped<T, R>(record: Readonly<Record<string, T>>, to: (value: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
}

function dateJson(day: Known<Day>): Known<string> {
  return day === null ? null : isoDate(day);
}
