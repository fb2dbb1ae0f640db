import { parseSheetArea, type Area, type DrawnChart, type DrawnSeries } from "../../core/index";
import { childOf, type Bag } from "../../test/doubles/excel/model/bag";
import {
  eachPlace,
  type ChartModel,
  type SeriesModel,
  type Sheet,
} from "../../test/doubles/excel/model/sheet";

/** How much of an area's colour was left when it was mixed with the white page (excel-addin/host/chart-series.ts). */
const OPACITY = { area: 0.6, strong: 0.25, pale: 0.8 };

/** The charts of a sheet as they are drawn. */
export function drawnCharts(sheet: Sheet): readonly DrawnChart[] {
  return sheet.charts.map((chart) => drawnChart(chart, sheet));
}

function drawnChart({ bag, series }: ChartModel, sheet: Sheet): DrawnChart {
  const title = childOf(bag, "Title").values;
  const axes = childOf(bag, "Axes");
  const [x, y] = [childOf(axes, "CategoryAxis"), childOf(axes, "ValueAxis")];
  const text = title["Visible"] === false ? "" : textOf(title["Text"], "");
  const kinds = series.map((one) => kindOf(one, bag));
  return {
    name: String(bag.values["Name"]),
    title: text,
    // Office.js has no text for those who cannot see a chart.
    summary: text,
    kind: kinds.includes("Bubble")
      ? "bubbles"
      : kinds.some((one) => one.startsWith("Bar"))
        ? "bars"
        : "columns",
    box: {
      x: Number(bag.values["Left"]),
      y: Number(bag.values["Top"]),
      width: Number(bag.values["Width"]),
      height: Number(bag.values["Height"]),
    },
    series: series.map((one) => drawnSeries(one, kindOf(one, bag), sheet)),
    ...axisTitle("xTitle", x),
    ...axisTitle("yTitle", y),
    xFormat: textOf(x.values["NumberFormat"], "General"),
    yFormat: textOf(y.values["NumberFormat"], "General"),
    legend: childOf(bag, "Legend").values["Visible"] !== false,
  };
}

function axisTitle(name: "xTitle" | "yTitle", axis: Bag): Partial<DrawnChart> {
  const { Visible, Text } = childOf(axis, "Title").values;
  return Visible === true ? { [name]: String(Text) } : {};
}

function kindOf({ bag }: SeriesModel, chart: Bag): string {
  return String(bag.values["ChartType"] ?? chart.values["ChartType"]);
}

function drawnSeries({ bag, sources }: SeriesModel, kind: string, sheet: Sheet): DrawnSeries {
  const format = childOf(bag, "Format");
  const fill = childOf(format, "Fill").values["Color"];
  const line = childOf(format, "Line").values;
  const draw = drawOf(kind, { fill, line });
  const areas = {
    categories: areaOf(sources["categories"]),
    values: areaOf(sources["values"]),
    ...(sources["sizes"] === undefined ? {} : { sizes: areaOf(sources["sizes"]) }),
  };
  return {
    name: String(bag.values["Name"]),
    draw,
    colour: draw === "line" || draw === "dashed" ? String(line["Color"]) : solid(draw, fill),
    ...areas,
    ...(bag.values["HasDataLabels"] === true ? { labels: true } : {}),
    ...points(childOf(bag, "Points")),
    cached: cachedIn(sheet, areas),
  };
}

function drawOf(kind: string, { fill, line }: { fill: unknown; line: Bag["values"] }): DrawnSeries["draw"] {
  switch (kind) {
    case "Line":
      return line["LineStyle"] === "Dash" ? "dashed" : "line";
    case "Area":
      return "area";
    case "AreaStacked":
      return fill === null || fill === undefined ? "base" : "band";
    case "Bubble":
      return "bubble";
    default:
      return kind.endsWith("Stacked") ? "stacked" : "column";
  }
}

/** The colour before it was mixed with white: a file has transparency. */
function solid(draw: DrawnSeries["draw"], fill: unknown): string {
  if (typeof fill !== "string") return "#FFFFFF";
  if (draw !== "area" && draw !== "band") return fill;
  if (draw === "area") return unmixed(fill, OPACITY.area);
  const strong = unmixed(fill, OPACITY.strong);
  // A pale colour that was mixed as a strong one would come out darker than there is.
  return strong.includes("-") ? unmixed(fill, OPACITY.pale) : strong;
}

function unmixed(colour: string, opacity: number): string {
  const parts = [1, 3, 5].map((at) =>
    Math.round(255 + (parseInt(colour.slice(at, at + 2), 16) - 255) / opacity),
  );
  return `#${parts
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}

function points(all: Bag): Pick<DrawnSeries, "pointLabels" | "pointColours"> {
  const labels: Record<number, string> = {};
  const colours: Record<number, string> = {};
  for (const [index, point] of Object.entries(all.children)) {
    const label = childOf(point, "DataLabel").values["Text"];
    const colour = childOf(childOf(point, "Format"), "Fill").values["Color"];
    if (typeof label === "string") labels[Number(index)] = label;
    if (typeof colour === "string") colours[Number(index)] = colour;
  }
  return {
    ...(Object.keys(labels).length > 0 ? { pointLabels: labels } : {}),
    ...(Object.keys(colours).length > 0 ? { pointColours: colours } : {}),
  };
}

/** Ours are all on the chart's own sheet. */
function areaOf(address: string | undefined): Area {
  const area = parseSheetArea(address ?? "")?.area;
  if (!area) throw new RangeError(`areaOf: "${String(address)}" is not an area of a sheet`);
  return area;
}

interface Areas {
  readonly categories: Area;
  readonly values: Area;
  readonly sizes?: Area;
}

function cachedIn(sheet: Sheet, { categories, values, sizes }: Areas): DrawnSeries["cached"] {
  const numbers = (area: Area): (number | null)[] =>
    cellsIn(sheet, area).map((value) => (typeof value === "number" ? value : null));
  return {
    categories: cellsIn(sheet, categories).map((value) =>
      typeof value === "number" ? value : textOf(value, ""),
    ),
    values: numbers(values),
    ...(sizes ? { sizes: numbers(sizes).map((value) => value ?? 0) } : {}),
  };
}

function cellsIn(sheet: Sheet, area: Area): unknown[] {
  const found: unknown[] = [];
  eachPlace(area, (row, column) => found.push(sheet.value(row, column)));
  return found;
}

function textOf(value: unknown, otherwise: string): string {
  return typeof value === "string" ? value : otherwise;
}
