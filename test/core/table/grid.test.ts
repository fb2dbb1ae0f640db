import { formatAt, isCellError, runAt, valueAt } from "../../../core/table/grid";
import { gridOf } from "./grid-of";

const grid = {
  ...gridOf(
    "Status",
    [
      ["Project", "Date"],
      ["A1", 46295],
    ],
    [
      { column: 1, from: 10, to: 20, numberFormat: "dd.mm.yyyy" },
      { column: 1, from: 4, to: 6, numberFormat: "0 %" },
    ],
  ),
  top: 3,
  left: 2,
};

test("a cell is asked for by its place on the sheet, not in the block", () => {
  expect(valueAt(grid, 4, 3)).toBe(46295);
  expect([valueAt(grid, 0, 0), valueAt(grid, 99, 3)]).toEqual([null, null]);
});

test("a format holds for its rows and no further, in whatever order the runs come", () => {
  expect([4, 6, 7, 10, 20, 21].map((row) => formatAt(grid, row, 1))).toEqual([
    ...["0 %", "0 %", "General"],
    ...["dd.mm.yyyy", "dd.mm.yyyy", "General"],
  ]);
  expect(runAt(grid, 5, 0)).toBeUndefined();
});

test("an error is told from every other value, blank cells too", () => {
  expect([{ error: "#N/A" }, null, 0, "", "#N/A"].map(isCellError)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
