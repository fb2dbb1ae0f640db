import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import {
  layOut,
  runAt,
  type Drawing,
  type Grid,
  type Outcome,
  type PendingDrawing,
  type ReportContext,
  type Style,
} from "../core/index";
import { openWorkbook } from "./host/xlsx/workbook";
import type { Input } from "./read-input";
import { concerning } from "./refusal";

/** What the tabs are drawn over, and how they are signed. */
export interface Target {
  readonly report: ReportContext;
  readonly input: Input;
  readonly out: string;
}

/**
 * The tabs, each to be laid out over its earlier version when its turn comes: the user's own cells beside our tables
 * follow their row.
 */
export async function drawTabs(
  outcome: Outcome,
  { report, input, out }: Target,
): Promise<readonly PendingDrawing[]> {
  const own = input.grids.filter(({ owned }) => owned !== undefined);
  const earlier = own.length > 0 ? own : await tabsOf(out);
  return outcome.sheets.map(({ id, title, model }) => {
    const previous = earlier.find(({ owned }) => owned === id);
    const draw = (): Drawing => {
      const drawing = layOut(model(), { context: report, ...(previous && { previous }) });
      return previous && own.length === 0 ? withLooksOf(previous, drawing) : drawing;
    };
    return { id, owned: true, sheet: title, draw };
  });
}

/** Our tabs of a file that is about to be written again; none where there is no file, or none of ours. */
async function tabsOf(file: string): Promise<readonly Grid[]> {
  if (!existsSync(file)) return [];
  return concerning(file, async () =>
    openWorkbook(new Uint8Array(await readFile(file))).grids.filter(({ owned }) => owned !== undefined),
  );
}

/** The user's cells of a tab in another file: their look must be said, since it cannot be pointed at. */
function withLooksOf(previous: Grid, drawing: Drawing): Drawing {
  return {
    ...drawing,
    cells: drawing.cells.map(({ keep, ...cell }) =>
      keep ? { ...cell, style: { ...cell.style, ...lookAt(previous, keep) } } : cell,
    ),
  };
}

function lookAt(grid: Grid, { row, column }: { readonly row: number; readonly column: number }): Style {
  const { numberFormat = "General", fill } = runAt(grid, row, column) ?? {};
  return { ...(numberFormat === "General" ? {} : { numberFormat }), ...(fill === undefined ? {} : { fill }) };
}
