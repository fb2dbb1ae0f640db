import type { Drawing, PartId, SettingsToSave } from "../core/index";
import type { PanelHost } from "./host";
import { sentenceOf } from "./sentence";
import type { Store } from "./state";
import { timeLeft } from "./time-left";
import { Cancelled, PresetGone, type Engine } from "./work/client";

/** What the user can do; everything that fails becomes a sentence in the state. */
export interface Actions {
  readonly read: () => Promise<unknown>;
  readonly run: (parts: readonly PartId[]) => Promise<unknown>;
  /** Keeps settings in the workbook: a preset, or those that always hold. Whether they are kept now. */
  readonly saveSettings: (asked: SettingsToSave) => Promise<boolean>;
  readonly cancel: () => void;
}

/** What actions join. */
export interface Joined {
  readonly host: PanelHost;
  readonly engine: Engine;
  readonly store: Store;
  /** Seconds, from a clock that runs evenly. */
  readonly clock: () => number;
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
    read: () => attempt(read),
    run: (parts) =>
      attempt(async (work) => {
        // The workbook may have changed since it was read: what is written must be of what is there now.
        await read(work);
        await run(work, parts);
      }),
    saveSettings: (asked) =>
      attempt(async (work) => {
        await read(work);
        await save(work, asked);
        await read(work);
      }),
    cancel: () => {
      stop.abort();
      joined.engine.cancel();
    },
  };
}

interface Work extends Joined {
  readonly signal: AbortSignal;
}

async function read({ host, engine, store, signal }: Work): Promise<void> {
  store.change({ kind: "activity", activity: { kind: "reading" } });
  const grids = await host.readGrids();
  if (signal.aborted) throw new Cancelled("cancelled");
  const { choices } = store.get();
  const asked = { grids, today: host.now().day, locale: host.locale, ...choices };
  const found = await engine.read(asked).catch((error: unknown) => {
    // It was taken out of the workbook: the next attempt is without it.
    if (error instanceof PresetGone)
      store.change({ kind: "choices", choices: { preset: "", overrides: choices.overrides } });
    throw error;
  });
  store.change({ kind: "found", found });
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
  const tabs = await draw(work, drawings);
  store.change({ kind: "done", done, tabs });
}

async function save(work: Work, asked: SettingsToSave): Promise<void> {
  const { host, engine, store } = work;
  const { drawings } = await engine.saveSettings({ ...asked, file: host.file, stamp: host.now().stamp });
  await draw(work, drawings);
  const { preset, values } = asked;
  if (preset === "") return;
  // What is kept under a name need not be said for a run any more; a preset that was taken away cannot be chosen.
  const isKept = Object.keys(values).length > 0;
  store.change({ kind: "choices", choices: { preset: isKept ? preset : "", overrides: {} } });
}

/** Writes tabs, and says how far it is. */
function draw(
  { host, store, signal, clock }: Work,
  drawings: readonly Drawing[],
): Promise<readonly string[]> {
  const all = drawings.length;
  const left = timeLeft(clock);
  const onDrawn = (count: number): void => {
    const secondsLeft = left(count / Math.max(1, all));
    store.change({ kind: "activity", activity: { kind: "drawing", count, all, secondsLeft } });
  };
  onDrawn(0);
  return host.draw(drawings, { onDrawn, signal });
}
