/** A cell as the file says it; one object is used for all of them, so copy what is to stay. */
export interface ScannedCell {
  row: number;
  column: number;
  style: number;
  /** `n`, `s`, `str`, `inlineStr`, `b`, `e` or `d`. */
  type: string;
  value: string | undefined;
  formula: ScannedFormula | undefined;
  /** Index of its cell metadata, which dynamic arrays have. */
  metadata: string | undefined;
}

export interface ScannedFormula {
  text: string;
  readonly kind: string;
  readonly ref: string | undefined;
  readonly shared: string | undefined;
}
