import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { findTables } from "../core/table/find/tables";
import { TABLE_KINDS, tableKind } from "../core/table/kinds/all";
import type { FoundTable } from "../core/table/table-kind";
import { a1Area, columnIndex, columnLetters } from "../core/domain/cell-ref";
import type { Grid } from "../core/table/grid";
import { readCsv } from "../headless/host/csv/read-csv";
import { openWorkbook } from "../headless/host/xlsx/workbook";

interface TrueTable {
  readonly range: string;
  readonly range_alt?: readonly string[];
  readonly kind: string | readonly string[];
  readonly columns: Readonly<Record<string, string | null | readonly (string | null)[]>>;
}
interface Stated {
  readonly confidence: number;
  readonly isRight: boolean;
}
interface TrueSheet {
  readonly file: string;
  readonly sheet: string | null;
  readonly tables: readonly TrueTable[];
}

const DATA = resolve(__dirname, "../../shared/data");
const FILES = ["layouts_truth.json", "layouts_hard/hard_truth.json"];
const KNOWN = new Set(TABLE_KINDS.map(({ title: name }) => name));
const isVerbose = process.argv.includes("--verbose");
/** Stated confidence and whether it was right: of every table that was read, and of every column that was mapped. */
const stated = { kinds: [] as Stated[], columns: [] as Stated[] };
const only = process.argv.find((argument) => argument.startsWith("--only="))?.slice(7);

const totals = { tables: 0, found: 0, ranges: 0, columns: 0, right: 0, wrong: 0, missed: 0, falseTables: 0 };
for (const file of FILES) {
  const truth = JSON.parse(readFileSync(join(DATA, file), "utf8")) as TrueSheet[];
  const byFile = new Map<string, Grid[]>();
  for (const sheet of truth) {
    if (only !== undefined && !sheet.file.includes(only)) continue;
    const grids = byFile.get(sheet.file) ?? read(sheet.file);
    byFile.set(sheet.file, grids);
    score(
      sheet,
      grids.filter((grid) => sheet.sheet === null || grid.sheet === sheet.sheet),
    );
  }
}
process.stdout.write(`${JSON.stringify(totals)}\n`);
if (process.argv.includes("--reliability")) {
  for (const [what, all] of Object.entries(stated)) process.stdout.write(`${what}\n${reliability(all)}`);
}

/** How often a stated confidence was right, by bins: `from–to n right`. */
function reliability(all: readonly Stated[]): string {
  const edges = [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];
  return edges
    .slice(1)
    .map((to, index) => {
      const from = edges[index] ?? 0;
      const bin = all.filter(({ confidence }) => confidence >= from && confidence < to);
      const right = bin.filter(({ isRight }) => isRight).length;
      const mean = bin.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, bin.length);
      return bin.length === 0
        ? ""
        : `  ${from}–${to}: stated ${mean.toFixed(2)}, right ${right} of ${bin.length} (${((100 * right) / bin.length).toFixed(0)} %)\n`;
    })
    .join("");
}

function read(file: string): Grid[] {
  const bytes = new Uint8Array(readFileSync(join(DATA, file)));
  return file.endsWith(".csv") ? [readCsv(bytes, basename(file))] : [...openWorkbook(bytes).grids];
}

function score(sheet: TrueSheet, grids: readonly Grid[]): void {
  const found = [...findTables(grids, []).tables];
  const where = `${sheet.file}${sheet.sheet === null ? "" : ` | ${sheet.sheet}`}`;
  for (const table of sheet.tables) scoreTable(where, table, found);
  for (const extra of found) {
    totals.falseTables += 1;
    stated.kinds.push({ confidence: extra.confidence, isRight: false });
    say("FALSE ", where, `${title(extra)} ${a1Area(extra.area)} ${extra.confidence} ${extra.how}`);
  }
}

function scoreTable(where: string, truth: TrueTable, found: FoundTable[]): void {
  const kinds = [truth.kind].flat();
  const index = found.findIndex((table) => overlaps(truth.range, table));
  const [table] = index < 0 ? [] : found.splice(index, 1);
  const isNone = kinds.includes("other") || kinds.includes("none");
  const ours = kinds.some((kind) => KNOWN.has(kind));
  if (!ours && !table) return;
  totals.tables += isNone && !table ? 0 : 1;
  if (!table) {
    if (!isNone) say("MISSED", where, `${kinds.join("|")} ${truth.range}`);
    return;
  }
  const isRight = kinds.includes(title(table));
  stated.kinds.push({ confidence: table.confidence, isRight });
  if (!isRight) {
    say(
      isNone ? "FALSE " : "KIND  ",
      where,
      `${kinds.join("|")} ${truth.range} read as ${title(table)} ${a1Area(table.area)} ${table.confidence} (${table.how})`,
    );
    return;
  }
  totals.found += 1;
  const range = a1Area(table.area);
  if ([truth.range, ...(truth.range_alt ?? [])].includes(range)) totals.ranges += 1;
  else
    say(
      "RANGE ",
      where,
      `${truth.range} found ${range}; totals ${table.totalsRows.map((r) => r + 1).join()}`,
    );
  scoreColumns(where, truth, table);
}

function scoreColumns(where: string, truth: TrueTable, table: FoundTable): void {
  for (const [letter, expected] of Object.entries(truth.columns)) {
    const names = [expected].flat();
    const column = table.columns.find((mapped) => columnLetters(mapped.column) === letter);
    const period = table.periods.some((one) => columnLetters(one.column) === letter);
    const got = period ? "period" : (column?.title ?? null);
    totals.columns += 1;
    if (column) stated.columns.push({ confidence: column.confidence, isRight: names.includes(got) });
    if (names.includes(got)) totals.right += 1;
    else if (got === null) {
      totals.missed += 1;
      say("  miss", where, `${letter} ${names.join("|")}`);
    } else {
      totals.wrong += 1;
      say("  WRONG", where, `${letter} ${names.map(String).join("|")} got ${got} ${column?.how ?? ""}`);
    }
  }
}

function overlaps(range: string, table: FoundTable): boolean {
  const [from = "", to = ""] = range.split(":");
  const box = [from, to].map((cell) => /([A-Z]+)(\d+)/.exec(cell));
  const [a, b] = box;
  if (!a || !b) return false;
  return (
    Number(a[2]) - 1 <= table.area.bottom &&
    Number(b[2]) - 1 >= table.area.top &&
    columnIndex(a[1] ?? "") <= table.area.right &&
    columnIndex(b[1] ?? "") >= table.area.left
  );
}

function title(table: FoundTable): string {
  return tableKind(table.kind).title;
}

function say(what: string, where: string, text: string): void {
  if (isVerbose) process.stdout.write(`${what} ${where}: ${text}\n`);
}
