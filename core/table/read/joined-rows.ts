import type { Assumption } from "../../domain/assumption";
import type { Finding } from "../../domain/issue";
import type { TableId } from "../../domain/portfolio";
import { cellOf, lineName, rowCell, type RowSource } from "../../domain/row-source";
import { tableKind } from "../kinds/all";
import { idKey } from "../references";
import { countOf, shortText } from "./context";
import type { CellValue } from "../grid";
import { isBlank } from "./required";
import type { TableRow } from "./rows";

/** Rows of which each is a thing of its own, whichever tables tell of it. */
export interface JoinedRows {
  readonly rows: readonly TableRow[];
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
}

/**
 * Joins what several tables say of the same project or person: a budget on one sheet, dates on another. The first table
 * that gives IDs leads; what it leaves open is taken from the others, what they say otherwise is a finding. Rows of one
 * and the same table are never joined, nor the same ID under two names.
 */
export function joinRows(kind: TableId, rows: readonly TableRow[]): JoinedRows {
  if (new Set(rows.map(({ reading }) => reading)).size < 2) return { rows, findings: [], assumptions: [] };
  const leading: TableRow[] = [];
  const places = new Map<string, number>();
  const findings: Finding[] = [];
  for (const row of [...rows].sort(byOwnId)) {
    const place = placeOf(row, places);
    const before = place === undefined ? undefined : leading[place];
    if (place !== undefined && before && isSameThing(before, row)) {
      leading[place] = joined(before, row);
      findings.push(...differences(kind, before, row));
    } else {
      for (const key of keysOf(row)) if (!places.has(key)) places.set(key, leading.length);
      leading.push(row);
    }
  }
  return { rows: leading, findings, assumptions: said(kind, leading) };
}

function byOwnId(a: TableRow, b: TableRow): number {
  return Number(hasOwnId(b)) - Number(hasOwnId(a));
}

function hasOwnId({ source }: TableRow): boolean {
  return source.columns.has("id");
}

function keysOf({ values }: TableRow): string[] {
  return [values["id"], values["name"]].flatMap((word) => (typeof word === "string" ? [idKey(word)] : []));
}

/** Where the thing stands already: by its ID, or by its name where a table gives no IDs. */
function placeOf(row: TableRow, places: ReadonlyMap<string, number>): number | undefined {
  const [id = "", name = ""] = keysOf(row);
  return places.get(id) ?? (hasOwnId(row) ? undefined : places.get(name));
}

function isSameThing(before: TableRow, row: TableRow): boolean {
  const readings = [before, ...(before.joined ?? [])].map(({ reading }) => reading);
  const [one, other] = [before, row].map(({ values }) => values["name"]);
  const isOneName = isBlank(one) || isBlank(other) || idKey(String(one)) === idKey(String(other));
  return !readings.includes(row.reading) && (isOneName || !hasOwnId(row) || !hasOwnId(before));
}

function joined(before: TableRow, row: TableRow): TableRow {
  const taken = Object.entries(row.values).filter(
    ([field, value]) => isBlank(before.values[field]) && !isBlank(value),
  );
  const fields = new Set(taken.map(([field]) => field));
  const from = new Map<string, RowSource>([
    ...(before.source.from ?? []),
    ...[...fields].map((field) => [field, row.source] as const),
  ]);
  const ofFields = ([field]: readonly [string, string]): boolean => fields.has(field);
  return {
    ...before,
    source: { ...before.source, from },
    values: { ...before.values, ...Object.fromEntries(taken) },
    others: new Map([...row.others, ...before.others]),
    currencies: new Map([...before.currencies, ...[...row.currencies].filter(ofFields)]),
    shownCurrencies: new Map([...before.shownCurrencies, ...[...row.shownCurrencies].filter(ofFields)]),
    joined: [...(before.joined ?? []), { ...row, values: Object.fromEntries(taken) }],
  };
}

/** Fields that every table gives in its own words. */
const NAMES = new Set(["id", "name"]);

/** What a second table says otherwise. */
function differences(kind: TableId, before: TableRow, row: TableRow): Finding[] {
  const { title, columns } = tableKind(kind);
  return Object.entries(row.values).flatMap(([field, value]): Finding[] => {
    const first = before.values[field];
    const isTold = !NAMES.has(field) && field in columns && !isBlank(first) && !isBlank(value);
    if (!isTold || JSON.stringify(first) === JSON.stringify(value)) return [];
    const place = { source: before.source.from?.get(field) ?? before.source };
    return [
      {
        code: "two-values",
        severity: "warning",
        at: cellOf(row, field) ?? rowCell(row),
        table: title,
        column: columns[field]?.title ?? field,
        record: String(before.values["id"]),
        found: shortText(value as CellValue),
        message: `${columns[field]?.title ?? field} of ${String(before.values["id"])} stands otherwise in ${lineName(place.source)} of ${place.source.sheet}; that one counts.`,
        fix: "Correct the one that is wrong, or take the column off one of the sheets.",
      },
    ];
  });
}

function said(kind: TableId, rows: readonly TableRow[]): Assumption[] {
  const sheets = new Map<string, { count: number; titles: Set<string> }>();
  for (const { joined: parts } of rows) {
    for (const { source, values } of parts ?? []) {
      const sheet = sheets.get(source.sheet) ?? { count: 0, titles: new Set<string>() };
      sheet.count += 1;
      for (const field of Object.keys(values)) {
        const column = tableKind(kind).columns[field];
        if (column) sheet.titles.add(column.title);
      }
      sheets.set(source.sheet, sheet);
    }
  }
  return [...sheets].map(([sheet, { count, titles }]) => ({
    what: `${tableKind(kind).title} on ${sheet}`,
    how: `${countOf(count, "row")} tell${count === 1 ? "s" : ""} of what another table lists, and ${count === 1 ? "is" : "are"} joined to it${titles.size > 0 ? `: ${[...titles].join(", ")}` : ""}.`,
    figures: [...titles].map((title) => `${tableKind(kind).title}: ${title}`),
  }));
}
