import type { CapacityResult } from "../capacity/capacity-result";
import type { Health } from "../domain/health";
import type { Known } from "../domain/known";
import type { Figures, Format } from "../domain/measure";
import type { ForecastResult } from "../earned-value/forecast";
import { forecastFigures } from "../earned-value/measures";
import type { FinanceResult } from "../finance/finance-result";
import { financeValues } from "../finance/measures";

/** What has been calculated before the ranking. */
interface Calculated {
  readonly forecast: ForecastResult;
  readonly health: readonly Health[];
  readonly finance: FinanceResult;
  readonly capacity: Known<CapacityResult>;
}

type ByProject = ReadonlyMap<string, Known<number>>;

/** Other names by which a criterion may ask for a figure of PMO Forecast. */
const FORECAST_ALIASES: Readonly<Record<string, readonly string[]>> = {
  exposure: ["Risk exposure", "Exposure"],
  slip: ["Finish slip"],
};
const CAPACITY_NAMES = ["Capacity use", "Capacity h", "Hours booked and requested"];

/**
 * Every calculated figure that a criterion may name, by id, title and usual names, then by project: money first, then
 * earned value, dates and risk, then the hours that a project wants over the capacity plan's horizon.
 */
export function criterionValues({
  forecast,
  health,
  finance,
  capacity,
}: Calculated): ReadonlyMap<string, ByProject> {
  const values = new Map<string, ByProject>(financeValues(finance));
  for (const [name, byProject] of numbersOf(forecastFigures(forecast, health)))
    if (!values.has(name)) values.set(name, byProject);
  if (capacity) for (const name of CAPACITY_NAMES) values.set(name, capacity.hoursByProject);
  return values;
}

/** Figures that are no numbers to score on. */
const NO_NUMBERS: ReadonlySet<Format> = new Set([
  "text",
  "id",
  "long-text",
  "date",
  "month",
  "rag",
  "severity",
]);

function numbersOf<Row>(table: Figures<Row>): [string, ByProject][] {
  return table.measures.flatMap((measure) => {
    if (NO_NUMBERS.has(measure.format)) return [];
    const figures = table.rows.map((row) => [table.keyOf(row), measure.value(row)] as const);
    if (!figures.some(([, figure]) => typeof figure === "number")) return [];
    const byProject = new Map(
      figures.map(([key, figure]) => [key, typeof figure === "number" ? figure : null]),
    );
    const names = [measure.id, measure.title, ...(FORECAST_ALIASES[measure.id] ?? [])];
    return names.map((name): [string, ByProject] => [name, byProject]);
  });
}
