import { ValiError } from "valibot";
import type { Answer } from "../rpc/answer";
import { SheetsRefusal } from "../host/sheets-refusal";
import { sentenceOf } from "./sentence";

/** What a call comes to, as a value: what went wrong is told with what kind it is of. */
export function answered<T>(work: () => T): Answer<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    const message = sentenceOf(error);
    if (error instanceof SheetsRefusal) return { ok: false, code: "refused", message };
    if (error instanceof ValiError) return { ok: false, code: "wrong-argument", message };
    return { ok: false, code: "failed", message: `Google Sheets did not do it: ${message}` };
  }
}
