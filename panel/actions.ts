import type { PartId } from "../core/index";
import type { PanelHost } from "./host";
import type { Change } from "./state";
import { Cancelled, type Engine } from "./work/client";

/** What the user can do; everything that fails becomes a sentence in the state. */
export interface Actions {
  readonly read: () => Promise<void>;
  readonly run: (parts: readonly PartId[]) => Promise<void>;
  readonly cancel: () => void;
}

/** Joins a host and an engine: each action tells on its way what changes. */
export function actionsOf(host: PanelHost, engine: Engine, change: (change: Change) => void): Actions {
  let stop = new AbortController();
  const attempt = async (action: () => Promise<void>): Promise<void> => {
    stop = new AbortController();
    try {
      await action();
    } catch (error) {
      if (error instanceof Cancelled || stop.signal.aborted) change({ kind: "cancelled" });
      else change({ kind: "problem", problem: error instanceof Error ? error.message : String(error) });
    }
  };
  const read = async (): Promise<void> => {
    change({ kind: "activity", activity: { kind: "reading" } });
    const grids = await host.readGrids();
    if (stop.signal.aborted) throw new Cancelled("cancelled");
    change({
      kind: "found",
      found: await engine.read({ grids, today: host.now().day, locale: host.locale }),
    });
  };
  return {
    read: () => attempt(read),
    run: (parts) =>
      attempt(async () => {
        // The workbook may have changed since it was read: what is written must be of what is there now.
        await read();
        change({ kind: "activity", activity: { kind: "calculating", share: 0 } });
        const ran = await engine.run({
          parts,
          file: host.file,
          stamp: host.now().stamp,
          onProgress: (share) => {
            change({ kind: "activity", activity: { kind: "calculating", share } });
          },
        });
        const all = ran.drawings.length;
        change({ kind: "activity", activity: { kind: "drawing", count: 0, all } });
        await host.draw(ran.drawings, {
          onDrawn: (count) => {
            change({ kind: "activity", activity: { kind: "drawing", count, all } });
          },
          signal: stop.signal,
        });
        const { summary, issues } = ran;
        change({ kind: "done", done: { summary, issues, tabs: ran.drawings.map(({ sheet }) => sheet) } });
      }),
    cancel: () => {
      stop.abort();
      engine.cancel();
    },
  };
}
