import { a1, placeOf, type Area } from "../../../core/index";
import type { ChartModel } from "./model/chart";
import type { Document } from "./model/document";
import { WHOLE_SHEET, type Sheet } from "./model/sheet";

type Picture = Readonly<Record<string, unknown>>;

/** Everything that a spreadsheet is, as plain data without ids: two that are alike have the same picture. */
export function pictureOf(document: Document): Picture {
  return {
    active: document.active?.name,
    metadata: document.metadata.map(({ key, value, visibility }) => ({ key, value, visibility })),
    names: document.names
      .map(({ name, sheet, area }) => `${name} = ${sheet.isDeleted ? "#REF!" : sheet.name}!${placeOf(area)}`)
      .sort(),
    sheets: document.calculated().sheets.map((sheet) => sheetPicture(document, sheet)),
  };
}

export function sheetPicture(document: Document, sheet: Sheet): Picture {
  const { name, isHidden, maxRows, maxColumns, frozenRows, frozenColumns, hidesGridlines, tabColour } = sheet;
  return {
    ...{ name, isHidden, maxRows, maxColumns, frozenRows, frozenColumns, hidesGridlines, tabColour },
    metadata: sheet.metadata.map(({ key, value, visibility }) => ({ key, value, visibility })),
    cells: cellsOf(document, sheet),
    merges: sheet.merges.map(placeOf).sort(),
    rules: sheet.rules.map(({ areas, condition }) => ({ areas: areas.map(placeOf), ...condition })),
    charts: sheet.charts.map((chart) => chartPicture(document, chart)),
    filter: sheet.filter && { area: placeOf(sheet.filter.area), hidden: [...sheet.filter.hidden] },
    protections: sheet.protections.map(({ area, ...others }) => ({ area: area && placeOf(area), ...others })),
    widths: inOrder(sheet.columnWidths),
    heights: inOrder(sheet.rowHeights),
    groups: inOrder(sheet.columnGroups),
    folded: lines(sheet.foldedColumns),
    hiddenRows: lines(sheet.hiddenRows),
    filteredRows: lines(sheet.filteredRows),
    hiddenColumns: lines(sheet.hiddenColumns),
  };
}

/** By address; a cell's look has only what differs from a plain cell. */
function cellsOf(document: Document, sheet: Sheet): Picture {
  const placed = sheet
    .filled(WHOLE_SHEET)
    .sort((one, other) => one.row - other.row || one.column - other.column);
  return Object.fromEntries(
    placed.map(({ row, column, cell }) => {
      const { look, validation, value, formula, note, link } = cell;
      const sorted = Object.entries(look).sort(([one], [other]) => one.localeCompare(other));
      const rule = validation && { ...validation, ...sourceOf(document, validation.source) };
      const content = { value, formula, note, link };
      const entry = { ...content, ...(sorted.length > 0 ? { look: Object.fromEntries(sorted) } : {}) };
      return [a1({ row, column }), rule ? { ...entry, validation: rule } : entry];
    }),
  );
}

interface Source {
  readonly sheetId: string;
  readonly area: Area;
}

function sourceOf(document: Document, source: Source | undefined): Picture {
  return source ? { values: [placeText(document, source)], source: undefined } : {};
}

function placeText({ sheets }: Document, { sheetId, area }: Source): string {
  return `${sheets.find(({ id }) => id === sheetId)?.name ?? "#REF!"}!${placeOf(area)}`;
}

export function chartPicture(document: Document, { ranges, ...chart }: ChartModel): Picture {
  return { ...chart, id: undefined, ranges: ranges.map((range) => placeText(document, range)) };
}

function inOrder(sizes: ReadonlyMap<number, number>): readonly (readonly [number, number])[] {
  return [...sizes].sort(([one], [other]) => one - other);
}

function lines(set: ReadonlySet<number>): readonly number[] {
  return [...set].sort((one, other) => one - other);
}
