import * as v from "valibot";
import type { Answer } from "../rpc/answer";
import { isServiceError, sentenceOf, SheetsRefusal } from "../host/sheets-refusal";

/** Characters of a place that are shown: keys may be anything. */
const LONGEST_PLACE = 60;

/** What a call comes to, as a value: what went wrong is told with what kind it is of. */
export function answered<T>(work: () => T): Answer<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (v.isValiError<v.GenericSchema>(error))
      return { ok: false, code: "wrong-argument", message: misfit(error.issues[0]) };
    const isRefused = error instanceof SheetsRefusal || isServiceError(error);
    return { ok: false, code: isRefused ? "refused" : "failed", message: sentenceOf(error) };
  }
}

/** The panel is of another version than the script, or it is not the panel that asks. */
function misfit(issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue)?.slice(0, LONGEST_PLACE) ?? "the whole";
  return `The panel sent what the script does not take (${place}): load the spreadsheet again and open the panel anew. Nothing was changed.`;
}
