import { overlap, type Area, type DrawnCell, type Drawing } from "../../core/index";
import { rangeOf } from "./address";
import { CALL_BYTES, type Batch } from "./batch";
import { writeCells, type CellsJob } from "./write-cells";
import { writeLooks } from "./write-looks";
import { writeRules } from "./write-rules";
import { writeValidations } from "./write-validations";

/** Draws the cells of a tab, with all that belongs to them, on its hidden sheet. `old` is the tab that is to be drawn over. */
export async function stageTab(batch: Batch, job: CellsJob, old: Excel.Worksheet | undefined): Promise<void> {
  if (old) await keepUserCells(batch, job, old);
  await writeCells(batch, job);
  await writeLooks(batch, job.drawing, job.sheet);
  await writeRules(batch, job);
  await writeValidations(batch, job);
  for (const { area, across } of mergeCalls(mergesOf(job.drawing))) {
    await batch.room(CALL_BYTES);
    rangeOf(job.sheet, area).merge(across);
  }
}

/** The user's own cells come along with their look, rules and validations; what they hold is written over them. */
async function keepUserCells(
  batch: Batch,
  { drawing, sheet }: CellsJob,
  old: Excel.Worksheet,
): Promise<void> {
  for (const { from, to } of movedRuns(drawing.cells)) {
    await batch.room(2 * CALL_BYTES);
    rangeOf(sheet, to).copyFrom(rangeOf(old, from), "All");
  }
}

interface MovedRun {
  readonly from: Area;
  readonly to: Area;
}

/** Cells that the user's were moved to, as runs down a column that moved together. */
function movedRuns(cells: readonly DrawnCell[]): readonly MovedRun[] {
  const moved = cells
    .flatMap(({ row, column, keep }) => (keep ? [{ row, column, keep }] : []))
    .sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: {
    from: { -readonly [K in keyof Area]: number };
    to: { -readonly [K in keyof Area]: number };
  }[] = [];
  for (const { row, column, keep } of moved) {
    const last = runs[runs.length - 1];
    const goesOn =
      last?.to.left === column &&
      last.to.bottom === row - 1 &&
      last.from.left === keep.column &&
      last.from.bottom === keep.row - 1;
    if (last && goesOn) {
      last.to.bottom = row;
      last.from.bottom = keep.row;
      continue;
    }
    runs.push({
      from: { top: keep.row, left: keep.column, bottom: keep.row, right: keep.column },
      to: { top: row, left: column, bottom: row, right: column },
    });
  }
  return runs;
}

/** Merges of more than one cell; Excel refuses one that reaches into a native table or another merge. */
function mergesOf({ merges, tables }: Drawing): readonly Area[] {
  return merges
    .filter(({ top, left, bottom, right }) => bottom > top || right > left)
    .filter((area, index, all) => !all.slice(0, index).some((other) => overlap(area, other)))
    .filter((area) => !tables.some((table) => overlap(area, table.area)));
}

interface MergeCall {
  readonly area: Area;
  /** Each row of the area is a merge of its own. */
  readonly across: boolean;
}

/** Merges within a row of the same columns that lie below each other are one call. */
function mergeCalls(merges: readonly Area[]): readonly MergeCall[] {
  const rows = merges.filter(({ top, bottom }) => top === bottom).sort((one, other) => one.top - other.top);
  const stacks = new Map<string, Area[]>();
  for (const { top, left, bottom, right } of rows) {
    const key = `${left},${right}`;
    const stack = stacks.get(key) ?? [];
    const last = stack.pop();
    if (last && last.bottom !== top - 1) stack.push(last, { top, left, bottom, right });
    else stack.push({ top: last?.top ?? top, left, bottom, right });
    stacks.set(key, stack);
  }
  return [
    ...merges.filter(({ top, bottom }) => top !== bottom).map((area) => ({ area, across: false })),
    ...[...stacks.values()].flat().map((area) => ({ area, across: area.bottom > area.top })),
  ];
}
