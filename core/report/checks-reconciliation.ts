import { parseA1, quotedSheet, type CellRef } from "../domain/cell-ref";
import type { Reconciliation } from "../table/table-kind";
import type { Cell, TableBlock } from "./sheet-model";

/** Rows in = rows used + rows left out, table by table; the difference is live and must be 0. */
export function rowsTable(reconciliation: readonly Reconciliation[]): TableBlock {
  return {
    kind: "table",
    name: "PMO_Rows_read",
    title: "Rows read = used + left out",
    key: ["area"],
    columns: [
      { id: "number", title: "#", format: "integer" },
      { id: "table", title: "Table", format: "long-text", width: 14 },
      { id: "area", title: "Range", format: "id", width: 22 },
      { id: "rows", title: "Rows read", format: "integer" },
      { id: "used", title: "Used", format: "integer" },
      { id: "leftOut", title: "Left out", format: "integer" },
      {
        id: "difference",
        title: "Difference",
        format: "integer",
        formula: "[rows]-[used]-[leftOut]",
        rule: NOT_ZERO,
      },
    ],
    rows: reconciliation.map((one, index) => ({
      key: areaOf(one),
      cells: {
        number: index + 1,
        table: tableTitle(one.table),
        area: areaLink(one),
        rows: one.rows,
        used: one.used,
        leftOut: one.leftOut,
        difference: one.rows - one.used - one.leftOut,
      },
    })),
  };
}

/** Money in = money used + money left out, column by column. */
export function moneyTable(reconciliation: readonly Reconciliation[]): TableBlock {
  const lines = reconciliation.flatMap((one) => one.money.map((money) => ({ one, money })));
  return {
    kind: "table",
    name: "PMO_Money_read",
    title: "Money read = used + left out",
    note: "As the sheet states it: its own unit, before any conversion. Differences are live and must be 0.",
    key: ["area", "column"],
    columns: [
      { id: "number", title: "#", format: "integer" },
      { id: "column", title: "Column", format: "long-text", width: 14 },
      { id: "area", title: "Range", format: "id", width: 22 },
      { id: "sheetSum", title: "In the sheet", format: "integer" },
      { id: "used", title: "Used", format: "integer" },
      { id: "leftOut", title: "Left out", format: "integer" },
      {
        id: "difference",
        title: "Difference",
        format: "integer",
        formula: "ROUND([sheetSum]-[used]-[leftOut],2)",
        rule: NOT_ZERO,
      },
    ],
    rows: lines.map(({ one, money }, index) => ({
      key: `${areaOf(one)} ${money.header}`,
      cells: {
        number: index + 1,
        column: money.header,
        area: areaLink(one),
        sheetSum: money.sheetSum,
        used: money.used,
        leftOut: money.leftOut,
        difference: toCents(money.sheetSum - money.used - money.leftOut),
      },
    })),
  };
}

/** The totals that the sheets state themselves, beside the sums of their rows; none when no sheet states one. */
export function ownTotalsTable(reconciliation: readonly Reconciliation[]): TableBlock | undefined {
  const lines = reconciliation.flatMap((one) =>
    one.money.flatMap((money) => (money.ownTotal === null ? [] : [{ one, money, ownTotal: money.ownTotal }])),
  );
  if (lines.length === 0) return undefined;
  return {
    kind: "table",
    name: "PMO_Own_totals",
    title: "Your own totals",
    key: ["cell"],
    columns: [
      { id: "number", title: "#", format: "integer" },
      { id: "table", title: "Table", format: "long-text", width: 13 },
      { id: "cell", title: "Your total's cell", format: "id", width: 22 },
      { id: "column", title: "Column", format: "long-text", width: 12 },
      { id: "ownTotal", title: "Your total", format: "integer" },
      { id: "sheetSum", title: "Sum of the rows", format: "integer" },
      {
        id: "difference",
        title: "Difference",
        format: "integer",
        formula: "ROUND([ownTotal]-[sheetSum],2)",
        rule: NOT_ZERO,
      },
    ],
    rows: lines.map(({ one, money, ownTotal }, index) => ({
      key: `${areaOf(one)} ${money.header}`,
      cells: {
        number: index + 1,
        table: tableTitle(one.table),
        cell: totalCell(one, money),
        column: money.header,
        ownTotal,
        sheetSum: money.sheetSum,
        difference: toCents(ownTotal - money.sheetSum),
      },
    })),
  };
}

const NOT_ZERO = { kind: "beyond", below: 0, above: 0 } as const;

/** Sums of doubles differ in the last bits from the same sums in another order; cents do not. */
function toCents(amount: number): number {
  const cents = Math.round(Math.abs(amount) * 100) / 100;
  return cents === 0 ? 0 : Math.sign(amount) * cents;
}

function areaOf({ sheet, area }: Reconciliation): string {
  return `${quotedSheet(sheet)}!${area}`;
}

/** `startOptions` as a person reads it. */
function tableTitle(id: string): string {
  const words = id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function areaLink(one: Reconciliation): Cell {
  const link = linkTo(one.sheet, one.area.split(":")[0]);
  return { value: areaOf(one), ...(link ? { link } : {}) };
}

function totalCell(
  { sheet }: Reconciliation,
  { header, ownTotalCell }: Reconciliation["money"][number],
): Cell {
  const link = linkTo(sheet, ownTotalCell);
  return link ? { value: `${quotedSheet(sheet)}!${ownTotalCell ?? ""}`, link } : header;
}

function linkTo(sheet: string, cell: string | undefined): CellRef | undefined {
  const place = cell === undefined ? undefined : parseA1(cell);
  return place && { sheet, ...place };
}
