export type WorkbookErrorKind =
  "encrypted" | "not-a-zip" | "truncated" | "bomb" | "not-a-workbook" | "cannot-edit";

/** A file that cannot be read as a workbook, said in a plain sentence that tells what to do. */
export class WorkbookError extends Error {
  readonly kind: WorkbookErrorKind;

  constructor(kind: WorkbookErrorKind, message: string) {
    super(message);
    this.name = "WorkbookError";
    this.kind = kind;
  }
}
