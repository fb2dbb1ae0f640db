/** A word as it is compared: NFC, lower case, single blanks, no emoji variation sign. */
export function comparable(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\ufe0f/g, "")
    .replace(/[\s\u00a0\u2007\u202f]+/g, " ")
    .trim()
    .toLowerCase();
}

<<<<<<< HEAD
=======
const NOT_KNOWN =
  /^(?:n\s?\/\s?a|n\.?\s?a\.?|n\.?\s?v\.?|tb[acd]|t\.b\.[acd]\.?|tbdl|-+|–|—|\?+|\.{2,}|…|x{2,3}|unknown|not known|not available|not applicable|not provided|not stated|pending|null|nil|nan|k\.?\s?a\.?|keine angabe|unbekannt|offen|nicht bekannt|non renseigné|n\.?c\.?|s\/d|sin datos|exempt\b.*|redacted|withheld|data withheld|confidential)$/;

/**
 * Whether a cell's text says that the value is not known (`TBC`, `n/a`, `-`, `Exempt under Section 43`).
 *
 * @example saysNotKnown("Exempt under Section 43") // => true
 */
export function saysNotKnown(text: string): boolean {
  return NOT_KNOWN.test(comparable(text));
}

const NOT_LOADED = /^(?:loading\s*(?:…|\.{3})|laden\s*(?:…|\.{3})|#ref!|#getting_data|#calc!|#connect!)$/;

/** Whether a cell waits for another file that is not loaded: `Loading…`, `#REF!` of an import. */
export function saysNotLoaded(text: string): boolean {
  return NOT_LOADED.test(comparable(text));
}

const YES = new Set([
  "yes",
  "y",
  "true",
  "1",
  "x",
  "✓",
  "✔",
  "✅",
  "☑",
  "ja",
  "j",
  "wahr",
  "oui",
  "o",
  "vrai",
  "sí",
  "si",
  "s",
  "verdadero",
  "sim",
  "sì",
  "да",
  "はい",
  "○",
]);
const NO = new Set([
  "no",
  "nee",
  "нет",
  "いいえ",
  "×",
  "n",
  "false",
  "0",
  "✗",
  "✘",
  "❌",
  "☐",
  "nein",
  "falsch",
  "non",
  "faux",
  "falso",
  "não",
  "nao",
]);

/**
 * Yes or no in a word, a sign, a number or a checkbox; `null` when it is neither.
 *
 * @example parseYesNo("✓") // => true
 */
export function parseYesNo(value: string | number | boolean): boolean | null {
  const word = comparable(String(value));
  return YES.has(word) ? true : NO.has(word) ? false : null;
}

>>>>>>> kinds
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
  const bare = plain.replace(/^\(?\d{1,2}\)?\s*[-–:.)=]\s*/, "").replace(ARROWS, "");
  const same = exact.get(plain) ?? exact.get(bare) ?? exact.get(bare.replace(/\s*([/-])\s*/g, "$1"));
  if (same !== undefined) return same;
  const begins = beginnings.find(([word]) => begun(plain, word));
  if (begins) return begins[1];
  const held = new Set(signs.filter(([sign]) => plain.includes(sign)).map(([, value]) => value));
  return held.size === 1 ? ([...held][0] ?? null) : null;
}

function begun(plain: string, word: string): boolean {
  return (
    plain.startsWith(word) &&
    !/^[\p{L}\p{N}]/u.test(plain.slice(word.length)) &&
    !/^[-/&]/.test(plain.slice(word.length).trim())
  );
}
