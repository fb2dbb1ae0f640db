import { LAST_COLUMN, placeOf, type Grid } from "../../../core/index";
import { drawSheets } from "../../../excel-addin/host/draw-sheets";
import { readTables } from "../../../excel-addin/host/read-tables";
import { bookOfGrids } from "../../doubles/excel/book-of-grids";
import { openInExcel } from "../../doubles/excel/host";
import type { ChartModel, Sheet } from "../../doubles/excel/model/sheet";
import { asDrawn } from "../drawn";
import { cellsIn, asIs, type ChartPart, type HostAdapter, type Parts } from "./adapter";

/** Microsoft's client with an Excel of our own at its other end. */
export const excel: HostAdapter = {
  host: "Excel",
  told: toldByExcel,
  nearest: asIs,
  most: { read: 3, draw: 6 },
  open: ({ grids, date1904 = false }) => {
    const { book, exchanges } = openInExcel(bookOfGrids(grids, { date1904 }));
    if (grids.length === 0) book.add("Sheet1");
    return {
      read: readTables,
      draw: (drawings) => {
        book.calculate = asDrawn(drawings);
        return drawSheets(drawings);
      },
      partsOf: (name) => {
        const sheet = book.sheet(name);
        if (!sheet) throw new Error(`there is no sheet ${name}`);
        return sheetParts(sheet);
      },
      leftovers: () => [
        ...book.sheets
          .filter(({ visibility }) => visibility !== "Visible")
          .map(({ name }) => `hidden: ${name}`),
        ...book.names.filter(({ name }) => name.startsWith("_PMOstaging")).map(({ name }) => `name: ${name}`),
        ...(book.enableEvents ? [] : ["no events"]),
      ],
      trips: () => exchanges.length,
    };
  },
};

/** Fills and strike-through of our own tabs' cells are not asked for. */
function toldByExcel(grid: Grid): Grid {
  if (grid.owned === undefined) return grid;
  const formats = grid.formats.map(({ column, from, to, numberFormat }) => ({
    column,
    from,
    to,
    numberFormat,
  }));
  return { ...grid, formats };
}

const ROWS = 1_048_576;
const RULES: Readonly<Record<string, string>> = {
  DataBar: "data-bar",
  ColorScale: "colour-scale",
  Custom: "formula",
};

function sheetParts(sheet: Sheet): Parts {
  const { bottom = -1, right = -1 } = sheet.frozen ?? {};
  const { TabColor, ShowGridlines } = sheet.view;
  return {
    charts: sheet.charts.map(chartPart),
    rules: sheet.rules.map(({ type, area }) => `${RULES[type] ?? type} ${placeOf(area)}`),
    validated: sheet.validations.reduce((sum, { area }) => sum + cellsIn(area), 0),
    // Whole rows reach to the last column, and whole columns to the last row.
    frozen: { row: (bottom + 1) % ROWS, column: (right + 1) % (LAST_COLUMN + 1) },
    gridlines: ShowGridlines === true,
    tabColour: typeof TabColor === "string" && TabColor !== "" ? TabColor.toUpperCase() : null,
    folded: [...sheet.hiddenColumns].sort((one, other) => one - other),
  };
}

function chartPart({ bag, series }: ChartModel): ChartPart {
  const types = [bag, ...series.map((one) => one.bag)].map(({ values }) => String(values["ChartType"]));
  const kind = types.some((type) => type.startsWith("Bar")) ? "bars" : "columns";
  const title = bag.children["Title"]?.values["Text"];
  return {
    title: typeof title === "string" ? title : "",
    kind: types.some((type) => type.startsWith("Bubble")) ? "bubbles" : kind,
  };
}
