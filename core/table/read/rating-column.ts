import { isCellError } from "../grid";
import { comparable, matchWord, type Words } from "../parse/words";
import { sortCells, type FilledCell } from "./cells";
import { columnAssumption, countOf, type ColumnReading, type ColumnToRead } from "./context";
import { fillRating } from "./fill-colour";
import { oddFindings } from "./odd-cells";
import { unknownWords } from "./word-column";

/** The signs of Excel's icon set, which have a colour on the sheet and none as text. */
const SHAPES: Readonly<Record<string, string>> = { "●": "green", "▲": "amber", "◆": "red" };

/** How the short forms of a column are meant, as all of its cells tell. */
interface ShortForms {
  readonly meaning: ReadonlyMap<string, string>;
  readonly how: readonly string[];
}

/**
 * Reads a column of ratings: words, letters, emoji, numbers and signs whose meaning the column itself tells, and the
 * fill of a cell that holds no text. A number that nothing explains is asked about: 1 may be the best or the worst.
 */
export function readRatingColumn(column: ColumnToRead, words: Words): ColumnReading {
  const short = shortForms(column, words);
  const ratingOf = (text: string): string | null =>
    short.meaning.get(comparable(text)) ?? matchWord(words, text);
  const { filled, findings } = sortCells(column, (text) => ratingOf(text) !== null);
  const ratings = new Map<string, string | null>();
  const values = new Map<number, string>();
  const unread: FilledCell[] = [];
  for (const cell of filled) {
    const text = String(cell.value);
    const known = ratings.get(text);
    const rating = known === undefined ? ratingOf(text) : known;
    ratings.set(text, rating);
    const shown = rating ?? (comparable(text) in SHAPES ? fillRating(cell.fill) : null);
    if (shown === null) unread.push(cell);
    else values.set(cell.row, shown);
  }
  const open = unread.filter(({ value }) => isShort(value));
  const painted = column.cells.filter(({ row, value, fill }) => {
    const rating = value === null || value === "" ? fillRating(fill) : null;
    if (rating !== null) values.set(row, rating);
    return rating !== null;
  });
  const fromFill = `${countOf(painted.length, "rating")} taken from the colour of the cell, which holds no text.`;
  return {
    values,
    findings: [
      ...findings,
      ...oddFindings(column, open, ambiguous(column)),
      ...oddFindings(
        column,
        unread.filter(({ value }) => !isShort(value)),
        unknownWords(column, Object.keys(words)),
      ),
    ],
    assumptions: [...short.how, ...(painted.length > 0 ? [fromFill] : [])].map((how) =>
      columnAssumption(column, how),
    ),
  };
}

function isShort(value: string | number | boolean): boolean {
  return /^\d$/.test(String(value)) || comparable(String(value)) in SHAPES;
}

function shortForms(column: ColumnToRead, words: Words): ShortForms {
  const texts = new Set(
    column.cells.flatMap(({ value }) =>
      value === null || isCellError(value) ? [] : [comparable(String(value))],
    ),
  );
  const numbers = legend([column.header, ...texts], words);
  const hasShapes = Object.keys(SHAPES).filter((shape) => texts.has(shape)).length > 1;
  const isItalian = texts.has("v") && texts.has("g");
  return {
    meaning: new Map([
      ...numbers,
      ...(hasShapes ? Object.entries(SHAPES) : []),
      ...(isItalian ? [["g", "amber"] as const] : []),
    ]),
    how: [
      ...(numbers.size > 0
        ? [
            `${[...numbers].map(([number, word]) => `${number} means ${word}`).join(", ")}, as the column says.`,
          ]
        : []),
      ...(hasShapes ? ["● means green, ▲ amber and ◆ red, as in Excel's icons."] : []),
      ...(isItalian ? ["V means green and G amber (verde, giallo), as both stand in the column."] : []),
    ],
  };
}

/** What the numbers of a rating mean, where a header or a cell says so: `RAG (1 = Green, 3 = Red)`, `3 - Red`. */
function legend(texts: readonly string[], words: Words): Map<string, string> {
  return new Map(
    texts.flatMap((text) =>
      [...text.matchAll(/(?<!\d)(\d)\s*[-–:=.)]\s*(\p{L}+(?:[/-]\p{L}+)?)/gu)].flatMap(
        ([, number = "", word = ""]) => {
          const rating = matchWord(words, word);
          return rating === null ? [] : [[number, rating] as const];
        },
      ),
    ),
  );
}

function ambiguous({ title }: ColumnToRead) {
  return {
    code: "ambiguous-rating",
    severity: "warning",
    one: `can be the best or the worst rating; nothing in the column decides it, so ${title} is not known there.`,
    several: `can each be the best or the worst rating; nothing in the column decides it, so ${title} is not known there.`,
    fix: "Write the colours, or say it in the header: (1 = Green, 3 = Red).",
  } as const;
}
