import { selectCell } from "../../../excel-addin/host/select-cell";
import { bookOfGrids } from "../../doubles/excel/book-of-grids";
import { openInExcel } from "../../doubles/excel/host";
import { gridOf } from "../../core/table/grid-of";

const book = () => bookOfGrids([gridOf("Projects", [["ID"], ["A1"]]), gridOf("Tasks", [["ID"], ["T1"]])]);

test("a cell of another sheet comes to the front and is selected", async () => {
  const { book: opened } = openInExcel(book());
  await selectCell({ sheet: "Tasks", row: 1, column: 27 });
  expect(opened.active?.name).toBe("Tasks");
  expect(opened.selected?.area).toEqual({ top: 1, left: 27, bottom: 1, right: 27 });
});

test("a sheet that is gone is said in a sentence", async () => {
  openInExcel(book());
  await expect(selectCell({ sheet: "Risks", row: 0, column: 0 })).rejects.toThrow("was deleted");
});
