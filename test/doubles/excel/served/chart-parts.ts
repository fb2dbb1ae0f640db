import type { Bag } from "../model/bag";
import { bagged } from "./bagged";

const LINES = ["Automatic", "None", "Continuous", "Dash", "DashDot", "Dot", "RoundDot"];

const font = bagged({
  name: "ChartFont",
  scalars: { Bold: false, Color: "#000000", Italic: false, Size: 10 },
});
const fill = bagged({
  name: "ChartFill",
  call: {
    Clear: (bag: Bag) => {
      bag.values["Color"] = null;
    },
    SetSolidColor: (bag: Bag, [colour]) => {
      bag.values["Color"] = colour;
    },
  },
});
const line = bagged({
  name: "ChartLineFormat",
  scalars: { Color: "#000000", LineStyle: LINES, Weight: 1 },
  call: {
    Clear: (bag: Bag) => {
      bag.values["LineStyle"] = "None";
    },
  },
});
const border = bagged({
  name: "ChartBorder",
  scalars: { Color: "#000000", LineStyle: LINES, Weight: 1 },
  call: {
    Clear: (bag: Bag) => {
      bag.values["LineStyle"] = "None";
    },
  },
});

export const titleObject = bagged({
  name: "ChartTitle",
  scalars: {
    Text: "",
    Visible: true,
    Overlay: false,
    HorizontalAlignment: ["Center", "Left", "Right"],
    Left: 0,
    Top: 0,
  },
  children: {
    Format: bagged({ name: "ChartTitleFormat", children: { Font: font, Fill: fill, Border: border } }),
  },
});

export const chartFormatObject = bagged({
  name: "ChartAreaFormat",
  scalars: { RoundedCorners: false },
  children: { Fill: fill, Font: font, Border: border },
});

export const plotAreaObject = bagged({
  name: "ChartPlotArea",
  children: { Format: bagged({ name: "ChartPlotAreaFormat", children: { Fill: fill, Border: border } }) },
});

export const legendObject = bagged({
  name: "ChartLegend",
  scalars: { Visible: true, Position: ["Right", "Bottom", "Top", "Left"], Overlay: false },
  children: {
    Format: bagged({ name: "ChartLegendFormat", children: { Font: font, Fill: fill, Border: border } }),
    LegendEntries: bagged({
      name: "ChartLegendEntryCollection",
      numbered: bagged({ name: "ChartLegendEntry", scalars: { Visible: true } }),
    }),
  },
});

const axis = bagged({
  name: "ChartAxis",
  scalars: {
    Visible: true,
    Maximum: null,
    Minimum: null,
    NumberFormat: "General",
    LinkNumberFormat: false,
    ReversePlotOrder: false,
    TickLabelPosition: ["NextToAxis", "Low", "High", "None"],
    TickLabelSpacing: null,
    MajorTickMark: ["Outside", "None", "Inside", "Cross"],
    MinorTickMark: ["None", "Outside", "Inside", "Cross"],
    Position: ["Automatic", "Maximum", "Minimum", "Custom"],
    IsBetweenCategories: true,
    CategoryType: ["Automatic", "TextAxis", "DateAxis"],
  },
  children: {
    Format: bagged({ name: "ChartAxisFormat", children: { Font: font, Line: line } }),
    MajorGridlines: bagged({
      name: "ChartGridlines",
      scalars: { Visible: false },
      children: { Format: bagged({ name: "ChartGridlinesFormat", children: { Line: line } }) },
    }),
    Title: bagged({
      name: "ChartAxisTitle",
      scalars: { Text: "", Visible: false },
      children: { Format: bagged({ name: "ChartAxisTitleFormat", children: { Font: font } }) },
    }),
  },
});

export const axesObject = bagged({ name: "ChartAxes", children: { CategoryAxis: axis, ValueAxis: axis } });

const label = {
  Position: ["None", "Center", "InsideEnd", "InsideBase", "OutsideEnd", "Left", "Right", "Top", "Bottom"],
  ShowValue: true,
  NumberFormat: "General",
  LinkNumberFormat: true,
};
const labelFormat = bagged({ name: "ChartDataLabelFormat", children: { Font: font } });

export const labelsObject = bagged({
  name: "ChartDataLabels",
  scalars: label,
  children: { Format: labelFormat },
});
export const pointsObject = bagged({
  name: "ChartPointsCollection",
  numbered: bagged({
    name: "ChartPoint",
    scalars: { HasDataLabel: false },
    children: {
      Format: bagged({ name: "ChartPointFormat", children: { Fill: fill, Border: border } }),
      DataLabel: bagged({
        name: "ChartDataLabel",
        scalars: { Text: "", ...label },
        children: { Format: labelFormat },
      }),
    },
  }),
});
export const seriesFormatObject = bagged({ name: "ChartSeriesFormat", children: { Fill: fill, Line: line } });
