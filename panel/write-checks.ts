import { drawTabs } from "./draw-tabs";
import { readWorkbook, type Work } from "./read-workbook";
import { calculate } from "./run-parts";

/** Writes PMO Checks alone: no part is calculated for it, and the other tabs stay as they are. */
export async function writeChecks(work: Work): Promise<void> {
  await readWorkbook(work);
  const { drawings } = await calculate(work, []);
  const tabs = await drawTabs(
    work,
    drawings.filter(({ id }) => id === "checks"),
  );
  work.store.change({ kind: "notice", notice: { kind: "checks", tabs } });
}
