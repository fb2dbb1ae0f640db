import { memberOf } from "../enums";
import { CHART_ENUMS } from "../enumerations";
import type { ChartModel } from "../model/chart";
import { notModelled } from "../exception";
import { served } from "../served";
import type { Service } from "../service";
import { textOf } from "../arguments";

type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type ContainerInfo = GoogleAppsScript.Spreadsheet.ContainerInfo;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A chart: one that stands on a sheet, or one that was built and stands nowhere yet. */
export function newChart(
  service: Service,
  model: ChartModel,
  modify: () => GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder,
): EmbeddedChart {
  return served<EmbeddedChart>(
    service,
    {
      getChartId: () => model.id,
      getRanges: () => chartRanges(service, model),
      getOptions: () =>
        served<GoogleAppsScript.Charts.ChartOptions>(
          service,
          { get: (option: unknown) => model.options[textOf(option)] ?? null },
          { kind: "ChartOptions", model, isBuilder: true },
        ),
      getContainerInfo: () => containerOf(service, model),
      getNumHeaders: () => model.headers,
      getMergeStrategy: () => memberOf(CHART_ENUMS.ChartMergeStrategy, model.mergeStrategy),
      getHiddenDimensionStrategy: () =>
        memberOf(CHART_ENUMS.ChartHiddenDimensionStrategy, model.hiddenStrategy),
      getTransposeRowsAndColumns: () => model.transposed,
      modify,
    },
    { kind: "EmbeddedChart", model },
  );
}

export function chartRanges({ document, objects }: Service, { ranges }: ChartModel): Range[] {
  return ranges.flatMap(({ sheetId, area }) => {
    const sheet = document.sheets.find(({ id }) => id === sheetId);
    return sheet ? [objects.range(sheet, area)] : [];
  });
}

export function containerOf(service: Service, { position }: ChartModel): ContainerInfo {
  if (!position) throw notModelled("a chart without a position");
  return served<ContainerInfo>(
    service,
    {
      getAnchorRow: () => position.row,
      getAnchorColumn: () => position.column,
      getOffsetX: () => position.offsetX,
      getOffsetY: () => position.offsetY,
    },
    { kind: "ContainerInfo", model: position, isBuilder: true },
  );
}
