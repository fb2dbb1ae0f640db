import type { Area, FilteredArea, NamedArea } from "../../core/index";
import { areaOf, PLACE, rangeOf, sameName, sheetArea } from "./address";
import { askCalendar, isFrom1904 } from "./calendar";
import { OWN_MARK, STAGING_MARK } from "./marks";
import { filtersIn, loadFilter } from "./read-filters";

/** What is known of a sheet before its cells are read. */
export interface SheetFrame {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  /** Where it holds something; none where it is blank. */
  readonly used: Area | null;
  readonly merges: readonly Area[];
  readonly tables: readonly NamedArea[];
  readonly names: readonly NamedArea[];
  readonly owned?: string;
  /** Of all used cells alike; `null` where some differ. */
  readonly looks: { readonly fill: string | null; readonly struckThrough: boolean | null };
  readonly filters: readonly FilteredArea[];
  readonly rowHidden: boolean | null;
  readonly mayHaveSpills: boolean;
}

export interface WorkbookFrame {
  /** Without its extension. */
  readonly name: string;
  readonly date1904: boolean;
  readonly sheets: readonly SheetFrame[];
}

/** Reads everything about a workbook but its cells, in two syncs. */
export async function readFrames(context: Excel.RequestContext): Promise<WorkbookFrame> {
  const { workbook } = context;
  const { worksheets, names, tables } = workbook;
  workbook.load({ name: true });
  worksheets.load({ name: true });
  names.load({ name: true, formula: true, visible: true });
  tables.load({ name: true, showTotals: true });
  const serial = askCalendar(workbook);
  await context.sync();
  const staged = names.items
    .filter(({ name }) => name.startsWith(STAGING_MARK))
    .map(({ formula }) => sheetArea(formula));
  const sheets = worksheets.items.filter(
    ({ name }) => !staged.some((place) => place && sameName(place.sheet, name)),
  );
  const asked = await askAll(context, sheets);
  const found = { names: names.items, tables: asked.tables };
  return {
    name: workbook.name.replace(/\.[^.]+$/, ""),
    date1904: isFrom1904(serial),
    sheets: asked.sheets.map((one) => frameOf(one, found)),
  };
}

interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly names: Excel.NamedItemCollection;
  readonly merges: readonly Area[];
  readonly filters: readonly FilteredArea[];
}

interface AskedTable {
  readonly sheet: string;
  readonly table: NamedArea;
  readonly filters: readonly FilteredArea[];
}

interface Asked {
  readonly sheets: readonly AskedSheet[];
  readonly tables: readonly AskedTable[];
}

/** Excel fails where a range has more than 512 merged areas: then they are asked for in smaller pieces. */
async function askAll(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<Asked> {
  try {
    return await ask(context, sheets, "with-merges");
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error) || !isAboutMerges(error)) throw error;
    const asked = await ask(context, sheets, "without-merges");
    const merged: AskedSheet[] = [];
    for (const one of asked.sheets) {
      const merges = one.used.isNullObject ? [] : await mergesIn(context, one.sheet, areaOf(one.used));
      merged.push({ ...one, merges });
    }
    return { ...asked, sheets: merged };
  }
}

function isAboutMerges({ debugInfo }: OfficeExtension.Error): boolean {
  return debugInfo.errorLocation?.includes("getMergedAreas") === true;
}

