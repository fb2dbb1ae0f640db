/** A word as it is compared: NFC, lower case, single blanks, no emoji variation sign. */
export function comparable(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\ufe0f/g, "")
    .replace(/[\s\u00a0\u2007\u202f]+/g, " ")
    .trim()
    .toLowerCase();
}

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

/** The words of a list with their synonyms, as a column kind gives them. */
export type Words = Readonly<Record<string, readonly string[]>>;

const SHORTEST_INSIDE = 3;

/**
 * The value that a text means: the word itself or a synonym; also after a number (`3 - Approved`) or before a remark
 * (`Amber – slipping`, `🔴 Red`). `null` when it means none, or more than one.
 *
 * @example matchWord({ green: ["g"], red: ["r"] }, "R ") // => "red"
 * @example matchWord({ "amber-red": ["amber/red"], red: [] }, "Amber/Red: late") // => "amber-red"
 */
export function matchWord(words: Words, text: string): string | null {
  const plain = comparable(text);
  const exact = exactly(words, plain) ?? exactly(words, plain.replace(/^\(?\d{1,2}\)?\s*[-–:.)]\s*/, ""));
  if (exact !== null) return exact;
  const begins = longest(words, (word) => begun(plain, word));
  return begins ?? onlyOne(words, plain);
}

function exactly(words: Words, plain: string): string | null {
  const found = Object.entries(words).find(
    ([value, also]) => value === plain || also.some((word) => comparable(word) === plain),
  );
  return found?.[0] ?? null;
}

function isWordLong(word: string): boolean {
  return word.length >= SHORTEST_INSIDE || !/[\p{L}\p{N}]/u.test(word);
}

function begun(plain: string, word: string): boolean {
  return (
    plain.startsWith(word) &&
    !/^[\p{L}\p{N}]/u.test(plain.slice(word.length)) &&
    !/^[-/&]/.test(plain.slice(word.length).trim())
  );
}

function longest(words: Words, holds: (word: string) => boolean): string | null {
  let best: { value: string; length: number } | null = null;
  for (const [value, also] of Object.entries(words)) {
    for (const word of [value, ...also.map(comparable)]) {
      if (isWordLong(word) && holds(word) && word.length > (best?.length ?? 0))
        best = { value, length: word.length };
    }
  }
  return best?.value ?? null;
}

/** A sign (emoji) inside of the text, when the text holds those of one value only. */
function onlyOne(words: Words, plain: string): string | null {
  const found = Object.entries(words).filter(([, also]) =>
    also.some((word) => !/[\p{L}\p{N}+−-]/u.test(word) && plain.includes(comparable(word))),
  );
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

/**
 * The parts of a list, separated by semicolons or line breaks, else by commas; blank parts dropped.
 *
 * @example splitList("A1; B2 ;") // => ["A1", "B2"]
 */
export function splitList(text: string): string[] {
  const mark = /[;\n|]/.test(text) ? /[;\n|]+/ : /,/;
  return text
    .split(mark)
    .map((part) =>
      part
        .replace(/\u00a0/g, " ")
        .trim()
        .normalize("NFC"),
    )
    .filter((part) => part !== "");
}
