import { drawTabs } from "./draw-tabs";
import { timeLeft } from "./time-left";
import { readWorkbook, type Work } from "./read-workbook";

/** Writes PMO Checks alone: no part is calculated for it, and the other tabs stay as they are. */
export async function writeChecks(work: Work): Promise<void> {
  const { host, engine, store } = work;
  const left = timeLeft(work.clock);
  await readWorkbook(work);
  const onProgress = (share: number): void => {
    store.change({ kind: "activity", activity: { kind: "calculating", share, secondsLeft: left(share) } });
  };
  onProgress(0);
  const running = { parts: [], file: host.file, stamp: host.now().stamp, onProgress };
  const { drawings } = await engine.run(running);
  const tabs = await drawTabs(
    work,
    drawings.filter(({ id }) => id === "checks"),
  );
  store.change({ kind: "notice", notice: { kind: "checks", tabs } });
}
