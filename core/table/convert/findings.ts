import { groupedBy } from "../../domain/grouped-by";
import { isoDate, type Day } from "../../domain/day";
import type { Finding } from "../../domain/issue";
import type { TableId } from "../../domain/portfolio";
import { cellOf, rowCell } from "../../domain/row-source";
import { sum } from "../../math/sum";
import { tableKind } from "../kinds/all";
import { recordName } from "../read/references";
import type { TableRow } from "../read/rows";

/** An amount whose currency has no rate. */
export interface LackingMoney {
  readonly kind: TableId;
  readonly row: TableRow;
  readonly field: string;
  readonly title: string;
  readonly amount: number;
  readonly currency: string;
  /** The day from which the rate would hold. */
  readonly day: Day;
}

/** Amounts without a rate: each project's (or row's) own in one finding per column, at the first of them. */
export function noRates(lacking: readonly LackingMoney[], reporting: string): Finding[] {
  const groups = groupedBy(lacking, ({ row, field, currency }) =>
    JSON.stringify([row.source.sheet, row.values["project"] ?? row.source.row, field, currency]),
  );
  return [...groups.values()].flatMap((group) => (group[0] ? [noRate(group[0], group, reporting)] : []));
}

function noRate(first: LackingMoney, group: readonly LackingMoney[], reporting: string): Finding {
  const { kind, row, field, title, currency } = first;
  const day = group.reduce((earliest, money) => Math.min(earliest, money.day), first.day);
  const total = sum(group.map(({ amount }) => amount));
  const what =
    group.length === 1 ? `${total} ${currency}` : `${group.length} amounts, together ${total} ${currency},`;
  const wanted =
    reporting === ""
      ? "the reporting currency is not known"
      : `Rates gives no rate of ${currency} into ${reporting} on or before ${isoDate(day)}`;
  const outcome =
    group.length === 1 ? "The amount is not known and is left out." : "They are not known and are left out.";
  return {
    code: "no-rate",
    severity: "error",
    at: cellOf(row, field) ?? rowCell(row),
    table: tableKind(kind).title,
    column: title,
    record: recordName(row),
    found: String(first.amount),
    message: `${what} cannot be converted: ${wanted}. ${outcome}`,
    fix:
      reporting === ""
        ? "Set Currency in Settings, and add a table Rates with the other currencies."
        : `Add a rate of ${currency} to a table Rates (Currency, Rate, Date), from ${isoDate(day)} or before.`,
    money: null,
  };
}
