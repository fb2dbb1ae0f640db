import { Model } from "@odoo/o-spreadsheet";
import { a1, columnIndex, type CellValue } from "../../../core/index";
import { absoluteAddress, WHOLE_SHEET } from "./model/address";
import type { CalculateAny, CalculatedBook, CalculatedSheet, FormulaCell } from "../calculation";
import { ERRORS, sheetsIn } from "./model/cell";

/** What o-spreadsheet shows where it does not know a function, or cannot read a formula. */
const UNKNOWN = ["#NAME?", "#BAD_EXPR"];
/** Of a formula: texts and names of sheets, and the cells that it names. */
const TEXTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'!/g;
const CELLS = /\$?\b([A-Z]{1,3})\$?(\d{1,7})\b/g;

/**
 * Calculates with o-spreadsheet (LGPL, as it was installed): sheets whose formulas name each other together, anew where
 * something in their cells is another than the last time. A formula that it cannot read keeps the value that it had, and
 * goes to `onUnknown`.
 */
export function formulaEngine(
  onUnknown: (sheet: string, one: FormulaCell) => void = () => undefined,
): CalculateAny {
  let known = new Map<string, Model>();
  return (book) => {
    const last = known;
    known = new Map();
    for (const part of partsOf(book)) {
      const data = dataOf(part);
      const key = JSON.stringify(data);
      const model = last.get(key) ?? quietly(() => new Model(data));
      known.set(key, model);
      takeValues(part, model, onUnknown);
    }
  };
}

/** A workbook taken apart: no formula names a sheet of another part. Sheets that no formula names are in none. */
function partsOf(book: CalculatedBook): readonly CalculatedBook[] {
  const names = book.namedAreas();
  const parts: { sheets: Set<CalculatedSheet>; names: Set<(typeof names)[number]> }[] = [];
  for (const sheet of book.sheets) {
    const formulas = sheet.formulas().map(({ formula }) => formula.toLowerCase());
    if (formulas.length === 0) continue;
    const all = formulas.join(" ");
    const called = names.filter(({ name }) => all.includes(name.toLowerCase()));
    const named = new Set([...sheetsIn(all), ...called.map((name) => name.sheet.toLowerCase())]);
    const part = {
      sheets: new Set([sheet, ...book.sheets.filter(({ name }) => named.has(name.toLowerCase()))]),
      names: new Set(called),
    };
    for (const other of parts.filter(({ sheets }) => [...sheets].some((one) => part.sheets.has(one)))) {
      for (const one of other.sheets) part.sheets.add(one);
      for (const one of other.names) part.names.add(one);
      parts.splice(parts.indexOf(other), 1);
    }
    parts.push(part);
  }
  return parts.map((part) => ({ sheets: [...part.sheets], namedAreas: () => [...part.names] }));
}

/** Takes what the formulas of a workbook come to from a model that holds the same sheets; other sheets stay as they are. */
export function takeValues(
  { sheets }: Pick<CalculatedBook, "sheets">,
  { getters }: Pick<Model, "getters">,
  onUnknown: (sheet: string, one: FormulaCell) => void = () => undefined,
): void {
  for (const sheet of sheets) {
    const sheetId = getters.getSheetIdByName(sheet.name);
    if (sheetId === undefined) continue;
    for (const one of sheet.formulas()) {
      const { value } = getters.getEvaluatedCell({ sheetId, row: one.row, col: one.column });
      if (!UNKNOWN.includes(String(value))) sheet.settle(one, settled(value));
      else {
        if (one.cell.value === null) sheet.settle(one, { error: "#NAME?" });
        onUnknown(sheet.name, one);
      }
    }
  }
}

function settled(value: string | number | boolean | null): CellValue {
  if (typeof value !== "string" || !value.startsWith("#")) return value === "" ? null : value;
  if (ERRORS.includes(value)) return { error: value };
  // Of its own names for errors: #ERROR, #CYCLE.
  return /^#[A-Z_]+$/.test(value) ? { error: "#VALUE!" } : value;
}

/** A workbook as o-spreadsheet takes it: what its cells hold, and its names. */
function dataOf(book: CalculatedBook): object {
  const { sheets } = book;
  const named = book
    .namedAreas()
    .map(({ name, sheet, area }) => [name, absoluteAddress(sheet, area)] as const);
  const edge = edgeOf(sheets);
  return {
    sheets: sheets.map((sheet) => ({ ...edge, id: sheet.id, name: sheet.name, cells: contents(sheet) })),
    namedRanges: Object.fromEntries(named),
  };
}

/** A text has a mark in front, so that it is not taken for a number or a date. */
function contents(sheet: CalculatedSheet): Readonly<Record<string, string>> {
  const cells: [string, string][] = [];
  for (const { row, column, cell } of sheet.filled(WHOLE_SHEET)) {
    const { value, formula } = cell;
    if (formula === undefined && value === null) continue;
    const literal =
      typeof value === "string"
        ? `'${value}`
        : typeof value === "object"
          ? value?.error
          : String(value).toUpperCase();
    cells.push([a1({ row, column }), formula ?? literal ?? ""]);
  }
  return Object.fromEntries(cells);
}

/** As many rows and columns as cells fill or formulas name: o-spreadsheet has nothing beyond the edge of a sheet. */
function edgeOf(sheets: readonly CalculatedSheet[]): {
  readonly rowNumber: number;
  readonly colNumber: number;
} {
  let [rowNumber, colNumber] = [1, 1];
  const widen = (row: number, column: number): void => {
    rowNumber = Math.max(rowNumber, row + 1);
    colNumber = Math.max(colNumber, column + 1);
  };
  for (const sheet of sheets) {
    const used = sheet.used(WHOLE_SHEET, true);
    if (used) widen(used.bottom, used.right);
    for (const { formula } of sheet.formulas()) {
      for (const [, letters = "", row] of formula.replace(TEXTS, "").matchAll(CELLS))
        widen(Number(row) - 1, columnIndex(letters));
    }
  }
  return { rowNumber, colNumber };
}

/** It tells how long each of its steps took. */
function quietly<T>(work: () => T): T {
  const said = console.debug;
  console.debug = () => undefined;
  try {
    return work();
  } finally {
    console.debug = said;
  }
}
