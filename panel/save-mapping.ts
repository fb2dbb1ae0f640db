import type { MappingRow } from "../core/index";
import { drawTabs } from "./draw-tabs";
import { tallyOf } from "./notice";
import { readWorkbook, type Work } from "./read-workbook";
import { signatureOf } from "./signature";

/**
 * Keeps what the user says of tables and headers on the tab PMO Mapping, beside what was said there, and reads the
 * workbook anew: what is shown then is what every host makes of it.
 */
export async function saveMapping(work: Work, said: readonly MappingRow[]): Promise<void> {
  const { host, engine, store } = work;
  const before = tallyOf(await readWorkbook(work));
  const { drawings } = await engine.map({ said, ...signatureOf(host) });
  await drawTabs(work, drawings);
  store.change({ kind: "drafts", drafts: [] });
  const after = tallyOf(await readWorkbook(work));
  store.change({ kind: "notice", notice: { kind: "mapped", before, after } });
}
