import { layOut } from "../../../core/report/lay-out";
import type { DrawnCell } from "../../../core/report/drawing";
import { readPortfolio } from "../../../core/table/read/portfolio";
import { drawnGrid } from "../../doubles/drawn-grid";
import { runToEnd, sampleContext, sampleGrids, sampleIntake } from "../../doubles/sample-run";

/** With projects alone, tables that are small otherwise hold headers of the large ones. */
const few = sampleGrids.filter(({ sheet }) => ["Projects", "Criteria", "Settings"].includes(sheet));
const reading = { today: 46_348, asOf: null, hostLocale: null, overrides: {}, mapping: [] };
const tabs = [
  ...runToEnd(sampleIntake).models.map((model) => ({ name: `${model.title} of the sample`, model })),
  ...runToEnd(readPortfolio(few, reading)).models.map((model) => ({
    name: `${model.title} of projects alone`,
    model,
  })),
];

function shown({ row, column, value, formula }: DrawnCell): unknown {
  return { row, column, value, formula };
}

test.each(tabs)(
  "$name is as it was, drawn over itself where the host knows no native tables",
  ({ model }) => {
    const drawing = layOut(model, { context: sampleContext });
    const previous = { ...drawnGrid(drawing), tables: [] };
    const again = layOut(model, { context: sampleContext, previous });
    expect(again.cells.map(shown)).toEqual(drawing.cells.map(shown));
    expect(again.tables).toEqual(drawing.tables);
  },
);
