import type { MappingRow, PartId } from "../core/index";
import type { PanelHost } from "./host";
import type { Change } from "./state";
import { Cancelled, type Engine } from "./work/client";
import { insertSheets, type Insertion } from "./insert-sheets";
import { readWorkbook, type Work } from "./read-workbook";
import { saveMapping } from "./save-mapping";
import { sentenceOf } from "./sentence";
import { writeChecks } from "./write-checks";

/** What the user can do; everything that fails becomes a sentence in the state. */
export interface Actions {
  readonly read: () => Promise<void>;
  readonly run: (parts: readonly PartId[]) => Promise<void>;
  readonly saveMapping: (said: readonly MappingRow[]) => Promise<void>;
  readonly insert: (insertion: Insertion) => Promise<void>;
  readonly writeChecks: () => Promise<void>;
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
    saveMapping: (said) => attempt((work) => saveMapping(work, said)),
    insert: (insertion) => attempt((work) => insertSheets(work, insertion)),
    writeChecks: () => attempt(writeChecks),
    cancel: () => {
      stop.abort();
      engine.cancel();
    },
  };
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
