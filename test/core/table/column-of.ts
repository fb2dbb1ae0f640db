import type { CellValue } from "../../../core/table/grid";
import type { ColumnToRead, ReadingContext } from "../../../core/table/read/context";
import type { ColumnType } from "../../../core/table/table-kind";

/** A column of cells from row 2 of a sheet on, with one number format. */
export function columnOf(
  type: ColumnType,
  values: readonly CellValue[],
  about: Partial<ColumnToRead> & {
    readonly numberFormat?: string;
    readonly fills?: readonly (string | undefined)[];
  } = {},
): ColumnToRead {
  const { numberFormat = "General", fills = [], ...rest } = about;
  return {
    sheet: "Sheet",
    table: "Projects",
    field: "field",
    title: "Title",
    header: "Title",
    column: 3,
    type,
    cells: values.map((value, index) => ({ row: index + 1, value, numberFormat, fill: fills[index] })),
    unit: null,
    ...rest,
  };
}

/** Nothing is known but the usual working time. */
export const NO_CONTEXT: ReadingContext = {
  habits: null,
  habitsFrom: "nothing",
  fiscalYearStart: 1,
  hoursPerDay: 8,
  daysPerWeek: 5,
};
