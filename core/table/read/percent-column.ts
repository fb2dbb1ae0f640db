import type { Finding } from "../../domain/issue";
import { decimalEvidence, parseNumber } from "../parse/number";
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
  const texts = filled.flatMap((cell) =>
    typeof cell.value === "string" ? [{ cell, evidence: decimalEvidence(cell.value) }] : [],
  );
  const decision = decideMark(column, texts, context);
  const written = filled.flatMap((cell) => written1(cell, decision.mark));
  const unread = filled.filter(
    (cell) => !decision.undecided.has(cell.row) && !written.some(({ cell: { row } }) => row === cell.row),
  );
  const readable = written.filter(({ cell }) => !decision.undecided.has(cell.row));
  const read =
    column.type.kind === "probability" && isRating(readable)
      ? ratings(column, readable)
      : shares(column, readable);
  return {
    values: read.values,
    findings: [
      ...findings,
      ...decision.findings,
      ...unread.map((cell) => notPercent(column, cell)),
      ...read.findings,
    ],
    assumptions: [...decision.assumptions, ...read.assumptions],
  };
}

function written1(cell: FilledCell, mark: "." | ","): WrittenShare[] {
  if (typeof cell.value === "boolean") return [];
  if (typeof cell.value === "number") {
    return [{ cell, shown: cell.numberFormat.includes("%"), value: cell.value }];
  }
  const signed = /^(.*?)\s*(%|percent|prozent|pct|v\.\s?h\.)$/i.exec(cell.value);
  const value = parseNumber(signed ? (signed[1] ?? "") : cell.value.replace(/^%\s*/, ""), mark);
  if (value === null) return [];
  const shown = signed !== null || cell.value.startsWith("%");
  return [{ cell, shown, value: shown ? value / 100 : value }];
}

function shares(column: ColumnToRead, written: readonly WrittenShare[]): ColumnReading {
  const inPoints = written.filter(({ shown, value }) => !shown && Math.abs(value) > LARGEST_SHARE);
  const asShares = written.filter(
    ({ cell, shown, value }) => value !== 0 && (shown ? typeof cell.value === "number" : Math.abs(value) < 1),
  );
  const pointsWin = inPoints.length > asShares.length;
  const odd =
    inPoints.length === 0 || asShares.length === 0
      ? []
      : pointsWin
        ? asShares.filter(({ shown }) => !shown)
        : inPoints;
  const absurd = written.filter(
    ({ cell, shown, value }) => shown && typeof cell.value === "number" && value > 10,
  );
  const leftOut = new Set([...odd, ...absurd].map(({ cell }) => cell.row));
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
      ...absurd.map(({ cell, value }) => cellFinding(column, cell, tooLarge(value))),
    ],
    assumptions: told,
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

function notPercent(column: ColumnToRead, cell: FilledCell): Finding {
  return cellFinding(column, cell, {
    code: "not-a-percentage",
    severity: "warning",
    message: `"${shortText(cell.value)}" is not a percentage; ${column.title} is not known there.`,
    fix: "Write it as a percentage such as 54 %.",
  });
}
