import type { Area } from "../../../../core/index";

/** A rule of what a cell may hold. */
export interface Validation {
  /** A name of `DataValidationCriteria`. */
  readonly criteria: string;
  readonly values: readonly unknown[];
  /** Where the choices stand, for `VALUE_IN_RANGE`. */
  readonly source?: { readonly sheetId: string; readonly area: Area };
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}
