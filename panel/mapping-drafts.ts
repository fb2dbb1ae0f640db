import type { HeaderTaken, MappingRow } from "../core/index";
import type { TableFound } from "./work/messages";

/** What the user has said in the panel and not saved yet: a row a header, or a blank one for the whole table. */
export type Drafts = readonly MappingRow[];

/** The word under Table that leaves it out, and the one under Confirmed that takes back what was said. */
const LEAVE_OUT = "none";
const TAKEN_BACK = "no";

/** What a select says beside the titles that it offers. */
export type Choice =
  | { readonly kind: "title"; readonly title: string }
  /** A table that is left out, or a header that is not used. */
  | { readonly kind: "nothing" }
  /** As Gridfolio finds it, whatever was said before. */
  | { readonly kind: "guess" };

/** What is said of a header now, if anything. */
export function draftOf(drafts: Drafts, table: TableFound, header: string): MappingRow | undefined {
  return drafts.find((row) => keyOf(row) === keyOf(rowOf(table, header)));
}

/** What a header, or a blank one for the table, is taken for now: as it was found, or as the user says. */
export function chosen(drafts: Drafts, table: TableFound, taken?: HeaderTaken): Choice {
  const draft = draftOf(drafts, table, taken?.header ?? "");
  if (draft?.confirmed === TAKEN_BACK) return { kind: "guess" };
  const title = taken ? (draft?.column ?? taken.title) : (draft?.table ?? table.title);
  return title === "" || title === LEAVE_OUT ? { kind: "nothing" } : { kind: "title", title };
}

/** A header is something else: the one that was it, if any, is not used any more. */
export function sayHeader(
  drafts: Drafts,
  table: TableFound,
  said: { taken: HeaderTaken; choice: Choice },
): Drafts {
  const { taken, choice } = said;
  const others = table.taken.headers.filter(
    (other) =>
      other.isNamable && other.header !== taken.header && isSame(chosen(drafts, table, other), choice),
  );
  const none = others.map(({ header }) => rowOf(table, header));
  return withRows(drafts, [...none, headerRow(table, taken, choice)]);
}

/** The whole table is something else: what was said of its headers is out of date. */
export function sayTable(drafts: Drafts, table: TableFound, choice: Choice): Drafts {
  const { headers } = table.taken;
  const rest = drafts.filter(
    (row) => !headers.some(({ header }) => keyOf(row) === keyOf(rowOf(table, header))),
  );
  const back = headers
    .filter(({ isSaid }) => isSaid && choice.kind !== "nothing")
    .map(({ header }) => ({ ...rowOf(table, header), confirmed: TAKEN_BACK }));
  return withRows(rest, [...back, tableRow(table, choice)]);
}

/** Everything of a table is right as it is shown. */
export function sayAll(drafts: Drafts, table: TableFound): Drafts {
  const rows = table.taken.headers
    .filter(({ isNamable }) => isNamable)
    .map((taken) => headerRow(table, taken, chosen(drafts, table, taken)));
  return withRows(drafts, [tableRow(table, chosen(drafts, table)), ...rows]);
}

/** Nothing is said of a header any more. */
export function withoutDraft(drafts: Drafts, table: TableFound, header: string): Drafts {
  return drafts.filter((row) => keyOf(row) !== keyOf(rowOf(table, header)));
}

/** What is said now of a table that is left out, or of a sheet without one. */
export function chosenRow(drafts: Drafts, row: MappingRow): Choice {
  const draft = drafts.find((one) => keyOf(one) === keyOf(row));
  if (!draft) return { kind: "nothing" };
  return draft.confirmed === TAKEN_BACK ? { kind: "guess" } : { kind: "title", title: draft.table };
}

/** A table that is left out, or a sheet without one, is said to be something after all, or nothing more is said of it. */
export function sayRow(drafts: Drafts, row: MappingRow, choice: Choice): Drafts {
  if (choice.kind === "nothing") return drafts.filter((one) => keyOf(one) !== keyOf(row));
  return withRows(drafts, [saidOf(row, choice)]);
}

function tableRow(table: TableFound, choice: Choice): MappingRow {
  return saidOf(rowOf(table, ""), choice);
}

function saidOf(row: MappingRow, choice: Choice): MappingRow {
  switch (choice.kind) {
    case "guess":
      return { ...row, confirmed: TAKEN_BACK };
    case "nothing":
      return { ...row, table: LEAVE_OUT };
    case "title":
      return { ...row, table: choice.title };
  }
}

function headerRow(table: TableFound, { header }: HeaderTaken, choice: Choice): MappingRow {
  const row = rowOf(table, header);
  if (choice.kind === "guess") return { ...row, confirmed: TAKEN_BACK };
  return { ...row, column: choice.kind === "title" ? choice.title : "" };
}

function rowOf({ title, sheet, range, taken: { beside } }: TableFound, header: string): MappingRow {
  return { sheet, header, table: title, column: "", range, beside };
}

function withRows(drafts: Drafts, rows: Drafts): Drafts {
  const keys = new Set(rows.map(keyOf));
  return [...drafts.filter((row) => !keys.has(keyOf(row))), ...rows];
}

function keyOf({ sheet, header, range = "" }: MappingRow): string {
  return JSON.stringify([sheet, range, header]);
}

function isSame(one: Choice, other: Choice): boolean {
  return one.kind === "title" && other.kind === "title" && one.title === other.title;
}
