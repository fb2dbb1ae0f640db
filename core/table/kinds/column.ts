import { once } from "../../domain/once";
import type { TableId } from "../../domain/portfolio";
import type { ColumnKind, ColumnType } from "../table-kind";

/** What a column says beside its title and type: `also` are its other headers, lower case, separated by commas. */
interface ColumnWords {
  readonly also?: string;
  readonly help: string;
}

/** Describes a column. */
export function column(title: string, type: ColumnType, { also = "", help }: ColumnWords): ColumnKind {
  const synonyms = once(() => namesIn(also));
  return {
    title,
    type,
    get synonyms() {
      return synonyms();
    },
    help,
  };
}

/** The names in a list that is written as one text, separated by commas. */
export function namesIn(list: string): string[] {
  return list === "" ? [] : list.split(",").map((name) => name.trim());
}

/** Describes a column that a row cannot do without. */
export function required(title: string, type: ColumnType, words: ColumnWords): ColumnKind {
  return Object.assign(column(title, type, words), { required: true } as const);
}

/** A reference to a record of another table, by its id or its unique name. */
export function refTo(table: TableId): ColumnType {
  return { kind: "ref", table };
}

/** Several references, separated by commas or semicolons. */
export function refsTo(table: TableId): ColumnType {
  return { kind: "ref", table, list: true };
}

/** Words that may stand: each value with its synonyms, lower case, separated by commas. */
export function oneOf(words: Readonly<Record<string, string>>): ColumnType {
  const apart = once(() =>
    Object.fromEntries(Object.entries(words).map(([word, also]) => [word, namesIn(also)])),
  );
  return {
    kind: "enum",
    get words() {
      return apart();
    },
  };
}

export const ID: ColumnType = { kind: "id" };
export const TEXT: ColumnType = { kind: "text" };
export const LIST: ColumnType = { kind: "list" };
export const DATE: ColumnType = { kind: "date" };
export const MONEY: ColumnType = { kind: "money" };
export const PERCENT: ColumnType = { kind: "percent" };
export const PROBABILITY: ColumnType = { kind: "probability" };
export const RATING: ColumnType = { kind: "rating" };
export const NUMBER: ColumnType = { kind: "number" };
/** A number, also written as a fraction such as 1/3. */
export const FRACTION: ColumnType = { kind: "number", fractions: true };
export const HOURS: ColumnType = { kind: "hours" };
export const DAYS: ColumnType = { kind: "days" };
export const YES_NO: ColumnType = { kind: "yes-no" };
