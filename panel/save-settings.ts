import type { SettingsToSave } from "../core/index";
import { drawTabs } from "./draw-tabs";
import { readWorkbook, type Work } from "./read-workbook";
import { signatureOf } from "./signature";

/** Keeps settings on the tab PMO Settings, and reads the workbook anew. */
export async function saveSettings(work: Work, asked: SettingsToSave): Promise<void> {
  const { host, engine, store } = work;
  await readWorkbook(work);
  const { drawings } = await engine.saveSettings({ ...asked, ...signatureOf(host) });
  await drawTabs(work, drawings);
  const { preset, values } = asked;
  if (preset !== "") {
    // What is kept under a name need not be said for a run any more; a preset that was taken away cannot be chosen.
    const isKept = Object.keys(values).length > 0;
    store.change({ kind: "choices", choices: { preset: isKept ? preset : "", overrides: {} } });
  }
  await readWorkbook(work);
}
