import { listOf } from "../arguments";
import { memberName } from "../enums";
import { ServiceException } from "../exception";
import type { ChartModel } from "../model/chart";
import { modelOf } from "../served";
import { newChart } from "./chart";
import { newChartBuilder } from "./chart-builder";
import { newFilter } from "./filter";
import { newNamedRange } from "./named-range";
import { newProtection, protectionOf } from "./protection";
import { refuseProtectedSheet, type SheetPlace } from "./place";
import { newRule, type PlacedRule } from "./rule";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Charts = Pick<Sheet, "getCharts" | "newChart" | "insertChart" | "updateChart" | "removeChart">;

/** The charts of a sheet. A builder changes nothing before its chart is inserted or updated. */
export function sheetCharts(place: SheetPlace): Charts {
  const { service, sheet } = place;
  const standing = (chart: unknown): ChartModel => {
    const model = modelOf<ChartModel>(chart, "EmbeddedChart");
    if (!sheet.charts.some(({ id }) => id === model.id))
      throw new ServiceException("The chart is not on this sheet.");
    return model;
  };
  return {
    getCharts: () =>
      sheet.charts.map((model) => newChart(service, model, () => newChartBuilder(service, model))),
    newChart: () => newChartBuilder(service),
    insertChart: (chart: unknown) => {
      const model = modelOf<ChartModel>(chart, "EmbeddedChart");
      refuseProtectedSheet(place);
      refuseIncomplete(place, model);
      sheet.charts.push({ ...model, id: service.document.nextId() * 104_729 });
    },
    updateChart: (chart: unknown) => {
      const model = standing(chart);
      refuseProtectedSheet(place);
      refuseIncomplete(place, model);
      sheet.charts = sheet.charts.map((one) => (one.id === model.id ? model : one));
    },
    removeChart: (chart: unknown) => {
      const model = standing(chart);
      refuseProtectedSheet(place);
      sheet.charts = sheet.charts.filter(({ id }) => id !== model.id);
    },
  };
}

function refuseIncomplete({ sheet }: SheetPlace, { type, ranges, position }: ChartModel): void {
  if (type === "") throw new Error("double: a chart without a kind is not modelled");
  if (ranges.length === 0) throw new Error("double: a chart without a range is not modelled");
  if (!position) throw new Error("double: a chart without a position is not modelled");
  if (position.row > sheet.maxRows || position.column > sheet.maxColumns)
    throw new ServiceException("The position of the chart is outside of the sheet.");
}

type Rules = Pick<
  Sheet,
  "getConditionalFormatRules" | "setConditionalFormatRules" | "clearConditionalFormatRules"
>;

/** The conditional formats of a sheet: setting them replaces all. */
export function sheetRules(place: SheetPlace): Rules {
  const { service, sheet } = place;
  return {
    getConditionalFormatRules: () => sheet.rules.map((rule) => newRule(service, { ...rule, sheet })),
    setConditionalFormatRules: (rules: unknown) => {
      const models = listOf(rules, (rule) => modelOf<PlacedRule>(rule, "ConditionalFormatRule"));
      refuseProtectedSheet(place);
      if (models.some((model) => model.sheet !== sheet))
        throw new ServiceException("Conditional format rules must have ranges on one sheet.");
      sheet.rules = models.map(({ areas, condition }) => ({ areas, condition }));
    },
    clearConditionalFormatRules: () => {
      refuseProtectedSheet(place);
      sheet.rules = [];
    },
  };
}

type Parts = Pick<Sheet, "getFilter" | "getNamedRanges" | "getProtections" | "protect">;

/** What else belongs to a sheet. */
export function sheetParts(place: SheetPlace): Parts {
  const { service, sheet } = place;
  const { document } = service;
  return {
    getFilter: () => (sheet.filter ? newFilter(place, sheet.filter) : null),
    getNamedRanges: () =>
      document.names.filter((name) => name.sheet === sheet).map((name) => newNamedRange(service, name)),
    getProtections: (type: unknown) => {
      const wantsSheet = memberName(type, "ProtectionType") === "SHEET";
      return sheet.protections
        .filter(({ area }) => (area === undefined) === wantsSheet)
        .map((model) => newProtection(place, model));
    },
    protect: () => protectionOf(place, {}),
  };
}
