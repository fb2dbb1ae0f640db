import type { Assumption } from "../../domain/assumption";
import type { Finding } from "../../domain/issue";
import { tellApart } from "./repeated-stand-ins";
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
  const replacements = Object.entries(STAND_INS[table.kind.id] ?? {});
  const standIns = replacements.length === 0 ? rows : rows.map((row) => withStandIns(replacements, row));
  const toldApart = tellApart(table, rows, standIns);
  const filled = toldApart.rows;
  const { columns } = table.kind;
  const required = Object.keys(columns).filter((field) => columns[field]?.required);
  const complete: TableRow[] = [];
  const said = new Set<string>();
  const findings: Finding[] = [];
  for (const row of filled) {
    const field = required.find((one) => isBlank(row.values[one]));
    if (field === undefined) {
      complete.push(row);
      continue;
    }
    const cell = `${row.source.row},${field}`;
    if (!said.has(cell)) findings.push(leftOut(table, row, field));
    said.add(cell);
  }
  return {
    rows: complete,
    findings,
    assumptions: [...standInNotes(table, rows, filled), ...toldApart.assumptions],
  };
}

/** Whether a value says nothing. */
export function isBlank(value: unknown): boolean {
  return (
    value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0)
  );
}

function withStandIns(
  replacements: readonly (readonly [string, readonly string[]])[],
  row: TableRow,
): TableRow {
  let stoodIn: Record<string, unknown> | undefined;
  for (const [field, others] of replacements) {
    const other = isBlank(row.values[field]) ? others.find((name) => !isBlank(row.values[name])) : undefined;
    if (other !== undefined) (stoodIn ??= {})[field] = row.values[other];
  }
  return stoodIn ? { ...row, values: { ...row.values, ...stoodIn } } : row;
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

function leftOut({ kind, found }: TableToRead, row: TableRow, required: string): Finding {
  const others = STAND_INS[kind.id]?.[required] ?? [];
  // Where a name stands in for the ID of the other rows, it is the name that this row lacks.
  const field = [required, ...others].find((name) => row.source.columns.has(name)) ?? required;
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
