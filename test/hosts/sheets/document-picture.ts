import { a1, a1Area, type Area } from "../../../core/index";
import type { Document } from "../../doubles/sheets/model/document";
import type { Sheet } from "../../doubles/sheets/model/sheet";

const WIDTH = 18_278;
const PLAIN = { row: 21, column: 100 };

/** Everything that a spreadsheet is, as plain data without ids: two that are alike have the same picture. */
export function pictureOf(document: Document): Readonly<Record<string, unknown>> {
  const { names, metadata, sheets } = document.calculated();
  const numbers = new Map(sheets.map(({ id }, index) => [id, index]));
  return {
    names: names
      .filter(({ sheet }) => !sheet.isDeleted)
      .map(({ name, sheet, area }) => [name, sheet.name, a1Area(area)])
      .sort(),
    metadata: metadata.map(({ key, value }) => [key, value]),
    sheets: sheets.map((sheet) => sheetPicture(sheet, numbers)),
  };
}

export function sheetPicture(
  sheet: Sheet,
  numbers: ReadonlyMap<string, number> = new Map(),
): Readonly<Record<string, unknown>> {
  const { name, maxRows, maxColumns, frozenRows, frozenColumns, hidesGridlines, tabColour, isHidden } = sheet;
  const picture = {
    ...{ name, maxRows, maxColumns, frozenRows, frozenColumns, hidesGridlines, tabColour, isHidden },
    cells: [...sheet.cells]
      .sort(([one], [other]) => one - other)
      .map(([key, { value, formula, look, note, validation }]) => [
        a1({ row: Math.floor(key / WIDTH), column: key % WIDTH }),
        ...[value, formula && withNumbers(formula, numbers), note],
        JSON.stringify(Object.entries(look).sort(([one], [other]) => one.localeCompare(other))),
        ...(validation ? [validationPicture(validation, numbers)] : []),
      ]),
    merges: sheet.merges.map(a1Area).sort(),
    rules: sheet.rules.map(({ areas, ...rule }) => ({ areas: areas.map(a1Area), ...rule })),
    filter: sheet.filter && { area: a1Area(sheet.filter.area), hidden: [...sheet.filter.hidden] },
    charts: sheet.charts
      .map(({ ranges, ...chart }) => ({
        ...chart,
        id: undefined,
        ranges: ranges.map(({ area }: { area: Area }) => a1Area(area)),
      }))
      .sort((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other))),
    metadata: sheet.metadata.filter(({ key }) => key !== "PMO-parts").map(({ key, value }) => [key, value]),
    widths: sizes(sheet.columnWidths, PLAIN.column),
    heights: sizes(sheet.rowHeights, PLAIN.row),
    hiddenRows: inOrder(sheet.hiddenRows),
    filteredRows: inOrder(sheet.filteredRows),
    hiddenColumns: inOrder(sheet.hiddenColumns),
    foldedColumns: inOrder(sheet.foldedColumns),
    groups: sizes(sheet.columnGroups, 0),
  };
  return JSON.parse(JSON.stringify(picture)) as typeof picture;
}

/** Links lead to ids of sheets: one that is made anew has another. */
function withNumbers(formula: string, numbers: ReadonlyMap<string, number>): string {
  return formula.replace(/#gid=(\d+)/g, (_, id: string) => `#gid ${numbers.get(id) ?? "?"}`);
}

function validationPicture(
  { source, ...validation }: NonNullable<ReturnType<Sheet["at"]>["validation"]>,
  numbers: ReadonlyMap<string, number>,
): unknown {
  return { ...validation, source: source && [numbers.get(source.sheetId), a1Area(source.area)] };
}

function sizes(all: ReadonlyMap<number, number>, plain: number): readonly (readonly [number, number])[] {
  return [...all].filter(([, size]) => size !== plain).sort(([one], [other]) => one - other);
}

function inOrder(lines: ReadonlySet<number>): readonly number[] {
  return [...lines].sort((one, other) => one - other);
}
