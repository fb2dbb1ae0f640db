import type { StandingTab } from "./standing-tabs";
import { OUR_CHARTS } from "./write-charts";

/** The charts of a tab of ours, before and now. */
export interface Charts {
  readonly before: readonly Excel.Chart[];
  readonly now: Excel.ChartCollection;
}

/** Asks for the charts of a tab, which may have been deleted meanwhile. */
export function chartsNow({ workbook }: Excel.RequestContext, { sheet, charts }: StandingTab): Charts {
  const now = workbook.worksheets.getItemOrNullObject(sheet.id).charts;
  return { before: charts, now: now.load({ name: true, id: true }) };
}

/** Charts of ours that were not there before, while all of the earlier ones are. */
export function addedCharts({ before, now }: Charts): readonly Excel.Chart[] {
  if (now.isNullObject || !before.every(({ id }) => now.items.some((chart) => chart.id === id))) return [];
  return now.items.filter(
    ({ name, id }) => name.startsWith(OUR_CHARTS) && !before.some((chart) => chart.id === id),
  );
}
