import { overlap, parseArea, placeOf, a1, type Area } from "../../../core/index";
import type { CellEdit } from "./cell-edit";
import type { Package } from "./package";
import type { ReadWorkbook } from "./read-workbook";
import { relationshipsOf } from "./relationships";
import type { SheetEntry, WorkbookParts } from "./workbook-parts";
import { WorkbookError } from "./workbook-error";
import { elementsNamed, rootElement } from "./xml-tree";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

interface Source {
  readonly parts: Package;
  readonly frame: WorkbookParts;
  readonly content: ReadWorkbook;
}

/** The edits of each sheet, by its part. Refuses, in a plain sentence, what would leave a workbook that Excel has to repair. */
export function editsBySheet(
  source: Source,
  edits: readonly CellEdit[],
): ReadonlyMap<string, readonly CellEdit[]> {
  const bySheet = new Map<string, { wholes: readonly Whole[]; edits: CellEdit[] }>();
  for (const edit of edits) {
    const entry = sheetOf(source.frame, edit.sheet);
    const sheet = bySheet.get(entry.part) ?? { wholes: wholesOf(source, entry), edits: [] };
    refusePartOf(sheet.wholes, edit);
    sheet.edits.push(edit);
    bySheet.set(entry.part, sheet);
  }
  return new Map([...bySheet].map(([part, sheet]) => [part, sheet.edits]));
}

/** Cells that make up something larger, of which one cannot be changed alone. */
interface Whole {
  readonly area: Area;
  readonly why: string;
}

function sheetOf({ sheets }: WorkbookParts, name: string): SheetEntry {
  const entry = sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (!entry) throw cannotEdit(`There is no sheet "${name}" in this workbook.`);
  if (entry.kind !== "worksheet") throw cannotEdit(`"${name}" is a sheet without cells.`);
  return entry;
}

function wholesOf({ parts, content }: Source, { name, part }: SheetEntry): readonly Whole[] {
  const { merges = [] } = content.grids.find(({ sheet }) => sheet === name) ?? {};
  const merged = merges.flatMap(({ top, left, bottom, right }): readonly Whole[] => {
    const why = `lies in the merged cells ${placeOf({ top, left, bottom, right })}: write into ${a1({ row: top, column: left })} instead`;
    return [
      { area: { top, left: left + 1, bottom: top, right }, why },
      { area: { top: top + 1, left, bottom, right }, why },
    ];
  });
  const filled = (content.fills.get(part) ?? []).flatMap(({ area, kind }): readonly Whole[] => {
    const isOneCell = area.top === area.bottom && area.left === area.right;
    const what = kind === "array" ? "array formula" : "data table";
    const why = `is part of the ${what} in ${placeOf(area)}: change it as a whole in Excel`;
    return isOneCell ? [] : [{ area, why }];
  });
  return [...merged, ...filled, ...tableEdges(parts, part), ...pivots(parts, part)];
}

/** A native table's part says what its headers and totals read; both must say the same as the cells. */
function tableEdges(parts: Package, sheetPart: string): readonly Whole[] {
  return relatedTexts(parts, sheetPart, "table").flatMap((xml) => {
    const attributes = rootElement(xml)?.attributes;
    const area = parseArea(attributes?.get("ref") ?? "");
    if (!attributes || !area) return [];
    const name = attributes.get("displayName") ?? attributes.get("name") ?? "";
    const headers = Number(attributes.get("headerRowCount") ?? 1);
    const totals = Number(attributes.get("totalsRowCount") ?? 0);
    return [
      {
        area: { ...area, bottom: area.top + headers - 1 },
        why: `is a column's name in the table ${name}: change it in Excel`,
      },
      {
        area: { ...area, top: area.bottom - totals + 1 },
        why: `is in the totals row of the table ${name}: change it in Excel`,
      },
    ];
  });
}

function pivots(parts: Package, sheetPart: string): readonly Whole[] {
  return relatedTexts(parts, sheetPart, "pivotTable").flatMap((xml) => {
    const area = parseArea(elementsNamed(xml, "location")[0]?.attributes.get("ref") ?? "");
    return area ? [{ area, why: "is part of a pivot table, which would overwrite it" }] : [];
  });
}

function relatedTexts(parts: Package, sheetPart: string, wanted: string): readonly string[] {
  return relationshipsOf(parts, sheetPart).flatMap(({ type, target, external }) =>
    type === wanted && !external && parts.has(target) ? [parts.text(target)] : [],
  );
}

function refusePartOf(wholes: readonly Whole[], edit: CellEdit): void {
  const { row, column } = edit;
  const isOnSheet = [row, column].every((place) => Number.isInteger(place) && place >= 0);
  if (!isOnSheet || row > LAST_ROW || column > LAST_COLUMN)
    throw cannotEdit(`A sheet has no row ${row + 1} with a column ${column + 1}.`);
  const cell = { top: row, bottom: row, left: column, right: column };
  const whole = wholes.find(({ area }) => overlap(area, cell));
  if (whole) throw cannotEdit(`${a1(edit)} on ${edit.sheet} ${whole.why}.`);
}

function cannotEdit(message: string): WorkbookError {
  return new WorkbookError("cannot-edit", message);
}
