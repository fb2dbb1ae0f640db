import { comparable } from "./words";

const YES = wordsOf(
  "yes y true t 1 -1 ✓ ✔ ✅ ☑ √ 🗸 👍 þ ü ja j wahr oui o vrai v sí si s verdadero sim verdadeiro sì vero waar да д истина はい 有 有り あり ○ 〇 済 真 ok",
);
const NO = wordsOf(
  "no n false f 0 ✗ ✘ ✖ ❌ ❎ ☐ ☒ × 👎 û nein falsch non faux falso não nao nee onwaar нет н ложь いいえ 無 無し なし 未 偽",
);
/** Marks a box, or crosses a thing out: the other cells of its column tell. */
const CROSS = "x";

function wordsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** Yes or no by a word, sign, number or checkbox; `cross` for an x, which may be either. */
export function yesNoSign(value: string | number | boolean): boolean | "cross" | null {
  const word = comparable(String(value));
  if (word === CROSS) return "cross";
  return YES.has(word) ? true : NO.has(word) ? false : null;
}

/**
 * Yes or no in a word, a sign, a number or a checkbox, an x being yes; `null` when it is neither.
 *
 * @example parseYesNo("✓") // => true
 */
export function parseYesNo(value: string | number | boolean): boolean | null {
  const sign = yesNoSign(value);
  return sign === "cross" ? true : sign;
}
