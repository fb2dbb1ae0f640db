import { a1, a1Area, columnLetters } from "../domain/cell-ref";
import { isoDate } from "../domain/day";
import type { Issue } from "../domain/issue";
import type { Settings } from "../domain/settings";
import { SETTING_KINDS } from "../domain/setting-kinds";
import type { Portfolio } from "../domain/portfolio";
import { areaOnSheet, cellOnSheet } from "../table/find/turned";
import { TABLE_KINDS } from "../table/kinds/all";
import type { FoundTable, MappedColumn, Reconciliation } from "../table/table-kind";

/** What the document says beside the parts: how the workbook was understood. */
export interface JsonFrame {
  readonly version: string;
  readonly portfolio: Portfolio;
  readonly tables: readonly FoundTable[];
  readonly reconciliation: readonly Reconciliation[];
  readonly issues: readonly Issue[];
  /** Tabs that were written; empty when nothing was. */
  readonly outputs: readonly string[];
  /** Wall time, as the host measured it. */
  readonly seconds: { readonly read: number; readonly compute: number; readonly write: number };
}

/**
 * The JSON document, schema 1 (docs/results.md): the frame, and the parts that were run.
 *
 * @param parts each stands in the document as it is given, so that it may be a function that makes it
 */
export function jsonDocument(
  frame: JsonFrame,
  parts: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { settings, asOf } = frame.portfolio;
  return {
    schema: 1,
    version: frame.version,
    asOf: isoDate(asOf),
    currency: settings.currency ?? "",
    seed: settings.seed,
    seconds: frame.seconds,
    tables: frame.tables.map((table, index) => tableJson(table, frame.reconciliation[index])),
    problems: frame.issues.map(problemJson),
    outputs: frame.outputs,
    settings: settingsJson(settings),
    ...parts,
  };
}

function tableJson(table: FoundTable, reconciliation: Reconciliation | undefined): unknown {
  const isTransposed = table.orientation === "transposed";
  const lastHeaderRow = Math.max(...table.headerRows, table.area.top);
  return {
    table: tableTitle(table.kind),
    sheet: table.sheet,
    range: a1Area(areaOnSheet(table)),
    headerRows: isTransposed ? [] : table.headerRows.map((row) => row + 1),
    ...(isTransposed ? { headerColumns: table.headerRows.map(columnLetters) } : {}),
    orientation: table.orientation,
    rows: reconciliation?.rows ?? table.dataRows.length,
    used: reconciliation?.used ?? 0,
    columns: columnsOf(table).map(({ title, header, column, confidence, how }) => ({
      column: title,
      header,
      cell: a1(cellOnSheet(table, { row: lastHeaderRow, column })),
      confidence,
      how,
    })),
    unmapped: table.unmapped.map(({ header }) => header),
  };
}

/** What every column was taken for, from left to right: a field of the table, or one of its periods. */
function columnsOf({ columns, periods, confidence }: FoundTable): Omit<MappedColumn, "field">[] {
  const how = "the header names a period";
  const read = periods.map(({ header, column }) => ({ title: "period", header, column, confidence, how }));
  return [...columns, ...read].sort((a, b) => a.column - b.column);
}

/** A table's title, as people name it. */
export function tableTitle(id: string): string {
  return TABLE_KINDS.find((kind) => kind.id === id)?.title ?? id;
}

function problemJson(issue: Issue): unknown {
  const { severity, code, table, sheet, cell, column, rows, count, message, fix, affects, money } = issue;
  return {
    severity,
    code,
    table: table ?? null,
    sheet,
    cell,
    column: column ?? null,
    rows,
    count,
    message,
    fix,
    affects: affects ?? [],
    money: money ?? null,
  };
}

function settingsJson(settings: Settings): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    SETTING_KINDS.map(({ key, type }) => {
      const value = settings[key];
      return [key, type === "date" && typeof value === "number" ? isoDate(value) : value];
    }),
  );
}
