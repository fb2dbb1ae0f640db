import type { Grid } from "../../core/index";
import { breathe } from "../../panel/breathe";
import { filledArea, filledRows } from "./cells-of-blocks";
import { inExcel } from "./excel-refusal";
import { formatRuns } from "./format-runs";
import { readBlocks, type Block, type CellLooks, type Wanted } from "./read-blocks";
import { formulasIn, readSpills } from "./read-formulas";
import { readFrames, type SheetFrame } from "./read-frames";
import { cellsIn, usedBlocks } from "./used-blocks";

/** A sheet of more cells is read without the fills and the strike-through of single cells: they cost more than the cells. */
const MOST_LOOKS = 30_000;

/**
 * Reads every sheet of the open workbook, with nothing changed in it. Three syncs, and one more for every 4 MB of cells
 * beyond the first; a workbook with dynamic arrays, or a sheet of over a million cells or 100,000 rows, takes a few more.
 *
 * @throws ExcelRefusal with a sentence for the user
 */
export function readTables(): Promise<readonly Grid[]> {
  return inExcel(async (context) => {
    const { name, date1904, sheets } = await readFrames(context);
    const wanted: Wanted[] = [];
    for (const frame of sheets) {
      const parts = frame.used ? await usedBlocks(context, frame.sheet, frame.used) : [];
      const cells = parts.reduce((sum, part) => sum + cellsIn(part), 0);
      // What our own tabs look like tells nothing.
      const looks = frame.owned === undefined && cells <= MOST_LOOKS ? mixedLooks(frame) : {};
      wanted.push(...parts.map((area) => ({ frame, area, looks })));
    }
    const read = await readBlocks(context, wanted);
    const spills = await readSpills(context, read);
    const grids: Grid[] = [];
    for (const frame of sheets) {
      await breathe();
      const blocks = read.get(frame) ?? [];
      const formulas = formulaParts(blocks, spills.get(frame));
      grids.push({ ...gridOf(frame, blocks, date1904), ...formulas, workbook: name });
    }
    return grids;
  });
}

/** What differs among the cells of a sheet: of most sheets the fill alone. */
function mixedLooks({ looks: { fill, struckThrough } }: SheetFrame): CellLooks {
  if (fill !== null && struckThrough !== null) return {};
  return {
    format: {
      ...(fill === null ? { fill: { color: true } } : {}),
      ...(struckThrough === null ? { font: { strikethrough: true } } : {}),
    },
  };
}

function formulaParts(
  blocks: readonly Block[],
  spills: Parameters<typeof formulasIn>[1] = [],
): Pick<Grid, "formulas"> & Required<Pick<Grid, "formulaAreas">> {
  const { formulas, areas } = formulasIn(blocks, spills);
  return { formulas, formulaAreas: areas };
}

function gridOf(frame: SheetFrame, blocks: readonly Block[], date1904: boolean): Omit<Grid, "formulas"> {
  const filled = filledArea(blocks);
  const { top, left, bottom } = filled.area;
  const { name, merges, tables, names, filters, owned } = frame;
  return {
    sheet: name,
    top,
    left,
    values: filledRows(blocks, filled, date1904),
    formats: formatRuns(blocks, frame, filled.area),
    merges,
    tables,
    names,
    filters,
    hiddenRows: blocks.flatMap(({ hiddenRows }) => hiddenRows).filter((row) => row >= top && row <= bottom),
    ...(owned === undefined ? {} : { owned }),
  };
}
