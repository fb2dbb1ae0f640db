import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Grid } from "../../core/index";
import { copyOfGrid } from "../../headless/copy-grid";
import { readCsv } from "../../headless/host/csv/read-csv";
import { newWorkbook } from "../../headless/host/xlsx/workbook";
import type { TestWorkbook } from "./contract/adapter";
import { workbookOf } from "./workbooks";
import { sharedData } from "../doubles/shared-data";

/** Whether there is real data here: it is not part of the project. */
export const hasRealData = existsSync(sharedData());

/** Workbooks that nobody of this project made: three offices' own, and a government's portfolio as its export. */
export const REAL_WORKBOOKS = [
  { name: "a schedule with ratings", file: "layouts/L04-wbs-rag/Project Schedule.xlsx" },
  { name: "a Japanese work breakdown", file: "layouts/L22-wbs-ja/WBS.xlsx" },
  { name: "a project plan with its book", file: "layouts/L15-tpm-book/Project Plan.xlsx" },
  {
    name: "the UK major projects of 2022",
    file: "gmpp/official/GMPP_Government_Major_Projects_Portfolio_AR_Data_March_2022.csv",
  },
] as const;

/** Excel opens an export as a sheet of the file's name, as far as that fits. */
const LONGEST_SHEET_NAME = 31;

const opened = new Map<string, TestWorkbook>();

/** Opened once; an export is saved as a workbook first. */
export function realWorkbook(file: string): TestWorkbook {
  const known = opened.get(file);
  if (known) return known;
  const bytes = new Uint8Array(readFileSync(sharedData(file)));
  const workbook = workbookOf(file.endsWith(".csv") ? asWorkbook(readCsv(bytes, basename(file))) : bytes);
  opened.set(file, workbook);
  return workbook;
}

function asWorkbook(grid: Grid): Uint8Array {
  return newWorkbook().write([copyOfGrid({ ...grid, sheet: grid.sheet.slice(0, LONGEST_SHEET_NAME) })]);
}
