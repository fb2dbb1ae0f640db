import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Grid } from "../../../core/table/grid";
import { openWorkbook } from "../../../headless/host/xlsx/workbook";
import { intakeOf } from "../../core/table/intake-of";
import { gridfolio } from "../../headless/capture";
import { hasLibreOffice, recalculated } from "../libre-office";
import { faultsOf, obeyed, otherTexts, strangeFormulas, textsOnOurTabs } from "./outputs";
import { asCell, HOSTILE, KEPT_BY_LIBRE_OFFICE } from "./texts";
import { hostileInEveryColumn, hostileSample } from "./workbooks";

const folder = mkdtempSync(join(tmpdir(), "gridfolio-hostile-"));
const MINUTE = 60_000;

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const WORKBOOKS = [
  ["the sample with hostile ids, names and texts", "sample", () => hostileSample(HOSTILE)],
  ["every column of every table, whatever it is to hold", "columns", () => hostileInEveryColumn(HOSTILE)],
] as const;

describe.each(WORKBOOKS)("%s", (_title, name, make) => {
  const input = join(folder, `${name}.xlsx`);
  const out = join(folder, `${name}-out.xlsx`);
  const json = join(folder, `${name}.json`);
  let before: readonly Grid[] = [];
  let after: readonly Grid[] = [];
  let printed = "";

  beforeAll(async () => {
    writeFileSync(input, make());
    before = openWorkbook(readBytes(input)).grids;
    const { err, out: said } = await gridfolio("run", input, "--out", out, "--json", json);
    expect(err).toBe("");
    printed = said;
    after = openWorkbook(readBytes(out)).grids;
  }, 2 * MINUTE);

  test("no text becomes a formula, and ours are the plain ones that they always are", () => {
    expect(strangeFormulas(after)).toEqual([]);
    expect(formulasOn(after.filter(({ owned }) => owned === undefined))).toEqual(formulasOn(before));
  });

  test("every part is well-formed, and nothing leads out of the workbook", () => {
    expect(faultsOf(readBytes(out), readBytes(input))).toEqual([]);
  });

  test("the user's sheets hold what they held", () => {
    expect(otherTexts(before, after)).toEqual([]);
  });

  test("every project is on our tabs by its own text", () => {
    const shown = textsOnOurTabs(after);
    const { projects } = intakeOf(before).portfolio;
    expect(projects.length).toBeGreaterThan(20);
    const missing = projects.filter(({ id }) => !shown.has(id) && !shown.has(asCell(id)));
    expect(missing.map(({ id }) => id.slice(0, 40))).toEqual([]);
  });

  test("the JSON is data: every project by its own text, and nothing else has changed", () => {
    const { forecast } = JSON.parse(readFileSync(json, "utf8")) as {
      forecast: { projects: { project: string }[] };
    };
    const named = new Set(forecast.projects.map(({ project }) => project));
    const { projects } = intakeOf(before).portfolio;
    expect(projects.filter(({ id }) => !named.has(id)).map(({ id }) => id.slice(0, 40))).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("a terminal shows what is printed and obeys none of it", async () => {
    expect(obeyed(printed)).toEqual([]);
    const { out: checked, err } = await gridfolio("check", input);
    expect(err).toBe("");
    expect(obeyed(checked)).toEqual([]);
    const { out: document } = await gridfolio("check", input, "--json", "-");
    expect(obeyed(document)).toEqual([]);
    expect(JSON.parse(document)).toMatchObject({ schema: 1 });
  });

  test(
    "a second run over our own tabs finds the same",
    async () => {
      const again = join(folder, `${name}-again.xlsx`);
      const { err } = await gridfolio("run", out, "--out", again);
      expect(err).toBe("");
      expect(faultsOf(readBytes(again), readBytes(out))).toEqual([]);
      const rewritten = openWorkbook(readBytes(again)).grids;
      expect(strangeFormulas(rewritten)).toEqual([]);
      expect(rewritten.map(({ sheet }) => sheet)).toEqual(after.map(({ sheet }) => sheet));
    },
    2 * MINUTE,
  );
});

const maybe = hasLibreOffice() ? test : test.skip;

maybe.each([
  ["the sample", "short-sample", () => hostileSample(KEPT_BY_LIBRE_OFFICE)],
  ["every column", "short-columns", () => hostileInEveryColumn(KEPT_BY_LIBRE_OFFICE)],
] as const)(
  "LibreOffice opens %s and shows the same texts",
  async (_title, name, make) => {
    const input = join(folder, `${name}.xlsx`);
    const out = join(folder, `${name}-out.xlsx`);
    writeFileSync(input, make());
    await gridfolio("run", input, "--out", out);
    const opened = openWorkbook(recalculated(out)).grids;
    expect(otherTexts(openWorkbook(readBytes(out)).grids, opened)).toEqual([]);
  },
  3 * MINUTE,
);

function formulasOn(grids: readonly Grid[]): readonly string[] {
  return grids.flatMap(({ sheet, formulas }) =>
    [...formulas].map((formula) => [sheet, ...formula].join(" ")),
  );
}

function readBytes(file: string): Uint8Array {
  return new Uint8Array(readFileSync(file));
}
