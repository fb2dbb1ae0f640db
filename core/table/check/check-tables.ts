import type { Assumption } from "../../domain/assumption";
import type { Finding } from "../../domain/issue";
import { onSheet } from "../find/turned";
import type { TableReading } from "../read/table";
import { formulaColumns } from "./formula-columns";
import { outliers } from "./outliers";
import { publishedFigures } from "./published/published-figures";
import { totalsThatDoNotTie } from "./totals";

/** What the checks found, and what they went by. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
}

/**
 * Looks for what is wrong within each table as it stands on its sheet. Nothing that was read is changed.
 *
 * @param reporting the reporting currency, empty when there is none
 */
export function checkTables(readings: readonly TableReading[], reporting: string): Checked {
  const published = readings.map((reading) => publishedFigures(reading, reporting));
  return {
    findings: [
      ...readings.flatMap((reading) =>
        onSheet(reading.table.grid, [
          ...totalsThatDoNotTie(reading, reporting),
          ...formulaColumns(reading, reporting),
          ...outliers(reading, reporting),
        ]),
      ),
      ...published.flatMap(({ findings }, index) => {
        const grid = readings[index]?.table.grid;
        return grid ? onSheet(grid, findings) : findings;
      }),
    ],
    assumptions: published.flatMap(({ assumptions }) => assumptions),
  };
}
