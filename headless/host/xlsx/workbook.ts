import type { Drawing, Grid } from "../../../core/index";
import { openPackage, type Package } from "./package";
import { readWorkbook } from "./read-workbook";
import { readParts } from "./workbook-parts";

/** An open workbook: what its sheets hold, and a copy of it with our tabs written in. */
export interface Workbook {
  readonly grids: readonly Grid[];
  write(drawings: readonly Drawing[]): Uint8Array;
}

/** Opens an .xlsx or .xlsm file. Throws a {@link WorkbookError} with a plain sentence when it cannot. */
export function openWorkbook(bytes: Uint8Array): Workbook {
  return workbookOf(openPackage(bytes));
}

function workbookOf(parts: Package): Workbook {
  const frame = readParts(parts);
  const content = readWorkbook(parts, frame);
  return { grids: content.grids, write: () => { throw new Error("soon"); } };
}
