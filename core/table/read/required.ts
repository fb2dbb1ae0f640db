import type { Assumption } from "../../domain/assumption";
import type { Finding } from "../../domain/issue";
import type { TableRow } from "./rows";
import type { TableToRead } from "./table-columns";

/** Rows that have what they cannot do without, and why the others are left out. */
export interface CompleteRows {
  readonly rows: readonly TableRow[];
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
}

/** What stands in for a field, by table: the first that is filled. */
const STAND_INS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  projects: { id: ["name"], name: ["id"] },
  resources: { id: ["name"], name: ["id"] },
  tasks: { id: ["wbs", "name"], finish: ["deadline"] },
  risks: { id: ["title"] },
  issues: { id: ["title"] },
  changes: { id: ["title"] },
  actions: { id: ["title"] },
  decisions: { id: ["title"] },
};

/** Fills in what another column may stand in for, and leaves out rows without what they need. */
export function completeRows(table: TableToRead, rows: readonly TableRow[]): CompleteRows {
  const filled = rows.map((row) => withStandIns(table, row));
  const required = Object.entries(table.kind.columns).filter(([, column]) => column.required);
  const lacks = (row: TableRow): string | undefined =>
    required.find(([field]) => isBlank(row.values[field]))?.[0];
  const said = new Set<string>();
  const findings = filled.flatMap((row) => {
    const field = lacks(row);
    const cell = `${row.source.row},${field ?? ""}`;
    if (field === undefined || said.has(cell)) return [];
    said.add(cell);
    return [leftOut(table, row, field)];
  });
  return {
    rows: filled.filter((row) => lacks(row) === undefined),
    findings,
    assumptions: standInNotes(table, rows, filled),
  };
}

/** Whether a value says nothing. */
export function isBlank(value: unknown): boolean {
  return (
    value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0)
  );
}

function withStandIns({ kind }: TableToRead, row: TableRow): TableRow {
  const stoodIn: Record<string, unknown> = {};
  for (const [field, others] of Object.entries(STAND_INS[kind.id] ?? {})) {
    const other = isBlank(row.values[field]) ? others.find((name) => !isBlank(row.values[name])) : undefined;
    if (other !== undefined) stoodIn[field] = row.values[other];
  }
  return Object.keys(stoodIn).length === 0 ? row : { ...row, values: { ...row.values, ...stoodIn } };
}

function standInNotes(
  { kind, found }: TableToRead,
  rows: readonly TableRow[],
  filled: readonly TableRow[],
): Assumption[] {
  const titleOf = (field: string) => kind.columns[field]?.title ?? field;
  return Object.entries(STAND_INS[kind.id] ?? {}).flatMap(([field, others]) => {
    const isReplaced = (row: TableRow, index: number) =>
      isBlank(row.values[field]) && !isBlank(filled[index]?.values[field]);
    const replaced = rows.filter(isReplaced).length;
    // A name that the ID gives is nothing to say.
    if (replaced === 0 || field === "name") return [];
    const standIn = others.map(titleOf)[0] ?? "";
    const which = replaced === rows.length ? "every row" : `${replaced} of ${rows.length} rows`;
    return [
      {
        what: `${kind.title} on ${found.sheet}, ${titleOf(field)}`,
        how: `${standIn} stands in for the ${titleOf(field)} in ${which}.`,
        figures: [],
      },
    ];
  });
}

function leftOut({ kind, found }: TableToRead, row: TableRow, field: string): Finding {
  const column = row.source.columns.get(field);
  const title = kind.columns[field]?.title ?? field;
  const place = { sheet: found.sheet, row: row.source.row, column: column ?? found.area.left };
  return column === undefined
    ? {
        code: "missing-column",
        severity: "error",
        at: place,
        table: kind.title,
        column: title,
        message: `${kind.title} has no column ${title}; without it none of its rows can be used.`,
        fix: `Add a column ${title}, or name the one that it is in PMO Mapping.`,
      }
    : {
        code: "row-left-out",
        severity: "error",
        at: place,
        table: kind.title,
        column: title,
        message: `The row has no ${title} that can be read, so it is left out.`,
        fix: `Fill in ${title}.`,
      };
}
