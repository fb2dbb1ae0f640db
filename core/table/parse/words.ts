import { isNarrative } from "./narrative";

/** A word as it is compared: NFC, lower case, single blanks, no emoji variation sign. */
export function comparable(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\ufe0f/g, "")
    .replace(/[\s\u00a0\u2007\u202f]+/g, " ")
    .trim()
    .toLowerCase();
}

/** The words of a list with their synonyms, as a column kind gives them. */
export type Words = Readonly<Record<string, readonly string[]>>;

const SHORTEST_INSIDE = 3;
const ARROWS = /\s*[↑↓→←↗↘⬆⬇➡⬈⬊]+$/u;

/** The words of a column kind, ready to be looked up. */
interface WordIndex {
  readonly exact: ReadonlyMap<string, string>;
  /** Long enough to be found before a remark, the longest first. */
  readonly beginnings: readonly (readonly [string, string])[];
  /** Emoji and other signs. */
  readonly signs: readonly (readonly [string, string])[];
}

const INDEXES = new WeakMap<Words, WordIndex>();

function indexOf(words: Words): WordIndex {
  const known = INDEXES.get(words);
  if (known) return known;
  const all = Object.entries(words).flatMap(([value, also]) =>
    [value, ...also].map((word) => [comparable(word), value] as const),
  );
  const index = {
    exact: new Map([...all].reverse()),
    beginnings: all.filter(([word]) => isWordLong(word)).sort(([a], [b]) => b.length - a.length),
    signs: all.filter(([word]) => !/[\p{L}\p{N}+−-]/u.test(word)),
  };
  INDEXES.set(words, index);
  return index;
}

function isWordLong(word: string): boolean {
  return word.length >= SHORTEST_INSIDE && /[\p{L}\p{N}]/u.test(word);
}

/**
 * The value that a text means: the word itself or a synonym; also after a number (`3 - Approved`), before a remark
 * (`Amber – slipping`, `🔴 Red`) or a trend (`G↑`). `null` when it means none, or more than one.
 *
 * @example matchWord({ green: ["g"], red: ["r"] }, "R ") // => "red"
 * @example matchWord({ "amber-red": ["amber/red"], red: [] }, "Amber/Red: late") // => "amber-red"
 */
export function matchWord(words: Words, text: string): string | null {
  const { exact, beginnings, signs } = indexOf(words);
  const plain = comparable(text);
  const bare = isNarrative(plain) ? plain : withoutNumberAndTrend(plain);
  const same = exact.get(plain) ?? exact.get(bare) ?? exact.get(bare.replace(/ ?([/-]) ?/g, "$1"));
  if (same !== undefined) return same;
  const begins = beginnings.find(([word]) => begun(plain, word));
  if (begins) return begins[1];
  const held = new Set(signs.filter(([sign]) => plain.includes(sign)).map(([, value]) => value));
  return held.size === 1 ? ([...held][0] ?? null) : null;
}

function withoutNumberAndTrend(plain: string): string {
  return plain.replace(/^\(?\d{1,2}\)?\s*[-–:.)=]\s*/, "").replace(ARROWS, "");
}

function begun(plain: string, word: string): boolean {
  return (
    plain.startsWith(word) &&
    !/^[\p{L}\p{N}]/u.test(plain.slice(word.length)) &&
    !/^[-/&]/.test(plain.slice(word.length).trim())
  );
}
