import { once } from "../../../domain/once";
import type { ColumnKind, ColumnType, TableKind } from "../../table-kind";
import { namesIn } from "../column";
import { DUTCH } from "./dutch";
import { FRENCH } from "./french";
import { GERMAN } from "./german";
import { ITALIAN } from "./italian";
import { JAPANESE } from "./japanese";
import { PORTUGUESE } from "./portuguese";
import { RUSSIAN } from "./russian";
import { SPANISH } from "./spanish";
import { TOOLS } from "./tools";
import type { Vocabulary } from "./vocabulary";

/** Every vocabulary beside the English of the tables themselves. */
export const VOCABULARIES: readonly Vocabulary[] = [
  TOOLS,
  GERMAN,
  FRENCH,
  SPANISH,
  PORTUGUESE,
  ITALIAN,
  DUTCH,
  RUSSIAN,
  JAPANESE,
];

type Columns = Readonly<Record<string, ColumnKind>>;

/**
 * A table kind with the names that other languages and tools give it. A name that a table has for one of its columns is
 * never given to another, and what is said for one table goes before what is said for all. The names are worked out when
 * the columns are first asked for.
 */
export function withNames<Kind extends TableKind>(kind: Kind): Kind {
  const { id } = kind;
  const synonyms = once(() => [...new Set([...kind.synonyms, ...ofTable(id)])]);
  const columns = once(() => named(id, kind.columns));
  const sideBySide = once(() => kind.sideBySide && named(id, kind.sideBySide));
  return {
    ...kind,
    get synonyms() {
      return synonyms();
    },
    get columns() {
      return columns();
    },
    get sideBySide() {
      return sideBySide();
    },
  };
}

function ofTable(id: string): string[] {
  return VOCABULARIES.flatMap(({ tables }) => namesIn(tables[id] ?? ""));
}

function named<T extends Columns>(id: string, columns: T): T {
  const own = Object.entries(columns).map(([field, column]) => ({
    field,
    column,
    names: new Set<string>([column.title.toLowerCase(), ...column.synonyms]),
  }));
  const taken = new Set(own.flatMap(({ names, column }) => [...names].map((name) => key(name, column.type))));
  for (const keyOf of [(title: string) => `${id}.${title}`, (title: string) => title]) {
    for (const { column, names } of own) {
      for (const name of namesOf(keyOf(column.title))) {
        if (taken.has(key(name, column.type))) continue;
        taken.add(key(name, column.type));
        names.add(name);
      }
    }
  }
  return Object.fromEntries(
    own.map(({ field, column, names }) => [
      field,
      { ...column, synonyms: [...names].filter((name) => name !== column.title.toLowerCase()) },
    ]),
  ) as unknown as T;
}

/** Marks and money under the same header are told apart by what the cells hold. */
function key(name: string, { kind }: ColumnType): string {
  return kind === "rating" ? `${name} in marks` : name;
}

function namesOf(title: string): string[] {
  return VOCABULARIES.flatMap(({ columns }) => namesIn(columns[title] ?? ""));
}
