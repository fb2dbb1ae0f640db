import type { Health } from "../domain/health";
import type { Figures } from "../domain/measure";
import type { ForecastResult } from "./forecast";
import type { ForecastMeasure, ForecastRow } from "./forecast-row";
import { FORECAST_MEASURES as F, METHOD_MEASURES } from "./measures-forecast";
import { HEALTH_MEASURES as H } from "./measures-health";
import { STATUS_MEASURES as S } from "./measures-status";

/** The columns of PMO Forecast that are on the page. */
export const VISIBLE: readonly ForecastMeasure[] = [
  S.id,
  S.name,
  H.reported,
  H.indicated,
  H.gap,
  S.percentComplete,
  S.bac,
  S.cpi,
  F.eacManager,
  F.eacIndicated,
  F.vac,
  F.slip,
];

/** The columns beside them, grouped away. */
export const DETAILS: readonly ForecastMeasure[] = [
  ...[
    S.manager,
    S.statusDate,
    S.dataAge,
    S.pv,
    S.pvBasis,
    S.ev,
    S.evBasis,
    S.ac,
    S.cv,
    S.sv,
    S.spi,
    S.es,
    S.spiT,
  ],
  ...[F.finishBaseline, F.finishManager, F.finishIndicated],
  ...METHOD_MEASURES,
  ...[F.method, F.low, F.high, F.n, F.etc, F.tcpi, F.tcpiManager],
  ...[H.contingency, H.exposure, H.firstWarning, H.rule, H.evidence, H.why, H.source],
];

/** One line per project, in the order of Projects. */
export function forecastRows(result: ForecastResult, health: readonly Health[]): ForecastRow[] {
  const byProject = new Map(health.map((each) => [each.project, each]));
  return result.projects.map((forecast) => ({
    forecast,
    health: byProject.get(forecast.project.id) ?? null,
  }));
}

/** Every figure of PMO Forecast as data, for Explain and the docs. */
export function forecastFigures(result: ForecastResult, health: readonly Health[]): Figures<ForecastRow> {
  return {
    id: "forecast",
    title: "PMO Forecast",
    measures: [...VISIBLE, ...DETAILS],
    rows: forecastRows(result, health),
    keyOf: ({ forecast }) => forecast.project.id,
    nameOf: ({ forecast }) => forecast.project.name,
  };
}
