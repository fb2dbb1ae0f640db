import type { Drawing } from "../core/index";
import type { Work } from "./read-workbook";

/** Draws tabs, showing how far it is, and gives their names in the workbook. */
export function drawTabs(
  { host, change, signal }: Work,
  drawings: readonly Drawing[],
): Promise<readonly string[]> {
  const onDrawn = (count: number): void => {
    change({ kind: "activity", activity: { kind: "drawing", count, all: drawings.length } });
  };
  onDrawn(0);
  return host.draw(drawings, { onDrawn, signal });
}
