import { oncePerText } from "../domain/once-per-text";
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
  /** No record bears it. */
  | { readonly status: "unknown" };

/** Looks up references to the records of one table. */
export interface ReferenceIndex {
  readonly isEmpty: boolean;
  readonly resolve: (text: string) => Resolved;
  /** The record that an unknown reference most likely means, as a person would name it; `null` when none is near. */
  readonly nearest: (text: string) => string | null;
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
  const named = records.map(namingWords);
  const ids = new Map(named.map(({ id, record }) => [id, record.id]));
  const names = keyed(named, ({ name }) => (name === "" ? [] : [name]));
  const aliases = keyed(named, (words) => words.aliases);
  const resolve = oncePerText((text): Resolved => {
    const key = idKey(text);
    const id = ids.get(key);
    if (id !== undefined) return { status: "found", id };
    const found = names.get(key) ?? aliases.get(key);
    if (!found) return { status: "unknown" };
    const [only, ...more] = [...found];
    return only !== undefined && more.length === 0
      ? { status: "found", id: only }
      : { status: "ambiguous", ids: [...found] };
  });
  return {
    isEmpty: records.length === 0,
    resolve,
    nearest: oncePerText((text) => (resolve(text).status === "unknown" ? nearest(idKey(text), named) : null)),
  };
}

/** A record with the words that name it, as they are compared; an empty one names nothing. */
interface NamingWords {
  readonly record: Referable;
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

function namingWords(record: Referable): NamingWords {
  const { id, name, aliases } = record;
  return { record, id: idKey(id), name: idKey(name ?? ""), aliases: (aliases ?? []).map(idKey) };
}

function keyed(
  named: readonly NamingWords[],
  keysOf: (words: NamingWords) => readonly string[],
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const words of named)
    for (const key of keysOf(words)) found.set(key, (found.get(key) ?? new Set()).add(words.record.id));
  return found;
}

const LONGEST_SLIP = 2;
const SHORTEST_FOR_SLIP = 5;

/** The record that was most likely meant: but for hyphens and blanks, for "Last, First", for initials, for two slips of the pen. */
function nearest(key: string, named: readonly NamingWords[]): string | null {
  const tests: readonly ((word: string) => boolean)[] = [
    (word) => loose(word) === loose(key),
    (word) => firstLast(word) === firstLast(key),
    (word) => sharesSurname(word, key),
    (word) => Math.min(word.length, key.length) >= SHORTEST_FOR_SLIP && slips(word, key) <= LONGEST_SLIP,
  ];
  for (const test of tests) {
    for (const words of named) {
      const hit = proposed(words, (word) => word !== "" && test(word));
      if (hit !== null) return hit;
    }
  }
  return null;
}

/** A record by its own id or name where that passes, else by an alias with the id. */
function proposed(words: NamingWords, passes: (word: string) => boolean): string | null {
  const { id, name, aliases } = words.record;
  if (passes(words.id)) return id;
  if (passes(words.name)) return name ?? null;
  const alias = aliases?.[words.aliases.findIndex(passes)];
  return alias === undefined ? null : `${alias} (${id})`;
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
