import type { Area, CellValue } from "../../core/index";

/** A cell with a formula (`=…`), and where it stands. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly cell: { readonly value: CellValue };
}

/** A sheet of any emulated host, as an engine for formulas sees it. */
export interface CalculatedSheet {
  readonly id: string;
  readonly name: string;
  filled(area: Area): readonly {
    readonly row: number;
    readonly column: number;
    readonly cell: { readonly value: CellValue; readonly formula?: string };
  }[];
  used(area: Area, valuesOnly: boolean): Area | null;
  formulas(): readonly FormulaCell[];
  /** What a formula comes to. */
  settle(one: FormulaCell, value: CellValue): void;
}

export interface CalculatedBook {
  readonly sheets: readonly CalculatedSheet[];
  /** The workbook's names that stand for an area of a sheet. */
  namedAreas(): readonly { readonly name: string; readonly sheet: string; readonly area: Area }[];
}

/** Brings the formulas of any emulated host to their values. */
export type CalculateAny = (book: CalculatedBook) => void;
