import { beginBatch, CALL_BYTES, type Batch } from "./batch";
import { chartBytes } from "./chart-bytes";
import { completeNewTab, type StagedCells, type StagedTab } from "./finish-tab";
import { hiddenSheets, type HiddenSheet } from "./hidden-sheets";
import type { Plan, Tab } from "./plan-tabs";
import { saveCells } from "./saved-cells";
import { stageTab } from "./stage-tab";
import type { StandingTab } from "./standing-tabs";
import { drawnArea } from "./write-cells";
import { writeCharts } from "./write-charts";
import { staysPut } from "./write-tables";

/** What a run that breaks off has to take back. */
export interface Begun {
  readonly hidden: HiddenSheet[];
  /** Tabs of ours whose new charts may be there. */
  readonly standing: StandingTab[];
}

/** Draws all tabs on hidden sheets, and keeps what stands there; says in `begun` what was begun. */
export async function stageAll(
  context: Excel.RequestContext,
  plan: Plan,
  begun: Begun,
): Promise<readonly StagedTab[]> {
  const batch = beginBatch(context);
  await batch.room((2 * plan.tabs.length + plan.leftovers.length) * CALL_BYTES);
  context.runtime.enableEvents = false;
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const left of plan.leftovers) left.delete();
  const add = hiddenSheets(context);
  const places = plan.tabs.map((tab) => ({
    tab,
    staging: add(tab.stagingName),
    copy: tab.copyName === undefined ? undefined : add(tab.copyName),
  }));
  begun.hidden.push(...places.flatMap(({ staging, copy }) => (copy ? [staging, copy] : [staging])));
  for (const { sheet } of begun.hidden) sheet.load({ id: true });
  const cells: StagedCells[] = [];
  for (const place of places) cells.push(await stage(batch, place, plan));
  if (plan.tabs.some(({ found }) => found)) await batch.answered();
  const staged = cells.map(withStanding);
  begun.standing.push(...staged.flatMap(({ standing }) => standing ?? []));
  for (const { standing, drawing, copy } of staged) {
    if (!standing || !copy) continue;
    await batch.room(CALL_BYTES + chartBytes(drawing.charts));
    saveCells(standing, copy.sheet);
    // Of all calls a chart's are the likeliest to be refused: they come while the earlier tab is still whole.
    writeCharts(drawing, standing.sheet);
  }
  await batch.send();
  return staged;
}

interface Place {
  readonly tab: Tab;
  readonly staging: HiddenSheet;
  readonly copy: HiddenSheet | undefined;
}

async function stage(
  batch: Batch,
  { tab, staging, copy }: Place,
  { names, date1904, taken }: Plan,
): Promise<StagedCells> {
  const drawing = "draw" in tab.drawing ? tab.drawing.draw() : tab.drawing;
  await stageTab(batch, { drawing, sheet: staging.sheet, names, date1904 }, tab.found?.sheet);
  const kept = drawing.cells.filter(({ keep }) => keep);
  const staged = { tab, drawing: { ...drawing, cells: kept }, staging, copy, area: drawnArea(drawing) };
  if (tab.found) return staged;
  await batch.room(
    chartBytes(drawing.charts) + (drawing.columns.length + drawing.tables.length) * CALL_BYTES,
  );
  completeNewTab(staged, taken);
  return staged;
}

function withStanding(staged: StagedCells): StagedTab {
  const standing = staged.tab.found?.standing();
  const untouched = (standing?.tables ?? []).filter((table) => staysPut(table, staged.drawing));
  return { ...staged, standing, untouched };
}
