import { estrangement, isNoun, wordWeight } from "./words";

const SHORTEST_FUZZY_WORD = 5;
const SPELLING_WEIGHT = 0.9;
const PREFIX_WEIGHT = 0.85;
const COMPLEMENT: ReadonlySet<string> = new Set([
  "of",
  "for",
  "by",
  "per",
  "de",
  "der",
  "des",
  "du",
  "del",
  "do",
  "da",
  "di",
  "van",
]);
const COMPLEMENT_WEIGHT = 0.4;
const ONLY_QUALIFIED = 0.5;
const PREFIX_SHARE = 0.6;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Words with what each of them counts, worked out once for many comparisons. */
export interface WeighedWords {
  readonly words: readonly string[];
  /** 0–1 each, what follows `of` a little less than it would alone. */
  readonly weights: readonly number[];
  readonly isAside: readonly boolean[];
}

/** The words of a header or a name, weighed. */
export function weigh(words: readonly string[]): WeighedWords {
  const head = words.findIndex((word) => COMPLEMENT.has(word));
  // What follows `of` only says more about what stands before it: a likelihood of occurrence is a likelihood.
  const isAside = words.map((word) => head > 0 && words.indexOf(word) > head);
  const weights = words.map((word, index) => wordWeight(word) * (isAside[index] ? COMPLEMENT_WEIGHT : 1));
  return { words, weights, isAside };
}

/**
 * How well a header's words say a name, 0–1: 1 when they are the same words, less for each word that lacks or is beyond
 * it; words that turn the meaning (`baseline`, `variance`) cost more than words that say little (`of`, `project`).
 *
 * @example headerSimilarity(["start", "date"], ["start", "date"]) // => 1
 */
export function headerSimilarity(header: readonly string[], name: readonly string[]): number {
  return similarityOf(weigh(header), name);
}

/** `headerSimilarity` of a header whose words are weighed already. */
export function similarityOf(header: WeighedWords, name: readonly string[]): number {
  const { words } = header;
  if (words.length === name.length && words.every((word, index) => word === name[index])) return 1;
  if (UNSPACED.test(name.join(""))) return containment(words.join(""), name.join(""));
  const matches = matchWords(header, name);
  const said = matches.reduce((sum, { name: word, quality }) => sum + wordWeight(word) * quality, 0);
  if (said === 0) return 0;
  const all = name.reduce((sum, word) => sum + wordWeight(word), 0);
  const recall = said / all;
  const total = header.weights.reduce((sum, weight) => sum + weight, 0);
  const precision = said / (total - spelledDifferently(matches));
  const used = new Set(matches.map(({ header: word }) => word));
  const extra = words.filter((word) => !used.has(word));
  // The name says which figure (`actual`), the header of what else (`actual effort`): not the same thing.
  const sayNothing = matches.every(({ name: word }) => !isNoun(word)) && extra.some(isNoun);
  const share = Math.min(1, precision);
  const similarity = recall * recall * recall * Math.sqrt(share * Math.sqrt(share));
  return Math.min(0.97, similarity * estrangement(extra) * (sayNothing ? ONLY_QUALIFIED : 1));
}

interface WordMatch {
  readonly header: string;
  readonly name: string;
  readonly quality: number;
}

function matchWords({ words, isAside }: WeighedWords, name: readonly string[]): WordMatch[] {
  const isFree = words.map(() => true);
  const matches: WordMatch[] = [];
  for (const word of name) {
    let best = -1;
    let quality = 0;
    words.forEach((candidate, index) => {
      if (!isFree[index]) return;
      const similar = wordSimilarity(candidate, word) * (isAside[index] ? COMPLEMENT_WEIGHT : 1);
      if (similar > quality) [best, quality] = [index, similar];
    });
    if (best < 0) continue;
    matches.push({ header: words[best] ?? "", name: word, quality });
    isFree[best] = false;
  }
  return matches;
}

/** A word that is spelled a little differently counts once, as matched, not again as a word too many. */
function spelledDifferently(matches: readonly WordMatch[]): number {
  return matches.reduce(
    (sum, match) => sum + wordWeight(match.header) - wordWeight(match.name) * match.quality,
    0,
  );
}

function wordSimilarity(left: string, right: string): number {
  if (left === right) return 1;
  if (wordWeight(left) < 1 || wordWeight(right) < 1) return 0;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length < SHORTEST_FUZZY_WORD) return 0;
  if (long.startsWith(short) && short.length >= long.length * PREFIX_SHARE) return PREFIX_WEIGHT;
  return long.length - short.length <= 1 && oneEditApart(short, long) ? SPELLING_WEIGHT : 0;
}

/** One letter too many, one wrong, or two swapped. */
function oneEditApart(short: string, long: string): boolean {
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return (
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  );
}

/** Scripts without blanks: how much of the header the name is. */
function containment(header: string, name: string): number {
  return name.length >= 2 && header.includes(name) ? 0.6 + (0.35 * name.length) / header.length : 0;
}
