import {
  renameSheets,
  freeSheetName,
  parseSheetArea,
  type Drawing,
  type PendingDrawing,
} from "../../../core/index";
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
    const name = freeSheetName(drawing.sheet, names);
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

/** Copies of the user's sheets that go by another name here, by the name that our tabs link to. Our own tabs do not name each other: what is called as one of them is the user's. */
export function renamedTabs(
  tabs: readonly Tab<Pick<Drawing, "sheet" | "owned">>[],
): ReadonlyMap<string, string> {
  return new Map(
    tabs.flatMap(({ drawing, name }) =>
      drawing.owned || drawing.sheet === name ? [] : [[drawing.sheet, name] as const],
    ),
  );
}

/** A formula in which those sheets go by the names that they have here. */
export function inRenamed(formula: string, renamed: ReadonlyMap<string, string>): string {
  // Nearly always there is none, and there are formulas by the hundred thousand.
  return renamed.size === 0 ? formula : renameSheets(formula, (sheet) => renamed.get(sheet) ?? sheet);
}
