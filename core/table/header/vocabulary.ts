import { headerReadings, headerWords, type HeaderReading } from "./text";
import { similarityOf, weigh } from "./similarity";
import { once } from "../../domain/once";
import { columnsOf, TABLE_KINDS } from "../kinds/all";
import type { ColumnKind } from "../table-kind";

/** How well a header names a column, and by which of its names. */
export interface NameMatch {
  readonly score: number;
  readonly name: string;
}

interface KnownName {
  readonly column: ColumnKind;
  readonly name: string;
  readonly words: readonly string[];
}

const SHORTEST_STEM = 4;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

const knownNames = once((): readonly KnownName[] =>
  TABLE_KINDS.flatMap((kind) =>
    Object.values(columnsOf(kind)).flatMap((column) =>
      [column.title, ...column.synonyms].map((name) => ({ column, name, words: headerWords(name) })),
    ),
  ),
);

/** Names by the beginning of each of their words: only these can be similar to a header with such a word. */
const namesByStem = once(() => indexByStem(knownNames()));
const unspacedNames = once(() => knownNames().filter(({ name }) => UNSPACED.test(name)));

/** Headers longer than this are sentences: no name comes near them. */
const MOST_WORDS = 16;
/** A narrative is not taken apart to count its words; a header of sixteen words and a remark is shorter. */
const LONGEST_HEADER = 400;

/** What headers mean, each different one worked out once. */
export interface HeaderLexicon {
  /** How well a header names each column of every table kind, by the best of its readings; columns that it does not name are absent. */
  readonly named: (readings: readonly HeaderReading[]) => ReadonlyMap<ColumnKind, NameMatch>;
  /** How well a text is known as a header of any table, 0–1. */
  readonly known: (text: string) => number;
}

/** A lexicon for the sheets of one workbook: it remembers the headers that it was asked for. */
export function headerLexicon(): HeaderLexicon {
  const namesOf = remembered((key) => matchesOf(key.split(" ")));
  const named = (readings: readonly HeaderReading[]): ReadonlyMap<ColumnKind, NameMatch> => {
    const best = new Map<ColumnKind, NameMatch>();
    for (const { words, weight } of readings.filter((reading) => reading.words.length <= MOST_WORDS)) {
      for (const [column, match] of namesOf(words.join(" "))) {
        const score = match.score * weight;
        if (score > (best.get(column)?.score ?? 0)) best.set(column, { score, name: match.name });
      }
    }
    return best;
  };
  const known = remembered((text) =>
    text.length > LONGEST_HEADER
      ? 0
      : [...named(headerReadings(text)).values()].reduce((best, { score }) => Math.max(best, score), 0),
  );
  return { named, known };
}

function remembered<T>(answer: (key: string) => T): (key: string) => T {
  const answers = new Map<string, T>();
  return (key) => {
    const before = answers.get(key);
    if (before !== undefined) return before;
    const found = answer(key);
    answers.set(key, found);
    return found;
  };
}

function matchesOf(words: readonly string[]): ReadonlyMap<ColumnKind, NameMatch> {
  const best = new Map<ColumnKind, NameMatch>();
  const header = weigh(words);
  for (const known of candidates(words)) {
    const score = similarityOf(header, known.words);
    if (score > (best.get(known.column)?.score ?? 0)) best.set(known.column, { score, name: known.name });
  }
  return best;
}

function candidates(words: readonly string[]): ReadonlySet<KnownName> {
  const found = new Set<KnownName>();
  for (const word of words) {
    for (const known of namesByStem().get(stem(word)) ?? []) found.add(known);
  }
  if (words.some((word) => UNSPACED.test(word))) for (const known of unspacedNames()) found.add(known);
  return found;
}

function indexByStem(names: readonly KnownName[]): ReadonlyMap<string, readonly KnownName[]> {
  const index = new Map<string, KnownName[]>();
  for (const known of names) {
    for (const key of new Set(known.words.map(stem))) {
      const list = index.get(key);
      if (list) list.push(known);
      else index.set(key, [known]);
    }
  }
  return index;
}

function stem(word: string): string {
  return word.slice(0, SHORTEST_STEM);
}
