import { comparable } from "./parse/words";

/** What a reference can point at. */
export interface Referable {
  readonly id: string;
  readonly name?: string | null;
  readonly aliases?: readonly string[] | null;
}

/** What became of a reference. */
export type Resolved =
  | { readonly status: "found"; readonly id: string }
  /** Several records bear the name. */
  | { readonly status: "ambiguous"; readonly ids: readonly string[] }
  /** No record bears it; `proposal` is the nearest one, as a person would name it. */
  | { readonly status: "unknown"; readonly proposal: string | null };

/** Looks up references to the records of one table. */
export interface ReferenceIndex {
  readonly isEmpty: boolean;
  readonly resolve: (text: string) => Resolved;
}

/**
 * An id as it is compared: trimmed, case-insensitive, NFC; 101 is "101" and not "0101".
 *
 * @example idKey(" P07 ") // => "p07"
 */
export function idKey(id: string): string {
  return comparable(id);
}

/** An index by ID, by unique Name and by Aliases, in this order. */
export function referenceIndex(records: readonly Referable[]): ReferenceIndex {
  const ids = new Map(records.map(({ id }) => [idKey(id), id]));
  const names = keyed(records, ({ name }) => (name ? [name] : []));
  const aliases = keyed(records, (record) => record.aliases ?? []);
  const cache = new Map<string, Resolved>();
  const find = (text: string): Resolved => {
    const key = idKey(text);
    const id = ids.get(key);
    if (id !== undefined) return { status: "found", id };
    const found = names.get(key) ?? aliases.get(key);
    if (!found) return { status: "unknown", proposal: nearest(key, records) };
    const [only, ...more] = [...found];
    return only !== undefined && more.length === 0
      ? { status: "found", id: only }
      : { status: "ambiguous", ids: [...found] };
  };
  return {
    isEmpty: records.length === 0,
    resolve: (text) => {
      let resolved = cache.get(text);
      if (resolved === undefined) cache.set(text, (resolved = find(text)));
      return resolved;
    },
  };
}

function keyed(
  records: readonly Referable[],
  wordsOf: (record: Referable) => readonly string[],
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const record of records) {
    for (const word of wordsOf(record))
      found.set(idKey(word), (found.get(idKey(word)) ?? new Set()).add(record.id));
  }
  return found;
}

const LONGEST_SLIP = 2;
const SHORTEST_FOR_SLIP = 5;

/** The record that was most likely meant: but for hyphens and blanks, for "Last, First", for initials, for two slips of the pen. */
function nearest(key: string, records: readonly Referable[]): string | null {
  const tests: readonly ((word: string) => boolean)[] = [
    (word) => loose(word) === loose(key),
    (word) => firstLast(word) === firstLast(key),
    (word) => sharesSurname(word, key),
    (word) => Math.min(word.length, key.length) >= SHORTEST_FOR_SLIP && slips(word, key) <= LONGEST_SLIP,
  ];
  for (const test of tests) {
    for (const { id, name, aliases } of records) {
      const hit = [id, name ?? "", ...(aliases ?? [])].find((word) => word !== "" && test(idKey(word)));
      if (hit !== undefined) return hit === id || idKey(hit) === idKey(name ?? "") ? hit : `${hit} (${id})`;
    }
  }
  return null;
}

function loose(key: string): string {
  return key.replace(/[\s\-_./]/g, "");
}

function firstLast(key: string): string {
  const match = /^([^,]+),\s*([^,]+)$/.exec(key);
  return match ? `${match[2] ?? ""} ${match[1] ?? ""}` : key;
}

function sharesSurname(word: string, key: string): boolean {
  const [a, b] = [firstLast(word).split(" "), firstLast(key).split(" ")];
  const [lastA = "", lastB = ""] = [a[a.length - 1], b[b.length - 1]];
  const isInitial = [a, b].some(([first = ""]) => /^\p{L}\.?$/u.test(first));
  return a.length > 1 && b.length > 1 && isInitial && a[0]?.[0] === b[0]?.[0] && slips(lastA, lastB) <= 1;
}

/** How many letters must be changed, added or dropped (Levenshtein distance). */
function slips(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > LONGEST_SLIP) return Infinity;
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? Infinity;
}
