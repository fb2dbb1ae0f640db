/** @jest-environment-options {"globalsCleanup": "off"} */
import { drawSheets } from "../../../excel-addin/host/draw-sheets";
import { openInExcel } from "../../doubles/excel/host";
import { Book } from "../../doubles/excel/model/book";
import { cell, drawing } from "../../headless/xlsx/hand-made";

test.each([
  [20, [true]],
  [19, [undefined]],
  [15, [undefined]],
])(
  "an Excel of the set 1.%s is asked for one Undo where it knows of that: our requests are then one group",
  async (newestSet, expected) => {
    const book = new Book("Portfolio.xlsx");
    book.add("Sheet1");
    openInExcel(book, newestSet);
    const run = jest.spyOn(Excel, "run");
    await drawSheets([drawing({ cells: [cell(0, 0, "text")] })]);
    const options = run.mock.calls.map(([first]) => first as Excel.RunOptions);
    run.mockRestore();
    expect(options.map(({ mergeUndoGroup }) => mergeUndoGroup)).toEqual(expected);
  },
);
