import type { FigureValue } from "../../../core/domain/measure";
import { forecastOf } from "../../../core/earned-value/forecast";
import { forecastSheet } from "../../../core/earned-value/report";
import { healthOf } from "../../../core/governance/health";
import { layOut } from "../../../core/report/lay-out";
import type { ReportContext } from "../../../core/report/report-context";
import type { Cell, RichCell, TableBlock } from "../../../core/report/sheet-model";
import { toText } from "../../../core/report/text-print";
import { formulaValue } from "../../doubles/formula-value";
import { haldenStory } from "../../doubles/halden-story";
import { aPortfolio } from "../../doubles/portfolio";

const context: ReportContext = {
  file: "Halden.xlsx",
  asOf: haldenStory.asOf,
  runStamp: "2026-10-01 08:00",
  currency: "EUR",
  moneyUnit: "1",
};
const result = forecastOf(haldenStory);
const sheet = forecastSheet(result, healthOf(haldenStory, result.figures), context);
const table = sheet.bands
  .flat()
  .map(({ block }) => block)
  .find((block): block is TableBlock => block.kind === "table")!;

const isRich = (cell: Cell | undefined): cell is RichCell => typeof cell === "object" && cell !== null;
const valueOf = (cell: Cell | undefined): FigureValue => (isRich(cell) ? cell.value : (cell ?? null));

test("PMO Forecast has the columns that were promised, in their order", () => {
  const titles = table.columns.map(({ title }) => title);
  const visible = table.columns.filter(({ detail }) => !detail).map(({ title }) => title);
  expect(visible).toEqual([
    "ID",
    "Project",
    "Reported",
    "Indicated",
    "Gap steps",
    "% complete",
    "BAC",
    "CPI",
    "EAC manager",
    "EAC indicated",
    "VAC indicated",
    "Finish slip (weeks)",
  ]);
  expect(new Set(titles).size).toBe(titles.length);
});

test("every live formula comes to the value beside it, and to – where the figure is not known", () => {
  let checked = 0;
  for (const row of table.rows) {
    const shown = Object.fromEntries(
      table.columns.map(({ id }) => [id, valueOf(row.cells[id]) ?? "–"] as const),
    );
    for (const column of table.columns) {
      const cell = row.cells[column.id];
      const formula = isRich(cell) && cell.formula !== undefined ? cell.formula : (column.formula ?? null);
      if (formula === null) continue;
      checked += 1;
      const expected = valueOf(cell);
      const found = formulaValue(formula, shown);
      const where = `${row.key} ${column.id} ${formula}`;
      if (typeof expected === "number")
        expect([where, Number(found) / (expected || 1)]).toEqual([
          where,
          expect.closeTo(expected === 0 ? 0 : 1, 9),
        ]);
      else expect([where, found]).toEqual([where, expected ?? "–"]);
    }
  }
  expect(checked).toBeGreaterThan(100);
});

test("the totals are sums of the columns, and portfolio indices ratios of sums", () => {
  const columns = Object.fromEntries(
    table.columns.map(({ id }) => [id, table.rows.map((row) => valueOf(row.cells[id]) ?? "–")] as const),
  );
  const cells = table.totals![0]!.cells;
  expect(Object.keys(cells)).toEqual(["bac", "pv", "ev", "ac", "eacIndicated", "vac", "cpi", "spi"]);
  for (const [id, { value, formula }] of Object.entries(cells)) {
    const found = Number(formulaValue(formula!, columns));
    expect([id, found / Number(value)]).toEqual([id, expect.closeTo(1, 9)]);
  }
});

test("the most money over budget comes first, what has no variance last", () => {
  expect(table.rows[0]!.key).toBe("A1");
  const variances = table.rows.map((row) => valueOf(row.cells["vac"]));
  const known = variances.filter((value): value is number => typeof value === "number");
  expect(known).toEqual([...known].sort((a, b) => a - b));
  expect(variances.slice(known.length).every((value) => value === null)).toBe(true);
});

test("the tab reads as a page", () => {
  expect(toText(layOut(sheet, { context }))).toMatchSnapshot();
});

test("without figures it says that there is nothing to forecast", () => {
  const empty = forecastOf(aPortfolio());
  const model = forecastSheet(empty, [], context);
  expect(JSON.stringify(model)).toContain("No project can be forecast");
  expect(empty.curve.months).toEqual([]);
});
