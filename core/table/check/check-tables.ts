import type { Assumption } from "../../domain/assumption";
import type { Finding } from "../../domain/issue";
import { onSheet } from "../find/turned";
import type { RowsByTable } from "../read/rows";
import type { TableReading } from "../read/table";
import { dependencyFindings } from "./dependencies";
import { duplicateHeaders } from "./duplicate-headers";
import { formulaColumns } from "./formula-columns";
import { missingIds } from "./missing-ids";
import { negativeAmounts } from "./negative-amounts";
import { outliers } from "./outliers";
import { publishedFigures } from "./published/published-figures";
import { sharesOffTheWhole } from "./shares";
import { totalsThatDoNotTie } from "./totals";

/** What was read, and what is needed to judge it. */
export interface TablesToCheck {
  readonly readings: readonly TableReading[];
  /** The rows of all tables, their references resolved. */
  readonly rows: RowsByTable;
  /** The reporting currency, empty when there is none. */
  readonly reporting: string;
  /** What was asked about while the tables were found. */
  readonly asked: readonly Finding[];
}

/** What the checks found, and what they went by. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
}

/** Looks for what is wrong within and between the tables as they stand on their sheets. Nothing that was read is changed. */
export function checkTables({ readings, rows, reporting, asked }: TablesToCheck): Checked {
  const published = readings.map((reading) => publishedFigures(reading, reporting));
  return {
    findings: [
      ...readings.flatMap((reading, index) =>
        onSheet(reading.table.grid, [
          ...duplicateHeaders(reading, asked),
          ...missingIds(reading),
          ...totalsThatDoNotTie(reading, reporting),
          ...sharesOffTheWhole(reading),
          ...formulaColumns(reading, reporting),
          ...negativeAmounts(reading, reporting),
          ...outliers(reading, reporting),
          ...(published[index]?.findings ?? []),
        ]),
      ),
      ...dependencyFindings(rows),
    ],
    assumptions: published.flatMap(({ assumptions }) => assumptions),
  };
}
