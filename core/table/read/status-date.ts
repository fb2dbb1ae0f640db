import type { Assumption } from "../../domain/assumption";
import { isoDate, type Day } from "../../domain/day";
import type { Finding } from "../../domain/issue";
import type { Known } from "../../domain/known";
import { valueAt, type CellValue, type Grid } from "../grid";
import { parseDate } from "../parse/date";
import type { TableRow } from "./rows";

/** The status date, and what it stands on. */
export interface StatusDate {
  readonly asOf: Day;
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
}

/** Where a status date may come from. */
export interface StatusDateSources {
  /** What the user asked for in this run. */
  readonly asked: Known<Day>;
  readonly setting: Known<Day>;
  readonly today: Day;
  readonly grids: readonly Grid[];
  readonly statuses: readonly TableRow[];
  readonly projects: readonly TableRow[];
}

/** The status date: as asked, else Settings, else a title that says it, else the latest Status date, else today. */
export function readStatusDate(sources: StatusDateSources): StatusDate {
  const { asked, setting, grids, statuses, projects, today } = sources;
  const given = asked ?? setting;
  if (given !== null) return { asOf: given, findings: [], assumptions: [] };
  const titles = new Map(
    grids
      .filter(({ owned }) => owned === undefined)
      .flatMap(datesInTitles)
      .map((said) => [said.day, said]),
  );
  const [said, ...more] = [...titles.values()];
  if (said && more.length === 0) return assumed(said.day, `"${said.text}" on ${said.sheet} says so.`);
  const latest = latestDay(statuses, "date") ?? latestDay(projects, "statusDate");
  if (latest !== null && latest <= today)
    return assumed(latest, "It is the latest status date in the workbook.");
  return { asOf: today, findings: [todayFinding(grids[0]?.sheet ?? "", today)], assumptions: [] };
}

function assumed(asOf: Day, how: string): StatusDate {
  const what = `The status date is ${isoDate(asOf)}`;
  return { asOf, findings: [], assumptions: [{ what, how, figures: ["Every figure to date"] }] };
}

function latestDay(rows: readonly TableRow[], field: string): Known<Day> {
  const days = rows.flatMap(({ values }) =>
    typeof values[field] === "number" ? [Math.floor(values[field])] : [],
  );
  return days.length === 0 ? null : days.reduce((latest, day) => Math.max(latest, day));
}

const TITLE_ROWS = 8;
const TITLE_COLUMNS = 8;
const SAYS_STATUS_DATE =
  /^(?:status|data|report(?:ing)?) date|^(?:status |data )?as (?:of|at)\b|^stand\b|^stichtag\b|^statusdatum\b/i;

/** `Status as of 30 Sep 2026`, or `Status date` with the date beside it, in a sheet's name or its first rows. */
function datesInTitles(grid: Grid): { day: Day; text: string; sheet: string }[] {
  const found = [{ text: grid.sheet, beside: null as CellValue }];
  for (let row = 0; row < Math.min(TITLE_ROWS, grid.values.length); row += 1) {
    for (let column = 0; column < TITLE_COLUMNS; column += 1) {
      const text = valueAt(grid, grid.top + row, grid.left + column);
      const beside = valueAt(grid, grid.top + row, grid.left + column + 1);
      if (typeof text === "string") found.push({ text: text.trim(), beside });
    }
  }
  return found.flatMap(({ text, beside }) => {
    const match = SAYS_STATUS_DATE.exec(text);
    if (!match) return [];
    const rest = text.slice(match[0].length).replace(/^[\s:=]+/, "");
    const day = rest === "" ? dayOfCell(beside) : dayOfCell(rest);
    return day === null
      ? []
      : [{ day, text: rest === "" ? `${text} ${isoDate(day)}` : text, sheet: grid.sheet }];
  });
}

const FIRST_DAY = 36_526;
const LAST_DAY = 73_050;

function dayOfCell(value: CellValue): Known<Day> {
  if (typeof value === "number") return value >= FIRST_DAY && value <= LAST_DAY ? Math.floor(value) : null;
  const date = typeof value === "string" ? parseDate(value) : { kind: "none" as const };
  return date.kind === "date" ? Math.floor(date.day) : null;
}

function todayFinding(sheet: string, today: Day): Finding {
  return {
    code: "no-status-date",
    severity: "warning",
    at: { sheet },
    table: "Settings",
    column: "Value",
    message: `Nothing says to which day the figures stand; today, ${isoDate(today)}, is taken.`,
    fix: "Set Status date in Settings, or give --as-of.",
    affects: ["Every figure to date"],
  };
}
