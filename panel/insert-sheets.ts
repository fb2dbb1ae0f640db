import { drawTabs } from "./draw-tabs";
import { readWorkbook, type Work } from "./read-workbook";
import type { Insertable } from "./work/messages";

/** Sheets that the user wants; `isAgreed` once they know how many come into a workbook that holds tables already. */
export interface Insertion {
  readonly what: Insertable;
  readonly isAgreed: boolean;
}

/** Adds sheets to fill in, or the sample's, to the workbook and finds what is on them. */
export async function insertSheets(work: Work, { what, isAgreed }: Insertion): Promise<void> {
  const { engine, store } = work;
  const { tables } = await readWorkbook(work);
  const { drawings } = await engine.insert(what);
  if (tables.length > 0 && !isAgreed) {
    store.change({ kind: "notice", notice: { kind: "offer", what, sheets: drawings.length } });
    return;
  }
  const sheets = await drawTabs(work, drawings);
  await readWorkbook(work);
  store.change({ kind: "notice", notice: { kind: "inserted", sheets } });
}