async function ask(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  merging: "with-merges" | "without-merges",
): Promise<Asked> {
  const asked = sheets.map((sheet) => ({
    sheet,
    used: sheet
      .getUsedRangeOrNullObject(true)
      .untrack()
      .load({
        ...PLACE,
        hasSpill: true,
        rowHidden: true,
        format: { fill: { color: true }, font: { strikethrough: true } },
      }),
    names: sheet.names.load({ name: true, formula: true, visible: true }),
    areas: merging === "with-merges" ? loadMerges(sheet.getRange().untrack()) : undefined,
    filter: loadFilter(sheet.autoFilter),
  }));
  const { items } = context.workbook.tables;
  const tables = items.map((table) => ({
    table,
    range: table.getRange().untrack().load(PLACE),
    sheet: table.worksheet.load({ name: true }),
    filter: loadFilter(table.autoFilter),
  }));
  await context.sync();
  return {
    sheets: asked.map(({ areas, filter, ...one }) => ({
      ...one,
      merges: areas ? areasOf(areas) : [],
      filters: filtersIn(filter),
    })),
    tables: tables.map(({ table, range, sheet, filter }) => ({
      sheet: sheet.name,
      filters: filtersIn(filter),
      table: { name: table.name, ...areaOf(range), ...(table.showTotals ? { totalsRow: true } : {}) },
    })),
  };
}

interface MergedAreas {
  readonly merged: Excel.RangeAreas;
  readonly areas: Excel.RangeCollection;
}

function loadMerges(range: Excel.Range): MergedAreas {
  const merged = range.getMergedAreasOrNullObject().untrack();
  merged.load({ areaCount: true });
  return { merged, areas: merged.areas.load(PLACE) };
}

function areasOf({ merged, areas }: MergedAreas): readonly Area[] {
  return merged.isNullObject ? [] : areas.items.map(areaOf);
}

/** Merged areas of a part of a sheet, by halves where there are too many; each once. */
async function mergesIn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  part: Area,
): Promise<readonly Area[]> {
  const asked = loadMerges(rangeOf(sheet, part));
  try {
    await context.sync();
    return areasOf(asked);
  } catch (error) {
    if (part.top === part.bottom || !(error instanceof OfficeExtension.Error)) throw error;
    const middle = Math.floor((part.top + part.bottom) / 2);
    const upper = await mergesIn(context, sheet, { ...part, bottom: middle });
    const lower = await mergesIn(context, sheet, { ...part, top: middle + 1 });
    return upper.concat(lower.filter(({ top }) => top > middle));
  }
}

interface Found {
  readonly names: readonly Excel.NamedItem[];
  readonly tables: readonly AskedTable[];
}

function frameOf(
  { sheet, used, names: own, merges, filters }: AskedSheet,
  { names, tables }: Found,
): SheetFrame {
  const isHere = (place: ReturnType<typeof sheetArea>): boolean =>
    place !== undefined && sameName(place.sheet, sheet.name);
  // A copy that the user made of our tab carries the mark too, as its local name: only the workbook's own counts.
  const mark = names.find(({ name, formula }) => name.startsWith(OWN_MARK) && isHere(sheetArea(formula)));
  const here = tables.filter((one) => one.sheet === sheet.name);
  const isBlank = used.isNullObject;
  return {
    name: sheet.name,
    sheet,
    used: isBlank ? null : areaOf(used),
    merges,
    tables: here.map(({ table }) => table),
    filters: [...filters, ...here.flatMap((one) => one.filters)],
    names: [...names, ...own.items].flatMap((item) => visibleName(item, isHere)),
    ...(mark ? { owned: mark.name.slice(OWN_MARK.length) } : {}),
    looks: {
      fill: isBlank ? null : used.format.fill.color,
      struckThrough: isBlank ? null : used.format.font.strikethrough,
    },
    rowHidden: isBlank ? false : used.rowHidden,
    mayHaveSpills: !isBlank && (used.hasSpill as boolean | null) !== false,
  };
}

/** Excel's own names for what is printed and filtered are no names of the user's. */
const EXCELS_OWN = /^(_xlnm\.|Print_Area$|Print_Titles$|_FilterDatabase$)/;

function visibleName(
  { name, formula, visible }: Excel.NamedItem,
  isHere: (place: ReturnType<typeof sheetArea>) => boolean,
): readonly NamedArea[] {
  const place = visible && !EXCELS_OWN.test(name) ? sheetArea(formula) : undefined;
  return place && isHere(place) ? [{ name, ...place.area }] : [];
}
