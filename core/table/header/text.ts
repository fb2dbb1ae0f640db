import { comparableWord, isUnit } from "./words";

/** One way to read a header: its words, and how much of the header they keep (0–1). */
export interface HeaderReading {
  readonly words: readonly string[];
  readonly weight: number;
}

const SHORT_REMARK = 4;
const BRACKETS = /\([^()]*\)|\[[^[\]]*\]/g;

/**
 * A header as a person would write it on one line: line breaks and runs of blanks become one blank.
 *
 * @example oneLine(" Budget\n (k€) ") // => "Budget (k€)"
 */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/**
 * The comparable words of a text: lower case, no accents or punctuation, `camelCase` and `snake_case` taken apart, short
 * forms spelled out, plurals as singulars.
 *
 * @example headerWords("Proj_StartDates") // => ["project", "start", "date"]
 */
export function headerWords(text: string): string[] {
  return rawWords(text).map(comparableWord);
}

function rawWords(text: string): string[] {
  const plain = text
    .normalize("NFKC")
    .replace(/%/g, " percent ")
    .replace(/#|№/g, " number ")
    .replace(/&/g, " and ")
    .replace(/Δ/g, " delta ")
    .replace(/\/\s*(?=(?:h|hr|hour|d|day|wk|week|month|year|use|unit)s?\b)/gi, " per ")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/ß/g, "ss")
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * The readings of a header, the fullest first: with what stands in brackets, without it, and without a unit at its end.
 * A unit in brackets never counts as a word.
 *
 * @example headerReadings("Cost (£m)") // => [{ words: ["cost"], weight: 1 }]
 */
export function headerReadings(text: string): readonly HeaderReading[] {
  const remarks = (text.match(BRACKETS) ?? []).flatMap(remarkWords);
  const core = headerWords(text.replace(BRACKETS, " "));
  const readings: HeaderReading[] = [];
  if (core.length === 0) return [{ words: headerWords(text), weight: 1 }];
  if (remarks.length > 0) readings.push({ words: [...core, ...remarks], weight: 1 });
  const aside = remarks.length === 0 ? 1 : remarks.length > SHORT_REMARK ? 0.98 : 0.85;
  readings.push({ words: core, weight: aside });
  const bare = withoutUnitAtEnd(rawWords(text.replace(BRACKETS, " "))).map(comparableWord);
  if (bare.length > 0 && bare.length < core.length) readings.push({ words: bare, weight: 0.96 * aside });
  return readings;
}

function remarkWords(bracketed: string): string[] {
  const words = rawWords(bracketed);
  return words.every(isUnit) ? [] : words.map(comparableWord);
}

function withoutUnitAtEnd(words: readonly string[]): readonly string[] {
  const last = words[words.length - 1];
  return last !== undefined && isUnit(last) ? words.slice(0, -1) : words;
}
