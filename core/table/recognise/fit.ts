import { parseDate } from "../parse/date";
import type { ColumnContent } from "./content";
import type { ColumnType } from "../table-kind";

/** How well what a column holds suits a type: a factor of about 0–1, and why, in words. */
export interface ContentFit {
  readonly factor: number;
  readonly why: string;
}

/** Why a column of words may still be no column of those words. */
export const STRANGE_WORDS = "holds words that it does not know";

/** Why a column of text may be none. */
export const NUMBERS_AS_TEXT = "holds numbers, not text";

const MOST = 0.5;
const SOME = 0.1;
const LEAST_RATINGS = 4;
const LONG_TEXT = 60;
const LONGEST_MARK = 24;
const HIGHEST_MARK = 10;
const FIRST_LIKELY_DATE = 20_000;
const YES_NO_WORDS: ReadonlySet<string> = new Set(
  "yes no y n true false x 1 0 ja nein j oui non o sí si verdadero falso wahr falsch sim não nao sì nee да нет はい いいえ ○ × vrai faux".split(
    " ",
  ),
);

/** Judges what stands in a column against the type that a field needs. */
export function contentFit(type: ColumnType, content: ColumnContent): ContentFit {
  if (content.filled === 0) return { factor: 0.9, why: "the column is empty" };
  switch (type.kind) {
    case "date":
      return dateFit(content);
    case "enum":
      return enumFit(type.words, content);
    case "yes-no":
      return known(content, (word) => YES_NO_WORDS.has(word)) >= MOST
        ? { factor: 1, why: "holds yes or no" }
        : { factor: 0.35, why: "does not hold yes or no" };
    case "money":
      return isRating(content)
        ? { factor: 0.55, why: "holds ratings, not amounts" }
        : numberFit(content.numbers, content);
    case "number":
    case "percent":
      return numberFit(content.numbers, content);
    case "probability":
      return content.texts > content.numbers && content.averageLength < LONG_TEXT / 4
        ? { factor: 0.8, why: "holds words" }
        : numberFit(content.numbers, content);
    case "rating":
      return ratingFit(content);
    case "hours":
    case "days":
      return numberFit(content.numbers + content.lengthsOfTime, content);
    case "text":
    case "list":
    case "ref":
    case "id":
      return wordsFit(type.kind, content);
  }
}

/** Every date of every kind of table is held against a column: its words are read once. */
const DATE_FITS = new WeakMap<ColumnContent, ContentFit>();

function dateFit(content: ColumnContent): ContentFit {
  const fit = DATE_FITS.get(content) ?? newDateFit(content);
  DATE_FITS.set(content, fit);
  return fit;
}

function newDateFit({ dates, filled, numbers, words, averageLength }: ColumnContent): ContentFit {
  if (dates >= filled * MOST) return { factor: 1, why: "holds dates" };
  if (dates >= filled * SOME) return { factor: 0.8, why: "holds some dates" };
  if (averageLength > LONG_TEXT) return { factor: 0.2, why: "holds no dates" };
  // Most numbers are no dates: 2026, 202609 and 20260930 are, as "Q3 2026" is.
  const written = [...words].filter(([word]) => parseDate(word).kind !== "none");
  if (written.reduce((sum, [, times]) => sum + times, 0) >= filled * MOST) {
    return { factor: 0.95, why: "holds years, months or days" };
  }
  const serials = [...words.keys()].filter((word) => Number(word) > FIRST_LIKELY_DATE).length;
  if (numbers >= filled * MOST && serials >= words.size * MOST) {
    return { factor: 0.75, why: "holds numbers that may be dates" };
  }
  return { factor: 0.2, why: "holds no dates" };
}

function numberFit(suitable: number, { filled, dates }: ColumnContent): ContentFit {
  if (dates >= filled * MOST) return { factor: 0.1, why: "holds dates" };
  if (suitable >= filled * MOST) return { factor: 1, why: "holds numbers" };
  return suitable >= filled * SOME
    ? { factor: 0.8, why: "holds some numbers" }
    : { factor: 0.2, why: "holds no numbers" };
}

function enumFit(words: Readonly<Record<string, readonly string[]>>, content: ColumnContent): ContentFit {
  const all = new Set(Object.entries(words).flatMap(([word, also]) => [word, ...also]));
  const share = known(content, (word) => all.has(word));
  if (share >= MOST) return { factor: 1.1, why: `holds words such as ${sampleOf(content)}` };
  if (share > 0) return { factor: 0.95, why: `holds some of its words` };
  const wordy = content.texts >= content.filled * MOST && content.averageLength < LONG_TEXT / 2;
  return wordy ? { factor: 0.75, why: STRANGE_WORDS } : { factor: 0.3, why: "holds none of its words" };
}

function wordsFit(kind: "text" | "list" | "ref" | "id", content: ColumnContent): ContentFit {
  const { filled, dates, numbers, averageLength } = content;
  if (dates >= filled * MOST) return { factor: 0.3, why: "holds dates" };
  if (kind === "id" || kind === "ref") {
    return averageLength > LONG_TEXT
      ? { factor: 0.4, why: "holds long text" }
      : { factor: 1, why: "holds names or ids" };
  }
  return numbers >= filled * MOST ? { factor: 0.75, why: NUMBERS_AS_TEXT } : { factor: 1, why: "holds text" };
}

/** Marks are short words or small numbers; amounts and sentences are none. */
function ratingFit(content: ColumnContent): ContentFit {
  const { filled, numbers, dates, averageLength } = content;
  if (dates >= filled * MOST) return { factor: 0.2, why: "holds dates" };
  if (averageLength > LONGEST_MARK) return { factor: 0.4, why: "holds sentences, not marks" };
  if (numbers < filled * MOST) return { factor: 1, why: "holds words" };
  return largest(content) <= HIGHEST_MARK
    ? { factor: 1, why: "holds marks" }
    : { factor: 0.6, why: "holds numbers too large for marks" };
}

function largest({ words }: ColumnContent): number {
  return [...words.keys()].reduce((most, word) => Math.max(most, Number(word) || 0), 0);
}

/** Small whole numbers that repeat are marks on a scale. */
function isRating({ filled, numbers, words }: ColumnContent): boolean {
  const isMark = (word: string) => /^[0-5](?:\.5)?$/.test(word);
  return (
    numbers === filled && filled >= LEAST_RATINGS && words.size < filled && [...words.keys()].every(isMark)
  );
}

function known({ words, filled }: ColumnContent, test: (word: string) => boolean): number {
  let count = 0;
  for (const [word, times] of words) if (test(word)) count += times;
  return count / filled;
}

function sampleOf({ words }: ColumnContent): string {
  return [...words.keys()]
    .slice(0, 2)
    .map((word) => `"${word}"`)
    .join(", ");
}
