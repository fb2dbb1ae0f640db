import * as v from "valibot";
import type { CellRef } from "../../core/index";
import type { PartToRead, TabToDraw } from "../rpc/panel-api";

/** Shapes of what the sidebar may send: whatever else arrives is refused before any service is touched. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));
export const job = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const sheetName = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

export const parts: v.GenericSchema<readonly PartToRead[]> = v.pipe(
  v.array(v.strictObject({ sheetId: v.pipe(v.number(), v.integer()), from: count, count })),
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
