import type { PartId } from "../core/index";
import { degradedOver } from "./degraded-over";
import { drawTabs } from "./draw-tabs";
import { readWorkbook, type Work } from "./read-workbook";
import { timeLeft } from "./time-left";
import type { Ran } from "./work/client";
import { signatureOf } from "./signature";

/** Reads, calculates and writes parts, each with its tab. */
export async function runParts(work: Work, parts: readonly PartId[]): Promise<void> {
  // The workbook may have changed since it was read: what is written must be of what is there now.
  await readWorkbook(work);
  const { drawings, ...done } = await calculate(work, parts);
  const tabs = await drawTabs(work, drawings);
  const degraded = degradedOver(
    drawings.map((drawing) => work.host.degraded?.(drawing) ?? []),
    tabs,
  );
  work.store.change({ kind: "done", done, tabs, degraded });
}

/** Calculates parts of the workbook that was read last, and says how far it is. */
export function calculate(work: Work, parts: readonly PartId[]): Promise<Ran> {
  const { host, engine } = work;
  return engine.run({ parts, ...signatureOf(host), onProgress: progressOf(work) });
}

/** Tells the store how far a calculation is, and how long it will still take. */
function progressOf({ store, clock }: Work): (share: number) => void {
  const left = timeLeft(clock);
  const onProgress = (share: number): void => {
    store.change({ kind: "activity", activity: { kind: "calculating", share, secondsLeft: left(share) } });
  };
  onProgress(0);
  return onProgress;
}
