import type { Drawing, PendingDrawing } from "../../core/index";
import { beginBatch, CALL_BYTES, type Batch } from "./batch";
import { breathe } from "../../panel/breathe";
import { afterCleanUp } from "./clean-up";
import { ExcelRefusal, inExcel, sentenceOf } from "./excel-refusal";
import { completeNewTab, drawOver, showNewTab, type StagedTab } from "./finish-tab";
import { hiddenSheets, type HiddenSheet } from "./hidden-sheets";
import { planTabs, type Plan } from "./plan-tabs";
import { restoreTab } from "./restore-tab";
import { isSaved, saveCells } from "./saved-cells";
import { settle } from "./settle";
import { stageTab } from "./stage-tab";
import { hasExcelApi } from "./supported";
import { drawnArea } from "./write-cells";
import { writeCharts } from "./write-charts";
import { writePrint } from "./write-page";
import { staysPut } from "./write-tables";

/** What a chart takes in a request, with its series and axes. */
const CHART_BYTES = 60 * 1024;

/**
 * Draws tabs into the open workbook, in this order behind the user's; one of ours that is there already is drawn over
 * where it stands. All are drawn on hidden sheets first, and what stands there is kept on others; one sync shows them
 * together, one more takes away what is not needed any more, and one sets up their print. On any error before the tabs
 * are shown, and while they are, the workbook is put back as it was. The user takes all of it back by one Undo where
 * Excel can (ExcelApi 1.20).
 *
 * @param goOn asked when all is drawn and nothing shown yet: where it throws, the workbook is as it was
 * @returns the tabs' names
 * @throws ExcelRefusal with a sentence for the user
 */
export function drawSheets(
  drawings: readonly (Drawing | PendingDrawing)[],
  goOn: () => void = () => undefined,
): Promise<readonly string[]> {
  const oneUndo: Excel.RunOptions = hasExcelApi("1.20") ? { mergeUndoGroup: true } : {};
  return inExcel(async (context) => {
    const plan = await planTabs(context, drawings);
    const hidden: HiddenSheet[] = [];
    const staged = await stageAll(context, plan, hidden)
      .then((all) => {
        goOn();
        return all;
      })
      .catch(async (error: unknown) => {
        throw await afterCleanUp(context, plan, error);
      });
    await show(context, staged, plan).catch(async (error: unknown) => {
      throw await afterCleanUp(context, plan, await afterRestoring(context, staged, error));
    });
    await settle(context, staged, hidden);
    await setUpPrint(context, staged);
    return plan.tabs.map(({ name }) => name);
  }, oneUndo);
}

/** Draws all tabs on hidden sheets, which are given to `hidden`. */
async function stageAll(
  context: Excel.RequestContext,
  plan: Plan,
  hidden: HiddenSheet[],
): Promise<readonly StagedTab[]> {
  const batch = beginBatch(context);
  await batch.room((2 * plan.tabs.length + plan.leftovers.length) * CALL_BYTES);
  context.runtime.enableEvents = false;
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const left of plan.leftovers) left.delete();
  const add = hiddenSheets(context);
  const sheets = plan.tabs.map(({ stagingName, copyName }) => ({
    staging: add(stagingName),
    copy: copyName === undefined ? undefined : add(copyName),
  }));
  hidden.push(...sheets.flatMap(({ staging, copy }) => (copy ? [staging, copy] : [staging])));
  for (const { sheet } of hidden) sheet.load({ id: true });
  const staged: StagedTab[] = [];
  for (const [index, tab] of plan.tabs.entries()) {
    const own = sheets[index];
    if (own) staged.push(await stage(batch, { tab, ...own }, plan));
  }
  await context.sync();
  return staged;
}

async function stage(
  batch: Batch,
  { tab, staging, copy }: Pick<StagedTab, "tab" | "staging" | "copy">,
  { names, date1904, taken }: Plan,
): Promise<StagedTab> {
  const { drawing: pending, standing } = tab;
  const drawing = "draw" in pending ? pending.draw() : pending;
  await batch.room(CALL_BYTES);
  if (standing && copy) saveCells(standing, copy.sheet);
  await stageTab(batch, { drawing, sheet: staging.sheet, names, date1904 }, standing?.sheet);
  const area = drawnArea(drawing);
  const untouched = (standing?.tables ?? []).filter((table) => staysPut(table, drawing));
  const staged = { tab, drawing: { ...drawing, cells: [] }, staging, copy, area, untouched };
  await batch.room(drawing.charts.length * CHART_BYTES);
  // Of all calls a chart's are the likeliest to be refused: they come while the earlier tab is still whole.
  if (standing) writeCharts(drawing, standing.sheet);
  else completeNewTab(staged, taken);
  return staged;
}

async function show(
  context: Excel.RequestContext,
  staged: readonly StagedTab[],
  { taken }: Plan,
): Promise<void> {
  await beginBatch(context).room(CALL_BYTES);
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const one of staged) {
    await breathe();
    if (one.tab.standing) drawOver(one, one.tab.standing, taken);
    else showNewTab(context, one);
  }
  await context.sync();
}

/** Excel carries out what comes before the action that it refuses: of the earlier tabs some are drawn over by then. */
async function afterRestoring(
  context: Excel.RequestContext,
  staged: readonly StagedTab[],
  error: unknown,
): Promise<unknown> {
  let isWhole = true;
  for (const one of staged) {
    const { standing } = one.tab;
    if (!standing) continue;
    if (!isSaved(standing)) isWhole = false;
    else
      await restoreTab(context, standing, one).catch(() => {
        isWhole = false;
      });
  }
  if (isWhole) return error;
  const sentence = `${sentenceOf(error)} PMO tabs that stood there may be half drawn: run again. Your own sheets are as they were.`;
  return new ExcelRefusal(sentence, error);
}

/** Excel on a machine without a printer takes no page set-up: the tabs are whole without it. */
async function setUpPrint(context: Excel.RequestContext, staged: readonly StagedTab[]): Promise<void> {
  for (const { drawing, staging, tab } of staged) {
    await breathe();
    writePrint(drawing, (tab.standing ?? staging).sheet);
  }
  await context.sync().catch(() => undefined);
}
