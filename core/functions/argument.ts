import type { Day } from "../domain/day";
import type { Known } from "../domain/known";
import type { Rag } from "../domain/rag";
import type { CellValue } from "../table/grid";

/** What an argument's cells are read as; each for a single cell. A range given for one of them is mapped over. */
export interface SingleValues {
  readonly number: number;
  /** A number that may be not known: an empty cell and `#N/A` are. */
  readonly figure: Known<number>;
  readonly date: Day;
  /** One of the argument's choices. */
  readonly choice: string;
  /** An empty cell is grey. */
  readonly rating: Rag;
}

/** What an argument's cells are read as, for all of a range together, row by row. */
export interface RangeValues {
  /** Empty cells are left out. */
  readonly numbers: readonly number[];
  /** Amounts of successive periods: an empty cell is a period without money, except at the end. */
  readonly flows: readonly number[];
  /** Empty cells keep their place: the list is matched with another one. */
  readonly column: readonly Known<number>[];
  readonly dates: readonly Known<Day>[];
  /** Empty cells are left out. */
  readonly ratings: readonly Rag[];
  readonly table: readonly (readonly Known<number>[])[];
}

export type SingleType = keyof SingleValues;
export type RangeType = keyof RangeValues;

/** An argument, described once for Excel, Sheets and the docs. */
export interface ArgumentKind {
  /** As it is shown to the user: lower case, words joined by `_`. */
  readonly name: string;
  readonly help: string;
  readonly type: SingleType | RangeType;
  /** May be left out: a single value is then not known, a range empty. */
  readonly optional?: true;
  /** What stands where it is left out or empty. */
  readonly default?: number | string;
  /** What a choice may be, as it is documented: letter case and signs do not matter. */
  readonly choices?: readonly string[];
  /** The last one may be given again and again: their cells are one range. */
  readonly repeating?: true;
}

/** What a host hands over for an argument: a cell, a rectangle of cells, or nothing. */
export type Argument = CellValue | Cells | undefined;

/** Rows of cells. */
export type Cells = readonly (readonly CellValue[])[];

type Read<T extends ArgumentKind["type"]> = T extends SingleType
  ? SingleValues[T]
  : T extends RangeType
    ? RangeValues[T]
    : never;

/** What a calculation gets for an argument. */
export type ValueOf<A extends ArgumentKind> = A extends { readonly default: number | string }
  ? Read<A["type"]>
  : A extends { readonly optional: true; readonly type: SingleType }
    ? Read<A["type"]> | null
    : Read<A["type"]>;

export type ValuesOf<A extends readonly ArgumentKind[]> = { readonly [Index in keyof A]: ValueOf<A[Index]> };

/** Whether the argument may be left out. */
export function isOptional({ optional, default: stand }: ArgumentKind): boolean {
  return optional === true || stand !== undefined;
}
