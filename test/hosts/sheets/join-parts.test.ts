import fc from "fast-check";
import type { CellValue, Grid } from "../../../core/index";
import { formatRuns } from "../../../sheets-addon/host/format-runs";
import { joinParts } from "../../../sheets-addon/rpc/join-parts";

const WIDTH = 3;

/** Rows of a sheet, as they are read: blank cells too. */
function part(
  rows: readonly (readonly CellValue[])[],
  formats: readonly (readonly string[])[],
  top: number,
): Grid {
  return {
    ...{ sheet: "Data", workbook: "Portfolio", top, left: 0 },
    values: rows,
    formats: formatRuns({ formats }, top),
    formulas: new Map(
      rows.flatMap((row, r) =>
        row.flatMap((v, c) => (v === "f" ? [[`${top + r},${c}`, "1+1"] as const] : [])),
      ),
    ),
    formulaAreas: rows.flatMap((row, r) =>
      row.flatMap((v, c) => (v === "f" ? [{ top: top + r, left: c, bottom: top + r, right: c }] : [])),
    ),
    ...{ merges: [], tables: [], names: [], filters: [] },
    hiddenRows: rows.flatMap((_, r) => ((top + r) % 3 === 0 ? [top + r] : [])),
  };
}

const row = fc.array(fc.constantFrom<CellValue>(null, null, 1, "f"), { minLength: WIDTH, maxLength: WIDTH });
const look = fc.array(fc.constantFrom("General", "0.00"), { minLength: WIDTH, maxLength: WIDTH });

test("however a sheet is cut into parts, they join to the same grid", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(row, look), { maxLength: 20 }), fc.array(fc.nat(20)), (rows, cuts) => {
      const values = rows.map(([one]) => one);
      const formats = rows.map(([, one]) => one);
      const ends = [0, ...cuts.filter((cut) => cut < rows.length), rows.length].sort(
        (one, other) => one - other,
      );
      const parts = ends
        .slice(1)
        .map((end, at) => part(values.slice(ends[at], end), formats.slice(ends[at], end), ends[at]!));
      const joined = joinParts(parts);
      expect(joined).toEqual(joinParts([part(values, formats, 0)]));
      const filled = values.flatMap((one, r) =>
        one.flatMap((value, c) => (value === null ? [] : [[r, c, value]])),
      );
      expect(
        joined.values.flatMap((one, r) =>
          one.flatMap((value, c) => (value === null ? [] : [[r + joined.top, c + joined.left, value]])),
        ),
      ).toEqual(filled);
    }),
  );
});

test("a sheet with nothing in it has no rows", () => {
  expect(joinParts([part([[null, null, null]], [["0.00", "General", "General"]], 0)])).toMatchObject({
    ...{ top: 0, left: 0, values: [], formats: [] },
  });
});

test("a sheet has at least one part", () => {
  expect(() => joinParts([])).toThrow(RangeError);
});
