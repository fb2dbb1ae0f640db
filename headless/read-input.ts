import { readdir, readFile, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { freeSheetName, type Grid, type PendingDrawing } from "../core/index";
import { copyOfGrid } from "./copy-grid";
import { readCsv } from "./host/csv/read-csv";
import { newWorkbook, openWorkbook } from "./host/xlsx/workbook";
import { CannotRead, concerning } from "./refusal";

/** What a path holds: its sheets, and how to write tabs into a copy of it. */
export interface Input {
  /** As the tabs' footers name it. */
  readonly name: string;
  readonly grids: readonly Grid[];
  /** The bytes of an .xlsx with everything that the input had, and these tabs. */
  write(drawings: readonly PendingDrawing[]): Uint8Array;
}

const WORKBOOKS = [".xlsx", ".xlsm"];

/** Reads an .xlsx, an .xlsm, a .csv or a folder of them. */
export function readInput(path: string): Promise<Input> {
  return concerning(path, async () =>
    (await stat(path)).isDirectory() ? readFolder(path) : readOneFile(path),
  );
}

async function readOneFile(path: string): Promise<Input> {
  const bytes = new Uint8Array(await readFile(path));
  const name = basename(path);
  if (extname(path).toLowerCase() === ".csv") return asWorkbook(name, [readCsv(bytes, name)]);
  const workbook = openWorkbook(bytes);
  return {
    name,
    grids: workbook.grids.map((grid) => ({ ...grid, workbook: basename(path, extname(path)) })),
    write: (drawings) => workbook.write(drawings),
  };
}

async function readFolder(folder: string): Promise<Input> {
  const files = (await readdir(folder)).filter(
    (file) => [...WORKBOOKS, ".csv"].includes(extname(file).toLowerCase()) && !/^(~\$|\.)/.test(file),
  );
  if (files.length === 0)
    throw new CannotRead(`"${folder}": there is no .csv, .xlsx or .xlsm in this folder.`);
  const grids = await Promise.all(
    files.sort().map((file) => concerning(join(folder, file), () => readFileGrids(folder, file))),
  );
  return asWorkbook(basename(folder), grids.flat());
}

/** A sheet of a folder is named after its file, so that its Issues lead back to it. */
async function readFileGrids(folder: string, file: string): Promise<readonly Grid[]> {
  const bytes = new Uint8Array(await readFile(join(folder, file)));
  if (extname(file).toLowerCase() === ".csv") return [readCsv(bytes, file)];
  const { grids } = openWorkbook(bytes);
  const stem = basename(file, extname(file));
  return grids.map((grid) => ({ ...grid, sheet: grids.length === 1 ? stem : `${stem} ${grid.sheet}` }));
}

/** Tables that are no workbook yet become one: each a sheet, as it was read. */
function asWorkbook(name: string, grids: readonly Grid[]): Input {
  const named = withSheetNames(grids);
  return {
    name,
    grids: named,
    write: (drawings) => newWorkbook().write([...drawings, ...named.map(copyOfGrid)]),
  };
}

/** Each by a name that a sheet can have. */
function withSheetNames(grids: readonly Grid[]): Grid[] {
  const taken = new Set<string>();
  return grids.map((grid) => ({ ...grid, sheet: freeSheetName(grid.sheet, taken) }));
}
