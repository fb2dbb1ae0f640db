import { dayOf } from "../../../core/domain/day";
import type { CellValue, Grid } from "../../../core/table/grid";
import { readPortfolio, type Intake, type ReadOptions } from "../../../core/table/read/portfolio";
import { gridOf } from "./grid-of";

export const OPTIONS: ReadOptions = {
  today: dayOf({ year: 2026, month: 10, day: 5 }),
  asOf: dayOf({ year: 2026, month: 9, day: 30 }),
  hostLocale: null,
  overrides: {},
  mapping: [],
};

/** What comes of sheets, read as the command line reads them. */
export function intakeOf(grids: readonly Grid[], options: Partial<ReadOptions> = {}): Intake {
  return readPortfolio(grids, { ...OPTIONS, ...options });
}

/** A sheet that is a file, as a folder of CSV gives it. */
export function fileOf(name: string, values: readonly (readonly CellValue[])[]): Grid {
  return { ...gridOf(name, values), file: name };
}

export const TWO_PROJECTS = gridOf("Projects", [
  ["ID", "Name", "Budget"],
  ["P1", "Alpha", 1000],
  ["P2", "Beta", 500],
]);

/** The words of all assumptions. */
export function assumed({ assumptions }: Intake): string {
  return assumptions.map(({ what, how }) => `${what}: ${how}`).join("\n");
}

/** The codes of all findings that are no mere information. */
export function problems({ findings }: Intake): string[] {
  return findings.filter(({ severity }) => severity !== "info").map(({ code }) => code);
}
