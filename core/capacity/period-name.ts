import { civilOf } from "../domain/day";
import type { Period, PeriodKind } from "../domain/period";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * A period as a column is headed: a month by name, a quarter by number, a week by its Monday.
 *
 * @example periodName("month", { start: 46388, finish: 46418 }) // => "Jan 27"
 */
export function periodName(kind: PeriodKind, { start }: Period): string {
  const { year, month, day } = civilOf(start);
  const shortYear = String(year % 100).padStart(2, "0");
  switch (kind) {
    case "week":
      return `${day} ${MONTHS[month - 1] ?? ""} ${shortYear}`;
    case "month":
      return `${MONTHS[month - 1] ?? ""} ${shortYear}`;
    case "quarter":
      return `Q${Math.ceil(month / 3)} ${shortYear}`;
    case "year":
      return String(year);
  }
}
