import { parseA1 } from "../../domain/cell-ref";
import { valueAt, type Grid } from "../grid";
import { kindAt, textOf } from "../recognise/content";

/** A row of a table's body, by its number on the sheet, and where the body begins. */
interface BodyRow {
  readonly row: number;
  readonly bodyTop: number;
  readonly sumAbove: SumAbove;
}

/** What stands in a column above a row of the body: the sum of its numbers, how many are not 0, and how many there are. */
type SumAbove = (
  column: number,
  row: number,
) => { readonly sum: number; readonly count: number; readonly numbers: number };

/** Sums down the columns of a body that begins at `bodyTop`; asked from top to bottom, each cell is added once. */
export function sumsDown(grid: Grid, bodyTop: number): SumAbove {
  const running = new Map<number, { until: number; sum: number; count: number; numbers: number }>();
  return (column, row) => {
    const before = running.get(column);
    const soFar = before && before.until <= row ? before : { until: bodyTop, sum: 0, count: 0, numbers: 0 };
    for (; soFar.until < row; soFar.until += 1) {
      const part = valueAt(grid, soFar.until, column);
      if (typeof part !== "number") continue;
      soFar.numbers += 1;
      if (part === 0) continue;
      soFar.sum += part;
      soFar.count += 1;
    }
    running.set(column, soFar);
    return soFar;
  };
}

const WORD =
  "total|totals|sum|summe|gesamt|gesamtsumme|zwischensumme|insgesamt|somme|suma|totale|totaal|som|celkem|razem|összesen";
const PREFIX = "(?:(?:grand|sub|overall|project|portfolio|sous)[\\s-]*)?";
/** The word alone. */
const PLAIN_LABEL = new RegExp(
  `^${PREFIX}(?:${WORD}):?$|^\\*{1,3}$|^[Σ∑]$|^(?:合計|小計|総計|总计|小计)$`,
  "iu",
);
/** The word with what is summed up: `Subtotal Digital`, `Arch Total`. A name may begin so too: see below. */
const LONG_LABEL = new RegExp(
  `^${PREFIX}(?:${WORD})[\\s:.–-].{1,60}$|^.{1,60}\\s(?:sub-?)?(?:${WORD}):?$`,
  "iu",
);
/** What a subtotal sums up. */
const STEM = new RegExp(`^(.{1,80}?)[\\s:-]+(?:sub-?)?(?:${WORD}):?$`, "iu");
const SUM_DOWN =
  /^\+?(?:SUM|SUBTOTAL|AGGREGATE)\((?:\d+\s*,\s*){0,2}(\$?[A-Z]{1,3}\$?\d+):(\$?[A-Z]{1,3}\$?\d+)/i;
const SAME = 1e-9;

/**
 * Whether a row sums up others: labelled so and otherwise holding only figures, or made of sums down its columns, or
 * unlabelled and equal to the sums of what stands above.
 */
export function isTotalsRow(grid: Grid, filled: readonly number[], at: BodyRow): boolean {
  const texts: number[] = [];
  const figures: number[] = [];
  // A plain loop: nearly every row of a sheet is asked, and most say no at their first date.
  for (const column of filled) {
    const kind = kindAt(grid, at.row, column);
    if (kind === "dates") return false;
    if (kind === "texts") texts.push(column);
    else if (kind === "numbers") figures.push(column);
  }
  if (figures.length === 0) return false;
  if (isLabelled(grid, at, { texts, first: filled[0] })) return true;
  const summed = figures.filter((column) => isSumDown(grid, at.row, column));
  if (summed.length > 0 && summed.length * 2 >= figures.length) return texts.length <= 1;
  return texts.length === 0 && figures.every((column) => equalsSumAbove(grid, column, at));
}

/** A label beside figures only; one that could be a name must also stand first, where an id would stand. */
function isLabelled(
  grid: Grid,
  at: BodyRow,
  cells: { texts: readonly number[]; first: number | undefined },
): boolean {
  const { texts, first } = cells;
  const labels = (form: RegExp) => texts.filter((column) => form.test(textOf(valueAt(grid, at.row, column))));
  const plain = labels(PLAIN_LABEL);
  // An export of SAP marks sums with stars, and repeats what they sum up.
  if (plain.some((column) => /^\*+$/.test(textOf(valueAt(grid, at.row, column))))) return true;
  if (plain.length > 0 && texts.length <= plain.length + 1) return true;
  if (isOfOutline(grid, at, texts)) return true;
  const isLong = texts[0] === first && labels(LONG_LABEL).includes(texts[0] ?? -1);
  return isLong && (texts.length === 1 || (texts.length === 2 && isNumbered(texts[0] ?? 0, at)));
}

/**
 * A subtotal on some level of an outline: its label is the last text of the row (`US Total` under `US`), what it sums up is
 * named in the row above it, and the row has fewer texts than that one.
 */
function isOfOutline(grid: Grid, { row, bodyTop }: BodyRow, texts: readonly number[]): boolean {
  const last = texts[texts.length - 1];
  if (last === undefined || texts.length < 2 || row <= bodyTop) return false;
  const stem = STEM.exec(textOf(valueAt(grid, row, last)))?.[1]?.toLowerCase();
  const above = (column: number) => textOf(valueAt(grid, row - 1, column)).toLowerCase();
  if (stem === undefined || above(last + 1) === "") return false;
  return [...texts.slice(0, -1), last].some((column) =>
    [above(column), textOf(valueAt(grid, row, column)).toLowerCase()].includes(stem),
  );
}

/** A column of numbers, such as ids: a text in it is no id. */
function isNumbered(column: number, { row, bodyTop, sumAbove }: BodyRow): boolean {
  return sumAbove(column, row).numbers * 2 > row - bodyTop;
}

/** A formula that sums at least two cells of the same column, elsewhere. */
function isSumDown(grid: Grid, row: number, column: number): boolean {
  const match = SUM_DOWN.exec(grid.formulas.get(`${row},${column}`) ?? "");
  const from = match && parseA1(match[1] ?? "");
  const to = match && parseA1(match[2] ?? "");
  return !!from && !!to && from.column === column && to.column === column && to.row > from.row;
}

function equalsSumAbove(grid: Grid, column: number, { row, sumAbove }: BodyRow): boolean {
  const value = valueAt(grid, row, column);
  const { sum, count } = sumAbove(column, row);
  return typeof value === "number" && count >= 2 && Math.abs(sum - value) <= SAME * Math.abs(value);
}
