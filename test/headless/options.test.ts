import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../../headless/host/xlsx/workbook";
import { gridfolio } from "./capture";

const folder = mkdtempSync(join(tmpdir(), "gridfolio-options-"));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const plan = file(
  "plan.csv",
  [
    "ID,Name,Stage,Cost limit,EV,AC,Baseline start,Baseline finish,Currency,Fit,Risk",
    "P1,Portal,in progress,1000,400,500,2026-01-01,2026-12-31,EUR,8,2",
    "P2,Ledger,in progress,2000,900,800,2026-01-01,2026-12-31,EUR,4,6",
  ].join("\n"),
);

interface Document {
  readonly asOf: string;
  readonly currency: string;
  readonly seed: number;
  readonly outputs: readonly string[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly tables: readonly {
    readonly columns: readonly { readonly column: string; readonly header: string; readonly how: string }[];
  }[];
  readonly forecast?: {
    readonly projects: readonly {
      readonly bac: number | null;
      readonly pv: number | null;
      readonly eacMethod: string | null;
      readonly cpi: number | null;
    }[];
  };
}

async function run(...options: readonly string[]): Promise<Document> {
  const { out, err } = await gridfolio("run", plan, "--json", "-", ...options);
  expect(err).toBe("");
  return JSON.parse(out) as Document;
}

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("the status date decides how much was planned by then", async () => {
  const [june, december] = [await run("--as-of", "2026-06-30"), await run("--as-of", "2026-12-31")];
  expect([june.asOf, december.asOf]).toEqual(["2026-06-30", "2026-12-31"]);
  const map = file("m0.csv", "Sheet,Header,Table,Column\nplan,Cost limit,Projects,Budget\n");
  const planned = async (day: string) =>
    (await run("--as-of", day, "--map", map)).forecast?.projects.map(({ pv }) => pv) ?? [];
  const [half, whole] = [await planned("2026-06-30"), await planned("2026-12-31")];
  expect(whole).toEqual([1000, 2000]);
  expect(half[0]).toBeGreaterThan(400);
  expect(half[0]).toBeLessThan(600);
});

test("a mapping makes a column what the user says, and the document says that they did", async () => {
  const map = file("map.csv", "Sheet,Header,Table,Column\nplan,Cost limit,Projects,Budget\n");
  const mapped = await run("--map", map);
  expect(mapped.forecast?.projects.map(({ bac }) => bac)).toEqual([1000, 2000]);
  const column = mapped.tables[0]?.columns.find(({ header }) => header === "Cost limit");
  expect(column).toMatchObject({ column: "Budget", how: expect.stringMatching(/you said so/) as string });
});

test("settings of the command line hold: currency, method, thresholds, seed", async () => {
  const set = await run(
    "--set",
    "currency=USD",
    "--set",
    "costGreen=-0.02",
    "--set",
    "Discount rate = 12 %",
    "--seed",
    "7",
  );
  expect(set.settings).toMatchObject({ currency: "USD", costGreen: -0.02, discountRate: 0.12, seed: 7 });
  expect([set.currency, set.seed]).toEqual(["USD", 7]);
  expect((await run()).settings).toMatchObject({ seed: 42, discountRate: 0.08 });
});

test("the method of estimating is the one that is set", async () => {
  const map = file("m2.csv", "Sheet,Header,Table,Column\nplan,Cost limit,Projects,Budget\n");
  const methods = async (method: string) =>
    (await run("--map", map, "--set", `eacMethod=${method}`)).forecast?.projects.map(
      ({ eacMethod }) => eacMethod,
    );
  expect(await methods("plan")).toEqual(["plan", "plan"]);
  expect(await methods("cpi")).toEqual(["cpi", "cpi"]);
});

test("of the parts only those that were asked for are calculated and written, PMO Checks and PMO Mapping always", async () => {
  const out = join(folder, "only.xlsx");
  const document = await run("--only", "forecast", "--out", out);
  expect(document.outputs).toEqual(["PMO Forecast", "PMO Checks", "PMO Mapping"]);
  expect(Object.keys(document)).not.toContain("ranking");
  expect(openWorkbook(new Uint8Array(readFileSync(out))).grids.map(({ sheet }) => sheet)).toEqual([
    "PMO Forecast",
    "PMO Checks",
    "PMO Mapping",
    "plan",
  ]);
});

test("a folder of CSVs becomes a workbook with a sheet each, and our tabs behind them", async () => {
  const many = join(folder, "many");
  mkdirSync(many);
  writeFileSync(join(many, "Projects.csv"), "ID,Name,Budget\nP1,Portal,1000\n");
  writeFileSync(join(many, "Resources.csv"), "ID,Name,Role,Capacity\nE1,Ida Brandt,Architect,40\n");
  const out = join(folder, "many.xlsx");
  expect(await gridfolio("run", many, "--out", out)).toMatchObject({ status: 0, err: "" });
  const sheets = openWorkbook(new Uint8Array(readFileSync(out))).grids;
  expect(sheets.filter(({ owned }) => owned === undefined).map(({ sheet }) => sheet)).toEqual([
    "Projects",
    "Resources",
  ]);
  expect(sheets.find(({ owned }) => owned === "capacity")).toBeDefined();
  const again = await gridfolio("check", out);
  expect(again).toMatchObject({ status: 0, err: "" });
});

test("the summary fits a terminal: no more than 30 lines, none beyond 100 letters", async () => {
  const sample = join(folder, "halden.xlsx");
  await gridfolio("template", sample, "--sample");
  const { out } = await gridfolio("run", sample);
  const lines = out.trimEnd().split("\n");
  expect(lines.length).toBeLessThanOrEqual(30);
  expect(lines.filter((line) => line.length > 100)).toEqual([]);
  expect(out).toMatch(/Needs a decision\n/);
  const check = await gridfolio("check", sample);
  expect(check.out.split("\n").filter((line) => line.length > 100)).toEqual([]);
}, 60_000);
