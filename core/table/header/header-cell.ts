import type { CellValue } from "../grid";

/** A header cell with what stands above it. */
export interface HeaderCell {
  readonly column: number;
  readonly value: CellValue;
  readonly numberFormat: string;
  /** The group cells above it, outermost first, each carried over the columns that it heads. */
  readonly groups: readonly CellValue[];
  /** The number format of each of these: a month above may be a real date. */
  readonly groupFormats?: readonly string[];
  /** As a person reads it, with its groups. */
  readonly text: string;
}
