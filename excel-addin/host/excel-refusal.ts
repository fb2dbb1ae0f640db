/** What Excel would not do, in a sentence for the user. The workbook is as it was. */
export class ExcelRefusal extends Error {
  override readonly name = "ExcelRefusal";
  /** What Excel said. */
  readonly reason: unknown;

  constructor(sentence: string, reason?: unknown) {
    super(sentence);
    this.reason = reason;
  }
}

/** By Excel's error code. A sheet that a sentence is about is named where it is known, by whoever asks first. */
const SENTENCES: Readonly<Record<string, string>> = {
  AccessDenied:
    "The workbook or one of its sheets is protected or read-only: remove the protection and try again.",
  InvalidOperationInCellEditMode:
    "A cell is being edited: press Enter or Esc in the sheet to finish, and try again.",
  InvalidSelection: "No cell is selected: click one and try again.",
  ItemNotFound: "A sheet or table was deleted while we were at work: try again.",
  InvalidReference: "A sheet or table was deleted while we were at work: try again.",
  Conflict: "Someone else is changing the workbook at the same place: try again in a moment.",
  RequestPayloadSizeLimitExceeded:
    "A single cell or row is too large for Excel on the web: shorten its text and try again.",
  ResponsePayloadSizeLimitExceeded:
    "A single cell or row is too large for Excel on the web: shorten its text and try again.",
};

/** For what nobody waits for: it is done when the user is done with the cell that they are typing in. */
export const AFTER_CELL_EDIT: Excel.RunOptions = { delayForCellEdit: true };

/** Runs a batch. What Excel refuses comes out as a sentence; a mistake of ours comes out as it is. */
export async function inExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  options: Excel.RunOptions = {},
): Promise<T> {
  try {
    return await Excel.run(options, work);
  } catch (error) {
    throw asRefusal(error);
  }
}

function asRefusal(error: unknown): unknown {
  return error instanceof OfficeExtension.Error ? new ExcelRefusal(sentenceOf(error), error) : error;
}

/** An error as a sentence for the user. */
export function sentenceOf(error: unknown): string {
  if (error instanceof ExcelRefusal) return error.message;
  const { code, message } =
    error instanceof OfficeExtension.Error ? error : { code: "GeneralException", message: String(error) };
  return (
    SENTENCES[code] ?? `Excel could not do this (${code}: ${message}): your data is as it was. Try again.`
  );
}

/** Whether an error is Excel's, with this code. */
export function isCode(error: unknown, code: string): boolean {
  return error instanceof OfficeExtension.Error && error.code === code;
}
