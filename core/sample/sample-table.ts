import { parseIsoDate, type Day } from "../domain/day";
import type { TableId } from "../domain/portfolio";

/** What a sample cell holds; a date is a serial number, and a blank is absent or `null`. */
export type SampleCell = string | number | boolean | null;

/** A row's cells by field of its record; `sample.test.ts` holds that every field is one of its table's. */
export type SampleRow = Readonly<Record<string, SampleCell>>;

/** One table of the sample, as the template lays it out on a sheet of its own. */
export interface SampleTable {
  readonly kind: TableId;
  /** The sheet's name, where it is not the kind's own title. */
  readonly sheet?: string;
  readonly rows: readonly SampleRow[];
  /** Columns that no field of the record takes, with their cells by row. */
  readonly others?: readonly { readonly header: string; readonly cells: readonly SampleCell[] }[];
  /** One column per month, with its cells by row. */
  readonly months?: { readonly first: Day; readonly cells: readonly (readonly SampleCell[])[] };
  /** The sum that somebody typed below the table. */
  readonly totals?: SampleRow;
}

/**
 * The serial number of a date that is written in this folder's source.
 *
 * @throws RangeError when it is no date
 * @example on("2026-09-30") // => 46295
 */
export function on(isoDate: string): Day {
  const day = parseIsoDate(isoDate);
  if (day === null) throw new RangeError(`on: ${isoDate} must be a date`);
  return day;
}
