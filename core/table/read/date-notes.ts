import type { Finding } from "../../domain/issue";
import { isoDate } from "../../domain/day";
import { plainDateText, withoutRemark } from "../parse/date-text";
import type { FilledCell } from "./cells";
import { cellFinding, countOf, shortText } from "./context";
import { meansLastDay } from "./date-meaning";
import { orderOfMost } from "./date-order";
import { LAST_POSTING_PERIOD, type DateColumn, type DateText } from "./date-texts";

/** How a column's dates were read where that was a decision: each completes the sentence "Projects, Finish: …". */
export function dateNotes(dates: DateColumn): string[] {
  const { texts } = dates;
  return [
    ...ordersSaid(dates),
    ...said(
      texts.filter(({ isStored }) => isStored),
      (count) => `${countOf(count, "number")} without a date format taken as the dates that Excel stores so.`,
    ),
    ...said(
      texts.filter(({ date }) => date.kind === "period" && date.period.edge === null && meansLastDay(dates)),
      (_, first) => `A month or year such as "${first}" means its last day.`,
    ),
    ...said(
      texts.filter(({ date }) => date.kind === "numbered"),
      (count, first) =>
        dates.largestNumber > LAST_POSTING_PERIOD
          ? `${countOf(count, "cell")} such as "${first}" read as the day of the year, as their numbers go up to ${dates.largestNumber}.`
          : `${countOf(count, "cell")} such as "${first}" read as the posting period of a fiscal year, as no number is above ${LAST_POSTING_PERIOD}.`,
    ),
    ...said(
      texts.filter(({ text, date }) => date.kind !== "none" && hasRemark(text)),
      (count, first) => `${countOf(count, "date")} such as "${first}" read without the remark.`,
    ),
  ];
}

function said(texts: readonly DateText[], sentence: (count: number, first: string) => string): string[] {
  const [first] = texts;
  const count = texts.reduce((sum, text) => sum + text.count, 0);
  return first ? [sentence(count, shortText(first.text))] : [];
}

function ordersSaid({ texts, orderOf }: DateColumn): string[] {
  const byReason = new Map<string, DateText[]>();
  for (const text of texts) {
    if (text.date.kind !== "ambiguous") continue;
    const decided = orderOf(text.text);
    if (decided) byReason.set(decided.reason, [...(byReason.get(decided.reason) ?? []), text]);
  }
  return [...byReason].flatMap(([reason, alike]) =>
    said(alike, (count, first) => `${countOf(count, "date")} such as "${first}" read ${reason}.`),
  );
}

function hasRemark(text: string): boolean {
  const plain = plainDateText(text);
  return withoutRemark(plain) !== plain;
}

/** Dates that can only be meant the other way round than nearly all of their column. */
export function otherOrder({ column, texts }: DateColumn, cells: readonly FilledCell[]): Finding[] {
  const most = orderOfMost(texts);
  if (most === null) return [];
  const days = new Map(
    texts.flatMap(({ text, date }) =>
      date.kind === "date" && date.order !== "any" && date.order !== most ? [[text, date.day] as const] : [],
    ),
  );
  if (days.size === 0) return [];
  return cells.flatMap((cell) => {
    const day = days.get(String(cell.value));
    if (day === undefined) return [];
    const message = `"${shortText(cell.value)}" stands in a column that is written ${most.replace("-", " ")}; it is read as ${isoDate(day)}, the only day that it can be.`;
    return [
      cellFinding(column, cell, {
        code: "other-date-order",
        severity: "warning",
        message,
        fix: "Check the date, and those around it.",
      }),
    ];
  });
}
