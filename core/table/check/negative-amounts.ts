import type { Finding } from "../../domain/issue";
import type { TableId } from "../../domain/portfolio";
import { tableKind } from "../kinds/all";
import { recordName } from "../read/references";
import type { TableReading } from "../read/table";
import { moneyOfRow } from "./money-at";

/** Columns of costs and of work, which are never below 0 but by mistake or as a credit. Ledgers and benefits have their own signs. */
const COSTS: Readonly<Partial<Record<TableId, readonly string[]>>> = {
  projects:
    "originalBudget fundingReleased contingency managementReserve plannedValue earnedValue actualCost forecastCost estimateToComplete priorYearsActual yearBudget yearForecast runCostPerYear".split(
      " ",
    ),
  statuses: ["plannedValue", "earnedValue", "actualCost", "budget", "costForecast"],
  tasks: ["cost", "fixedCost", "actualCost", "workHours", "durationDays"],
  resources: ["costRate", "billRate", "hoursPerWeek", "fullTimeEquivalent"],
  assignments: ["hours", "hoursPerWeek", "fullTimeEquivalent"],
  risks: ["impactCost", "impactDays"],
  decisions: ["costOfDelay"],
  history: ["estimatedCost", "actualCost", "estimatedDays", "actualDays"],
};
/** Where more are negative, the column has a sign of its own: income, or costs written as outflows. */
const MOST_NEGATIVE = 0.1;

/** Costs and work below 0 in a column that is otherwise positive. They count as they are; what is taken for them is said. */
export function negativeAmounts(reading: TableReading, reporting: string): Finding[] {
  const { kind } = reading.table;
  const { columns } = tableKind(kind.id);
  return (COSTS[kind.id] ?? []).flatMap((field) => {
    const filled = reading.rows.filter(
      ({ values }) => typeof values[field] === "number" && values[field] !== 0,
    );
    const negative = filled.filter(({ values }) => (values[field] as number) < 0);
    if (negative.length > Math.max(1, MOST_NEGATIVE * filled.length)) return [];
    return negative.map((row): Finding => {
      const value = row.values[field] as number;
      const isMoney = columns[field]?.type.kind === "money";
      const { sheet, row: at, columns: places } = row.source;
      return {
        code: "negative-cost",
        severity: "warning",
        at: { sheet, row: at, column: places.get(field) ?? 0 },
        table: kind.title,
        column: columns[field]?.title ?? field,
        record: recordName(row),
        found: String(value),
        message: `${value} is below 0, where ${filled.length - negative.length} of ${filled.length} are not; it lowers the sum as ${isMoney ? "a credit" : "a correction"} would.`,
        fix: isMoney
          ? "Nothing to do if it is a credit or an income; otherwise write it without the minus."
          : "Write it without the minus, or correct the row that it is taken off.",
        ...(isMoney ? { money: moneyOfRow(row, value, reporting) } : {}),
      };
    });
  });
}
