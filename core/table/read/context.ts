import type { Assumption } from "../../domain/assumption";
import type { Finding, Severity } from "../../domain/issue";
import { oneLine } from "../header/text";
import type { CellValue } from "../grid";
import { isCellError } from "../grid";
import type { DayOrder } from "../parse/date";
import type { WorkingTime } from "../parse/duration";
import type { LocaleHabits } from "../parse/locale";
import type { MoneyUnit } from "../parse/money";
import type { DecimalMark } from "../parse/number";
import type { ColumnType } from "../table-kind";
import { shortened } from "../../domain/shortened";

/** What must be known before a column is read. */
export interface ReadingContext extends WorkingTime {
  /** How text is meant where its column does not decide; `null`: undecided. */
  readonly habits: LocaleHabits | null;
  /** Where the habits come from, in words: `the Locale setting de-DE`. */
  readonly habitsFrom: string;
  /** The decimal mark that the other columns of the table show, where they leave no doubt. */
  readonly tableMark?: DecimalMark | undefined;
  /** The order of day and month that the dates of the table show, where they leave no doubt. */
  readonly tableOrder?: DayOrder | undefined;
  /** Month in which the fiscal year begins, 1–12. */
  readonly fiscalYearStart: number;
}

/** One cell of a column. */
export interface ColumnCell {
  readonly row: number;
  readonly value: CellValue;
  readonly numberFormat: string;
  readonly fill: string | undefined;
}

/** A column as it stands on the sheet, with what it is taken for. */
export interface ColumnToRead {
  readonly sheet: string;
  /** Title of its table. */
  readonly table: string;
  readonly field: string;
  readonly title: string;
  readonly header: string;
  readonly column: number;
  readonly type: ColumnType;
  /** Those that hold something or are painted. */
  readonly cells: readonly ColumnCell[];
  /** The unit of money that its header states, else the one of the title above the table. */
  readonly unit: (MoneyUnit & { readonly from: string }) | null;
}

/** What a column's cells mean, by sheet row; a row that is absent is not known. */
export interface ColumnReading {
  readonly values: ReadonlyMap<number, unknown>;
  /** The currency that a cell itself names. */
  readonly currencies?: ReadonlyMap<number, string>;
  /** The currency that only the cell's number format shows. */
  readonly shownCurrencies?: ReadonlyMap<number, string>;
  /** A second field that the column gives too, such as the outlook's label. */
  readonly second?: { readonly field: string; readonly values: ReadonlyMap<number, unknown> };
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
}

/** What a finding says of a cell. */
export interface CellProblem {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string;
}

/** A finding of one cell of a column. */
export function cellFinding(column: ColumnToRead, cell: ColumnCell, problem: CellProblem): Finding {
  return {
    ...problem,
    at: { sheet: column.sheet, row: cell.row, column: column.column },
    table: column.table,
    column: column.title,
    found: shortText(cell.value),
  };
}

const LONGEST_QUOTE = 60;

/** What stands in a cell, as a sentence quotes it: on one line, the end of a long text left out. */
export function shortText(value: CellValue): string {
  const text = value === null ? "" : isCellError(value) ? value.error : oneLine(String(value));
  return shortened(text, LONGEST_QUOTE);
}

/** An assumption of a column: `how` completes the sentence "Projects, Budget: …". */
export function columnAssumption(column: ColumnToRead, how: string): Assumption {
  return {
    what: `${column.table} on ${column.sheet}, ${oneLine(column.header)}`,
    how,
    figures: [`${column.table}: ${column.title}`],
  };
}

/** `1 cell`, `3 cells`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
