import type { Area } from "../../core/index";

type Open = { -readonly [K in keyof Area]: number };

/** Numbers next to each other that have the same value, as runs. */
export interface Run<T> {
  readonly from: number;
  readonly count: number;
  readonly value: T;
}

export function runsOf<T>(values: Iterable<readonly [number, T]>): readonly Run<T>[] {
  const runs: { from: number; count: number; value: T }[] = [];
  for (const [number, value] of [...values].sort(([one], [other]) => one - other)) {
    const last = runs[runs.length - 1];
    if (last?.value === value && number === last.from + last.count) last.count += 1;
    else runs.push({ from: number, count: 1, value });
  }
  return runs;
}

/** Cells as runs along their rows. */
export function rowRuns(
  cells: readonly { readonly row: number; readonly column: number }[],
): readonly Area[] {
  const runs: Open[] = [];
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last?.top === row && column <= last.right + 1) last.right = Math.max(last.right, column);
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}
