import type { ProgressStep } from "../core/index";

const BAR_WIDTH = 24;

/** Shows how far a run is, on standard error: a bar at a terminal, nothing where output is collected. */
export function showProgress({ share, note }: ProgressStep): void {
  if (!process.stderr.isTTY) return;
  const filled = Math.round(share * BAR_WIDTH);
  const bar = "█".repeat(filled) + "·".repeat(BAR_WIDTH - filled);
  process.stderr.write(`\r${bar} ${String(Math.round(share * 100)).padStart(3)} % ${note.padEnd(28)}`);
  if (share >= 1) process.stderr.write("\r\u001B[K");
}
