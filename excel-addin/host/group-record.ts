import type { DrawnColumn } from "../../core/index";

const BEGINS = "Columns in groups:";
/** Excel's limit for a name's comment. */
const LONGEST_COMMENT = 255;

/**
 * Which columns we put in groups, as the comment of a tab's mark: Excel does not tell an add-in what is grouped. Runs such
 * as `4-9 12-12`, from 0. Nothing where they are more than a comment holds.
 */
export function groupRecord(columns: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const column of [...new Set(columns)].sort((one, other) => one - other)) {
    const last = runs[runs.length - 1];
    if (last?.to === column - 1) last.to = column;
    else runs.push({ from: column, to: column });
  }
  const record = [BEGINS, ...runs.map(({ from, to }) => `${from}-${to}`)].join(" ");
  return record.length <= LONGEST_COMMENT ? record : "";
}

/** The columns of a record; nothing where there is none, as on a tab that another host wrote. */
export function recordedGroups(comment: string): ReadonlySet<number> | undefined {
  if (!comment.startsWith(BEGINS)) return undefined;
  const runs = [...comment.matchAll(/(\d+)-(\d+)/g)].map(
    ([, from, to]) => [Number(from), Number(to)] as const,
  );
  return new Set(
    runs.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index)),
  );
}

/** Columns that are to be in a group. */
export function groupedColumns(columns: readonly DrawnColumn[]): readonly number[] {
  return columns.filter(({ grouped }) => grouped === true).map(({ column }) => column);
}
