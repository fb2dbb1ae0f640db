import type { Drawing } from "../core/index";
import type { Work } from "./read-workbook";
import { timeLeft } from "./time-left";

/** Writes tabs, says how far it is, and gives their names in the workbook. */
export function drawTabs(
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
