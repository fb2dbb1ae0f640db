import type { Drawing, PendingDrawing } from "../../core/index";
import { breathe } from "../../panel/breathe";
import { beginBatch, CALL_BYTES } from "./batch";
import { afterCleanUp } from "./clean-up";
import { ExcelRefusal, inExcel, sentenceOf } from "./excel-refusal";
import { drawOver, showNewTab, type StagedTab } from "./finish-tab";
import { planTabs, type Plan } from "./plan-tabs";
import { restoreTab } from "./restore-tab";
import { isSaved } from "./saved-cells";
import { settle } from "./settle";
import { stageAll, type Begun } from "./stage-all";
import { hasExcelApi } from "./supported";

/**
 * Draws tabs into the open workbook, in this order behind the user's; one of ours that is there already is drawn over
 * where it stands. All are drawn on hidden sheets first, and what stands there is kept on others; one sync shows them
 * together, and one more takes away what is not needed any more and sets up their print. On any error before the tabs
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
    const begun: Begun = { hidden: [], standing: [] };
    const staged = await stageAll(context, plan, begun)
      .then((all) => {
        goOn();
        return all;
      })
      .catch(async (error: unknown) => {
        throw await afterCleanUp(context, begun.standing, error);
      });
    await show(context, staged, plan).catch(async (error: unknown) => {
      throw await afterCleanUp(context, begun.standing, await afterRestoring(context, staged, error));
    });
    await settle(context, staged, begun.hidden);
    return plan.tabs.map(({ name }) => name);
  }, oneUndo);
}

async function show(
  context: Excel.RequestContext,
  staged: readonly StagedTab[],
  { taken }: Plan,
): Promise<void> {
  const batch = beginBatch(context);
  await batch.room(CALL_BYTES);
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const one of staged) {
    await breathe();
    if (one.standing) drawOver(one, one.standing, taken);
    else showNewTab(context, one);
  }
  await batch.send();
}

/** Excel carries out what comes before the action that it refuses: of the earlier tabs some are drawn over by then. */
async function afterRestoring(
  context: Excel.RequestContext,
  staged: readonly StagedTab[],
  error: unknown,
): Promise<unknown> {
  let isWhole = true;
  for (const one of staged) {
    const { standing } = one;
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
