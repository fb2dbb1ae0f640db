import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { findTables } from "../core/table/find/tables";
import { areaOnSheet } from "../core/table/find/turned";
import { TABLE_KINDS, tableKind } from "../core/table/kinds/all";
import type { FoundTable } from "../core/table/table-kind";
import { a1Area, columnLetters, parseA1, type Area } from "../core/domain/cell-ref";
import type { Grid } from "../core/table/grid";
import { readCsv } from "../headless/host/csv/read-csv";
import { openWorkbook } from "../headless/host/xlsx/workbook";
import { sharedData } from "../test/doubles/shared-data";

interface TrueTable {
  readonly range: string;
  readonly range_alt?: readonly string[];
  readonly header_rows: readonly number[];
  readonly header_rows_alt?: readonly (readonly number[])[];
  readonly header_cols?: readonly string[];
  readonly orientation: string;
  readonly empty?: boolean;
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

const DATA = sharedData();
const FILES = ["layouts_truth.json", "layouts_hard/hard_truth.json"];
const KNOWN = new Set(TABLE_KINDS.map(({ title }) => title));
const HEADER_TEXTS = 3;
const isVerbose = process.argv.includes("--verbose");
/** Stated confidence and whether it was right: of every table that was read, and of every column that was mapped. */
const stated = { kinds: [] as Stated[], columns: [] as Stated[] };
const only = process.argv.find((argument) => argument.startsWith("--only="))?.slice(7);

/** `exact`: the kind, the range, the header rows and the way it lies are right. `byRule`: exact by the one-line rule. */
const totals = {
  tables: 0,
  found: 0,
  ranges: 0,
  headers: 0,
  exact: 0,
  byRule: 0,
  falseTables: 0,
  columns: 0,
  right: 0,
  wrong: 0,
  missed: 0,
};
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
process.stdout.write(`${JSON.stringify({ ...totals, ...shares() })}\n`);
if (process.argv.includes("--reliability")) {
  for (const [what, all] of Object.entries(stated)) process.stdout.write(`${what}\n${reliability(all)}`);
}

function shares() {
  const share = (part: number, of: number) => Math.round((part / Math.max(1, of)) * 1000) / 1000;
  return {
    exactShare: share(totals.exact, totals.tables),
    ruleShare: share(totals.byRule, totals.tables),
    precision: share(totals.right, totals.right + totals.wrong),
    recall: share(totals.right, totals.right + totals.missed + totals.wrong),
  };
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
  const rule = grids.map(byRule);
  for (const table of sheet.tables) {
    scoreTable(where, table, found);
    const isOurs = [table.kind].flat().some((kind) => KNOWN.has(kind)) && !isNone(table);
    if (isOurs && rule.some((one) => one && isRange(table, one.area) && isHeader(table, [one.row + 1])))
      totals.byRule += 1;
  }
  for (const extra of found) {
    totals.falseTables += 1;
    stated.kinds.push({ confidence: extra.confidence, isRight: false });
    say("FALSE ", where, `${title(extra)} ${a1Area(extra.area)} ${extra.confidence} ${extra.how}`);
  }
}

/** The one-line rule: the header is the first row with three texts, and what stands below it is the table. */
function byRule({ values, top, left }: Grid): { area: Area; row: number } | undefined {
  const isText = (value: unknown) => typeof value === "string" && value.trim() !== "";
  const header = values.findIndex((row) => row.filter(isText).length >= HEADER_TEXTS);
  const columns = (values[header] ?? []).flatMap((value, column) => (isText(value) ? [column] : []));
  const [first, last] = [columns[0] ?? 0, columns[columns.length - 1] ?? 0];
  const blank = values.findIndex(
    (row, index) => index > header && row.every((value) => (value ?? "") === ""),
  );
  const bottom = (blank < 0 ? values.length : blank) - 1;
  const area = { top: top + header, left: left + first, bottom: top + bottom, right: left + last };
  return header < 0 ? undefined : { area, row: top + header };
}

function scoreTable(where: string, truth: TrueTable, found: FoundTable[]): void {
  const kinds = [truth.kind].flat();
  const index = found.findIndex((table) => overlaps(truth.range, areaOnSheet(table)));
  const [table] = index < 0 ? [] : found.splice(index, 1);
  const ours = kinds.some((kind) => KNOWN.has(kind));
  if (!ours && !table) return;
  totals.tables += isNone(truth) && !table ? 0 : 1;
  if (!table) {
    if (!isNone(truth)) say("MISSED", where, `${kinds.join("|")} ${truth.range}`);
    return;
  }
  const read = `${title(table)} ${a1Area(areaOnSheet(table))} ${table.confidence} (${table.how})`;
  const isRight = kinds.includes(title(table));
  stated.kinds.push({ confidence: table.confidence, isRight });
  if (!isRight) {
    say(isNone(truth) ? "FALSE " : "KIND  ", where, `${kinds.join("|")} ${truth.range} read as ${read}`);
    return;
  }
  totals.found += 1;
  const isInPlace = scorePlace(where, truth, table);
  const isHeaded = scoreHeader(where, truth, table);
  if (isInPlace && isHeaded) totals.exact += 1;
  scoreColumns(where, truth, table);
}

function isNone({ kind }: TrueTable): boolean {
  return [kind].flat().some((one) => one === "other" || one === "none");
}

function scorePlace(where: string, truth: TrueTable, table: FoundTable): boolean {
  const area = areaOnSheet(table);
  const isRight = isRange(truth, area);
  if (isRight) totals.ranges += 1;
  else
    say(
      "RANGE ",
      where,
      `${truth.range} found ${a1Area(area)}; totals ${table.totalsRows.map((row) => row + 1).join()}`,
    );
  const hasRows = table.dataRows.length > 0;
  const isEmpty = truth.empty === true;
  if (hasRows === isEmpty) say("EMPTY ", where, `${truth.range} ${hasRows ? "has rows" : "has no rows"}`);
  return isRight && hasRows !== isEmpty;
}

function scoreHeader(where: string, truth: TrueTable, table: FoundTable): boolean {
  const isTransposed = table.orientation === "transposed";
  const isRight =
    isTransposed === (truth.orientation === "transposed") &&
    (isTransposed
      ? table.headerRows.map(columnLetters).join() === (truth.header_cols ?? []).join()
      : isHeader(
          truth,
          table.headerRows.map((row) => row + 1),
        ));
  if (isRight) totals.headers += 1;
  else
    say(
      "HEADER",
      where,
      `rows ${truth.header_rows.join()} found ${table.headerRows.map((row) => row + 1).join()} ${table.orientation}`,
    );
  return isRight;
}

function isRange({ range, range_alt = [] }: TrueTable, area: Area): boolean {
  return [range, ...range_alt].includes(a1Area(area));
}

function isHeader({ header_rows, header_rows_alt = [] }: TrueTable, rows: readonly number[]): boolean {
  return [header_rows, ...header_rows_alt].some((one) => one.join() === rows.join());
}

function scoreColumns(where: string, truth: TrueTable, table: FoundTable): void {
  const isTransposed = table.orientation === "transposed";
  const key = ({ column }: { column: number }) => (isTransposed ? String(column + 1) : columnLetters(column));
  for (const [letter, expected] of Object.entries(truth.columns)) {
    const names = [expected].flat();
    const column = table.columns.find((mapped) => key(mapped) === letter);
    const period = table.periods.some((one) => key(one) === letter);
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

function overlaps(range: string, area: Area): boolean {
  const [from, to] = range.split(":").map(parseA1);
  if (!from || !to) return false;
  return from.row <= area.bottom && to.row >= area.top && from.column <= area.right && to.column >= area.left;
}

function title(table: FoundTable): string {
  return tableKind(table.kind).title;
}

function say(what: string, where: string, text: string): void {
  if (isVerbose) process.stdout.write(`${what} ${where}: ${text}\n`);
}
