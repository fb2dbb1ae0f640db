/** A default column, in characters, and a default row, in points. */
export const ROW_POINTS = 15;

/** Digits of the default font (11 pt) are 7 pixels wide, a cell has 5 pixels of padding, a pixel is 3/4 point. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** Of running text, in points, for one point of type size: 0.40 measured on Calibri (Carlito), with a margin. */
const TEXT_WIDTH_PER_SIZE = 0.45;

/**
 * The width of a column in points, from its width in characters.
 *
 * @example columnPoints(10) // => 56.25
 */
export function columnPoints(characters: number): number {
  return Math.floor(characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

/** How many characters of running text of a type size go into a width, both in points; at least one. */
export function charactersIn(points: number, size: number): number {
  return Math.max(1, Math.floor(points / (size * TEXT_WIDTH_PER_SIZE)));
}

/**
 * A text broken at blanks into lines of at most so many characters; a longer word has a line of its own.
 *
 * @example wrapText("one Data Engineer is missing", 12) // => ["one Data", "Engineer is", "missing"]
 */
export function wrapText(text: string, characters: number): string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const word of paragraph.split(/ +/)) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (longer.length <= characters || line === "") line = longer;
      else {
        lines.push(line);
        line = word;
      }
    }
    return [...lines, line];
  });
}

/** The fewest characters in which a text goes into so many lines; where its own line breaks make more, those of its longest word. */
export function narrowestWrap(text: string, lines: number): number {
  let low = text.split(/\s+/).reduce((longest, word) => Math.max(longest, word.length), 0);
  if (text.split("\n").length > lines) return low;
  let high = Math.max(low, text.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (wrapText(text, middle).length > lines) low = middle + 1;
    else high = middle;
  }
  return low;
}
