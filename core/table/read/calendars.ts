import { DEFAULT_CALENDAR, type Calendar } from "../../domain/calendar";
import type { Finding } from "../../domain/issue";
import type { CalendarRow, Holiday } from "../../domain/resource";
import { cellOf } from "../../domain/row-source";
import { idKey } from "../references";
import { oneLine } from "../header/text";

/** The working calendars of a workbook. */
export interface CalendarsReading {
  /** The one that holds where no other is named: Standard or Default, else the only one, else Monday to Friday. */
  readonly calendar: Calendar;
  readonly named: ReadonlyMap<string, Calendar>;
  readonly findings: readonly Finding[];
}

const WEEKDAYS: readonly RegExp[] = [
  /^(?:su|so|dim|dom)/,
  /^(?:mo|lu)/,
  /^(?:tu|di(?!m)|mar|ma)/,
  /^(?:we|mi|mer|mié|me)/,
  /^(?:th|do(?!m)|jeu|jue|je)/,
  /^(?:fr|ven|vie|ve)/,
  /^(?:sa|sá)/,
];
const STANDARD = /^(?:standard|default|normal)/;

/** Builds the calendars with the holidays that belong to each; a holiday without a calendar belongs to all. */
export function readCalendars(rows: readonly CalendarRow[], holidays: readonly Holiday[]): CalendarsReading {
  const daysOff = (name: string | null): Set<number> =>
    new Set(
      holidays.flatMap(({ date, calendar }) =>
        date !== null && (calendar === null || (name !== null && idKey(calendar) === idKey(name)))
          ? [Math.floor(date)]
          : [],
      ),
    );
  const findings: Finding[] = [];
  const named = new Map(
    rows.map((row) => {
      const weekdays = row.workingDays === null ? DEFAULT_CALENDAR.weekdays : parseWeekdays(row.workingDays);
      if (weekdays === null) findings.push(unreadable(row));
      const calendar: Calendar = {
        name: row.name,
        weekdays: weekdays ?? DEFAULT_CALENDAR.weekdays,
        hoursPerDay:
          row.hoursPerDay !== null && row.hoursPerDay > 0 ? row.hoursPerDay : DEFAULT_CALENDAR.hoursPerDay,
        holidays: daysOff(row.name),
      };
      return [row.name, calendar] as const;
    }),
  );
  const calendars = [...named.values()];
  const standard =
    calendars.find(({ name }) => STANDARD.test(idKey(name))) ??
    (calendars.length === 1 ? calendars[0] : undefined);
  return {
    calendar: standard ?? { ...DEFAULT_CALENDAR, holidays: daysOff(DEFAULT_CALENDAR.name) },
    named,
    findings,
  };
}

/**
 * The weekdays that a text names, 0 = Sunday; `null` when it names none. A range may run over the week's end.
 *
 * @example parseWeekdays("Mon-Thu, Sat") // => [1, 2, 3, 4, 6]
 */
export function parseWeekdays(text: string): number[] | null {
  const days = new Set<number>();
  const ranges = oneLine(text.toLowerCase()).replace(/ ?[-–] ?| (?:to|bis|à|a) /g, "-");
  for (const part of ranges.split(/[,;/&+\s]+/).filter((word) => word !== "")) {
    const [from, to] = part.split("-").map(weekday);
    if (from === undefined || from < 0 || (to !== undefined && to < 0)) return null;
    for (let day = from; ; day = (day + 1) % 7) {
      days.add(day);
      if (day === (to ?? from)) break;
    }
  }
  return days.size === 0 ? null : [...days].sort((a, b) => a - b);
}

function weekday(name: string): number {
  return WEEKDAYS.findIndex((form) => form.test(name.trim()));
}

function unreadable(row: CalendarRow): Finding {
  return {
    code: "unknown-weekdays",
    severity: "warning",
    at: cellOf(row, "workingDays") ?? { sheet: row.source.sheet },
    table: "Calendars",
    column: "Working days",
    record: row.name,
    found: row.workingDays ?? "",
    message: `"${row.workingDays ?? ""}" names no weekdays; Monday to Friday is taken.`,
    fix: "Write Mon-Fri, or the weekdays separated by commas.",
  };
}
