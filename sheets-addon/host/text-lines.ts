import { rowPixels } from "./pixels";

/** How wide a letter is on average, as a share of its size: rather too wide than too narrow. */
const LETTER_SHARE = 0.55;
/** What Google Sheets writes with where nothing is said. */
const PLAIN_POINTS = 10;

/** A text, its size in points, and the pixels that it has across. */
interface Fitted {
  readonly text: string;
  readonly size: number | undefined;
  readonly width: number;
}

/**
 * A text in lines that fit, broken between words; nothing where a word is too long.
 *
 * @example linesOf({ text: "of all people", size: 10, width: 60 }) // => ["of all", "people"]
 */
export function linesOf({ text, size = PLAIN_POINTS, width }: Fitted): readonly string[] | undefined {
  const most = Math.floor(width / (rowPixels(size) * LETTER_SHARE));
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    const first = lines.length;
    for (const word of paragraph.split(" ")) {
      const last = lines.length > first ? lines[lines.length - 1] : undefined;
      if (last !== undefined && last.length + 1 + word.length <= most)
        lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
  }
  return lines.every(({ length }) => length <= most) ? lines : undefined;
}
