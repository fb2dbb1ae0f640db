import { withEvenFigures } from "../../../core/report/even-figures";
import type { TableBlock } from "../../../core/report/sheet-model";

const TABLE: TableBlock = {
  kind: "table",
  name: "PMO_Even",
  key: ["project"],
  columns: [
    { id: "project", title: "Project", format: "text" },
    { id: "npv", title: "NPV", format: "money" },
    { id: "irr", title: "IRR", format: "percent", width: 9 },
    { id: "start", title: "Start", format: "date" },
  ],
  rows: [],
};

test("figures of the formats share one width; a width of a column's own and other columns stay", () => {
  const even = withEvenFigures(TABLE, new Set(["money", "percent"]));
  expect(even.columns.map(({ id, width }) => [id, width])).toEqual([
    ["project", undefined],
    ["npv", 12.5],
    ["irr", 9],
    ["start", undefined],
  ]);
});
