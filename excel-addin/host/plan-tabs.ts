import { freeSheetName, type Area, type Drawing, type PendingDrawing } from "../../core/index";
import { areaOf, PLACE, sameName, sheetArea } from "./address";
import { askCalendar, isFrom1904 } from "./calendar";
import { ExcelRefusal } from "./excel-refusal";
import { leftoversOf } from "./leftovers";
import { OWN_MARK } from "./marks";
import type { SheetNames } from "./sheet-names";
import { OUR_CHARTS } from "./write-charts";
import { askTables, type StandingTable } from "./standing-tables";

/** A tab of ours from an earlier run: it is drawn over, and never deleted. */
export interface StandingTab {
  readonly sheet: Excel.Worksheet;
  readonly mark: Excel.NamedItem;
  /** Where it holds or looks like something. */
  readonly used: Area | null;
  readonly tables: readonly StandingTable[];
  /** Ours; the user's stay. */
  readonly charts: readonly Excel.Chart[];
}

/** Where a drawing goes. */
export interface Tab {
  readonly drawing: Drawing | PendingDrawing;
  /** The tab's actual name: as the user left it, or a free one. */
  readonly name: string;
  readonly standing?: StandingTab;
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

/** Finds each drawing its tab: ours stay where the user has them, new ones follow the user's. One sync, or two on a rerun. */
export async function planTabs(
  context: Excel.RequestContext,
  drawings: readonly (Drawing | PendingDrawing)[],
): Promise<Plan> {
  const { worksheets, names, tables, protection } = context.workbook;
  worksheets.load({ name: true, id: true });
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
  const standing = await standingTabs(context, drawings, sheets);
  const sheetNames = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const tabs = drawings.map((drawing): Tab => {
    const old = standing.get(drawing);
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
      standing: old,
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

/** The tabs that the workbook's own hidden names `_PMO_<id>` point at. A protected one is refused before anything is drawn. */
async function standingTabs(
  context: Excel.RequestContext,
  drawings: readonly (Drawing | PendingDrawing)[],
  sheets: readonly Excel.Worksheet[],
): Promise<ReadonlyMap<Drawing | PendingDrawing, StandingTab>> {
  const { names, tables: native } = context.workbook;
  const found = drawings.flatMap((drawing) => {
    const mark = drawing.owned ? markOf(names, drawing) : undefined;
    const place = sheetArea(mark?.formula);
    const sheet = place && sheets.find(({ name }) => sameName(name, place.sheet));
    return mark && sheet ? [{ drawing, mark, sheet }] : [];
  });
  if (found.length === 0) return new Map();
  const asked = found.map(({ sheet, ...rest }) => ({
    ...rest,
    sheet,
    tables: askTables(native.items.filter(({ worksheet }) => worksheet.name === sheet.name)),
    used: sheet.getUsedRangeOrNullObject(false).load(PLACE),
    protection: sheet.protection.load({ protected: true }),
    charts: sheet.charts.load({ name: true, id: true }),
    mark: rest.mark.load({ comment: true }),
  }));
  await context.sync();
  refuseLocked(asked);
  return new Map(
    asked.map(({ drawing, mark, sheet, used, charts, tables }) => [
      drawing,
      {
        sheet,
        mark,
        used: used.isNullObject ? null : areaOf(used),
        tables: tables(),
        charts: charts.items.filter(({ name }) => name.startsWith(OUR_CHARTS)),
      },
    ]),
  );
}

function markOf(
  { items }: Excel.NamedItemCollection,
  { id }: Pick<Drawing, "id">,
): Excel.NamedItem | undefined {
  return items.find(({ name }) => sameName(name, `${OWN_MARK}${id}`));
}

function refuseLocked(
  asked: readonly { readonly sheet: Excel.Worksheet; readonly protection: Excel.WorksheetProtection }[],
): void {
  const locked = asked.find(({ protection }) => protection.protected);
  if (!locked) return;
  throw new ExcelRefusal(
    `The sheet "${locked.sheet.name}" is protected: remove the protection (Review, Unprotect Sheet) and try again. Nothing was changed.`,
  );
}
