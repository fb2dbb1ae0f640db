import { ExcelRefusal, sentenceOf } from "./excel-refusal";
import { leftoversOf } from "./leftovers";
import { addedCharts, chartsNow } from "./our-charts";
import type { StandingTab } from "./standing-tabs";

/**
 * Takes what was drawn away again. The error that it came to is what the user is told of.
 *
 * @param standing the tabs that charts may have been added to
 */
export async function afterCleanUp(
  context: Excel.RequestContext,
  standing: readonly StandingTab[],
  error: unknown,
): Promise<unknown> {
  try {
    const { worksheets, names } = context.workbook;
    worksheets.load({ name: true });
    names.load({ name: true, formula: true });
    const charts = standing.map((tab) => chartsNow(context, tab));
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
