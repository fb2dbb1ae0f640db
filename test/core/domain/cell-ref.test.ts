import fc from "fast-check";
import {
  a1,
  a1Area,
  columnIndex,
  columnLetters,
  parseA1,
  quotedSheet,
  sheetCell,
} from "../../../core/domain/cell-ref";

test("columns count as Excel's do", () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  fc.assert(fc.property(fc.integer({ min: 0, max: 16_383 }), (n) => columnIndex(columnLetters(n)) === n));
});

test("a cell survives the way to A1 and back", () => {
  expect(parseA1("$AB$12")).toEqual({ row: 11, column: 27 });
  expect(parseA1("12AB")).toBeUndefined();
  expect(a1Area({ top: 0, left: 0, bottom: 1, right: 1 })).toBe("A1:B2");
  fc.assert(
    fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
      expect(parseA1(a1({ row, column }))).toEqual({ row, column });
    }),
  );
});

test("a sheet's name is quoted when a formula would misread it", () => {
  expect(quotedSheet("Projects")).toBe("Projects");
  expect(quotedSheet("PMO Finance")).toBe("'PMO Finance'");
  expect(quotedSheet("Bob's")).toBe("'Bob''s'");
  expect(quotedSheet("FY27")).toBe("'FY27'");
  expect(quotedSheet("R1C1")).toBe("'R1C1'");
  expect(sheetCell({ sheet: "My plan", row: 6, column: 5 })).toBe("'My plan'!F7");
});
