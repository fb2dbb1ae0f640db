import { groupedBy } from "../domain/grouped-by";
import type { Known } from "../domain/known";
import { logarithm } from "../math/power";

/** The text that is most like another one. */
export interface NearestText {
  /** Its place among the texts. */
  readonly index: number;
  /** Cosine of the angle between the two, 0 (no word in common) to 1 (the same words). */
  readonly similarity: number;
}

/** Words of texts, weighed so that rare ones count more. */
export interface TextIndex {
  /**
   * The text most like one of them, of those that are asked about; the first of equals. `null` when none has a word in
   * common with it.
   *
   * @param isAsked whether the text at a place is to be looked at; the one itself never is
   */
  nearest(index: number, isAsked: (other: number) => boolean): Known<NearestText>;
}

/** A word in more texts than both of these tells none of them from the others, and would cost most of the time. */
const COMMON = 100;
const COMMON_SHARE = 1 / 20;

interface WeighedWord {
  readonly text: number;
  readonly weight: number;
}

/**
 * Weighs the words of texts by TF-IDF: (1 + ln n) × (ln((1 + N) ÷ (1 + d)) + 1) for a word that stands n times in the
 * text and in d of N texts; each text is brought to length 1.
 *
 * @see G. Salton, C. Buckley, Term-weighting approaches in automatic text retrieval, Information Processing &
 * Management 24 (1988); the smoothed IDF is scikit-learn's
 * @example indexTexts(["new web shop", "data lake", "web shop relaunch"]).nearest(2, () => true)?.index // => 0
 */
export function indexTexts(texts: readonly string[]): TextIndex {
  const counted = texts.map(
    (text) => new Map([...groupedBy(wordsOf(text), (word) => word)].map(([word, all]) => [word, all.length])),
  );
  const spread = new Map<string, number>();
  for (const words of counted) for (const word of words.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  const most = Math.max(COMMON, texts.length * COMMON_SHARE);
  const isTelling = (word: string): boolean => (spread.get(word) ?? 0) <= most;
  const weightOf = (word: string, times: number): number =>
    (1 + logarithm(times)) * (logarithm((1 + texts.length) / (1 + (spread.get(word) ?? 0))) + 1);
  const vectors = counted.map((words) => {
    const weighed = [...words]
      .filter(([word]) => isTelling(word))
      .map(([word, times]) => ({ word, weight: weightOf(word, times) }));
    const length = Math.sqrt(weighed.reduce((total, { weight }) => total + weight * weight, 0));
    return weighed.map(({ word, weight }) => ({ word, weight: weight / length }));
  });
  const places = new Map<string, WeighedWord[]>();
  vectors.forEach((vector, text) => {
    for (const { word, weight } of vector) {
      const there = places.get(word);
      if (there) there.push({ text, weight });
      else places.set(word, [{ text, weight }]);
    }
  });
  const sums = new Float64Array(texts.length);
  return {
    nearest(index, isAsked) {
      // Sums for all texts in one array: thousands of texts share their common words.
      const touched: number[] = [];
      for (const { word, weight } of vectors[index] ?? []) {
        for (const other of places.get(word) ?? []) {
          if (sums[other.text] === 0) touched.push(other.text);
          sums[other.text] = (sums[other.text] ?? 0) + weight * other.weight;
        }
      }
      let best: Known<NearestText> = null;
      for (const text of touched) {
        const similarity = sums[text] ?? 0;
        sums[text] = 0;
        if (text === index || !(similarity > (best?.similarity ?? 0) || isFirst(best, text, similarity)))
          continue;
        if (isAsked(text)) best = { index: text, similarity };
      }
      return best;
    },
  };
}

/** Of equals the first one counts. */
function isFirst(best: Known<NearestText>, text: number, similarity: number): boolean {
  return best !== null && similarity === best.similarity && text < best.index;
}

const UNSPACED = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+$/;
/** Articles and prepositions say nothing, in the languages that our tables are read in. */
const SHORTEST = 3;

/**
 * The words of a text, lower case, without accents; what has no blanks between words is taken two letters at a time.
 *
 * @example wordsOf("Zero-Trust für alle") // => ["zero", "trust", "fur", "alle"]
 */
export function wordsOf(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFC").toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => {
    if (!UNSPACED.test(word)) return word.length >= SHORTEST ? [word] : [];
    if (word.length < 2) return [word];
    return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
  });
}
