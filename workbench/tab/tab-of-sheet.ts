import type { Area, Drawing, DrawnColumn, DrawnTable } from "../../core/index";
import { LAST_COLUMN, LAST_ROW } from "../../test/doubles/excel/model/address";
import type { Book } from "../../test/doubles/excel/model/book";
import type { Sheet } from "../../test/doubles/excel/model/sheet";
import { drawnCells } from "./cells";
import { drawnCharts } from "./charts";
import { drawnRules, drawnValidations } from "./rules";

/** The hidden name at A1 that says that a tab is ours. */
const OWN_MARK = "_PMO_";
/** Points of a pixel, pixels of a character, and what a column's margins take, in characters. */
const PIXEL_POINTS = 0.75;
const DIGIT_PIXELS = 7;
const COLUMN_MARGIN = 0.7109375;

/** The id of a tab of ours; none where a sheet is the user's own. */
export function ownedId({ names }: Book, sheet: Sheet): string | undefined {
  const mark = names.find(
    ({ name, target, scope }) =>
      name.startsWith(OWN_MARK) && scope === undefined && "sheet" in target && target.sheet === sheet,
  );
  return mark?.name.slice(OWN_MARK.length);
}

/** A sheet of the workbook as it stands in Excel, as a drawing that a host can draw again, such as into a file. */
export function tabOfSheet(book: Book, sheet: Sheet): Drawing {
  const id = ownedId(book, sheet);
  const colour = String(sheet.view["TabColor"]);
  return {
    id: id ?? sheet.name,
    owned: id !== undefined,
    sheet: sheet.name,
    cells: drawnCells(sheet),
    tables: drawnTables(sheet),
    charts: drawnCharts(sheet),
    rules: drawnRules(sheet),
    validations: drawnValidations(sheet),
    merges: [...sheet.merges],
    columns: drawnColumns(sheet),
    rowHeights: sheet.rowHeights,
    frozen: frozen(sheet.frozen),
    print: drawnPrint(sheet),
    gridlines: sheet.view["ShowGridlines"] === true,
    ...(colour === "" ? {} : { tabColour: colour }),
  };
}

function drawnTables(sheet: Sheet): readonly DrawnTable[] {
  return sheet.tables.map(({ name, area, properties }) => ({
    name,
    area,
    headers: Array.from({ length: area.right - area.left + 1 }, (_, index) => {
      const header = sheet.value(area.top, area.left + index);
      return typeof header === "string" ? header : "";
    }),
    filter: properties["ShowFilterButton"] !== false,
  }));
}

function drawnColumns({ columnWidths, groupedColumns }: Sheet): readonly DrawnColumn[] {
  return [...columnWidths]
    .sort(([one], [other]) => one - other)
    .map(([column, points]) => ({
      column,
      width: points / PIXEL_POINTS / DIGIT_PIXELS - COLUMN_MARGIN,
      ...(groupedColumns.has(column) ? { grouped: true } : {}),
    }));
}

/** Whole rows or whole columns, or the corner above and left of what moves. */
function frozen(area: Area | null): Drawing["frozen"] {
  if (!area) return { row: 0, column: 0 };
  return {
    row: area.bottom === LAST_ROW ? 0 : area.bottom + 1,
    column: area.right === LAST_COLUMN ? 0 : area.right + 1,
  };
}

function drawnPrint({ page, breaks }: Sheet): Drawing["print"] {
  const { LeftFooter: footer } = page;
  const titles = page["PrintTitleRows"] as Area | undefined;
  const zoom = page["Zoom"] as { verticalFitToPages?: number } | undefined;
  return {
    area: (page["PrintArea"] as Area | undefined) ?? { top: 0, left: 0, bottom: 0, right: 0 },
    ...(titles ? { titleRows: { from: titles.top, to: titles.bottom } } : {}),
    orientation: page["Orientation"] === "Landscape" ? "landscape" : "portrait",
    pagesHigh: zoom?.verticalFitToPages === 1 ? "one" : "any",
    ...(breaks.length > 0 ? { breaks } : {}),
    footer: typeof footer === "string" ? footer.replace(/^&8 /, "").replace(/&&/g, "&") : "",
  };
}
