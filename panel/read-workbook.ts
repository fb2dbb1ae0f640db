import type { PanelHost } from "./host";
import type { Change } from "./state";
import { Cancelled, type Engine } from "./work/client";
import type { Found } from "./work/messages";

/** What an action works with. */
export interface Work {
  readonly host: PanelHost;
  readonly engine: Engine;
  readonly change: (change: Change) => void;
  readonly signal: AbortSignal;
}

/** Reads the workbook as it is now, and shows what was found. */
export async function readWorkbook({ host, engine, change, signal }: Work): Promise<Found> {
  change({ kind: "activity", activity: { kind: "reading" } });
  const grids = await host.readGrids();
  if (signal.aborted) throw new Cancelled("cancelled");
  const found = await engine.read({ grids, today: host.now().day, locale: host.locale });
  change({ kind: "found", found });
  return found;
}
