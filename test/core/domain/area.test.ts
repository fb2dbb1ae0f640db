import fc from "fast-check";
import { overlap, parseArea, parseSheetArea, placeOf } from "../../../core/domain/area";

test("cells, areas, whole columns and whole rows are read, however they are fixed", () => {
  expect(parseArea("$B$2")).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
  expect(parseArea("C3:A1")).toEqual({ top: 0, left: 0, bottom: 2, right: 2 });
  expect(parseArea("$A:C")).toEqual({ top: 0, left: 0, bottom: 1_048_575, right: 2 });
  expect(parseArea("2:$3")).toEqual({ top: 1, left: 0, bottom: 2, right: 16_383 });
  for (const text of ["", "A", "1", "A1:B2:C3", "Sheet!A1"]) expect(parseArea(text)).toBeUndefined();
});

test("a name's formula is read where it is one plain area of a sheet", () => {
  const area = { top: 0, left: 0, bottom: 4, right: 2 };
  expect(parseSheetArea("Data!$A$1:$C$5")).toEqual({ sheet: "Data", area });
  expect(parseSheetArea("'It''s'!A1:C5")).toEqual({ sheet: "It's", area });
  expect(parseSheetArea("OFFSET(Data!A1,1,1)")).toBeUndefined();
});

test("a place reads back as the area that it was", () => {
  const edge = fc.integer({ min: 0, max: 16_000 });
  fc.assert(
    fc.property(edge, edge, edge, (top, left, size) => {
      const area = { top, left, bottom: top + size, right: left };
      expect(parseArea(placeOf(area))).toEqual(area);
      expect(overlap(area, area)).toBe(true);
      expect(overlap(area, { ...area, top: area.bottom + 1, bottom: area.bottom + 1 })).toBe(false);
    }),
  );
});
