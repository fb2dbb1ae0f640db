/// <reference types="custom-functions-runtime" />
import {
  callFunction,
  FUNCTIONS,
  isFunctionError,
  type FunctionError,
  type FunctionKind,
  type FunctionResult,
  type Outcome,
} from "../../core/functions/index";
import { argumentFrom, repeatedFrom } from "./cells";

/** What a cell of Excel gets. */
type ExcelValue = number | string | CustomFunctions.Error;

for (const kind of FUNCTIONS) CustomFunctions.associate(kind.name, implementation(kind));

/** Excel hands over one value per parameter (a list for a repeating one), and the invocation after them. */
function implementation(kind: FunctionKind): (...given: unknown[]) => ExcelValue[][] {
  return (...given) => {
    const values = kind.arguments.flatMap(({ repeating }, index) =>
      repeating ? repeatedFrom(given[index]) : [argumentFrom(given[index])],
    );
    return excelCells(callFunction(kind, values));
  };
}

/** A single error is thrown: only so does every version of Excel show its message. */
function excelCells(result: FunctionResult): ExcelValue[][] {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- it is one; its published type does not say so
  if (isFunctionError(result)) throw excelError(result);
  return typeof result === "object" ? result.map((row) => row.map(excelValue)) : [[result]];
}

function excelValue(outcome: Outcome): ExcelValue {
  return isFunctionError(outcome) ? excelError(outcome) : outcome;
}

/** Excel shows the message of `#N/A` and `#VALUE!`; for `#NUM!` it has none. */
function excelError({ error, message }: FunctionError): CustomFunctions.Error {
  const { notAvailable, invalidNumber, invalidValue } = CustomFunctions.ErrorCode;
  const code = error === "#N/A" ? notAvailable : error === "#NUM!" ? invalidNumber : invalidValue;
  return new CustomFunctions.Error(code, message);
}
