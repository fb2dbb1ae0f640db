import type { Grid } from "../../../core/index";
import { runOver } from "../run-over";
import { hereIn, inNewFile, partsOfDrawing, type HostAdapter, type TestWorkbook } from "./adapter";

interface Expected {
  readonly run: ReturnType<typeof runOver>;
  readonly inFile: readonly Grid[];
}

const known = new Map<HostAdapter["told"], Map<TestWorkbook, Expected>>();

/** What a run over a workbook comes to, of which a host tells and draws so much; calculated once for hosts that tell the same. */
function expectedOf({ told, nearest }: HostAdapter, workbook: TestWorkbook): Expected {
  const runs = known.get(told) ?? new Map<TestWorkbook, Expected>();
  known.set(told, runs);
  const run = runs.get(workbook)?.run ?? runOver(workbook.grids.map(told));
  const expected = runs.get(workbook) ?? { run, inFile: inNewFile(run.drawings.map(nearest)) };
  runs.set(workbook, expected);
  return expected;
}

/**
 * A host reads a workbook as it stands in its file, a run finds and draws the same, and after it the user's sheets are
 * as they were.
 */
export async function runsAlike(adapter: HostAdapter, workbook: TestWorkbook): Promise<void> {
  const { most, nearest } = adapter;
  const asHere = hereIn(adapter);
  const book = adapter.open(workbook);
  const read = await book.read();
  expect(book.trips()).toBeLessThanOrEqual(most.read);
  expect(read.map(asHere)).toEqual(workbook.grids.map(asHere));
  const { run, inFile } = expectedOf(adapter, workbook);
  expect(runOver(read)).toEqual(run);
  const from = book.trips();
  const names = await book.draw(run.drawings);
  expect(book.trips() - from).toBeLessThanOrEqual(most.draw);
  expect(book.leftovers()).toEqual([]);
  const after = await book.read();
  const isTheirs = ({ sheet }: Grid): boolean => !names.includes(sheet);
  expect(after.filter(isTheirs).map(asHere)).toEqual(read.filter(isTheirs).map(asHere));
  run.drawings.forEach((drawing, index) => {
    const name = names[index] ?? "";
    const grid = after.find(({ sheet }) => sheet === name);
    expect(grid && asHere(grid)).toEqual(asHere({ ...inFile[index]!, sheet: name }));
    expect({ name, ...book.partsOf(name) }).toEqual({ name, ...partsOfDrawing(nearest(drawing)) });
  });
}
