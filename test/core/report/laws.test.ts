import fc from "fast-check";
import type { Area } from "../../../core/domain/cell-ref";
import type { Format } from "../../../core/domain/measure";
import type { Drawing } from "../../../core/report/drawing";
import { layOut } from "../../../core/report/lay-out";
import { rowsPoints } from "../../../core/report/place-charts";
import type { ReportContext } from "../../../core/report/report-context";
import type { Block, SheetModel, TableBlock } from "../../../core/report/sheet-model";

const context: ReportContext = {
  file: "a.xlsx",
  asOf: 46295,
  runStamp: "2026-11-22 14:05",
  currency: "EUR",
  moneyUnit: "k",
};

const formats = fc.constantFrom<Format>(
  "text",
  "id",
  "long-text",
  "money",
  "index",
  "percent",
  "date",
  "rag",
  "fte",
);
const words = fc.constantFrom(
  "a",
  "Customer Portal",
  "one two three four five six seven eight nine ten eleven twelve",
);

const table = fc
  .record({
    columns: fc.array(fc.record({ title: words, format: formats, detail: fc.boolean() }), {
      minLength: 2,
      maxLength: 9,
    }),
    rows: fc.nat({ max: 6 }),
    totals: fc.boolean(),
    plain: fc.boolean(),
    title: fc.option(words, { nil: undefined }),
  })
  .map(({ columns, rows, totals, plain, title }) => (name: string): TableBlock => ({
    kind: "table",
    name,
    key: ["c0"],
    plain,
    freeze: true,
    ...(title === undefined ? {} : { title }),
    columns: columns.map((column, index) => ({
      ...column,
      id: `c${index}`,
      ...(index === 1 ? { formula: "[c0]&[c1]&[none]" } : index > 1 ? { formula: "[c0]&[c1]" } : {}),
    })),
    rows: Array.from({ length: rows }, (_, row) => ({
      key: `${row}`,
      cells: Object.fromEntries(
        columns.map(({ format }, index) => [
          `c${index}`,
          ["text", "id", "long-text"].includes(format)
            ? `text ${row}`
            : format === "rag"
              ? "red"
              : row * 1000,
        ]),
      ),
    })),
    ...(totals ? { totals: [{ label: "All", cells: { c1: { value: 1, formula: "COUNTA([c0])" } } }] } : {}),
    userColumns: plain ? [] : [{ title: "Status" }],
  }));

const block = fc.oneof(
  table,
  fc
    .tuple(words, words)
    .map(([title, finding]) => (): Block => ({ kind: "headline", title, finding, notes: [finding] })),
  fc.array(words, { minLength: 1, maxLength: 7 }).map((labels) => (): Block => ({
    kind: "tiles",
    tiles: labels.map((label) => ({ label, figure: "€1m", note: label })),
  })),
  fc.integer({ min: 4, max: 14 }).map((height) => (name: string): Block => ({
    kind: "chart",
    name,
    title: "Finding",
    height,
    chart: {
      kind: "columns",
      categories: ["a", "b"],
      valueFormat: "money",
      series: [{ name: "Plan", values: [1, null], draw: "column", colour: "#999999" }],
    },
  })),
);

const model = fc
  .record({
    blocks: fc.array(block, { minLength: 1, maxLength: 7 }),
    grid: fc.constantFrom("tables", "page"),
  })
  .map(({ blocks, grid }): SheetModel => ({
    id: "any",
    title: "Any",
    grid: grid,
    orientation: "landscape",
    pages: "one-wide",
    footer: "",
    bands: blocks.map((make, index) => [{ block: make(`block${index}`) }]),
  }));

const meets = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

function chartRows(drawing: Drawing): { from: number; to: number }[] {
  return drawing.charts.map(({ box }) => {
    let from = 0;
    while (rowsPoints(drawing.rowHeights, 0, from) < box.y) from += 1;
    let to = from;
    while (rowsPoints(drawing.rowHeights, from, to + 1) <= box.height) to += 1;
    return { from, to: to - 1 };
  });
}

test("no two blocks stand on each other: every cell is written once, tables and charts keep apart", () => {
  fc.assert(
    fc.property(model, (any) => {
      const drawing = layOut(any, { context });
      const places = drawing.cells.map(({ row, column }) => `${row},${column}`);
      expect(new Set(places).size).toBe(places.length);
      drawing.tables.forEach((one, index) => {
        expect(drawing.tables.slice(index + 1).some((other) => meets(one.area, other.area))).toBe(false);
      });
      for (const { from, to } of chartRows(drawing)) {
        expect(drawing.cells.filter(({ row, value }) => value !== null && row >= from && row <= to)).toEqual(
          [],
        );
      }
    }),
    { numRuns: 200 },
  );
});

test("every placeholder of a formula becomes a cell or a range, or the value stands alone", () => {
  fc.assert(
    fc.property(model, (any) => {
      const { cells } = layOut(any, { context });
      expect(cells.filter(({ formula }) => formula !== undefined && /[[\]]|undefined/.test(formula))).toEqual(
        [],
      );
    }),
    { numRuns: 200 },
  );
});

test("a native table's headers are what its header cells say, each once", () => {
  fc.assert(
    fc.property(model, (any) => {
      const { cells, tables } = layOut(any, { context });
      for (const { area, headers } of tables) {
        const shown = headers.map(
          (_, index) =>
            cells.find(({ row, column }) => row === area.top && column === area.left + index)?.value,
        );
        expect(shown).toEqual(headers);
        expect(new Set(headers.map((header) => header.toLowerCase())).size).toBe(headers.length);
      }
    }),
    { numRuns: 200 },
  );
});

test("a tab without anything of the user's is the same after any number of runs", () => {
  fc.assert(
    fc.property(model, (any) => {
      expect(layOut(any, { context })).toEqual(layOut(any, { context }));
    }),
    { numRuns: 50 },
  );
});
