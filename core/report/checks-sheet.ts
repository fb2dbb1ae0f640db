import type { Assumption } from "../domain/assumption";
import { parseA1, sheetCell, type CellRef } from "../domain/cell-ref";
import type { Issue } from "../domain/issue";
import type { Reconciliation } from "../table/table-kind";
import { assumptionTable } from "./checks-assumptions";
import { moneyTable, ownTotalsTable, rowsTable } from "./checks-reconciliation";
import type { ReportContext } from "./report-context";
import type { SheetModel, TableBlock, TableColumn, TableRow } from "./sheet-model";

/** All that the run found out about the data. */
export interface ChecksInput {
  readonly issues: readonly Issue[];
  readonly reconciliation: readonly Reconciliation[];
  readonly assumptions: readonly Assumption[];
  /** Tables that are not there, by title, and what they would switch on. */
  readonly missing: readonly { readonly title: string; readonly wouldGive: string }[];
}

/** The tab PMO Checks: what came in and what became of it, what was taken for granted, and every issue with its cell. */
export function checksSheet(input: ChecksInput, context: ReportContext): SheetModel {
  const { reconciliation, assumptions, missing } = input;
  const ownTotals = ownTotalsTable(reconciliation);
  const lines = missing.map(({ title, wouldGive }) => `${title}: ${wouldGive}`);
  return {
    id: "checks",
    title: "PMO Checks",
    grid: "tables",
    orientation: "landscape",
    pages: "one-wide",
    footer: "",
    bands: [
      [{ block: { kind: "headline", title: "PMO Checks", finding: findingOf(input), notes: NOTES } }],
      ...(reconciliation.length === 0 ? [] : [[{ block: rowsTable(reconciliation) }]]),
      ...(reconciliation.some(({ money }) => money.length > 0)
        ? [[{ block: moneyTable(reconciliation) }]]
        : []),
      ...(ownTotals ? [[{ block: ownTotals }]] : []),
      ...(assumptions.length === 0 ? [] : [[{ block: assumptionTable(assumptions) }]]),
      [{ block: issueTable(input.issues, context) }],
      ...(lines.length === 0
        ? []
        : [[{ block: { kind: "note" as const, title: "What more tables would switch on", lines } }]]),
    ],
  };
}

const NOTES = ["Status, Owner and Note are yours: they stay with their issue from run to run."];

function findingOf({ issues, reconciliation }: ChecksInput): string {
  const counts = [
    counted(issues, "error", "error"),
    counted(issues, "warning", "warning"),
    counted(issues, "info", "note"),
  ].filter((text) => text !== "");
  const rows = reconciliation.reduce((sum, one) => sum + one.rows, 0);
  const leftOut = reconciliation.reduce((sum, one) => sum + one.leftOut, 0);
  const found = counts.length === 0 ? "Nothing to mend" : `${counts.join(", ")} to look at`;
  const read =
    leftOut === 0 ? `all ${rows} rows read are used` : `${leftOut} of ${rows} rows read are left out`;
  return `${found}; ${read}.`;
}

function counted(issues: readonly Issue[], severity: Issue["severity"], word: string): string {
  const count = issues.filter((issue) => issue.severity === severity).length;
  return count === 0 ? "" : `${count} ${word}${count === 1 ? "" : "s"}`;
}

const COLUMNS: readonly TableColumn[] = [
  { id: "number", title: "#", format: "integer", width: 4.5 },
  { id: "severity", title: "Severity", format: "severity", width: 13 },
  {
    id: "cell",
    title: "Sheet!Cell",
    format: "id",
    width: 22,
    help: "The first cell of the problem; a click leads there.",
  },
  { id: "table", title: "Table", format: "long-text", width: 12 },
  { id: "record", title: "Record", format: "long-text", width: 12 },
  { id: "column", title: "Column", format: "long-text", width: 12.5 },
  { id: "found", title: "Found", format: "long-text", width: 14 },
  { id: "problem", title: "Problem", format: "long-text", width: 40 },
  { id: "fix", title: "Fix", format: "long-text", width: 34 },
  { id: "affects", title: "Figures affected", format: "long-text", width: 18 },
  {
    id: "money",
    title: "Affected",
    format: "money",
    width: 9.5,
    help: "Money in the rows concerned, in the reporting currency.",
  },
  { id: "code", title: "Code", format: "text", detail: true, width: 22 },
  {
    id: "rows",
    title: "Rows",
    format: "text",
    detail: true,
    width: 16,
    help: "Every row concerned, as the sheet counts them.",
  },
  { id: "count", title: "Count", format: "integer", detail: true },
  {
    id: "firstSeen",
    title: "First seen",
    format: "date",
    detail: true,
    width: 11,
    stays: true,
    help: "Status date of the first run that found it.",
  },
];

function issueTable(issues: readonly Issue[], context: ReportContext): TableBlock {
  return {
    kind: "table",
    name: "PMO_Checks",
    title: "Issues",
    key: ["code", "cell"],
    freeze: true,
    columns: COLUMNS,
    rows: issues.map((issue, index) => issueRow(issue, index + 1, context)),
    userColumns: [
      { title: "Status", width: 10, choices: ["Open", "In progress", "Done", "Accepted"] },
      { title: "Owner", width: 11 },
      { title: "Note", width: 22 },
    ],
    empty: "No issue was found.",
  };
}

function issueRow(issue: Issue, number: number, { asOf }: ReportContext): TableRow {
  const link = linkOf(issue);
  const cell = link ? sheetCell(link) : issue.sheet;
  const known = { table: issue.table, record: issue.record, column: issue.column, found: issue.found };
  const given = Object.fromEntries(
    Object.entries(known).flatMap(([id, text]) => (text === undefined ? [] : [[id, text]])),
  );
  return {
    key: `${issue.code} ${cell}`,
    cells: {
      number,
      severity: issue.severity,
      cell: { value: cell, ...(link ? { link } : {}) },
      ...given,
      problem: issue.message,
      fix: issue.fix,
      ...(issue.affects ? { affects: issue.affects.join(", ") } : {}),
      ...(issue.money === undefined ? {} : { money: issue.money }),
      code: issue.code,
      rows: issue.rows,
      count: issue.count,
      firstSeen: asOf,
    },
  };
}

function linkOf({ sheet, cell }: Issue): CellRef | undefined {
  const place = parseA1(cell);
  return place && { sheet, ...place };
}
