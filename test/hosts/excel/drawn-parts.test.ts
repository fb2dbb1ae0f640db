/** @jest-environment-options {"globalsCleanup": "off"} */
import { a1Area, type Area, type Drawing } from "../../../core/index";
import { drawSheets } from "../../../excel-addin/host/draw-sheets";
import { columnPoints } from "../../../excel-addin/host/write-page";
import { openInExcel } from "../../doubles/excel/host";
import { Book } from "../../doubles/excel/model/book";
import type { Sheet } from "../../doubles/excel/model/sheet";
import { chartPicture, sheetPicture } from "../../doubles/excel/picture";
import { everyConstruct } from "../../headless/xlsx/every-construct";
import { asDrawn } from "../drawn";
import { SETS } from "./sets";

/** Draws into a blank workbook; each drawing with the sheet that it became. */
async function drawnSheets(drawings: readonly Drawing[]): Promise<(readonly [Drawing, Sheet])[]> {
  const book = new Book("Portfolio.xlsx");
  book.add("Sheet1");
  book.calculate = asDrawn(drawings);
  openInExcel(book);
  await drawSheets(drawings);
  book.calculated();
  return drawings.map((drawing) => [drawing, book.sheet(drawing.sheet)!] as const);
}

type Series = Readonly<Record<"Name" | "ChartType" | "values" | "categories" | "sizes", string | undefined>>;
interface Chart {
  readonly Name: string;
  readonly ChartType: string;
  readonly Title: { readonly Text?: string; readonly Visible?: boolean };
  readonly Left: number;
  readonly Top: number;
  readonly Width: number;
  readonly Height: number;
  readonly series: readonly Series[];
}

const KINDS = {
  column: "Clustered",
  stacked: "Stacked",
  line: "Line",
  dashed: "Line",
  area: "Area",
} as const;
const OTHER_KINDS = { base: "AreaStacked", band: "AreaStacked", bubble: "Bubble" } as const;

function absolute(sheet: string, area: Area): string {
  const [first = "", last = first] = a1Area(area).split(":");
  const place = first === last ? first : `${first}:${last}`;
  return `'${sheet}'!${place.replace(/[A-Z]+|\d+/g, "$$$&")}`;
}

describe.each(SETS)("$name", ({ drawings }) => {
  let pairs: (readonly [Drawing, Sheet])[] = [];
  beforeAll(async () => {
    pairs = await drawnSheets(drawings);
  });

  test("every chart is a native one, of its kind, on its cells and at its place", () => {
    for (const [drawing, sheet] of pairs) {
      const charts = sheet.charts.map(chartPicture) as unknown as Chart[];
      expect(charts).toHaveLength(drawing.charts.length);
      drawing.charts.forEach(({ title, box, series, kind }, index) => {
        const chart = charts[index]!;
        expect(chart.Title.Text ?? "").toBe(title);
        expect([chart.Left, chart.Top, chart.Width, chart.Height]).toEqual([
          box.x,
          box.y,
          box.width,
          box.height,
        ]);
        expect(chart.series).toHaveLength(series.length);
        for (const one of series) {
          const native = chart.series.find(
            ({ Name, values }) => Name === one.name && values === absolute(sheet.name, one.values),
          );
          const form = { ...KINDS, ...OTHER_KINDS }[one.draw];
          const name =
            form === "Clustered" || form === "Stacked"
              ? `${kind === "bars" ? "Bar" : "Column"}${form}`
              : form;
          expect(native?.ChartType ?? chart.ChartType).toBe(name);
          expect(native?.categories).toBe(absolute(sheet.name, one.categories));
          expect(native?.sizes).toBe(one.sizes && absolute(sheet.name, one.sizes));
        }
      });
    }
  });

  test("every rule is there, and the first one wins", () => {
    const kinds = { "data-bar": "DataBar", "colour-scale": "ColorScale", formula: "Custom" };
    for (const [{ rules }, sheet] of pairs) {
      expect(sheet.rules.map(({ type, area }) => ({ type, area }))).toEqual(
        rules.map(({ kind, area }) => ({ type: kinds[kind], area })),
      );
    }
  });

  test("every validation is there", () => {
    for (const [{ validations }, sheet] of pairs) {
      const said = validations.filter(
        (one) => one.kind !== "prompt" || one.prompt !== undefined || one.promptTitle !== undefined,
      );
      expect(sheet.validations.map(({ area }) => area)).toEqual(said.map(({ area }) => area));
    }
  });

  test("every native table is there, with its headers as they are drawn", () => {
    for (const [{ tables }, sheet] of pairs) {
      const expected = tables.filter(({ area }) => area.bottom > area.top);
      expect(sheet.tables.map(({ name, area }) => ({ name, area }))).toEqual(
        expected.map(({ name, area }) => ({ name, area })),
      );
    }
  });

  test("columns, rows, panes and the page are as drawn", () => {
    for (const [drawing, sheet] of pairs) {
      const { columns, rowHeights, frozen, print, gridlines, tabColour = "" } = drawing;
      expect(new Map(sheet.columnWidths)).toEqual(
        new Map(columns.map(({ column, width }) => [column, columnPoints(width)])),
      );
      expect(new Map(sheet.rowHeights)).toEqual(rowHeights);
      const grouped = columns.filter((column) => column.grouped).map(({ column }) => column);
      expect([...sheet.hiddenColumns].sort((a, b) => a - b)).toEqual([...grouped].sort((a, b) => a - b));
      expect([...sheet.groupedColumns.keys()].sort((a, b) => a - b)).toEqual(
        [...grouped].sort((a, b) => a - b),
      );
      expect(sheet.view).toEqual({ TabColor: tabColour, ShowGridlines: gridlines });
      const { bottom = -1, right = -1 } = sheet.frozen ?? {};
      expect([frozen.row === 0 ? -1 : bottom + 1, frozen.column === 0 ? -1 : right + 1]).toEqual([
        frozen.row === 0 ? -1 : frozen.row,
        frozen.column === 0 ? -1 : frozen.column,
      ]);
      expect(sheet.page["PrintArea"]).toEqual(print.area);
      expect(sheet.breaks).toEqual(print.breaks ?? []);
      expect(sheet.page["RightFooter"]).toBe("&8 &P / &N");
    }
  });
});

test("a tab with every construct is drawn as it was last looked at", async () => {
  const [first] = await drawnSheets(everyConstruct("PMO Ranking"));
  expect(sheetPicture(first![1])).toMatchSnapshot();
});
