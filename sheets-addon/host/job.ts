import type { GridSize } from "./fit-grid";
import { JOB_KEY } from "./marks";
import type { Mark } from "./our-sheets";
import { SheetsRefusal } from "./sheets-refusal";

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How far a run has come; what a run that breaks off leaves behind is put right by it. */
export type Phase =
  /** Tabs are drawn on hidden sheets: nothing is to be seen. */
  | "staging"
  /** Standing tabs are copied; they are as they were. */
  | "keeping"
  /** Standing tabs are drawn over: all that it takes is there. */
  | "showing"
  /** All tabs are whole; what is not needed any more is taken away. */
  | "settling";

/** Where a drawing goes. */
export interface PlannedTab {
  readonly id: string;
  readonly owned: boolean;
  /** The name that it was drawn with, which other tabs call it by. */
  readonly drawn: string;
  /** The tab's actual name: as the user left it, or a free one. */
  readonly name: string;
  /** The id of a tab of ours from an earlier run. */
  readonly standing?: number;
  /** The hidden sheet that it is drawn on: the tab itself where it is new. Its id is known once it is made. */
  readonly stagingName: string;
  readonly staging?: number;
}

export interface Job {
  readonly job: string;
  readonly phase: Phase;
  readonly tabs: readonly PlannedTab[];
  /** The spreadsheet's, as `de_DE`. */
  readonly locale: string;
  /** The user's sheets, with their ids; of very many the last are not known. */
  readonly sheets: readonly (readonly [name: string, id: number])[];
  /** How large Google makes a new sheet. */
  readonly inserted?: GridSize;
  /** All sheets that there were before standing tabs were copied. */
  readonly before?: readonly number[];
}

/** A run and where it is written down. */
export interface StoredJob {
  readonly job: Job;
  readonly mark: Mark;
}

/** The run that is going on, or broke off; nothing where there is none. */
export function storedJob(book: Book): StoredJob | undefined {
  for (const mark of book.createDeveloperMetadataFinder().withKey(JOB_KEY).find()) {
    const job = parsedJob(mark.getValue());
    if (job) return { job, mark };
  }
  return undefined;
}

/** Nothing for what is none of ours. */
function parsedJob(text: string | null): Job | undefined {
  try {
    const job = JSON.parse(text ?? "") as Partial<Job> | null;
    return typeof job?.job === "string" && Array.isArray(job.tabs) ? (job as Job) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The run with this id.
 *
 * @throws SheetsRefusal where another one has begun meanwhile, or it was put right already
 */
export function jobOf(book: Book, id: string): StoredJob {
  const stored = storedJob(book);
  if (stored?.job.job !== id)
    throw new SheetsRefusal(
      "Another run has begun in this spreadsheet meanwhile: wait until it is done and run again.",
    );
  return stored;
}

export function beginJob(book: Book, job: Job): void {
  book.addDeveloperMetadata(
    JOB_KEY,
    JSON.stringify(job),
    SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
  );
}

/** Writes down how far a run has come. */
export function moveOn({ job, mark }: StoredJob, changes: Partial<Job>): StoredJob {
  const next = { ...job, ...changes };
  mark.setValue(JSON.stringify(next));
  return { job: next, mark };
}
