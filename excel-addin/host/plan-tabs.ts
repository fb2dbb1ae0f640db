import { freeSheetName, type Drawing, type PendingDrawing } from "../../core/index";
import { askCalendar, isFrom1904 } from "./calendar";
import { ExcelRefusal } from "./excel-refusal";
import { leftoversOf } from "./leftovers";
import type { SheetNames } from "./sheet-names";
import { findTabs, markOf, type FoundTab } from "./standing-tabs";

/** Where a drawing goes. */
export interface Tab {
  readonly drawing: Drawing | PendingDrawing;
  /** The tab's actual name: as the user left it, or a free one. */
  readonly name: string;
  /** Ours from an earlier run: it is drawn over, and never deleted. */
  readonly found?: FoundTab;
  /** The mark of a tab of ours that the user deleted: it points at nothing, and the name is wanted again. */
  readonly staleMark?: Excel.NamedItem;
  /** Of the hidden sheet that it is drawn on: the tab itself where it is new. */
  readonly stagingName: string;
  /** Of the hidden sheet that keeps the cells of a standing tab. */
  readonly copyName?: string;
}

export interface Plan {
  readonly tabs: readonly Tab[];
  readonly names: SheetNames;
  readonly date1904: boolean;
  /** Sheets, and marks, that a broken run left behind. */
  readonly leftovers: readonly (Excel.Worksheet | Excel.NamedItem)[];
  /** Names of tables and ranges, in small letters. */
  readonly taken: Set<string>;
}

/**
 * Finds each drawing its tab: ours stay where the user has them, new ones follow the user's. One sync; what is on ours is
 * asked for, and comes with the next. A protected tab of ours is refused before anything is drawn.
 */
export async function planTabs(
  context: Excel.RequestContext,
  drawings: readonly (Drawing | PendingDrawing)[],
): Promise<Plan> {
  const { worksheets, names, tables, protection } = context.workbook;
  worksheets.load({ name: true, id: true, protection: { protected: true } });
  names.load({ name: true, formula: true });
  tables.load({ name: true, worksheet: { name: true } });
  protection.load({ protected: true });
  const calendar = askCalendar(context.workbook);
  await context.sync();
  if (protection.protected) {
    throw new ExcelRefusal(
      "The workbook's structure is protected: remove the protection (Review, Protect Workbook) and try again.",
    );
  }
  const leftovers = leftoversOf(worksheets.items, names.items);
  const sheets = worksheets.items.filter((sheet) => !leftovers.includes(sheet));
  const standingTables = tables.items.filter(({ worksheet }) =>
    sheets.some(({ name }) => name === worksheet.name),
  );
  const found = findTabs(context, drawings, sheets);
  const sheetNames = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const tabs = drawings.map((drawing): Tab => {
    const old = found.get(drawing);
    if (!old) {
      const name = freeSheetName(drawing.sheet, sheetNames);
      const stale = drawing.owned ? markOf(names, drawing) : undefined;
      return {
        ...{ drawing, name, stagingName: name },
        ...(stale && !leftovers.includes(stale) && { staleMark: stale }),
      };
    }
    return {
      drawing,
      name: old.sheet.name,
      found: old,
      stagingName: freeSheetName("PMO drawing", sheetNames),
      copyName: freeSheetName("PMO earlier", sheetNames),
    };
  });
  return {
    tabs,
    names: { renamed: renamedSheets(tabs), known: sheetNames },
    date1904: isFrom1904(calendar),
    leftovers,
    taken: new Set([...names.items, ...standingTables].map(({ name }) => name.toLowerCase())),
  };
}

/** Our own tabs do not name each other: what is called as one of them is the user's. */
function renamedSheets(tabs: readonly Tab[]): SheetNames["renamed"] {
  return new Map(
    tabs.flatMap(({ drawing, name }) =>
      drawing.owned || drawing.sheet === name ? [] : [[drawing.sheet, name] as const],
    ),
  );
}
