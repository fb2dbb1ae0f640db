import type { PanelHost } from "./host";
import type { Store } from "./state";
import { Cancelled, PresetGone, type Engine } from "./work/client";
import type { Found } from "./work/messages";

/** What actions join. */
export interface Joined {
  readonly host: PanelHost;
  readonly engine: Engine;
  readonly store: Store;
  /** Seconds, from a clock that runs evenly. */
  readonly clock: () => number;
}

/** What an action works with. */
export interface Work extends Joined {
  readonly signal: AbortSignal;
}

/** Reads the workbook as it is now, and shows what was found. */
export async function readWorkbook({ host, engine, store, signal }: Work): Promise<Found> {
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
  return found;
}
