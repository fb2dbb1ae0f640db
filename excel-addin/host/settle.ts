import { ExcelRefusal, sentenceOf } from "./excel-refusal";
import { frameTab, type StagedTab } from "./finish-tab";
import type { HiddenSheet } from "./hidden-sheets";
import { STAGING_MARK } from "./marks";
import { chartsNow } from "./our-charts";
import { writePrint } from "./write-page";
import { breathe, pause } from "../../panel/breathe";

/**
 * Takes away what the tabs do not need any more, their earlier charts and the hidden sheets, frames them and sets up their
 * print. Nothing of what they say depends on it: where Excel refuses something, the rest is done all the same. One sync.
 *
 * @throws ExcelRefusal where something of the earlier tabs is left
 */
export async function settle(
  context: Excel.RequestContext,
  staged: readonly StagedTab[],
  hidden: readonly HiddenSheet[],
): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const { standing } of staged) for (const chart of standing?.charts ?? []) chart.delete();
  for (const tab of staged) await frame(tab);
  for (const { sheet } of notTabs(staged)) sheet.delete();
  // Last: until here a run that breaks off is known by them.
  for (const { mark } of hidden) mark.delete();
  bringToFront(staged);
  context.runtime.enableEvents = true;
  await setUpPrint(staged);
  await pause();
  await context.sync().catch(() => settleRest(context, staged));
}

async function frame(staged: StagedTab): Promise<void> {
  await breathe();
  if (staged.standing) frameTab(staged, staged.standing);
}

/** Excel on a machine without a printer takes no page set-up: the tabs are whole without it, and so it comes last. */
async function setUpPrint(staged: readonly StagedTab[]): Promise<void> {
  for (const { drawing, staging, standing } of staged) {
    await breathe();
    writePrint(drawing, (standing ?? staging).sheet);
  }
}

function bringToFront([first]: readonly StagedTab[]): void {
  (first?.standing ?? first?.staging)?.sheet.activate();
}

/** Hidden sheets that no tab came of. */
function notTabs(staged: readonly StagedTab[]): readonly HiddenSheet[] {
  return staged.flatMap(({ standing, staging, copy }) =>
    standing ? [staging, ...(copy ? [copy] : [])] : [],
  );
}

async function settleRest(context: Excel.RequestContext, staged: readonly StagedTab[]): Promise<void> {
  try {
    const { worksheets, names } = context.workbook;
    worksheets.load({ id: true });
    names.load({ name: true });
    const charts = staged.flatMap(({ standing }) => (standing ? [chartsNow(context, standing)] : []));
    await context.sync();
    const gone = notTabs(staged).map(({ sheet }) => sheet.id);
    for (const { before, now } of charts) {
      if (now.isNullObject) continue;
      for (const chart of now.items.filter(({ id }) => before.some((old) => old.id === id))) chart.delete();
    }
    for (const sheet of worksheets.items.filter(({ id }) => gone.includes(id))) sheet.delete();
    for (const mark of names.items.filter(({ name }) => name.startsWith(STAGING_MARK))) mark.delete();
    context.runtime.enableEvents = true;
    await context.sync();
  } catch (error) {
    throw new ExcelRefusal(
      `${sentenceOf(error)} The new PMO tabs are written, but something of the earlier ones is left: run again to take it away.`,
      error,
    );
  }
  for (const tab of staged) {
    await frame(tab);
    await context.sync().catch(() => undefined);
  }
  bringToFront(staged);
  await context.sync().catch(() => undefined);
  await setUpPrint(staged);
  await context.sync().catch(() => undefined);
}
