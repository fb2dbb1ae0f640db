import { a1Area } from "../domain/cell-ref";
import { groupedBy } from "../domain/grouped-by";
import type { Issue } from "../domain/issue";
import { oneLine } from "../table/header/text";
import { areaOnSheet } from "../table/find/turned";
import type { Intake } from "../table/read/portfolio";
import type { FoundTable, Reconciliation } from "../table/table-kind";
import type { SummaryBlock } from "./command";
import { tableTitle } from "./json-document";

/** What was found in a workbook, how it was understood and what is wrong, as a person reads it at a terminal. */
export function checkSummary(intake: Intake, issues: readonly Issue[]): readonly SummaryBlock[] {
  return [
    ...intake.tables.map((table, index) => tableBlock(table, intake.reconciliation[index])),
    { title: `${issues.length} remarks`, lines: issueLines(issues) },
    { title: "Taken for granted", lines: intake.assumptions.map(({ what, how }) => `${what}: ${how}`) },
  ].filter(({ lines }) => lines.length > 0);
}

function tableBlock(table: FoundTable, reconciliation: Reconciliation | undefined): SummaryBlock {
  const lines = table.orientation === "transposed" ? "columns" : "rows";
  const rows = reconciliation
    ? `${reconciliation.rows} ${lines} read = ${reconciliation.used} used + ${reconciliation.leftOut} left out`
    : `${table.dataRows.length} ${lines}`;
  return {
    title: `${tableTitle(table.kind)} on ${table.sheet} ${a1Area(areaOnSheet(table))}: ${rows}`,
    lines: [
      ...table.columns.map(
        ({ header, title, confidence, how }) =>
          `${oneLine(header)} → ${title} (${Math.round(confidence * 100)} %, ${how})`,
      ),
      ...(table.unmapped.length === 0
        ? []
        : [`not used: ${table.unmapped.map(({ header }) => oneLine(header)).join(", ")}`]),
    ],
  };
}

/** A line each for what is to be done; what is only to be known stands once for all columns that it is said of. */
function issueLines(issues: readonly Issue[]): string[] {
  const groups = groupedBy(issues, ({ severity, code, cell, message }) =>
    severity === "info" ? code : JSON.stringify([code, cell, message]),
  );
  return [...groups.values()].flatMap((some) => {
    const [first, ...others] = some;
    if (!first) return [];
    const count = some.reduce((all, one) => all + one.count, 0);
    return first.severity === "info" && others.length > 0
      ? [issueLine({ ...first, count }, ` and ${others.length} more`)]
      : some.map((one) => issueLine(one));
  });
}

function issueLine({ severity, sheet, cell, count, message, fix }: Issue, others = ""): string {
  const place = cell === "" ? sheet : `${sheet}!${cell}`;
  return `${severity} ${place}${others}${count > 1 ? ` (${count} ×)` : ""}: ${message} ${fix}`;
}
