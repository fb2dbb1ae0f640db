import { figureAsked } from "../../../core/commands/figure-asked";
import type { FigureValue } from "../../../core/domain/measure";
import type { Drawing, DrawnCell } from "../../../core/report/drawing";
import { layOut } from "../../../core/report/lay-out";
import { printScale } from "../../../core/report/print-pages";
import { runToEnd, sampleContext, sampleIntake } from "../../doubles/sample-run";
import { columnPoints } from "../../../core/report/text-width";

const { outcome, models } = runToEnd(sampleIntake);
const drawings = new Map(models.map((sheet) => [sheet.id, layOut(sheet, { context: sampleContext })]));

function drawn(id: string): Drawing {
  const drawing = drawings.get(id);
  if (!drawing) throw new Error(`no tab ${id}`);
  return drawing;
}

function scaleOf({ columns, print }: Drawing): number {
  const points = columns
    .filter(({ grouped, column }) => !grouped && column <= print.area.right)
    .reduce((sum, { width }) => sum + columnPoints(width), 0);
  return printScale(print.orientation, points);
}

function heightOf({ rowHeights }: Drawing, from: number, to: number): number {
  let points = 0;
  for (let row = from; row < to; row += 1) points += rowHeights.get(row) ?? 15;
  return points;
}

test.each([
  ["dashboard", 0.55],
  ["ranking", 0.75],
  ["forecast", 0.75],
  ["finance", 0.75],
  ["capacity", 0.6],
  ["checks", 0.6],
])("on A4 %s is printed at %d of its size or larger", (id, least) => {
  expect(scaleOf(drawn(id))).toBeGreaterThanOrEqual(least);
});

test.each(["ranking", "forecast", "finance"])(
  "on %s the header and the id column stay in sight, in at most 240 points",
  (id) => {
    const drawing = drawn(id);
    const [table] = drawing.tables;
    expect(drawing.frozen.row).toBe((table?.area.top ?? -2) + 1);
    expect(drawing.frozen.column).toBeGreaterThan(0);
    expect(heightOf(drawing, 0, drawing.frozen.row)).toBeLessThanOrEqual(240);
  },
);

test.each([...drawings.keys()])("no chart of %s is cut over two pages", (id) => {
  const drawing = drawn(id);
  const page = 516 / scaleOf(drawing);
  const starts = [0, ...(drawing.print.breaks ?? [])].map((row) => heightOf(drawing, 0, row));
  const pageAt = (y: number): string => {
    const start = Math.max(...starts.filter((one) => one <= y + 1));
    return `${start}, page ${Math.floor((y - start) / page)}`;
  };
  for (const { box } of drawing.charts) {
    expect(pageAt(box.y + box.height - 1)).toBe(pageAt(box.y));
  }
});

test("what the charts read and what the next run must know is not printed", () => {
  for (const { cells, print } of drawings.values()) {
    const hidden = cells.filter(({ value, style }) => value === "Chart data" || style.numberFormat === ";;;");
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.filter(({ row }) => row <= print.area.bottom)).toEqual([]);
  }
});

test("the months of the heat map are equally wide, whatever stands below them", () => {
  const { tables, columns } = drawn("capacity");
  const heat = tables.find(({ name }) => name === "PMO_CapacityHeat");
  const months = columns.filter(
    ({ column }) => heat && column >= heat.area.left + 3 && column <= heat.area.right,
  );
  expect(months).toHaveLength(12);
  expect(new Set(months.map(({ width }) => width)).size).toBe(1);
});

/** What Explain finds for a cell; `undefined` when it finds nothing. */
function valueOf({ figure }: DrawnCell): FigureValue | undefined {
  if (!figure) return undefined;
  const { table: figures, key: row, column: measure } = figure;
  const found = figureAsked(outcome.figures, { figures, row, measure });
  return "measure" in found ? found.measure.value(found.row) : undefined;
}

test.each(["ranking", "forecast", "finance"])("every figure of %s's main table can be explained", (id) => {
  const drawing = drawn(id);
  const area = drawing.tables[0]?.area;
  const figures = drawing.cells.filter(
    ({ row, figure }) => figure && area && row > area.top && row <= area.bottom,
  );
  expect(figures.length).toBeGreaterThan(100);
  expect(figures.filter((cell) => valueOf(cell) === undefined).map(({ figure }) => figure)).toEqual([]);
});

test("the dashboard's money, ratings and gaps can be explained, and say the same figure", () => {
  const shown = drawn("dashboard").cells.filter(
    ({ figure }) => figure && !figure.table.startsWith("PMO_Dashboard"),
  );
  const measures = new Set(shown.map(({ figure }) => figure?.column));
  for (const measure of ["vac", "eacIndicated", "indicated", "gapEquivalents", "npvGoForward", "value"]) {
    expect(measures).toContain(measure);
  }
  const numbers = shown.filter(({ value }) => typeof value === "number");
  expect(numbers.map((cell) => [cell.figure, valueOf(cell)])).toEqual(
    numbers.map(({ figure, value }) => [figure, value]),
  );
});

test("the heat map's gaps and the people's figures can be explained", () => {
  const cells = drawn("capacity").cells.filter(
    ({ figure }) => figure?.table === "capacity" || figure?.table === "capacity-people",
  );
  expect(cells.length).toBeGreaterThan(500);
  expect(cells.filter((cell) => valueOf(cell) === undefined).map(({ figure }) => figure)).toEqual([]);
});
