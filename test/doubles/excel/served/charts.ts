import type { Area } from "../../../../core/index";
import { absoluteAddress } from "../model/address";
import { childOf, emptyBag } from "../model/bag";
import type { Book } from "../model/book";
import type { ChartModel, SeriesModel, Sheet } from "../model/sheet";
import { served, type Handle } from "../serve";
import { invalidArgument, Refusal } from "../wire";
import * as parts from "./chart-parts";
import { accessDenied, areaIn, rangeArgument, textArgument } from "./place";

interface Charts {
  readonly book: Book;
  readonly sheet: Sheet;
}

interface Chart extends Charts {
  readonly chart: ChartModel;
}

interface Series extends Chart {
  readonly series: SeriesModel;
}

const KINDS = [
  ...[
    "ColumnClustered",
    "ColumnStacked",
    "BarClustered",
    "BarStacked",
    "Line",
    "Area",
    "AreaStacked",
    "Bubble",
  ],
];
const SERIES_SCALARS: Readonly<Record<string, unknown>> = {
  Name: "",
  BubbleScale: 100,
  GapWidth: 150,
  HasDataLabels: false,
  InvertIfNegative: false,
  MarkerStyle: "Automatic",
  Overlap: 0,
  Smooth: false,
};
const CHART_SCALARS: Readonly<Record<string, unknown>> = {
  Name: "",
  Left: 0,
  Top: 0,
  Width: 360,
  Height: 216,
  PlotVisibleOnly: true,
  DisplayBlanksAs: "NotPlotted",
};

/** Accessors of plain values in a bag; each keeps the type of what it is before it was set. */
function scalars<T>(first: Readonly<Record<string, unknown>>, bag: (self: T) => ChartModel["bag"]) {
  const names = Object.keys(first);
  return {
    get: Object.fromEntries(
      names.map((name) => [name, (self: T): unknown => bag(self).values[name] ?? first[name]]),
    ),
    set: Object.fromEntries(
      names.map((name) => [
        name,
        (self: T, value: unknown): void => {
          if (typeof value !== typeof first[name])
            throw invalidArgument(`${name} cannot be ${JSON.stringify(value)}`);
          bag(self).values[name] = value;
        },
      ]),
    ),
  };
}

function kindMember<T>(bag: (self: T) => ChartModel["bag"]) {
  return (self: T, value: unknown): void => {
    if (!KINDS.includes(String(value))) throw invalidArgument(`a chart of the type ${String(value)}`);
    bag(self).values["ChartType"] = value;
  };
}

/** Where a series takes something from: an area of any sheet. */
function source(name: string) {
  return ({ series, ...here }: Series, [range]: readonly unknown[]): void => {
    const place = rangeArgument(range, here);
    series.sources[name] = absoluteAddress(place.sheet.name, areaIn(place));
  };
}

const ofSeries = scalars<Series>(SERIES_SCALARS, ({ series }) => series.bag);
const seriesObject = served<Series>({
  name: "ChartSeries",
  get: {
    ...ofSeries.get,
    ChartType: ({ series, chart }) => series.bag.values["ChartType"] ?? chart.bag.values["ChartType"],
    DataLabels: ({ series }) => parts.labelsObject(childOf(series.bag, "DataLabels")),
    Format: ({ series }) => parts.seriesFormatObject(childOf(series.bag, "Format")),
    Points: ({ series }) => parts.pointsObject(childOf(series.bag, "Points")),
  },
  set: { ...ofSeries.set, ChartType: kindMember<Series>(({ series }) => series.bag) },
  call: {
    SetValues: source("values"),
    SetXAxisValues: source("categories"),
    SetBubbleSizes: source("sizes"),
    Delete: ({ chart, series }) => {
      chart.series.splice(chart.series.indexOf(series), 1);
    },
  },
});

const seriesCollection = served<Chart>({
  name: "ChartSeriesCollection",
  items: (self) => self.chart.series.map((series) => seriesObject({ ...self, series })),
  get: { Count: ({ chart }) => chart.series.length },
  call: {
    Add: (self, [name]) => {
      const series = newSeries(textArgument(name, ""));
      self.chart.series.push(series);
      return seriesObject({ ...self, series });
    },
    GetItemAt: (self, [index]) => {
      const series = self.chart.series[Number(index)];
      if (!series) throw new Refusal("ItemNotFound", "The requested resource doesn't exist.");
      return seriesObject({ ...self, series });
    },
  },
});

const ofChart = scalars<Chart>(CHART_SCALARS, ({ chart }) => chart.bag);
const chartObject: (chart: Chart) => Handle = served<Chart>({
  name: "Chart",
  identity: ({ chart }) => ({ Id: chart.id }),
  get: {
    ...ofChart.get,
    Id: ({ chart }) => chart.id,
    ChartType: ({ chart }) => chart.bag.values["ChartType"],
    Title: ({ chart }) => parts.titleObject(childOf(chart.bag, "Title")),
    Legend: ({ chart }) => parts.legendObject(childOf(chart.bag, "Legend")),
    Axes: ({ chart }) => parts.axesObject(childOf(chart.bag, "Axes")),
    Format: ({ chart }) => parts.chartFormatObject(childOf(chart.bag, "Format")),
    PlotArea: ({ chart }) => parts.plotAreaObject(childOf(chart.bag, "PlotArea")),
    Series: (self) => seriesCollection(self),
  },
  set: { ...ofChart.set, ChartType: kindMember<Chart>(({ chart }) => chart.bag) },
  call: {
    Delete: ({ sheet, chart }) => {
      if (sheet.isProtected) throw accessDenied();
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
    },
  },
});

export const chartsObject = served<Charts>({
  name: "ChartCollection",
  items: (self) => self.sheet.charts.map((chart) => chartObject({ ...self, chart })),
  item: chartNamed,
  get: { Count: ({ sheet }) => sheet.charts.length },
  call: {
    GetItem: (self, [key]) => chartNamed(self, key),
    /** A series for each column of the source; Excel's own guess at what is a name and what a category is not made. */
    Add: (self, [type, range, by]) => {
      if (self.sheet.isProtected) throw accessDenied();
      if (!KINDS.includes(String(type))) throw invalidArgument(`a chart of the type ${String(type)}`);
      if (by !== "Columns") throw invalidArgument("say that the series stand in columns");
      const place = rangeArgument(range, self);
      const chart: ChartModel = { id: self.book.id(), bag: emptyBag(), series: [] };
      chart.bag.values["ChartType"] = type;
      chart.bag.values["Name"] = `Chart ${self.sheet.charts.length + 1}`;
      for (const area of columnsOf(areaIn(place))) {
        const series = newSeries("");
        series.sources["values"] = absoluteAddress(place.sheet.name, area);
        chart.series.push(series);
      }
      self.sheet.charts.push(chart);
      return chartObject({ ...self, chart });
    },
  },
});

function chartNamed(self: Charts, key: unknown): Handle {
  const chart = self.sheet.charts.find(({ id, bag }) => id === key || bag.values["Name"] === key);
  if (!chart) throw new Refusal("ItemNotFound", "The requested resource doesn't exist.");
  return chartObject({ ...self, chart });
}

function newSeries(name: string): SeriesModel {
  const bag = emptyBag();
  bag.values["Name"] = name;
  return { bag, sources: {} };
}

function columnsOf({ top, bottom, left, right }: Area): Area[] {
  return Array.from({ length: right - left + 1 }, (_, index) => ({
    top,
    bottom,
    left: left + index,
    right: left + index,
  }));
}
