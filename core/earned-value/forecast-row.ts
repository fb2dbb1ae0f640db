import type { CellRef } from "../domain/cell-ref";
import type { Health } from "../domain/health";
import type { Known } from "../domain/known";
import type { Measure } from "../domain/measure";
import type { SnapshotField } from "./input";
import type { ProjectForecast } from "./project-forecast";
import type { StatusMeasures } from "./status-measures";

/** A line of PMO Forecast. */
export interface ForecastRow {
  readonly forecast: ProjectForecast;
  readonly health: Known<Health>;
}

/** A figure of the line; `live` is false where its formula cannot see why it is not known. */
export interface ForecastMeasure extends Measure<ForecastRow> {
  readonly live?: (row: ForecastRow) => boolean;
}

/** A figure of the current report; `null` without one. */
export function current<K extends keyof StatusMeasures>(
  { forecast }: ForecastRow,
  key: K,
): Known<StatusMeasures[K]> {
  return forecast.now?.[key] ?? null;
}

/** The cells of the current report that these fields were read from. */
export function reportCells(...fields: readonly SnapshotField[]): (row: ForecastRow) => readonly CellRef[] {
  return ({ forecast }) => fields.flatMap((field) => forecast.cells.get(field) ?? []);
}

/** Formulas over EV cannot see that EV is only the money spent. */
export function earnedByWork({ forecast }: ForecastRow): boolean {
  return !forecast.spendBased;
}
