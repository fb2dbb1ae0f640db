import { a1, a1Area } from "../../../core/index";
import { plainBag } from "./model/bag";
import type { Book } from "./model/book";
import type { ChartModel, Sheet } from "./model/sheet";

/** Everything that a workbook is, as plain data without ids: two that are alike have the same picture. */
export function pictureOf(book: Book): Readonly<Record<string, unknown>> {
  return {
    names: book.names
      .map((model) => ({
        name: model.name,
        formula: book.formulaOf(model),
        visible: model.visible,
        comment: model.comment,
      }))
      .sort((one, other) => one.name.localeCompare(other.name)),
    enableEvents: book.enableEvents,
    sheets: book.calculated().sheets.map(sheetPicture),
  };
}

export function sheetPicture(sheet: Sheet): Readonly<Record<string, unknown>> {
  const { name, visibility, view, page, breaks, frozen } = sheet;
  return {
    ...{ name, visibility, view, page, breaks, frozen },
    cells: [...sheet.cells]
      .sort(([one], [other]) => one - other)
      .map(([key, { value, formula, look, hyperlink }]) => [
        a1({ row: Math.floor(key / 16_384), column: key % 16_384 }),
        ...[value, formula, hyperlink],
        JSON.stringify(Object.entries(look).sort(([one], [other]) => one.localeCompare(other))),
      ]),
    merges: sheet.merges.map(a1Area).sort(),
    tables: sheet.tables
      .map(({ name: table, area, properties, filter }) => ({
        ...{ table, area: a1Area(area), properties },
        filtered: (filter?.criteria ?? []).filter((one) => one !== null),
      }))
      .sort((one, other) => one.area.localeCompare(other.area)),
    rules: sheet.rules.map(({ type, area, bag }) => ({ type, area: a1Area(area), ...plainBag(bag) })),
    validations: sheet.validations
      .map(({ area, settings }) => ({ area: a1Area(area), ...settings }))
      .sort((one, other) => one.area.localeCompare(other.area)),
    charts: sheet.charts.map(chartPicture),
    widths: inOrder(sheet.columnWidths),
    heights: inOrder(sheet.rowHeights),
    hiddenRows: [...sheet.hiddenRows].sort((one, other) => one - other),
    hiddenColumns: [...sheet.hiddenColumns].sort((one, other) => one - other),
    groups: inOrder(sheet.groupedColumns),
  };
}

export function chartPicture({ bag, series }: ChartModel): Readonly<Record<string, unknown>> {
  return { ...plainBag(bag), series: series.map((one) => ({ ...plainBag(one.bag), ...one.sources })) };
}

function inOrder(sizes: ReadonlyMap<number, number>): readonly (readonly [number, number])[] {
  return [...sizes].sort(([one], [other]) => one - other);
}
