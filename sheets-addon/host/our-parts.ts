import { PARTS_KEY } from "./marks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** What on a tab of ours is ours: all else there is the user's, and stays. */
export interface OurParts {
  /** Ids of charts. */
  readonly charts: readonly number[];
  /** How our rules are known: see signaturesOf. */
  readonly rules: readonly string[];
  /** The user's charts, while ours are replaced: what is in neither list was added by a run that broke off. */
  readonly theirs?: readonly number[];
}

export function ourParts(sheet: Sheet): OurParts {
  const mark = markOn(sheet);
  const kept = mark ? (JSON.parse(mark.getValue() ?? "{}") as Partial<OurParts>) : {};
  const { charts = [], rules = [], theirs } = kept;
  return { charts, rules, ...(theirs ? { theirs } : {}) };
}

export function keepParts(sheet: Sheet, parts: OurParts): void {
  const mark = markOn(sheet);
  if (mark) mark.setValue(JSON.stringify(parts));
  else addParts(sheet, parts);
}

/** The same, on a sheet that knows nothing of it yet. */
export function addParts(sheet: Sheet, parts: OurParts): void {
  const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
  sheet.addDeveloperMetadata(PARTS_KEY, JSON.stringify(parts), DOCUMENT);
}

function markOn(sheet: Sheet): GoogleAppsScript.Spreadsheet.DeveloperMetadata | undefined {
  return sheet.getDeveloperMetadata().find((one) => one.getKey() === PARTS_KEY);
}

export interface IdentifiedChart {
  readonly chart: Chart;
  readonly id: number;
}

/** A sheet's charts; one without an id is not known again, and so is nobody's. */
export function chartsOf(sheet: Sheet): readonly IdentifiedChart[] {
  return sheet.getCharts().flatMap((chart) => {
    const id = chart.getChartId();
    return id === null ? [] : [{ chart, id }];
  });
}

/** Takes away the charts that a run added which did not come to its end. */
export function removeAdded(sheet: Sheet, { charts, theirs }: OurParts): void {
  if (!theirs) return;
  for (const { chart, id } of chartsOf(sheet))
    if (!theirs.includes(id) && !charts.includes(id)) sheet.removeChart(chart);
}
