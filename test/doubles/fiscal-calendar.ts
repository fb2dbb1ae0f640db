import { addMonths, type Day } from "../../core/domain/day";
import type { FiscalPeriod } from "../../core/domain/planning-records";
import { day } from "./portfolio";

const WEEKS = [4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5];

/** The twelve periods of a fiscal year, P01 to P12: months, or weeks in the 4-4-5 order. */
export function aFiscalYear(
  fiscalYear: string,
  from: string,
  by: "months" | "4-4-5" = "months",
): FiscalPeriod[] {
  let start: Day = day(from);
  return WEEKS.map((weeks, index) => {
    const next = by === "months" ? addMonths(start, 1) : start + 7 * weeks;
    const period = {
      period: `P${String(index + 1).padStart(2, "0")}`,
      ...{ start, finish: next - 1, fiscalYear, closed: null },
      source: { sheet: "Fiscal calendar", row: index + 1, columns: new Map() },
    };
    start = next;
    return period;
  });
}
