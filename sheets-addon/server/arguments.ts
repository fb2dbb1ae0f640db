import * as v from "valibot";
import type { CellRef } from "../../core/index";
import type { PartToRead, TabToDraw } from "../rpc/panel-api";

/**
 * An argument that the sidebar sent: whatever is not as it should be is refused before any service is touched.
 *
 * @throws ValiError with the first thing that is wrong
 */
export function argument<T>(schema: v.GenericSchema<T>, sent: unknown): T {
  return v.parse(schema, sent, { abortEarly: true });
}

export const count: v.GenericSchema<number> = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.maxValue(10_000_000),
);
/** Google's ids of sheets have 31 bits. */
const sheetId: v.GenericSchema<number> = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.maxValue(0x7fffffff),
);
export const job: v.GenericSchema<string> = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const sheetName = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

export const parts: v.GenericSchema<readonly PartToRead[]> = v.pipe(
  v.array(v.strictObject({ sheetId, from: count, count })),
  v.minLength(1),
  v.maxLength(1_000),
);

export const cellRef: v.GenericSchema<CellRef> = v.strictObject({
  sheet: sheetName,
  row: count,
  column: count,
});

export const tabs: v.GenericSchema<readonly TabToDraw[]> = v.pipe(
  v.array(
    v.strictObject({
      id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
      owned: v.boolean(),
      sheet: sheetName,
    }),
  ),
  v.minLength(1),
  v.maxLength(200),
);
