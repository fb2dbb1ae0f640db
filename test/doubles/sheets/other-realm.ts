import { runInNewContext } from "node:vm";

const OtherDate = runInNewContext("Date") as DateConstructor;

/** A date of another realm, as a library gets them: `instanceof Date` is false. */
export function otherRealmDate(instant: number): Date {
  return new OtherDate(instant);
}
