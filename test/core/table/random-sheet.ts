import fc from "fast-check";
import { columnsOf, TABLE_KINDS, type AnyTableKind } from "../../../core/table/kinds/all";
import type { CellValue, FormatRun, Grid } from "../../../core/table/grid";
import { gridOf } from "./grid-of";

/** Texts that have broken spreadsheets' readers before. */
const HOSTILE = [
  "=1+1",
  "+HYPERLINK(A1)",
  "@SUM(A1)",
  "<script>alert(1)</script>",
  "__proto__",
  "constructor",
  "toString",
  "\u0000\u0007",
  "\ud800",
  "x".repeat(300),
  "a\nb\tc",
  "1e999",
  "-0",
  "NaN",
  "Infinity",
  "9".repeat(40),
  "00/00/0000",
  "31.02.2026",
  "100000%",
  "1;2;3",
  "P1,P1,P1",
  "5FS+2d",
  "Loading…",
];
const USUAL = [
  "P1",
  "P2",
  "Portal",
  "n/a",
  "TBC",
  "Total",
  "yes",
  "green",
  "30.09.2026",
  "03/04/2027",
  "2026-09-30",
  "Q3 2025",
  "FY26",
  "€ 1.2m",
  "1.234,56-",
  "(1,200)",
  "54 %",
  "5d",
  "Budget",
  "Actual",
  "EUR",
];
const NUMBERS = [0, 1, -1, 0.54, 54, 5400, 45_000, 1e9, -1e12, 1e300, 5e-324, 2_958_465, 2_958_466, 60, 1e16];
const FORMATS = ["General", "0%", "dd/mm/yyyy", "#,##0.00 €", "[h]:mm", "@", "mmm yy"];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<CellValue>(...USUAL) },
  { weight: 3, arbitrary: fc.constantFrom<CellValue>(...NUMBERS) },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 2, arbitrary: fc.integer({ min: 40_000, max: 50_000 }) },
  { weight: 2, arbitrary: fc.constant<CellValue>(null) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>(true, false, { error: "#N/A" }, { error: "#DIV/0!" }) },
);

const period = fc
  .record({ year: fc.integer({ min: 2020, max: 2030 }), part: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, part }) =>
    fc.constantFrom<CellValue>(
      `${year}-${String(part).padStart(2, "0")}`,
      `Q${Math.ceil(part / 3)} ${year}`,
      `FY${year - 2000}`,
      `W${part} ${year}`,
      45_000 + part * 30,
    ),
  );

function header(kind: AnyTableKind): fc.Arbitrary<CellValue> {
  const names = Object.values(columnsOf(kind)).flatMap(({ title, synonyms }) => [title, ...synonyms]);
  return fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom<CellValue>(...names) },
    { weight: 2, arbitrary: period },
    { weight: 1, arbitrary: cell },
  );
}

/** Rows that look like one of our tables at first: title lines, a header row of its names, and anything below it. */
const table: fc.Arbitrary<CellValue[][]> = fc.constantFrom(...TABLE_KINDS).chain((kind) =>
  fc.integer({ min: 1, max: 9 }).chain((width) =>
    fc
      .record({
        above: fc.array(fc.array(cell, { maxLength: width }), { maxLength: 2 }),
        headers: fc.array(header(kind), { minLength: width, maxLength: width }),
        rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }),
        below: fc.array(fc.array(cell, { maxLength: width }), { maxLength: 2 }),
      })
      .map(({ above, headers, rows, below }) => [...above, headers, ...rows, ...below]),
  ),
);

const values: fc.Arbitrary<CellValue[][]> = fc.oneof(
  { weight: 4, arbitrary: table },
  {
    weight: 2,
    arbitrary: fc
      .tuple(table, fc.integer({ min: 0, max: 2 }), table)
      .map(([a, gap, b]) => [...a, ...Array.from({ length: gap }, () => [] as CellValue[]), ...b]),
  },
  {
    weight: 1,
    arbitrary: table.map((rows) =>
      Array.from({ length: Math.max(0, ...rows.map(({ length }) => length)) }, (_, column) =>
        rows.map((row) => row[column] ?? null),
      ),
    ),
  },
  { weight: 1, arbitrary: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 10 }) },
);

const area = fc
  .tuple(fc.nat(8), fc.nat(6), fc.nat(3), fc.nat(3))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

const format: fc.Arbitrary<FormatRun> = fc.record({
  column: fc.nat(8),
  from: fc.constant(0),
  to: fc.nat(12),
  numberFormat: fc.constantFrom(...FORMATS),
  struckThrough: fc.boolean(),
});

/** A sheet as nobody would want it: parts of our tables, hostile texts, formats and merges that fit nothing. */
function sheet(name: string): fc.Arbitrary<Grid> {
  return fc
    .record({
      values,
      formats: fc.uniqueArray(format, { maxLength: 4, selector: ({ column }) => column }),
      merges: fc.array(area, { maxLength: 2 }),
      tables: fc.array(
        area.map((at) => ({ ...at, name: "Projects" })),
        { maxLength: 1 },
      ),
      names: fc.array(
        area.map((at) => ({ ...at, name: "Budget" })),
        { maxLength: 1 },
      ),
      hiddenRows: fc.array(fc.nat(10), { maxLength: 3 }),
      formulas: fc
        .array(fc.tuple(fc.nat(10), fc.nat(6), fc.constantFrom("SUM(A1:A3)", "A1+1", "NOW()")), {
          maxLength: 3,
        })
        .map((all) => new Map(all.map(([row, column, text]) => [`${row},${column}`, text]))),
    })
    .map((made) => ({ ...gridOf(name, made.values), ...made }));
}

/** A workbook of one to three such sheets. */
export const randomSheets: fc.Arbitrary<Grid[]> = fc
  .constantFrom(["Sheet1"], ["Projects", "Bookings"], ["Plan", "Budget FY26", "Settings"])
  .chain((names) => fc.tuple(...names.map(sheet)));
