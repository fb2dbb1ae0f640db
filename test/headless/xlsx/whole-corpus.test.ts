import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { layOut } from "../../../core/report/lay-out";
import type { Drawing } from "../../../core/report/drawing";
import { valueAt, type Grid } from "../../../core/table/grid";
import type { CellEdit } from "../../../headless/host/xlsx/cell-edit";
import { openWorkbook, type Workbook } from "../../../headless/host/xlsx/workbook";
import { WorkbookError } from "../../../headless/host/xlsx/workbook-error";
import { runToEnd, sampleContext, sampleIntake } from "../../doubles/sample-run";
import { hasLibreOffice } from "../../e2e/libre-office";
import { everyConstruct } from "./every-construct";
import { losses } from "./package-losses";
import { sharedData } from "../../doubles/shared-data";

const data = sharedData();
const found = existsSync(data);
const maybe = found ? test : test.skip;

function workbooksIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.xls[xm]$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const files = found ? ["xlsx-corpus", "layouts"].flatMap((folder) => workbooksIn(join(data, folder))) : [];

/** The dashboard of the sample, and a tab with every table, chart, rule and validation that there is. */
function dashboard(): readonly Drawing[] {
  const tabs = runToEnd(sampleIntake).models.filter(({ id }) => id === "dashboard");
  const [every, second] = everyConstruct("PMO Dashboard");
  return [
    ...tabs.map((sheet) => layOut(sheet, { context: sampleContext })),
    { ...every!, id: "every", sheet: "PMO Every" },
    second!,
  ];
}

const WHAT: readonly Pick<CellEdit, "value" | "formula">[] = [
  { value: -1234.5 },
  { value: "Größe & <more>" },
  { value: 2, formula: 'IF(1<2,2,"no")' },
  { value: true },
];

interface Copy {
  readonly bytes: Uint8Array;
  readonly edit: CellEdit;
}

/** A copy with the dashboard and one other value in the first sheet's last filled cell that takes one, else in a blank one. */
function edited(workbook: Workbook, drawings: readonly Drawing[], number: number): Copy | undefined {
  const [grid] = workbook.grids;
  if (!grid) return undefined;
  const bottom = grid.top + grid.values.length;
  const places = [bottom - 1, grid.top, bottom + 1].flatMap((row) =>
    [1, 0, 3].map((column) => ({ row: Math.max(row, 0), column: grid.left + column })),
  );
  for (const place of places) {
    const edit = { sheet: grid.sheet, ...place, ...(WHAT[number % WHAT.length] ?? { value: 1 }) };
    try {
      return { bytes: workbook.write(drawings, [edit]), edit };
    } catch (error) {
      if (!(error instanceof WorkbookError && error.kind === "cannot-edit")) throw error;
    }
  }
  return undefined;
}

/** Cells, formulas and what goes with them that are not as they were, but for the edited one. */
function changes(old: Grid, now: Grid | undefined, edit: CellEdit): readonly string[] {
  if (!now) return [`sheet ${old.sheet}`];
  const isEdited = (row: number, column: number): boolean =>
    old.sheet === edit.sheet && row === edit.row && column === edit.column;
  const values = old.values.flatMap((line, r) =>
    line.flatMap((value, c) => {
      const [row, column] = [old.top + r, old.left + c];
      const same = JSON.stringify(valueAt(now, row, column)) === JSON.stringify(value);
      return same || isEdited(row, column) ? [] : [`${old.sheet} ${row},${column}: ${JSON.stringify(value)}`];
    }),
  );
  const formulas = [...old.formulas].filter(
    ([place, formula]) => place !== `${edit.row},${edit.column}` && now.formulas.get(place) !== formula,
  );
  const rest = (["merges", "tables", "names", "hiddenRows"] as const).filter(
    (key) => JSON.stringify(old[key]) !== JSON.stringify(now[key]),
  );
  return [...values, ...formulas.map(([place]) => `formula ${old.sheet} ${place}`), ...rest];
}

const copies = mkdtempSync(join(tmpdir(), "gridfolio-corpus-"));
afterAll(() => {
  rmSync(copies, { recursive: true, force: true });
});

maybe(
  "no workbook of the corpus loses anything when a dashboard is added and one cell changes",
  () => {
    const drawings = dashboard();
    const lost: string[] = [];
    let cells = 0;
    files.forEach((file, number) => {
      const bytes = new Uint8Array(readFileSync(file));
      const original = openWorkbook(bytes);
      const copy = edited(original, drawings, number);
      const after = copy?.bytes ?? original.write(drawings);
      const edit = copy?.edit ?? { sheet: "", row: -1, column: -1, value: null };
      if (copy) cells += 1;
      const reopened = openWorkbook(after);
      const say = (what: string): number => lost.push(`${basename(file)} loses ${what}`);
      const first = original.grids[0];
      const replaced = first?.formulas.has(`${edit.row},${edit.column}`) ? 1 : 0;
      losses(bytes, after, replaced).forEach(say);
      original.grids.forEach((grid, index) => {
        changes(grid, reopened.grids[index], edit).forEach(say);
      });
      const target = reopened.grids.find(({ sheet }) => sheet === edit.sheet);
      if (target && valueAt(target, edit.row, edit.column) !== edit.value) say("the value that was set");
      if (reopened.grids.length !== original.grids.length + drawings.length) say("a tab of ours");
      if (number % Math.floor(files.length / SAMPLE) === 0)
        writeFileSync(join(copies, `${String(number).padStart(4, "0")}.xlsx`), after);
    });
    expect(lost).toEqual([]);
    expect(files.length).toBeGreaterThan(1000);
    expect(cells).toBeGreaterThan(files.length * 0.95);
  },
  300_000,
);

const SAMPLE = 50;
/** All sheets, each a CSV: only a workbook that was read to its end gives them. */
const ALL_SHEETS = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

(found && hasLibreOffice() ? test : test.skip)(
  "LibreOffice opens 50 of the edited workbooks, every sheet of them",
  () => {
    const sample = readdirSync(copies).map((name) => join(copies, name));
    expect(sample.length).toBeGreaterThanOrEqual(SAMPLE);
    const out = join(copies, "out");
    mkdirSync(out);
    const profile = `-env:UserInstallation=file://${join(copies, "profile")}`;
    const call = [profile, "--headless", "--convert-to", ALL_SHEETS, "--outdir", out, ...sample];
    execFileSync("soffice", call, { stdio: "ignore", timeout: 240_000 });
    const written = readdirSync(out);
    const unread = sample.filter((file) => {
      const stem = basename(file, ".xlsx");
      const sheets = written.filter((name) => name.startsWith(`${stem}-`));
      return !["PMO Dashboard", "PMO Every"].every((sheet) => sheets.includes(`${stem}-${sheet}.csv`));
    });
    expect(unread).toEqual([]);
  },
  300_000,
);

test("the corpus is there, or its tests are skipped", () => {
  expect(files.length).toBeGreaterThan(found ? 1000 : -1);
});
