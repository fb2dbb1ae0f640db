import type { Area, Drawing, PendingDrawing } from "../../core/index";
import { areaOf, PLACE, sameName, sheetArea } from "./address";
import { ExcelRefusal } from "./excel-refusal";
import { OWN_MARK } from "./marks";
import { askTables, type StandingTable } from "./standing-tables";
import { OUR_CHARTS } from "./write-charts";

/** A tab of ours from an earlier run, as it was when it was asked for. */
export interface StandingTab {
  readonly sheet: Excel.Worksheet;
  readonly mark: Excel.NamedItem;
  /** Where it holds or looks like something. */
  readonly used: Area | null;
  readonly tables: readonly StandingTable[];
  /** Ours; the user's stay. */
  readonly charts: readonly Excel.Chart[];
}

/** A tab of ours that was asked what is on it. */
export interface FoundTab {
  readonly sheet: Excel.Worksheet;
  /** What is on it: known after the next sync. */
  readonly standing: () => StandingTab;
}

type AnyDrawing = Drawing | PendingDrawing;

/**
 * Asks for the tabs that the workbook's own hidden names `_PMO_<id>` point at.
 *
 * @throws ExcelRefusal where one of them is protected
 */
export function findTabs(
  { workbook }: Excel.RequestContext,
  drawings: readonly AnyDrawing[],
  sheets: readonly Excel.Worksheet[],
): ReadonlyMap<AnyDrawing, FoundTab> {
  const found = drawings.flatMap((drawing) => {
    const mark = drawing.owned ? markOf(workbook.names, drawing) : undefined;
    const place = sheetArea(mark?.formula);
    const sheet = place && sheets.find(({ name }) => sameName(name, place.sheet));
    return mark && sheet ? [{ drawing, mark, sheet }] : [];
  });
  refuseLocked(found.map(({ sheet }) => sheet));
  const { items } = workbook.tables;
  return new Map(
    found.map(({ drawing, mark, sheet }) => {
      const own = items.filter(({ worksheet }) => worksheet.name === sheet.name);
      return [drawing, { sheet, standing: ask(sheet, mark, own) }];
    }),
  );
}

function ask(
  sheet: Excel.Worksheet,
  mark: Excel.NamedItem,
  native: readonly Excel.Table[],
): FoundTab["standing"] {
  const tables = askTables(native);
  const used = sheet.getUsedRangeOrNullObject(false).untrack().load(PLACE);
  const charts = sheet.charts.load({ name: true, id: true });
  mark.load({ comment: true });
  return () => ({
    sheet,
    mark,
    used: used.isNullObject ? null : areaOf(used),
    tables: tables(),
    charts: charts.items.filter(({ name }) => name.startsWith(OUR_CHARTS)),
  });
}

export function markOf(
  { items }: Excel.NamedItemCollection,
  { id }: Pick<Drawing, "id">,
): Excel.NamedItem | undefined {
  return items.find(({ name }) => sameName(name, `${OWN_MARK}${id}`));
}

function refuseLocked(sheets: readonly Excel.Worksheet[]): void {
  const locked = sheets.find(({ protection }) => protection.protected);
  if (!locked) return;
  throw new ExcelRefusal(
    `The sheet "${locked.name}" is protected: remove the protection (Review, Unprotect Sheet) and try again. Nothing was changed.`,
  );
}
