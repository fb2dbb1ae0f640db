import type { Assumption } from "../domain/assumption";
import type { Calendar } from "../domain/calendar";
import { DEFAULT_CALENDAR } from "../domain/calendar";
import type { TableId } from "../domain/portfolio";
import type { Settings } from "../domain/settings";
import type { Grid } from "./grid";
import { tableKind } from "./kinds/all";
import { localeHabits } from "./parse-locale";
import { readCalendars } from "./read-calendars";
import type { ReadingContext } from "./read-context";
import { normaliseFinancials } from "./read-financials";
import { recordsOf } from "./read-records";
import { indexOf } from "./read-references";
import { normaliseCapacity } from "./read-resource-capacity";
import { readTable, type TableReading } from "./read-table";
import type { TableToRead } from "./read-table-columns";
import type { ReferenceIndex } from "./references";
import type { FoundTable } from "./table-kind";

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
  for (const found of ordered) {
    const grid = byName.get(found.sheet);
    if (!grid) continue;
    const context = contextOf(settings, hostLocale, calendarSoFar(readings));
    const table = withSheetProject({ grid, found, kind: tableKind(found.kind) }, projectsSoFar(readings));
    readings.push(normalised(readTable(table, context, readings.length)));
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

function projectsSoFar(readings: readonly TableReading[]): ReferenceIndex {
  return indexOf(rowsOf(readings, "projects"));
}

/** The rows of a table, of all readings of its kind. */
export function rowsOf(readings: readonly TableReading[], kind: TableId): TableReading["rows"] {
  return readings.flatMap(({ table, rows }) => (table.kind.id === kind ? rows : []));
}

const SHEET_PROJECT = /^([^_]+)_/;

/** A sheet `C2011-05_tasks` without a Project column is about C2011-05, if that is a project or none is known. */
function withSheetProject(table: TableToRead, projects: ReferenceIndex): TableToRead {
  const column = table.kind.columns["project"];
  const isMapped = table.found.columns.some(({ field }) => field === "project");
  const name = SHEET_PROJECT.exec(table.found.sheet)?.[1]?.trim();
  if (!column || isMapped || name === undefined) return table;
  return projects.isEmpty || projects.resolve(name).status === "found"
    ? { ...table, sheetProject: name }
    : table;
}
