/** What Google Sheets would not do, in a sentence for the user. Their data is as it was. */
export class SheetsRefusal extends Error {
  override readonly name = "SheetsRefusal";
  /** What Google Sheets said. */
  readonly reason: unknown;

  constructor(sentence: string, reason?: unknown) {
    super(sentence);
    this.reason = reason;
  }
}

/** By what Google's message says: its services know no codes. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [
    /protected cell or object/i,
    "A sheet or range is protected: remove the protection (Data, Protect sheets and ranges) or ask the owner, and try again.",
  ],
  [
    /limit of \d+ cells/i,
    "The spreadsheet would have more than 10 million cells: delete sheets, or empty rows and columns, that you do not need, and try again.",
  ],
  [
    /outside the dimensions of the sheet|^Range not found/i,
    "Cells that were there a moment ago are gone: rows, columns or a sheet were deleted meanwhile. Try again.",
  ],
  [
    /maximum of 50000 characters/i,
    "A text has more than the 50,000 characters that a cell holds: shorten it and try again.",
  ],
  [
    /permissions are not sufficient|authorization is required/i,
    "Google does not let Gridfolio do this here yet: choose Extensions, Gridfolio, Open the panel, allow what Google asks for, and try again.",
  ],
  [
    /permission|not authorized|access denied|view.only/i,
    "You may only look at this spreadsheet: ask its owner to let you edit it, or make a copy (File, Make a copy).",
  ],
  [
    /^Service (Spreadsheets|invoked|unavailable|timed)|timed out|server error|try again/i,
    "Google Sheets did not answer: your data is as it was. Try again in a moment.",
  ],
];

/** Whether an error is what a service of Google's threw. */
export function isServiceError(error: unknown): error is Error {
  return typeof error === "object" && error !== null && (error as Partial<Error>).name === "Exception";
}

/** An error as a sentence for the user. */
export function sentenceOf(error: unknown): string {
  if (error instanceof SheetsRefusal) return error.message;
  const message = error instanceof Error || isServiceError(error) ? error.message : String(error);
  const known = SENTENCES.find(([words]) => words.test(message));
  return known?.[1] ?? `Google Sheets could not do this (${message}): your data is as it was. Try again.`;
}

/** What Google refuses comes out as a sentence; a mistake of ours comes out as it is. */
export function inSheets<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw isServiceError(error) ? new SheetsRefusal(sentenceOf(error), error) : error;
  }
}
