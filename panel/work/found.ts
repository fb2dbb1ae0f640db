import {
  TABLE_KINDS,
  a1Area,
  areaOnSheet,
  isoDate,
  joinFindings,
  leftOutTables,
  missingTables,
  settingsHeld,
  tableChoices,
  tableTitle,
  takenFor,
  ties,
  unreadSheets,
  type Grid,
  type Intake,
} from "../../core/index";
import type { Found, TableFound, TotalFound } from "./messages";

/** What the panel shows of an intake. */
export function foundIn(intake: Intake, grids: readonly Grid[]): Found {
  const { portfolio, tables, findings, assumptions } = intake;
  return {
    tables: inOrderOfUse(tables).map((table) => tableFound(intake, tables.indexOf(table), grids)),
    missing: missingTables(tables),
    leftOut: leftOutTables(intake),
    unread: unreadSheets(intake),
    kinds: tableChoices(),
    issues: joinFindings(findings),
    assumptions,
    asOf: isoDate(portfolio.asOf),
    currency: portfolio.settings.currency ?? "",
    ...settingsHeld(intake),
  };
}

/** Projects first, as everything hangs on them; calendars and the like last. */
function inOrderOfUse(tables: Intake["tables"]): Intake["tables"] {
  const place = (kind: string): number => TABLE_KINDS.findIndex(({ id }) => id === kind);
  return [...tables].sort((one, other) => place(one.kind) - place(other.kind));
}

function tableFound(intake: Intake, index: number, grids: readonly Grid[]): TableFound {
  const { tables, reconciliation } = intake;
  const table = tables[index];
  const grid = grids.find(({ sheet }) => sheet === table?.sheet);
  if (!table || !grid) throw new RangeError(`tableFound: there is no table ${index}`);
  const tied = reconciliation[index];
  return {
    title: tableTitle(table.kind),
    sheet: table.sheet,
    range: a1Area(areaOnSheet(table)),
    rows: tied?.rows ?? table.dataRows.length,
    used: tied?.used ?? 0,
    leftOut: tied?.leftOut ?? 0,
    confidence: table.confidence,
    how: table.how,
    kind: table.kind,
    taken: takenFor(intake, table, grid),
    totals: (tied?.money ?? []).flatMap(({ header, sheetSum, ownTotal }): TotalFound[] =>
      ownTotal === null
        ? []
        : [{ header, sheetTotal: ownTotal, sum: sheetSum, isTied: ties(ownTotal, sheetSum) }],
    ),
  };
}
