import type { FormatRun } from "../../core/index";

/** A run that may still become longer. */
export type GrowingRun = { -readonly [K in keyof FormatRun]: FormatRun[K] };

/** Adds a run to those of its column; one that goes on makes the last one longer. */
export function extend(list: GrowingRun[], run: FormatRun): void {
  const last = list[list.length - 1];
  const goesOn =
    last?.to === run.from - 1 &&
    last.numberFormat === run.numberFormat &&
    last.fill === run.fill &&
    last.struckThrough === run.struckThrough;
  if (last && goesOn) last.to = run.to;
  else list.push({ ...run });
}
