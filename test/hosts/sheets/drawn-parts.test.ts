import type { Drawing } from "../../../core/index";
import { unfoldedLooks } from "../../../sheets-addon/host/cell-looks";
import { widthsAfter } from "../../../sheets-addon/host/column-widths";
import { degradedOf } from "../../../sheets-addon/limits/degraded-of";
import { drawSheets } from "../../../sheets-addon/host/draw-sheets";
import { frozenPanes } from "../../../sheets-addon/limits/frozen-panes";
import { PLAIN_COLUMN, rowPixels } from "../../../sheets-addon/host/pixels";
import { tabSizes } from "../../../sheets-addon/host/tab-sizes";
import { withoutMerges } from "../../../sheets-addon/host/without-merges";
import { rangesOf } from "../../../sheets-addon/host/write-charts";
import { looksElsewhere } from "../../../sheets-addon/limits/looks-elsewhere";
import type { Sheet } from "../../doubles/sheets/model/sheet";
import { everyConstruct } from "../../headless/xlsx/every-construct";
import { area, cell, drawing } from "../../headless/xlsx/hand-made";
import { SETS } from "../excel/sets";
import { sample } from "../workbooks";
import { sheetPicture } from "./document-picture";
import { closed, openedWith } from "./opened";

afterEach(closed);

/** Draws, and draws our tabs over; each drawing with the sheet that it became. */
function drawnSheets(name: string, drawings: readonly Drawing[]): readonly (readonly [Drawing, Sheet])[] {
  const { spreadsheet, document } = openedWith(name === "the sample's output tabs" ? sample : [], drawings);
  drawSheets(spreadsheet, drawings);
  const ours = drawings.filter(({ owned }) => owned);
  if (ours.length > 0) drawSheets(spreadsheet, ours);
  return drawings.map((one) => [one, document.sheet(one.sheet)!] as const);
}

const TYPES = { bars: "BAR", columns: "COMBO", bubbles: "SCATTER" };
const DRAWN_AS = {
  ...{
    column: "bars",
    stacked: "bars",
    line: "line",
    dashed: "line",
    area: "area",
    base: "area",
    band: "area",
  },
  bubble: undefined,
};
interface SeriesOptions {
  readonly type?: string;
  readonly labelInLegend?: string;
  readonly color: string;
}

describe.each(SETS)("$name", ({ name, drawings }) => {
  let pairs: readonly (readonly [Drawing, Sheet])[] = [];
  beforeAll(() => {
    pairs = drawnSheets(name, drawings);
    closed();
  });

  test("every chart is there once, of its kind, on its cells, with its series as drawn", () => {
    for (const [one, sheet] of pairs) {
      expect(sheet.charts).toHaveLength(one.charts.length);
      one.charts.forEach((chart, index) => {
        const native = sheet.charts[index]!;
        expect(native.type).toBe(TYPES[chart.kind]);
        expect(native.options["title"]).toBe(chart.title);
        expect(native.ranges.map((range) => range.area)).toEqual(rangesOf(chart));
        expect(native.ranges.every(({ sheetId }) => sheetId === sheet.id)).toBe(true);
        expect([native.options["width"], native.options["height"]]).toEqual([
          rowPixels(chart.box.width),
          rowPixels(chart.box.height),
        ]);
        if (chart.kind === "bubbles") return;
        const series = Object.values(native.options["series"] as Readonly<Record<string, SeriesOptions>>);
        for (const { name: label, draw, colour } of chart.series) {
          const options = series.find(({ labelInLegend }) => labelInLegend === label);
          expect(options?.color).toBe(colour);
          if (chart.kind === "columns") expect(options?.type).toBe(DRAWN_AS[draw]);
        }
      });
    }
  });

  test("every rule that Google knows is there once, and the first one wins", () => {
    const kinds = { "data-bar": "", "colour-scale": "gradient", formula: "boolean" };
    for (const [{ rules }, sheet] of pairs) {
      const possible = rules.filter(
        (rule) => rule.kind !== "data-bar" && (rule.kind !== "formula" || !looksElsewhere(rule.formula)),
      );
      expect(sheet.rules.map(({ areas, condition }) => [condition.kind, areas])).toEqual(
        possible.map(({ kind, area: where }) => [kinds[kind], [where]]),
      );
    }
  });

  test("every validation is there, with its words", () => {
    for (const [{ validations }, sheet] of pairs) {
      for (const { area: where, prompt = "", kind } of validations) {
        const { validation } = sheet.at(where.bottom, where.right);
        if (kind === "prompt" && prompt === "") continue;
        expect(validation?.helpText ?? "").toContain(prompt);
      }
    }
  });

  test("columns, rows, panes and the sheet's look are as drawn", () => {
    for (const [one, sheet] of pairs) {
      const { widths, heights } = tabSizes(withoutMerges(unfoldedLooks(one)));
      const wide = widthsAfter(widths);
      for (const { column } of one.columns)
        expect(sheet.columnWidths.get(column) ?? PLAIN_COLUMN).toBe(wide.get(column) ?? PLAIN_COLUMN);
      for (const { from, count, value } of heights)
        for (let row = from; row < from + count; row++) expect(sheet.rowHeights.get(row)).toBe(value);
      const grouped = one.columns.flatMap((column) => (column.grouped ? [column.column] : []));
      expect([...sheet.columnGroups]).toEqual(grouped.map((column) => [column, 1]));
      expect([...sheet.foldedColumns].sort((a, b) => a - b)).toEqual(grouped);
      expect({ row: sheet.frozenRows, column: sheet.frozenColumns }).toEqual(frozenPanes(one));
      expect([sheet.hidesGridlines, sheet.tabColour]).toEqual([
        !one.gridlines,
        one.tabColour?.toLowerCase() ?? null,
      ]);
      expect([sheet.isHidden, sheet.metadata.some(({ key }) => key === "PMO-staging")]).toEqual([
        false,
        false,
      ]);
      const filtered = one.tables.find(({ filter, area: { top, bottom } }) => filter && bottom > top);
      expect(sheet.filter?.area).toEqual(filtered?.area);
    }
  });
});

test("a tab with every construct is drawn as it was last looked at", () => {
  const [first] = drawnSheets("every construct", everyConstruct("PMO Ranking"));
  expect(sheetPicture(first![1])).toMatchSnapshot();
});

test("what Google Sheets cannot draw is said, each once", () => {
  expect(degradedOf(everyConstruct("PMO Ranking")[0]!)).toMatchSnapshot();
});

test("of a plain tab only its print is not set up", () => {
  expect(degradedOf(drawing({ cells: [cell(0, 0, "x")] }))).toHaveLength(1);
});

test("columns that a merged cell lies across do not stay in sight, and rows do", () => {
  const frozen = { row: 3, column: 1 };
  expect(frozenPanes({ frozen, merges: [area(0, 0, 0, 4)] })).toEqual({ row: 3, column: 0 });
  expect(frozenPanes({ frozen, merges: [area(2, 1, 3, 1)] })).toEqual({ row: 0, column: 1 });
  expect(frozenPanes({ frozen, merges: [area(3, 1, 4, 4)] })).toEqual(frozen);
});
