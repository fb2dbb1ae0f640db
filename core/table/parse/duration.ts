import { parseDigits, type DecimalMark } from "./number";

/** How long a working day and week are. */
export interface WorkingTime {
  readonly hoursPerDay: number;
  readonly daysPerWeek: number;
}

/** A working month in days, as Microsoft Project counts it. */
const DAYS_PER_MONTH = 20;

type DurationUnit = "minutes" | "hours" | "days" | "weeks" | "months";

const UNITS: readonly (readonly [RegExp, DurationUnit])[] = [
  [/^(?:min|mins|minutes?|minuten?)$/, "minutes"],
  [/^(?:h|hr|hrs|hours?|std|stunden?|heures?|horas?|ph)$/, "hours"],
  [
    /^(?:d|dy|dys|days?|t|tage?n?|at|pt|md|pd|jours?|j|días?|dias?|man days?|person days?|working days?|workdays?|wd)$/,
    "days",
  ],
  [/^(?:w|wk|wks|weeks?|wochen?|semaines?|sem|semanas?)$/, "weeks"],
  [/^(?:mo|mos|mon|mons|months?|monate?n?|mois|mes|meses)$/, "months"],
];

/** The unit of time that a word names; `null` when it names none. */
export function durationUnit(word: string): DurationUnit | null {
  const plain = word.trim().toLowerCase().replace(/\.$/, "");
  return UNITS.find(([form]) => form.test(plain))?.[1] ?? null;
}

/** The working hours of a quantity of some unit. */
export function inHours(quantity: number, unit: DurationUnit, time: WorkingTime): number {
  switch (unit) {
    case "minutes":
      return quantity / 60;
    case "hours":
      return quantity;
    case "days":
      return quantity * time.hoursPerDay;
    case "weeks":
      return quantity * time.daysPerWeek * time.hoursPerDay;
    case "months":
      return quantity * DAYS_PER_MONTH * time.hoursPerDay;
  }
}

/**
 * A length of working time with its unit (`5d`, `8 wks`, `91 Days`, `7:30`, `1w 2d`), in working hours; `null` when the
 * text gives no unit or is none. An estimate's question mark is dropped; a month is 20 days.
 *
 * @example parseDuration("8 wks", { mark: ".", hoursPerDay: 8, daysPerWeek: 5 }) // => 320
 */
export function parseDuration(
  text: string,
  style: WorkingTime & { readonly mark: DecimalMark },
): number | null {
  const plain = text
    .replace(/\u00a0/g, " ")
    .trim()
    .replace(/\?$/, "")
    .trim();
  const clock = /^(-?)(\d{1,5}):([0-5]\d)(?::[0-5]\d)?$/.exec(plain);
  if (clock) return (clock[1] === "-" ? -1 : 1) * (Number(clock[2]) + Number(clock[3]) / 60);
  const parts = [...plain.matchAll(/(-?[\d.,]+)\s*(\p{L}[\p{L}\s]*\.?)\s*/gu)];
  if (parts.length === 0 || parts.map(([part]) => part).join("") !== plain) return null;
  let hours = 0;
  for (const [, digits = "", word = ""] of parts) {
    const quantity = parseDigits(digits.replace("-", ""), style.mark);
    const unit = durationUnit(word);
    if (quantity === null || unit === null) return null;
    hours += inHours(digits.startsWith("-") ? -quantity : quantity, unit, style);
  }
  return hours;
}
