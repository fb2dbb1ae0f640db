import type { Assumption } from "../../domain/assumption";
import type { Calendar } from "../../domain/calendar";
import { DEFAULT_CALENDAR } from "../../domain/calendar";
import type { TableId } from "../../domain/portfolio";
import type { Settings } from "../../domain/settings";
import { areaOnSheet, turnedGrid } from "../find/turned";
import type { Grid } from "../grid";
import { tableKind } from "../kinds/all";
import { localeHabits } from "../parse/locale";
import { readCalendars } from "./calendars";
import type { ReadingContext } from "./context";
import { normaliseFinancials } from "./financials";
import { recordsOf } from "./records";
import { indexOf } from "./references";
import { normaliseCapacity } from "./resource-capacity";
import { fillDown } from "./filled-down";
import { withGiven } from "./given";
import { readTable, type TableReading } from "./table";
import type { FoundTable } from "../table-kind";

/** Tables that others need before they can be read: the length of a day, and the projects that a sheet's name may mean. */
const FIRST: readonly TableId[] = ["calendars", "holidays", "projects", "resources"];

/** What the tables are read by. */
export interface TablesToRead {
  readonly grids: readonly Grid[];
  readonly tables: readonly FoundTable[];
  readonly settings: Settings;
  readonly hostLocale: string | null;
}

/** Reads every found table, those first that others depend on. */
export function readTables({ grids, tables, settings, hostLocale }: TablesToRead): TableReading[] {
  const byName = new Map(grids.map((grid) => [grid.sheet, grid]));
  const ordered = [...tables].sort((a, b) => rankOf(a.kind) - rankOf(b.kind));
  const readings: TableReading[] = [];
  let projects = indexOf([]);
  for (const found of ordered) {
    const sheet = byName.get(found.sheet);
    if (!sheet) continue;
    const grid = found.orientation === "transposed" ? turnedGrid(sheet, areaOnSheet(found)) : sheet;
    const context = contextOf(settings, hostLocale, calendarSoFar(readings));
    const given = withGiven({ grid, found, kind: tableKind(found.kind) }, projects);
    const filled = fillDown(given.table);
    const reading = normalised(readTable(filled.table, context, readings.length));
    const assumptions = [...given.assumptions, ...filled.assumptions, ...reading.assumptions];
    readings.push({ ...reading, assumptions });
    if (found.kind === "projects") projects = indexOf(rowsOf(readings, "projects"));
  }
  return readings;
}

function rankOf(kind: TableId): number {
  const rank = FIRST.indexOf(kind);
  return rank < 0 ? FIRST.length : rank;
}

function normalised(reading: TableReading): TableReading {
  const { table, rows } = reading;
  const normal: { rows: TableReading["rows"]; assumptions: readonly Assumption[] } =
    table.kind.id === "financials"
      ? normaliseFinancials(table, rows)
      : table.kind.id === "resources"
        ? normaliseCapacity(table, rows)
        : { rows, assumptions: [] };
  return { ...reading, rows: normal.rows, assumptions: [...reading.assumptions, ...normal.assumptions] };
}

function contextOf(settings: Settings, hostLocale: string | null, calendar: Calendar): ReadingContext {
  const own = localeHabits(settings.locale);
  const habits = own ?? localeHabits(hostLocale);
  return {
    habits,
    habitsFrom: own
      ? `the Locale setting ${settings.locale ?? ""}`
      : `this machine's locale ${hostLocale ?? ""}`,
    fiscalYearStart: settings.fiscalYearStart,
    hoursPerDay: calendar.hoursPerDay,
    daysPerWeek: calendar.weekdays.length,
  };
}

function calendarSoFar(readings: readonly TableReading[]): Calendar {
  const rows = rowsOf(readings, "calendars");
  return rows.length === 0 ? DEFAULT_CALENDAR : readCalendars(recordsOf("calendars", rows), []).calendar;
}

/** The rows of a table, of all readings of its kind. */
export function rowsOf(readings: readonly TableReading[], kind: TableId): TableReading["rows"] {
  return readings.flatMap(({ table, rows }) => (table.kind.id === kind ? rows : []));
}
