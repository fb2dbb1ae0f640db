import {
  callFunction,
  FUNCTIONS,
  isFunctionError,
  type FunctionError,
  type FunctionKind,
  type Outcome,
} from "../../core/functions/index";
import { serialDays } from "./serial-days";
import { argumentFrom } from "./sheets-argument";

/** What a cell of Sheets gets. */
type SheetsValue = number | string;

/**
 * Calls a custom function as its formula does: `=PMO_CPI(B2, C2)`.
 *
 * @param name of the function in the core: `CPI`
 * @param given what Sheets hands over, as much as the formula has: cells as values, ranges as rows of them
 * @returns one value, or a rectangle that spills. In a rectangle an error is a text, `#N/A: AC is 0`: a script cannot put
 *   an error into one cell of many, and a number or a blank would be wrong.
 * @throws Error where there is no value: the cell then shows `#ERROR!`, and the message when it is pointed at
 */
export function customFunction(name: string, given: ArrayLike<unknown>): SheetsValue | SheetsValue[][] {
  const kind = FUNCTIONS.find((one) => one.name === name);
  if (!kind) throw new RangeError(`customFunction: there is no ${name}`);
  refuseMoreThan(kind, given.length);
  const dayOf = serialDays();
  const result = callFunction(
    kind,
    Array.from(given, (value) => argumentFrom(value, dayOf)),
  );
  if (isFunctionError(result)) throw new Error(errorText(kind, result));
  return typeof result === "object" ? result.map((row) => row.map((one) => valueOf(kind, one))) : result;
}

/** Sheets does not count a formula's arguments, as Excel does: one too many would go unseen. */
function refuseMoreThan({ name, arguments: all }: FunctionKind, count: number): void {
  if (count <= all.length || all.some(({ repeating }) => repeating)) return;
  const names = all.map((argument) => argument.name).join(", ");
  throw new Error(`#VALUE!: PMO_${name} takes ${all.length} values (${names}); ${count} are given`);
}

function valueOf(kind: FunctionKind, outcome: Outcome): SheetsValue {
  return isFunctionError(outcome) ? errorText(kind, outcome) : outcome;
}

/** Excel's error and its reason; a function that the reason names has its name in Sheets. */
function errorText({ name }: FunctionKind, { error, message }: FunctionError): string {
  return `${error}: ${message.replace(`PMO.${name}`, `PMO_${name}`)}`;
}
