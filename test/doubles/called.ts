import { FUNCTIONS } from "../../core/functions/all";
import type { Argument } from "../../core/functions/argument";
import { callFunction } from "../../core/functions/call";
import type { FunctionKind } from "../../core/functions/function-kind";
import type { FunctionResult } from "../../core/functions/outcome";

/** The function of a name, as a formula would call it. */
export function functionNamed(name: string): FunctionKind {
  const kind = FUNCTIONS.find((one) => one.name === name);
  if (!kind) throw new RangeError(`functionNamed: there is no ${name}`);
  return kind;
}

/** What a formula such as `=PMO.CPI(40, 45)` gives. */
export function called(name: string, ...values: readonly Argument[]): FunctionResult {
  return callFunction(functionNamed(name), values);
}

/** A formula's result that must be a number. */
export function numberCalled(name: string, ...values: readonly Argument[]): number {
  const result = called(name, ...values);
  if (typeof result !== "number") throw new RangeError(`${name}: ${JSON.stringify(result)} is no number`);
  return result;
}
