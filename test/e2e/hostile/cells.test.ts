import { newWorkbook, openWorkbook } from "../../../headless/host/xlsx/workbook";
import { partsOf } from "../../headless/xlsx/hand-made";
import { faultsOf } from "./outputs";
import { asCell, HOSTILE } from "./texts";

const edits = HOSTILE.map((value, row) => ({ sheet: "Sheet1", row, column: 0, value }));
const written = openWorkbook(newWorkbook().write([])).write([], edits);

test("a cell that is set to a hostile text holds it as a text, as far as a cell can", () => {
  const [grid] = openWorkbook(written).grids;
  const held = HOSTILE.map((_, row) => grid?.values[row - grid.top]?.[0]);
  expect(held).toEqual(HOSTILE.map(asCell));
  expect(grid?.formulas.size).toBe(0);
  expect(faultsOf(written)).toEqual([]);
});

test("it is a shared string, and what looks like a formula is marked as text for whoever edits it", () => {
  const { "xl/worksheets/sheet1.xml": sheet = "", "xl/styles.xml": styles = "" } = partsOf(written);
  const looks = [...styles.slice(styles.indexOf("<cellXfs")).matchAll(/<xf [^>]*>/g)].map(([look]) => look);
  const cells = [...sheet.matchAll(/<c ([^>]*)>/g)].map(([, attributes = ""]) => attributes);
  expect(cells.every((attributes) => attributes.includes('t="s"'))).toBe(true);
  const marked = cells.map((attributes) =>
    (looks[Number(/ s="(\d+)"/.exec(attributes)?.[1] ?? 0)] ?? "").includes('quotePrefix="1"'),
  );
  expect(marked).toEqual(HOSTILE.map((text) => /^[=+\-@]/.test(text)));
});

test("an emoji at the end of what a cell holds is not cut in half", () => {
  const long = `a${"\u{1F680}".repeat(20_000)}`;
  expect(asCell(long)).not.toMatch(/\uFFFD/);
  const bytes = openWorkbook(newWorkbook().write([])).write(
    [],
    [{ sheet: "Sheet1", row: 0, column: 0, value: long }],
  );
  expect(openWorkbook(bytes).grids[0]?.values[0]?.[0]).toBe(asCell(long));
});
