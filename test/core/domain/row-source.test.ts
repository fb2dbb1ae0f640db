import { cellOf, rowCell } from "../../../core/domain/row-source";

const record = {
  source: {
    sheet: "Projects",
    row: 4,
    columns: new Map([
      ["budget", 5],
      ["id", 1],
    ]),
  },
};

test("a field leads to the cell that it was read from", () => {
  expect(cellOf(record, "budget")).toEqual({ sheet: "Projects", row: 4, column: 5 });
  expect(cellOf(record, "revenue")).toBeUndefined();
});

test("a record leads to its first cell", () => {
  expect(rowCell(record)).toEqual({ sheet: "Projects", row: 4, column: 1 });
});
