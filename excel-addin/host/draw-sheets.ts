import type { Drawing, PendingDrawing } from "../../core/index";
import { beginBatch, CALL_BYTES, type Batch } from "./batch";
import { ExcelRefusal, inExcel, sentenceOf } from "./excel-refusal";
import { completeNewTab, drawOver, showNewTab, type StagedTab } from "./finish-tab";
import { STAGING_MARK } from "./marks";
import { leftoversOf } from "./leftovers";
import { planTabs, type Plan, type StandingTab, type Tab } from "./plan-tabs";
import { stageTab } from "./stage-tab";
import { hasExcelApi } from "./supported";
import { drawnArea } from "./write-cells";
import { OUR_CHARTS, writeCharts } from "./write-charts";
import { writePrint } from "./write-page";
import { staysPut } from "./write-tables";

/** What a chart takes in a request, with its series and axes. */
const CHART_BYTES = 60 * 1024;

/**
 * Draws tabs into the open workbook, in this order behind the user's; one of ours that is there already is drawn over
 * where it stands. All are drawn on hidden sheets first; one sync shows them together, and one more sets up their
 * print. On any error before that the workbook is as it was, and the hidden sheets are gone. The user takes all of it back
 * by one Undo where Excel can (ExcelApi 1.20).
 *
 * @returns the tabs' names
 * @throws ExcelRefusal with a sentence for the user
 */
export function drawSheets(drawings: readonly (Drawing | PendingDrawing)[]): Promise<readonly string[]> {
  const oneUndo: Excel.RunOptions = hasExcelApi("1.20") ? { mergeUndoGroup: true } : {};
  return inExcel(async (context) => {
    const plan = await planTabs(context, drawings);
    const staged = await drawAll(context, plan).catch(async (error: unknown) => {
      throw await afterCleanUp(context, plan, error);
    });
    await setUpPrint(context, staged);
    return plan.tabs.map(({ name }) => name);
  }, oneUndo);
}

async function drawAll(context: Excel.RequestContext, plan: Plan): Promise<readonly StagedTab[]> {
  const batch = beginBatch(context);
  await batch.room((plan.tabs.length + plan.leftovers.length) * CALL_BYTES);
  context.runtime.enableEvents = false;
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const left of plan.leftovers) left.delete();
  const sheets = plan.tabs.map((tab, index) => addHidden(context, tab, index));
  const staged: StagedTab[] = [];
  for (const [index, tab] of plan.tabs.entries()) {
    const sheet = sheets[index];
    if (sheet) staged.push(await stage(batch, { tab, staging: sheet.staging }, plan));
  }
  await context.sync();
  await beginBatch(context).room(CALL_BYTES);
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const { staleMark } of plan.tabs) staleMark?.delete();
  for (const tab of staged) {
    if (tab.standing) drawOver(tab, tab.standing, plan.taken);
    else showNewTab(context, tab);
  }
  // Last: until here a run that breaks off is known by them.
  for (const { mark } of sheets) mark.delete();
  const [first] = staged;
  (first?.standing?.sheet ?? first?.staging)?.activate();
  context.runtime.enableEvents = true;
  await context.sync().catch((error: unknown) => {
    throw staged.some(({ standing }) => standing) ? perhapsHalfDrawn(error) : error;
  });
  return staged;
}

/** Excel carries out what comes before the action that it refuses: of the earlier tabs some may be drawn over by then. */
function perhapsHalfDrawn(error: unknown): ExcelRefusal {
  const sentence = `${sentenceOf(error)} PMO tabs that stood there may be half drawn: run again. Your own sheets are as they were.`;
  return new ExcelRefusal(sentence, error);
}

/** Excel on a machine without a printer takes no page set-up: the tabs are whole without it. */
async function setUpPrint(context: Excel.RequestContext, staged: readonly StagedTab[]): Promise<void> {
  for (const { drawing, staging, standing } of staged) writePrint(drawing, standing?.sheet ?? staging);
  await context.sync().catch(() => undefined);
}

interface HiddenSheet {
  readonly staging: Excel.Worksheet;
  readonly mark: Excel.NamedItem;
}

/** A hidden sheet, known as unfinished by a hidden name of its own: a run that breaks off is cleaned up by the next. */
function addHidden({ workbook }: Excel.RequestContext, { stagingName }: Tab, index: number): HiddenSheet {
  const staging = workbook.worksheets.add(stagingName);
  staging.visibility = "Hidden";
  const mark = workbook.names.add(`${STAGING_MARK}${index + 1}`, staging.getRange("A1"));
  mark.visible = false;
  return { staging, mark };
}

async function stage(
  batch: Batch,
  { tab: { drawing: pending, standing }, staging }: { tab: Tab; staging: Excel.Worksheet },
  { names, taken }: Plan,
): Promise<StagedTab> {
  const drawing = "draw" in pending ? pending.draw() : pending;
  await stageTab(batch, { drawing, sheet: staging, names }, standing?.sheet);
  const area = drawnArea(drawing);
  const untouched = (standing?.tables ?? []).filter((table) => staysPut(table, drawing));
  const staged = { drawing: { ...drawing, cells: [] }, staging, area, standing, untouched };
  await batch.room(drawing.charts.length * CHART_BYTES);
  // Of all calls a chart's are the likeliest to be refused: they come while the earlier tab is still whole.
  if (standing) writeCharts(drawing, standing.sheet);
  else completeNewTab(staged, taken);
  return staged;
}

/** Takes what was drawn away again. The error that it came to is what the user is told of. */
async function afterCleanUp(context: Excel.RequestContext, { tabs }: Plan, error: unknown): Promise<unknown> {
  try {
    const { worksheets, names } = context.workbook;
    worksheets.load({ name: true });
    names.load({ name: true, formula: true });
    const charts = tabs.flatMap(({ standing }) => (standing ? [chartsNow(context, standing)] : []));
    context.runtime.enableEvents = true;
    await context.sync();
    for (const left of [...leftoversOf(worksheets.items, names.items), ...charts.flatMap(addedCharts)])
      left.delete();
    await context.sync();
    return error;
  } catch {
    return new ExcelRefusal(
      `${sentenceOf(error)} Hidden sheets may be left; the next run takes them away.`,
      error,
    );
  }
}

interface Charts {
  readonly before: readonly Excel.Chart[];
  readonly now: Excel.ChartCollection;
}

/** By name: the tab may have been deleted meanwhile. */
function chartsNow({ workbook }: Excel.RequestContext, { sheet, charts }: StandingTab): Charts {
  const now = workbook.worksheets.getItemOrNullObject(sheet.name).charts;
  return { before: charts, now: now.load({ name: true, id: true }) };
}

/** Charts of ours that were not there before, while all of the earlier ones are. */
function addedCharts({ before, now }: Charts): readonly Excel.Chart[] {
  if (now.isNullObject || !before.every(({ id }) => now.items.some((chart) => chart.id === id))) return [];
  return now.items.filter(
    ({ name, id }) => name.startsWith(OUR_CHARTS) && !before.some((chart) => chart.id === id),
  );
}
