import type { Settable } from "../../domain/setting-kinds";
import { isCellError, type CellValue } from "../grid";
import { currencyCode } from "../parse/currency";
import { parseDate } from "../parse/date";
import { parseMoney } from "../parse/money";
import { decimalEvidence, parseNumber } from "../parse/number";
import { parseYesNo } from "../parse/yes-no";
import { isNarrative } from "../parse/narrative";

/** Reads a setting's value by its kind; `undefined` when it is none. A share above 1 is none: 8 is neither 8 % nor 800 %. */
export function readSettingValue(kind: Settable, cell: CellValue, numberFormat: string): unknown {
  if (cell === null || isCellError(cell)) return undefined;
  if (typeof kind.type !== "string") return wordOf(kind.type, cell);
  switch (kind.type) {
    case "date":
      return dateOf(cell);
    case "number":
      return wholeIn(kind, typeof cell === "string" ? numberOf(cell) : cell);
    case "share":
      return shareOf(cell, numberFormat);
    case "text":
      return typeof cell === "string" ? cell.trim() : String(cell);
    case "currency":
      return typeof cell === "string" ? (currencyCode(cell) ?? undefined) : undefined;
  }
}

function wordOf(words: readonly string[], cell: string | number | boolean): string | undefined {
  const text = String(cell).trim().toLowerCase();
  const word = words.find((known) => known.toLowerCase() === text);
  if (word !== undefined || !words.includes("yes")) return word;
  const answer = parseYesNo(cell);
  return answer === null ? undefined : answer ? "yes" : "no";
}

function dateOf(cell: string | number | boolean): number | undefined {
  if (typeof cell === "number") return cell >= 1 ? cell : undefined;
  const date = typeof cell === "string" ? parseDate(cell) : { kind: "none" as const };
  return date.kind === "date" ? date.day : undefined;
}

function numberOf(text: string): number | undefined {
  if (isNarrative(text)) return undefined;
  const evidence = decimalEvidence(text);
  const mark = evidence === "," ? "," : ".";
  return parseNumber(text, mark) ?? parseMoney(text, mark)?.value ?? percentOf(text, mark);
}

function percentOf(text: string, mark: "." | ","): number | undefined {
  const match = /^(.*?)\s*%$/.exec(text.trim());
  const value = match ? parseNumber(match[1] ?? "", mark) : null;
  return value === null ? undefined : value / 100;
}

const WHOLE: Readonly<Record<string, readonly [number, number]>> = {
  fiscalYearStart: [1, 12],
  capacityPeriods: [1, 120],
  staleDays: [0, 3650],
  topCount: [1, 100_000],
};

/** Numbers that count something are whole and within bounds. */
function wholeIn({ key }: Settable, value: number | boolean | undefined): number | undefined {
  if (typeof value !== "number" || !Number.isFinite(value)) return undefined;
  const bounds = WHOLE[key];
  return bounds && (!Number.isInteger(value) || value < bounds[0] || value > bounds[1]) ? undefined : value;
}

function shareOf(cell: string | number | boolean, numberFormat: string): number | undefined {
  const value = typeof cell === "string" ? numberOf(cell) : cell;
  if (typeof value !== "number" || !Number.isFinite(value)) return undefined;
  return Math.abs(value) <= 1 || numberFormat.includes("%") ? value : undefined;
}
