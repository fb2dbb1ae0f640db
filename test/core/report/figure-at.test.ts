import { figureAt } from "../../../core/report/figure-at";
import { layOut } from "../../../core/report/lay-out";
import { drawnGrid } from "../../doubles/drawn-grid";
import { runToEnd, sampleContext, sampleIntake } from "../../doubles/sample-run";

const { models } = runToEnd(sampleIntake);
const drawn = (id: string) => {
  const model = models.find((one) => one.id === id)!;
  const drawing = layOut(model, { context: sampleContext });
  return { model, drawing, grid: drawnGrid(drawing), area: drawing.tables[0]!.area };
};

test.each(["ranking", "forecast", "capacity", "finance"])(
  "on %s as it was drawn every figure of its first table is found where it stands",
  (id) => {
    const { model, drawing, grid, area } = drawn(id);
    const cells = drawing.cells.filter(({ row, figure }) => figure && row > area.top && row <= area.bottom);
    expect(cells.length).toBeGreaterThan(100);
    expect(cells.map((cell) => figureAt(grid, model, cell))).toEqual(cells.map(({ figure }) => figure));
  },
);

test("a row that the user added and a column of the user's own are not ours", () => {
  const { model, grid, area } = drawn("forecast");
  const values = grid.values.map((row, index) => (index === area.top + 1 ? row.map(() => "mine") : row));
  const added = { row: area.top + 1, column: area.left };
  expect(figureAt({ ...grid, values }, model, added)).toBeNull();
  expect(figureAt(grid, model, { row: area.top + 1, column: area.right + 3 })).toBeNull();
});

test("headers, totals and titles are outside of the tables' rows", () => {
  const { model, grid, area } = drawn("forecast");
  for (const row of [0, area.top, area.bottom + 2])
    expect(figureAt(grid, model, { row, column: area.left })).toBeUndefined();
});
