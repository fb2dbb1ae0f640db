import { moneyEvidence } from "../parse/money";
import { parseNumber, plainNumberText, type DecimalMark, type MarkEvidence } from "../parse/number";
import { oncePerText } from "../../domain/once-per-text";
import { sortCells, type FilledCell } from "./cells";
import {
  cellFinding,
  columnAssumption,
  countOf,
  type CellProblem,
  type ColumnReading,
  type ColumnToRead,
  type ReadingContext,
  shortText,
} from "./context";
import { decideMark } from "./decimal-mark";
import { oddFindings, type OddProblem } from "./odd-cells";
import { isNarrative } from "../parse/narrative";

/** A share can pass 100 % (an allocation, an overrun), hardly 200 %: what is above is in points. */
const LARGEST_SHARE = 2;
const HIGHEST_RATING = 5;

/** A cell as it was written: `shown` as a percentage, by its sign or format, or plain. */
interface WrittenShare {
  readonly cell: FilledCell;
  readonly shown: boolean;
  readonly value: number;
}

/** Reads a column of percentages as shares: `%` decides a cell, the column decides whether plain numbers are 54 or 0.54. */
export function readPercentColumn(column: ColumnToRead, context: ReadingContext): ColumnReading {
  const { filled, findings } = sortCells(column);
  const decision = decideMark(column, filled, { context, evidenceOf: shareEvidence });
  const written: WrittenShare[] = [];
  const unread: FilledCell[] = [];
  const parse = oncePerText((text) => writtenShare(text, decision.mark));
  for (const cell of filled) {
    if (decision.undecided.has(cell.row)) continue;
    const { value, numberFormat } = cell;
    const share =
      typeof value === "string"
        ? parse(value)
        : typeof value === "number"
          ? { shown: numberFormat.includes("%"), value }
          : null;
    if (share === null) unread.push(cell);
    else written.push({ cell, ...share });
  }
  const read =
    column.type.kind === "probability" && isRating(written)
      ? ratings(column, written)
      : shares(column, written);
  return {
    values: read.values,
    findings: [
      ...findings,
      ...decision.findings,
      ...oddFindings(column, unread, notPercent(column)),
      ...read.findings,
    ],
    assumptions: [...decision.assumptions, ...read.assumptions],
  };
}

const PERCENT_BEHIND =
  /^(.*?)\s*(%|percent|per cent|prozent|pct\.?|v\.\s?h\.|pour cent|por ciento|por cento|per cento|procent|процент\p{L}*)$/iu;

/** The text with a plain percent sign: full-width and Arabic ones are others. */
function plainShare(text: string): string {
  return plainNumberText(text).replace(/[％٪]/g, "%");
}

function shareEvidence(text: string): MarkEvidence {
  if (isNarrative(text)) return "none";
  const plain = plainShare(text);
  return moneyEvidence(PERCENT_BEHIND.exec(plain)?.[1] ?? plain.replace(/^%\s*/, ""));
}

function writtenShare(text: string, mark: DecimalMark): Pick<WrittenShare, "shown" | "value"> | null {
  if (isNarrative(text)) return null;
  const plain = plainShare(text);
  const signed = PERCENT_BEHIND.exec(plain);
  const value = parseNumber(signed ? (signed[1] ?? "") : plain.replace(/^%\s*/, ""), mark);
  if (value === null) return null;
  const shown = signed !== null || plain.startsWith("%");
  return { shown, value: shown ? value / 100 : value };
}

function shares(column: ColumnToRead, written: readonly WrittenShare[]): ColumnReading {
  const inPoints = written.filter(({ shown, value }) => !shown && Math.abs(value) > LARGEST_SHARE);
  const asShares = written.filter(
    ({ cell, shown, value }) => value !== 0 && (shown ? typeof cell.value === "number" : Math.abs(value) < 1),
  );
  const pointsWin = inPoints.length > asShares.length;
  const either = inPoints.length + asShares.length > 0 ? [] : oneOrHundred(written);
  const odd =
    inPoints.length === 0 || asShares.length === 0
      ? []
      : pointsWin
        ? asShares.filter(({ shown }) => !shown)
        : inPoints;
  const absurd = written.filter(
    ({ cell, shown, value }) => shown && typeof cell.value === "number" && value > 10,
  );
  const leftOut = new Set([...odd, ...absurd, ...either].map(({ cell }) => cell.row));
  const values = new Map(
    written
      .filter(({ cell }) => !leftOut.has(cell.row))
      .map(({ cell, shown, value }) => [cell.row, pointsWin && !shown ? value / 100 : value]),
  );
  const told = pointsWin
    ? [
        columnAssumption(
          column,
          `Numbers from 0 to 100 are percentages: ${countOf(inPoints.length, "cell")} above 2.`,
        ),
      ]
    : [];
  return {
    values,
    findings: [
      ...odd.map(({ cell }) => cellFinding(column, cell, mixed(shortText(cell.value), pointsWin))),
      ...either.map(({ cell, value }) => cellFinding(column, cell, oneOrTwo(value))),
      ...absurd.map(({ cell, value }) => cellFinding(column, cell, tooLarge(value))),
    ],
    assumptions: told,
  };
}

/** Whole numbers up to 2, one of them 2, and nothing else: 1 can be 1 % as well as 100 %. */
function oneOrHundred(written: readonly WrittenShare[]): readonly WrittenShare[] {
  const plain = written.filter(({ shown, value }) => !shown && value !== 0);
  return plain.some(({ value }) => value > 1) ? plain : [];
}

function oneOrTwo(value: number): CellProblem {
  return {
    code: "mixed-percent",
    severity: "warning",
    message: `"${value}" can be ${value} % or ${value * 100} %; nothing in the column decides it, so it is not known.`,
    fix: "Write it as a percentage such as 54 %.",
  };
}

function mixed(found: string, pointsWin: boolean): CellProblem {
  const rest = pointsWin ? "percentages from 0 to 100" : "shares from 0 to 1";
  return {
    code: "mixed-percent",
    severity: "warning",
    message: `"${found}" stands in a column of ${rest}; which percentage is meant is not certain, so it is not known.`,
    fix: "Write the whole column in one way, best as a percentage such as 54 %.",
  };
}

function tooLarge(value: number): CellProblem {
  return {
    code: "mixed-percent",
    severity: "warning",
    message: `The cell shows ${Math.round(value * 100)} %; that is hardly meant, so it is not known.`,
    fix: `Enter ${value} as ${value} %.`,
  };
}

/** Whole numbers from 1 to 5 and nothing else: a rating, which is no probability. */
function isRating(written: readonly WrittenShare[]): boolean {
  return (
    written.some(({ value }) => value > 1) &&
    written.every(
      ({ shown, value }) => !shown && Number.isInteger(value) && value >= 0 && value <= HIGHEST_RATING,
    )
  );
}

function ratings(column: ColumnToRead, written: readonly WrittenShare[]): ColumnReading {
  const problem: CellProblem = {
    code: "rating-not-probability",
    severity: "warning",
    message: `${column.title} holds ratings from 1 to 5; a rating is not a probability, so it is not known.`,
    fix: "Give probabilities as percentages.",
  };
  return {
    values: new Map(),
    findings: written.map(({ cell }) => cellFinding(column, cell, problem)),
    assumptions: [],
  };
}

function notPercent({ title }: ColumnToRead): OddProblem {
  return {
    code: "not-a-percentage",
    severity: "warning",
    one: `is not a percentage; ${title} is not known there.`,
    several: `are not percentages; ${title} is not known there.`,
    fix: "Write it as a percentage such as 54 %.",
  };
}
