/** Developer metadata of a sheet, or of the spreadsheet. */
export interface Metadata {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  /** A name of `DeveloperMetadataVisibility`. */
  readonly visibility: string;
}
