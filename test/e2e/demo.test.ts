import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../headless/cli";
import { openWorkbook } from "../../headless/host/xlsx/workbook";
import { a1 } from "../../core/domain/cell-ref";
import { valueAt, type Grid } from "../../core/table/grid";
import { hasLibreOffice, recalculated } from "./libre-office";

const folder = mkdtempSync(join(tmpdir(), "gridfolio-demo-"));
const sample = join(folder, "halden.xlsx");
const result = join(folder, "halden-pmo.xlsx");
const json = join(folder, "halden-pmo.json");

const sheetsOf = (file: string): readonly Grid[] => openWorkbook(new Uint8Array(readFileSync(file))).grids;
const ours = (file: string): readonly Grid[] => sheetsOf(file).filter(({ owned }) => owned !== undefined);

let printed = "";

beforeAll(async () => {
  jest.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  expect(await main(["template", sample, "--sample"])).toBe(0);
  printed = "";
  expect(await main(["run", sample, "--out", result, "--json", json])).toBe(1);
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("the demo writes every tab of this step, the dashboard first among them", () => {
  expect(ours(result).map(({ sheet }) => sheet)).toEqual([
    "PMO Dashboard",
    "PMO Ranking",
    "PMO Portfolio",
    "PMO Scenarios",
    "PMO Forecast",
    "PMO Capacity",
    "PMO Finance",
    "PMO Checks",
    "PMO Mapping",
  ]);
});

test("the summary names the file and the projects that need a decision", () => {
  expect(printed).toContain(result);
  expect(printed).toMatch(/A1/);
  expect(printed).toMatch(/A4/);
  expect(printed).toMatch(/Data Engineer/);
});

test("no cell of the output shows NaN, undefined, Infinity or an error", () => {
  const bad = ours(result).flatMap((grid) =>
    grid.values.flat().filter((value) => {
      if (typeof value === "number") return !Number.isFinite(value);
      if (typeof value === "string") return /\bNaN\b|undefined|Infinity|\[object/.test(value);
      return typeof value === "object" && value !== null;
    }),
  );
  expect(bad).toEqual([]);
});

test("the user's own sheets are as they were", () => {
  const before = sheetsOf(sample);
  const after = sheetsOf(result).filter(({ owned }) => owned === undefined);
  expect(after).toEqual(before);
});

test("running again on the result changes nothing but the run's own stamp", async () => {
  const again = join(folder, "again.xlsx");
  await main(["run", result, "--out", again]);
  const cells = (file: string): unknown => ours(file).map(({ sheet, values }) => ({ sheet, values }));
  expect(cells(again)).toEqual(cells(result));
});

interface Difference {
  readonly cell: string;
  readonly formula: string;
  readonly cached: unknown;
  readonly recalculated: unknown;
}

const RELATIVE = 1e-9;

function agree(cached: unknown, fresh: unknown): boolean {
  if (typeof cached === "number" && typeof fresh === "number") {
    return Math.abs(cached - fresh) <= RELATIVE * Math.max(1, Math.abs(cached));
  }
  return (cached ?? "") === (fresh ?? "");
}

const maybe = hasLibreOffice() ? test : test.skip;

maybe(
  "LibreOffice recalculates every formula of the output to the value that we cached",
  () => {
    const fresh = openWorkbook(recalculated(result)).grids;
    let formulas = 0;
    const differences: Difference[] = [];
    for (const grid of ours(result)) {
      const other = fresh.find(({ sheet }) => sheet === grid.sheet);
      if (!other) throw new Error(`LibreOffice lost the tab ${grid.sheet}`);
      for (const [place, formula] of grid.formulas) {
        const [row = 0, column = 0] = place.split(",").map(Number);
        const cached = valueAt(grid, row, column);
        const recalculatedValue = valueAt(other, row, column);
        formulas += 1;
        if (!agree(cached, recalculatedValue)) {
          differences.push({
            cell: `${grid.sheet}!${a1({ row, column })}`,
            formula,
            cached,
            recalculated: recalculatedValue,
          });
        }
      }
    }
    expect(differences).toEqual([]);
    expect(formulas).toBeGreaterThan(500);
  },
  300_000,
);
