import type { PartId, SettingsToSave } from "../core/index";
import { drawTabs } from "./draw-tabs";
import { insertSheets, type Insertion } from "./insert-sheets";
import type { Drafts } from "./mapping-drafts";
import { readWorkbook, type Joined, type Work } from "./read-workbook";
import { saveMapping } from "./save-mapping";
import { sentenceOf } from "./sentence";
import { timeLeft } from "./time-left";
import { Cancelled } from "./work/client";
import { writeChecks } from "./write-checks";

/** What the user can do; everything that fails becomes a sentence in the state. */
export interface Actions {
  readonly read: () => Promise<unknown>;
  readonly run: (parts: readonly PartId[]) => Promise<unknown>;
  /** Keeps settings in the workbook: a preset, or those that always hold. Whether they are kept now. */
  readonly saveSettings: (asked: SettingsToSave) => Promise<boolean>;
  readonly saveMapping: (said: Drafts) => Promise<unknown>;
  readonly insert: (insertion: Insertion) => Promise<unknown>;
  readonly writeChecks: () => Promise<unknown>;
  readonly cancel: () => void;
}

/** Each action tells the store on its way what changes. One thing goes on at a time; another is not begun. */
export function actionsOf(joined: Joined): Actions {
  let stop = new AbortController();
  let isBusy = false;
  /** Whether it came to its end. */
  const attempt = async (action: (work: Work) => Promise<void>): Promise<boolean> => {
    if (isBusy) return false;
    isBusy = true;
    stop = new AbortController();
    const { signal } = stop;
    try {
      await action({ ...joined, signal });
      return true;
    } catch (error) {
      if (error instanceof Cancelled || signal.aborted) joined.store.change({ kind: "cancelled" });
      else joined.store.change({ kind: "problem", problem: sentenceOf(error) });
      return false;
    } finally {
      isBusy = false;
    }
  };
  return {
    read: () =>
      attempt(async (work) => {
        await readWorkbook(work);
      }),
    run: (parts) =>
      attempt(async (work) => {
        // The workbook may have changed since it was read: what is written must be of what is there now.
        await readWorkbook(work);
        await run(work, parts);
      }),
    saveSettings: (asked) =>
      attempt(async (work) => {
        await readWorkbook(work);
        await save(work, asked);
        await readWorkbook(work);
      }),
    saveMapping: (said) => attempt((work) => saveMapping(work, said)),
    insert: (insertion) => attempt((work) => insertSheets(work, insertion)),
    writeChecks: () => attempt(writeChecks),
    cancel: () => {
      stop.abort();
      joined.engine.cancel();
    },
  };
}

async function run(work: Work, parts: readonly PartId[]): Promise<void> {
  const { host, engine, store } = work;
  const left = timeLeft(work.clock);
  const onProgress = (share: number): void => {
    store.change({ kind: "activity", activity: { kind: "calculating", share, secondsLeft: left(share) } });
  };
  onProgress(0);
  const asked = { parts, file: host.file, stamp: host.now().stamp };
  const { drawings, ...done } = await engine.run({ ...asked, onProgress });
  const tabs = await drawTabs(work, drawings);
  store.change({ kind: "done", done, tabs });
}

async function save(work: Work, asked: SettingsToSave): Promise<void> {
  const { host, engine, store } = work;
  const { drawings } = await engine.saveSettings({ ...asked, file: host.file, stamp: host.now().stamp });
  await drawTabs(work, drawings);
  const { preset, values } = asked;
  if (preset === "") return;
  // What is kept under a name need not be said for a run any more; a preset that was taken away cannot be chosen.
  const isKept = Object.keys(values).length > 0;
  store.change({ kind: "choices", choices: { preset: isKept ? preset : "", overrides: {} } });
}
