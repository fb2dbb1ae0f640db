import { selectCell } from "../../../sheets-addon/host/select-cell";
import { selectedCell } from "../../../sheets-addon/host/selected-cell";
import { gridOf } from "../../core/table/grid-of";
import { closed, openedWith } from "./opened";

afterEach(closed);

const grids = [gridOf("Projects", [["ID"], ["A1"]]), gridOf("Tasks", [["ID"], ["T1"]])];

test("a cell of another sheet comes to the front and is selected", () => {
  const { spreadsheet, document } = openedWith(grids);
  selectCell(spreadsheet, { sheet: "Tasks", row: 1, column: 25 });
  expect(document.active?.name).toBe("Tasks");
  expect(document.selected).toEqual({ top: 1, left: 25, bottom: 1, right: 25 });
  expect(selectedCell(spreadsheet)).toEqual({ sheet: "Tasks", row: 1, column: 25 });
});

test("a sheet that is gone is said in a sentence", () => {
  const { spreadsheet } = openedWith(grids);
  expect(() => {
    selectCell(spreadsheet, { sheet: "Risks", row: 0, column: 0 });
  }).toThrow('The sheet "Risks" was deleted or renamed: run again.');
});
