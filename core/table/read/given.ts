import type { Assumption } from "../../domain/assumption";
import { isoDate } from "../../domain/day";
import type { TableId } from "../../domain/portfolio";
import { periodDays, readPeriodName } from "../header/period-text";
import { valueAt } from "../grid";
import { tidyText } from "./cells";
import type { GivenField, TableToRead } from "./table-columns";
import type { ReferenceIndex } from "../references";

/** A table with what its file, its sheet or its section rows say of its rows. */
export interface TableWithGiven {
  readonly table: TableToRead;
  readonly assumptions: readonly Assumption[];
}

/** The part of a name before `_`: `C2011-05_activities` holds the activities of C2011-05. */
const BEFORE_UNDERSCORE = /^([^_]+)_/;
/** What a spreadsheet program calls a new sheet, or what every sheet of tasks could be called. */
const UNNAMED_SHEET =
  /^(sheet|tabelle|feuil|hoja|foglio|planilha|blad|лист|シート|tasks?|wbs|schedule|plan|project ?plan)\s*\d*$/i;
/** A name that nothing confirms must look like a code. */
const LOOKS_LIKE_CODE = /\d/;

/** Gives a table's rows the project of the whole table, else the one of their section; projects the program of theirs. */
export function withGiven(table: TableToRead, projects: ReferenceIndex): TableWithGiven {
  const period = periodOfSheet(table);
  if (!period) return withProject(table, projects);
  const { given, note: said } = period;
  const other = withProject(table, projects);
  const all = [...(other.table.given ?? []), given];
  return { table: { ...other.table, given: all }, assumptions: [said, ...other.assumptions] };
}

/** The field that a sheet's period fills, and which of its days: a state is of its last, money of its first. */
const PERIOD_FIELD: Partial<Record<TableId, readonly [string, "start" | "finish"]>> = {
  statuses: ["date", "finish"],
  financials: ["period", "start"],
};

/** `Jan 2026` as the name of a sheet whose table has no date of its own. */
function periodOfSheet({
  found,
  grid,
  kind,
}: TableToRead): { given: GivenField; note: Assumption } | undefined {
  const [field, edge] = PERIOD_FIELD[kind.id] ?? [];
  const name = readPeriodName(grid.sheet);
  const isSaid = found.periods.length > 0 || found.columns.some((column) => column.field === field);
  if (!field || !edge || isSaid || !name || name.year === null || name.fiscal) return undefined;
  const day = periodDays(name, name.year, 1)[edge];
  const title = kind.columns[field]?.title ?? field;
  const how = `It has no column of dates: every row is of ${isoDate(day)}, as its sheet is called.`;
  return {
    given: { field, valueOf: () => day },
    note: { what: `${title} of the table ${kind.title} on sheet "${found.sheet}"`, how, figures: [] },
  };
}

function withProject(table: TableToRead, projects: ReferenceIndex): TableWithGiven {
  const isMapped = (field: string) => table.found.columns.some((column) => column.field === field);
  const { kind } = table;
  if (kind.id === "projects") {
    return isMapped("program") ? { table, assumptions: [] } : fromSections(table, "program", () => true);
  }
  if (kind.columns["project"]?.type.kind !== "ref" || isMapped("project")) return { table, assumptions: [] };
  const { sheet } = table.grid;
  if (!projects.isEmpty && projects.resolve(sheet).status === "found") {
    return ofAll(table, sheet, "as its sheet is called");
  }
  const whole = projectOfAll(table, projects);
  if (whole !== undefined) return ofAll(table, whole, 'as its file or sheet is called up to "_"');
  if (kind.id === "tasks" && projects.isEmpty) {
    return ofAll(table, planName(table), "as its file or sheet is called, since no table Projects says more");
  }
  return fromSections(table, "project", (text) => projects.resolve(text).status === "found");
}

/** The name of the file, else of the sheet, up to `_`: it must be a project, or where none is known look like its code. */
function projectOfAll({ grid }: TableToRead, projects: ReferenceIndex): string | undefined {
  return [grid.file, grid.sheet]
    .map((name) => BEFORE_UNDERSCORE.exec(name ?? "")?.[1]?.trim())
    .find((name) => {
      if (name === undefined) return false;
      return projects.isEmpty ? LOOKS_LIKE_CODE.test(name) : projects.resolve(name).status === "found";
    });
}

/** A schedule without any project is the schedule of one: it is called as its file, or as its sheet where that says more. */
function planName({ grid }: TableToRead): string {
  const says = [grid.file, UNNAMED_SHEET.test(grid.sheet) ? undefined : grid.sheet, grid.workbook];
  return says.find((name) => name !== undefined) ?? grid.sheet;
}

function ofAll(table: TableToRead, project: string, asCalled: string): TableWithGiven {
  const how = `It has no Project column: every row belongs to "${project}", ${asCalled}.`;
  const found = { ...table.found, projectOfAll: project };
  const given = { field: "project", valueOf: () => project };
  return { table: { ...table, found, given: [given] }, assumptions: [note(table, "Project", how)] };
}

/** Rows with one text head the rows below them; they say the field only where every one of them can. */
function fromSections(
  table: TableToRead,
  field: "program" | "project",
  canBe: (text: string) => boolean,
): TableWithGiven {
  const heads = (table.found.sectionRows ?? []).map((row) => ({ row, text: textOf(table, row) }));
  if (heads.length === 0 || !heads.every(({ text }) => canBe(text))) return { table, assumptions: [] };
  const valueOf = (row: number): string | undefined =>
    heads.reduce<string | undefined>((text, head) => (head.row < row ? head.text : text), undefined);
  const title = table.kind.columns[field]?.title ?? field;
  const how = `It has no ${title} column: each row takes the one of the row above that heads it (${heads.map(({ text }) => `"${text}"`).join(", ")}).`;
  return { table: { ...table, given: [{ field, valueOf }] }, assumptions: [note(table, title, how)] };
}

function textOf({ grid, found }: TableToRead, row: number): string {
  for (let column = found.area.left; column <= found.area.right; column += 1) {
    const value = valueAt(grid, row, column);
    if (typeof value === "string" && value.trim() !== "") return tidyText(value);
  }
  return "";
}

function note({ kind, found }: TableToRead, title: string, how: string): Assumption {
  return { what: `${title} of the table ${kind.title} on sheet "${found.sheet}"`, how, figures: [] };
}
