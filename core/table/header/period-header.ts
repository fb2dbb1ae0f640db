import { civilOf } from "../../domain/day";
import type { CellValue } from "../grid";
import { FLOW, VERSION } from "../kinds/words";
import { matchWord } from "../parse/words";
import { isDateFormat } from "../recognise/date-format";
import { readPeriodName, type NamedPeriod } from "./period-text";
import type { HeaderCell } from "./header-cell";

/** What a header says of a period: which it is, and what tells it from the others that stand for the same. */
export interface PeriodHeader {
  readonly name: NamedPeriod;
  /** `Budget`, `Actual`, `Benefit`: the field that it fixes and its value. */
  readonly sets?: Readonly<Record<string, string>>;
  /** `Total 2026`: a sum, where periods of its own kind stand beside it. */
  readonly isTotal: boolean;
}

/**
 * The period that a header names: by itself, under or over a version (`Jan` under `Budget`, `Actual` under `Jan`), or in
 * one text with it (`Jan 2026 Budget`); `undefined` when it names none.
 */
export function periodHeader(cell: HeaderCell): PeriodHeader | undefined {
  const { value, numberFormat, groups } = cell;
  const own = periodName(value, numberFormat);
  if (own) return { name: own, ...setsOf(setsIn(groups)), isTotal: groups.some(isTotalText) };
  if (typeof value !== "string") return undefined;
  return inOneText(value, groups) ?? underPeriod(cell, value);
}

/** `Budget` under `Jan 2026`. */
function underPeriod({ groups, groupFormats = [] }: HeaderCell, value: string): PeriodHeader | undefined {
  const sets = wordSets(value);
  if (!sets) return undefined;
  const names = groups.flatMap((group, index) => {
    const plain = withoutTotal(group);
    const name = periodName(plain, groupFormats[index] ?? "General");
    return name ? [{ name, isTotal: plain !== group }] : [];
  });
  const nearest = names[names.length - 1];
  return nearest && { ...nearest, sets };
}

/** `Jan 2026 Budget`, `Actual Q1`, `FY26 Total`; a year beside a version alone is a fact of the row (`Budget 2026`). */
function inOneText(text: string, groups: readonly CellValue[]): PeriodHeader | undefined {
  const plain = withoutTotal(text);
  const whole = plain === text ? undefined : periodName(plain, "General");
  if (whole) return { name: whole, ...setsOf(setsIn(groups)), isTotal: true };
  const words = text.trim().split(/[\s\-–:|()[\]]+/u);
  for (const count of [1, 2]) {
    for (const [said, rest] of [
      [words.slice(-count), words.slice(0, -count)],
      [words.slice(0, count), words.slice(count)],
    ] as const) {
      const name = readPeriodName(rest.join(" "));
      const sets = name && name.kind !== "year" ? wordSets(said.join(" ")) : undefined;
      if (name && sets) return { name, sets, isTotal: false };
    }
  }
  return undefined;
}

function setsIn(groups: readonly CellValue[]): PeriodHeader["sets"] {
  for (const group of [...groups].reverse()) {
    const sets = typeof group === "string" ? wordSets(group) : undefined;
    if (sets) return sets;
  }
  return undefined;
}

function setsOf(sets: PeriodHeader["sets"]): Pick<PeriodHeader, "sets"> {
  return sets ? { sets } : {};
}

const WORDS_OF = { version: VERSION, flow: FLOW } as const;

/** What a word fixes: a version before a flow, so that `Actual cost` is actual. */
function wordSets(text: string): PeriodHeader["sets"] {
  for (const [field, type] of Object.entries(WORDS_OF)) {
    const word = type.kind === "enum" ? matchWord(type.words, text) : null;
    if (word !== null) return { [field]: word };
  }
  return undefined;
}

const TOTAL = /^(?:total|sum|summe|gesamt)\s+|\s+(?:total|sum|summe|gesamt)$/i;

function isTotalText(value: CellValue): boolean {
  return typeof value === "string" && (withoutTotal(value) !== value || TOTAL.test(` ${value.trim()}`));
}

function withoutTotal(value: string): string;
function withoutTotal(value: CellValue): CellValue;
function withoutTotal(value: CellValue): CellValue {
  return typeof value === "string" && TOTAL.test(value.trim()) ? value.trim().replace(TOTAL, "") : value;
}

function periodName(value: CellValue, numberFormat: string): NamedPeriod | undefined {
  if (typeof value === "string") return readPeriodName(value);
  if (typeof value !== "number") return undefined;
  if (isDateFormat(numberFormat))
    return { kind: "date", year: civilOf(value).year, ordinal: Math.floor(value), fiscal: false };
  return Number.isInteger(value) && value >= 1990 && value <= 2100
    ? readPeriodName(String(value))
    : undefined;
}
