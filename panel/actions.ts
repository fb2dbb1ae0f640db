import type { PartId } from "../core/index";
import type { PanelHost } from "./host";
import type { Change } from "./state";
import { Cancelled, type Engine } from "./work/client";
import { sentenceOf } from "./sentence";

/** What the user can do; everything that fails becomes a sentence in the state. */
export interface Actions {
  readonly read: () => Promise<void>;
  readonly run: (parts: readonly PartId[]) => Promise<void>;
  readonly cancel: () => void;
}

/** Joins a host and an engine: each action tells on its way what changes. One thing goes on at a time; another is not begun. */
export function actionsOf(host: PanelHost, engine: Engine, change: (change: Change) => void): Actions {
  let stop = new AbortController();
  let isBusy = false;
  const attempt = async (action: (work: Work) => Promise<void>): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    stop = new AbortController();
    const { signal } = stop;
    try {
      await action({ host, engine, change, signal });
    } catch (error) {
      if (error instanceof Cancelled || signal.aborted) change({ kind: "cancelled" });
      else change({ kind: "problem", problem: sentenceOf(error) });
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
    cancel: () => {
      stop.abort();
      engine.cancel();
    },
  };
}

interface Work {
  readonly host: PanelHost;
  readonly engine: Engine;
  readonly change: (change: Change) => void;
  readonly signal: AbortSignal;
}

async function read({ host, engine, change, signal }: Work): Promise<void> {
  change({ kind: "activity", activity: { kind: "reading" } });
  const grids = await host.readGrids();
  if (signal.aborted) throw new Cancelled("cancelled");
  const found = await engine.read({ grids, today: host.now().day, locale: host.locale });
  change({ kind: "found", found });
}

async function run({ host, engine, change, signal }: Work, parts: readonly PartId[]): Promise<void> {
  const onProgress = (share: number): void => {
    change({ kind: "activity", activity: { kind: "calculating", share } });
  };
  onProgress(0);
  const { drawings, summary, issues } = await engine.run({
    parts,
    file: host.file,
    stamp: host.now().stamp,
    onProgress,
  });
  const onDrawn = (count: number): void => {
    change({ kind: "activity", activity: { kind: "drawing", count, all: drawings.length } });
  };
  onDrawn(0);
  const tabs = await host.draw(drawings, { onDrawn, signal });
  change({ kind: "done", done: { summary, issues, tabs } });
}
