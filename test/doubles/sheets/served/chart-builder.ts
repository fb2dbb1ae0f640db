import { flagOf, integerOf, listOf, numberOf, textOf } from "../arguments";
import { colourOf } from "../colours";
import { memberName, memberOf } from "../enums";
import { CHART_ENUMS } from "../enumerations";
import { notModelled, ServiceException, WrongArguments } from "../exception";
import type { ChartModel } from "../model/chart";
import { refuseUnsendable } from "../script-value";
import { changed, served } from "../served";
import type { Service } from "../service";
import { chartRanges, containerOf, newChart } from "./chart";
import { placeOfRange } from "./place";

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type ColumnBuilder = GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;
type ScatterBuilder = GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder;
/** What the builders of one kind of chart have in common; each is given out as the kind that was asked for. */
type Titled = Pick<
  ColumnBuilder,
  "setTitle" | "setColors" | "setBackgroundColor" | "setLegendPosition" | "setXAxisTitle" | "setYAxisTitle"
>;
type Draft = Readonly<{ chart: ChartModel; kind: string }>;

const NEW_CHART: ChartModel = {
  ...{ id: null, type: "", ranges: [], options: {}, headers: 0, transposed: false },
  ...{ mergeStrategy: "MERGE_COLUMNS", hiddenStrategy: "IGNORE_BOTH" },
};
const GENERIC = "EmbeddedChartBuilder";

export function newChartBuilder(service: Service, chart = NEW_CHART): Builder {
  return builderOf(service, { chart: { ...chart }, kind: GENERIC });
}

/** Titles, colours and axes are set once the kind of chart is known; until then the builder does not have them. */
function builderOf(service: Service, draft: Draft): Builder {
  const { chart, kind } = draft;
  const next = (change: Partial<ChartModel>): Builder =>
    builderOf(service, { kind, chart: changed(chart, change) });
  const option = (name: string, value: unknown): never =>
    next({ options: { ...chart.options, [name]: value } }) as never;
  const known = kind === GENERIC ? {} : { ...titles(option), ...axes(kind, option) };
  const methods = { ...kinds(service, chart), ...parts(chart, next), ...ends(service, chart), ...known };
  return served<Builder>(service, methods, { kind, model: chart, isBuilder: true });
}

type Kinds = Pick<
  Builder,
  | "asAreaChart"
  | "asBarChart"
  | "asColumnChart"
  | "asComboChart"
  | "asLineChart"
  | "asScatterChart"
  | "setChartType"
>;

function kinds(service: Service, chart: ChartModel): Kinds {
  const as = (name: string): never =>
    builderOf(service, {
      chart: changed(chart, { type: name.toUpperCase() }),
      kind: `Embedded${name}ChartBuilder`,
    }) as never;
  return {
    asAreaChart: () => as("Area"),
    asBarChart: () => as("Bar"),
    asColumnChart: () => as("Column"),
    asComboChart: () => as("Combo"),
    asLineChart: () => as("Line"),
    asScatterChart: () => as("Scatter"),
    setChartType: (type: unknown) =>
      builderOf(service, {
        chart: changed(chart, { type: memberName(type, "ChartType") }),
        kind: GENERIC,
      }),
  };
}

type Parts = Pick<
  Builder,
  | "addRange"
  | "clearRanges"
  | "setPosition"
  | "setOption"
  | "setNumHeaders"
  | "setMergeStrategy"
  | "setHiddenDimensionStrategy"
  | "setTransposeRowsAndColumns"
>;

function parts(chart: ChartModel, next: (change: Partial<ChartModel>) => Builder): Parts {
  return {
    addRange: (range: unknown) => {
      const { sheet, area } = placeOfRange(range);
      return next({ ranges: [...chart.ranges, { sheetId: sheet.id, area }] });
    },
    clearRanges: () => next({ ranges: [] }),
    setPosition: (...numbers: readonly unknown[]) => {
      if (numbers.length !== 4) throw new WrongArguments();
      const [row = 0, column = 0, offsetX = 0, offsetY = 0] = numbers.map(integerOf);
      if (row < 1 || column < 1 || offsetX < 0 || offsetY < 0)
        throw new ServiceException("The position of the chart is outside of the sheet.");
      return next({ position: { row, column, offsetX, offsetY } });
    },
    setOption: (name: unknown, value: unknown) =>
      next({ options: { ...chart.options, [textOf(name)]: plainOption(value) } }),
    setNumHeaders: (headers: unknown) => next({ headers: integerOf(headers) }),
    setMergeStrategy: (strategy: unknown) =>
      next({ mergeStrategy: memberName(strategy, "ChartMergeStrategy") }),
    setHiddenDimensionStrategy: (strategy: unknown) =>
      next({ hiddenStrategy: memberName(strategy, "ChartHiddenDimensionStrategy") }),
    setTransposeRowsAndColumns: (transposed: unknown) => next({ transposed: flagOf(transposed) }),
  };
}

/** An option is a plain value, as JSON has them: others are lost on the way. */
function plainOption(value: unknown): unknown {
  const text = JSON.stringify(value) as string | undefined;
  if (value === null || text === undefined) throw notModelled("an option without a value");
  try {
    refuseUnsendable(value, "the option");
  } catch {
    throw notModelled("an option that is no plain value");
  }
  return JSON.parse(text) as unknown;
}

type Ends = Pick<Builder, "build" | "getChartType" | "getContainer" | "getRanges">;

function ends(service: Service, chart: ChartModel): Ends {
  return {
    build: () => {
      const built = { ...chart };
      return newChart(service, built, () => newChartBuilder(service, built));
    },
    getChartType: () => memberOf(CHART_ENUMS.ChartType, chart.type),
    getContainer: () => containerOf(service, chart),
    getRanges: () => chartRanges(service, chart),
  };
}

function titles(option: (name: string, value: unknown) => never): Titled {
  return {
    setTitle: (title: unknown) => option("title", textOf(title)),
    setColors: (colours: unknown) => option("colors", listOf(colours, colourOf)),
    setBackgroundColor: (colour: unknown) => option("backgroundColor", colourOf(colour)),
    setLegendPosition: (position: unknown) =>
      option("legend.position", memberName(position, "Position").toLowerCase()),
    setXAxisTitle: (title: unknown) => option("hAxis.title", textOf(title)),
    setYAxisTitle: (title: unknown) => option("vAxis.title", textOf(title)),
  };
}

type Axes =
  | Pick<ScatterBuilder, "setXAxisRange" | "setYAxisRange">
  | Pick<ColumnBuilder, "setRange" | "setStacked">
  | Pick<ColumnBuilder, "setRange">;

/** Only a scatter chart has a range for each axis; lines cannot be stacked. */
function axes(kind: string, option: (name: string, value: unknown) => never): Axes {
  const range = (axis: string) => (start: unknown, end: unknown) =>
    option(`${axis}.viewWindow`, { min: numberOf(start), max: numberOf(end) });
  if (kind === "EmbeddedScatterChartBuilder")
    return { setXAxisRange: range("hAxis"), setYAxisRange: range("vAxis") };
  const stacked = { setRange: range("vAxis"), setStacked: () => option("isStacked", true) };
  return kind === "EmbeddedLineChartBuilder" ? { setRange: range("vAxis") } : stacked;
}
