import type { Drawing, PendingDrawing } from "../../../core/index";
import { parseSheetArea } from "./parse-area";
import type { Package } from "./package";
import type { SheetEntry, WorkbookParts } from "./workbook-parts";

/** Where a drawing goes, or what is left of it: a new tab, or one of ours that it replaces. */
export interface Tab<D = Drawing> {
  readonly drawing: D;
  /** The tab's actual name: as the user left it, or a free one. */
  readonly name: string;
  readonly part: string;
  /** Position among all tabs. */
  readonly index: number;
  readonly sheetId: number;
  readonly replaces: boolean;
}

const LONGEST_NAME = 31;

/** Finds each drawing its tab: ours stay where the user has them, new ones follow the user's. */
export function planTabs(
  parts: Package,
  workbook: WorkbookParts,
  drawings: readonly (Drawing | PendingDrawing)[],
): readonly Tab<Drawing | PendingDrawing>[] {
  const names = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  const taken = new Set(workbook.sheets.map(({ part }) => part.toLowerCase()));
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf("/") + 1);
  let index = workbook.sheets.length;
  let sheetId = Math.max(0, ...workbook.sheets.map((sheet) => sheet.sheetId));
  let number = 0;
  return drawings.map((drawing) => {
    const old = drawing.owned ? ownedSheet(workbook, drawing.id) : undefined;
    if (old) return { drawing, ...old.sheet, index: old.index, replaces: true };
    const name = freeName(drawing.sheet, names);
    names.add(name.toLowerCase());
    const partName = (): string => `${folder}worksheets/sheet${number}.xml`;
    do number++;
    while (parts.has(partName()) || taken.has(partName().toLowerCase()));
    return { drawing, name, part: partName(), index: index++, sheetId: ++sheetId, replaces: false };
  });
}

/** The worksheet that the workbook's own hidden name `_PMO_<id>` points at. Copies of a tab carry the name as their local one. */
export function ownedSheet(
  { names, sheets }: WorkbookParts,
  id: string,
): { sheet: SheetEntry; index: number } | undefined {
  const mark = names.find(
    ({ name, localSheet }) => localSheet === undefined && name.toLowerCase() === markOf(id).toLowerCase(),
  );
  const place = mark ? parseSheetArea(mark.text) : undefined;
  const index = sheets.findIndex(({ name }) => name.toLowerCase() === place?.sheet.toLowerCase());
  const sheet = sheets[index];
  return sheet?.kind === "worksheet" ? { sheet, index } : undefined;
}

/** The hidden name that says that a tab is ours. */
export function markOf(id: string): string {
  return `_PMO_${id}`;
}

/** The drawings' names of tabs that go by another name in this workbook. */
export function renamedTabs(tabs: readonly Tab<Pick<Drawing, "sheet">>[]): ReadonlyMap<string, string> {
  return new Map(
    tabs.flatMap(({ drawing, name }) => (drawing.sheet === name ? [] : [[drawing.sheet, name] as const])),
  );
}

/** A name that Excel takes and that no other tab has. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  const plain =
    wanted
      .replace(/[[\]:*?/\\]/g, " ")
      .replace(/^'+|'+$/g, "")
      .trim() || "Sheet";
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` (${number})`;
    const name = plain.slice(0, LONGEST_NAME - ending.length) + ending;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
